/** Does an excerpt stop short of its sentence's negation? "They have the money" out of "They have the money no longer". */
import type { Form } from '../vocabulary.js';

/** Words that turn a sentence round, German and English. */
const NEGATION =
  /(?<![\p{L}\p{N}])(?:nicht|nichts|nie|niemals|niemand\p{L}*|nirgends|kein\p{L}*|weder|not|never|no|none|nobody|nothing|neither|nor|cannot|\p{L}+n['’]t)(?![\p{L}\p{N}])/iu;
/** The end of a sentence or a paragraph; not the point of a number, an ordinal ("3. Juni") or a common abbreviation. */
const SENTENCE_END =
  /(?:[!?;:]|(?<!(?<!\p{N})\p{N}{1,2}|(?<!\p{L})(?:\p{L}|Mrd|Mio|Dr|Mrs?|Prof|Nr|No|St|ca|bzw|usw))\.)["“”»«’‘']?(?=\s+[^\s\p{Ll}]|\s*$)|\n\s*\n/u;

/**
 * `after` is what the source writes next. The word, if the excerpt's last sentence goes on to one, else `null`. Somebody's own
 * words end where the quotation mark closes or the reporter goes on after a comma.
 */
export function negationAfter(excerpt: string, after: string, form: Form): string | null {
  if (/[.!?]["“”»«’‘']?$/u.test(excerpt) || (form === 'direct' && /^\s*[^\p{L}\s]/u.test(after))) return null;
  const [rest = ''] = after.slice(0, 500).split(SENTENCE_END);
  return NEGATION.exec(rest)?.[0] ?? null;
}

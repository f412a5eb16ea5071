/** Does an excerpt stop short of its sentence's negation? "They have the money" out of "They have the money, he wrote, no longer". */
import type { Form } from './vocabulary.js';

/** Words that turn a sentence round, German and English. */
const NEGATION =
  /(?<![\p{L}\p{N}])(?:nicht|nichts|nie|niemals|niemand\p{L}*|nirgends|kein\p{L}*|weder|not|never|no|none|nobody|nothing|neither|nor|cannot|\p{L}+n['’]t)(?![\p{L}\p{N}])/iu;
/** A full stop, but not the point inside a number or an abbreviation that goes on in lower case. */
const SENTENCE_END = /[.!?;:]["“”»«’‘']?(?=\s+[^\s\p{Ll}]|\s*$)|\n\s*\n/u;

/**
 * `after` is what the source writes next. The word, if the excerpt's last sentence goes on to one, else `null`. Somebody's own
 * words end where the quotation mark closes or the reporter goes on after a comma.
 */
export function negationAfter(excerpt: string, after: string, form: Form): string | null {
  if (/[.!?]["“”»«’‘']?$/u.test(excerpt) || (form === 'direct' && /^\s*[^\p{L}\s]/u.test(after))) return null;
  const [rest = ''] = after.slice(0, 500).split(SENTENCE_END);
  return NEGATION.exec(rest)?.[0] ?? null;
}

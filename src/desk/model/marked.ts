/** What a statement is called in a line: its words, in quotation marks where they are a speaker's own and nowhere else. */
import { marksFor } from '../../story/telling/wording.js';
import { short } from './edit.js';
import { langOf, recordOf } from './records.js';
import type { Draft, DraftStatement } from './types.js';

/** For words of a language of which no marks are known. */
const QUOTES = ['“', '”', '‘', '’'] as const;

/** `most`: characters of the words; its id where it has none. */
export function marked(draft: Draft, id: string, most?: number): string {
  const its = recordOf(draft, 'statements', id);
  return its?.quote == null ? id : inMarks(draft, its, short(its.quote.exact ?? id, most));
}

/** Words of a statement, or some that it had. */
export function inMarks(
  draft: Draft,
  { form, source }: Pick<DraftStatement, 'form' | 'source'>,
  words: string,
): string {
  if (form !== 'direct') return words;
  const [open, close] = marksFor(langOf(draft, source ?? ''), { quotes: QUOTES });
  return `${open}${words}${close}`;
}

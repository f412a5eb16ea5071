/** Marks stand around names, too: "der „Grauwieker Bote“ berichtete", "the “Sea Hound”". Nobody is quoted there. */
import type { PassageSpan } from '../types.js';
import { pairsNear } from './words.js';

/** Whether all that stands in marks within the passage is a name; false where nothing does. */
export function quotesNamesAlone(text: string, span: PassageSpan, isName: (words: string) => boolean): boolean {
  const inner = inMarks(text, span);
  return inner.length > 0 && inner.every(isName);
}

/** What stands in marks within the passage. */
export const inMarks = (text: string, { start, end }: PassageSpan): string[] =>
  pairsNear(text, { start, end })
    .filter(({ open, close }) => open >= start && close <= end)
    .map(({ open, close }) => text.slice(open + 1, close));

/** A source's text as passages are found in it: folded for the quote check, with the way there and back. */
import { type FoldedText, foldTypography } from '../../../story/verifying/typography.js';
import { isInside } from '../../../story/verifying/whole.js';
import type { PassageSpan } from '../types.js';
import { byText } from './by-text.js';

export interface TextReading {
  readonly text: string;
  readonly folded: FoldedText;
  /** Place in the text → place in its NFC, and back. */
  readonly toPlain: (place: number) => number;
  readonly fromPlain: (place: number) => number;
}

/** Made once for a text as long as it is in hand. */
export const readingOf = byText(made);

function made(text: string): TextReading {
  const folded = foldTypography(text);
  if (folded.plain === text) return { text, folded, toPlain: (place) => place, fromPlain: (place) => place };
  const { given, plain } = characterEdges(text);
  return {
    text,
    folded,
    toPlain: (place) => plain[lowerBound(given, place)] ?? folded.plain.length,
    fromPlain: (place) => given[lowerBound(plain, place)] ?? text.length,
  };
}

/** Where each character begins in the text and in its NFC: no composition crosses from one character to the next. */
function characterEdges(text: string): { readonly given: number[]; readonly plain: number[] } {
  const [given, plain] = [[0], [0]];
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    given.push(index + segment.length);
    plain.push((plain.at(-1) ?? 0) + segment.normalize('NFC').length);
  }
  return { given, plain };
}

/** Number of the first of rising values that is at least `wanted`. */
export function lowerBound(values: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place in the text → place in the folded text. */
export function toFolded({ folded, toPlain }: TextReading, place: number): number {
  return lowerBound(folded.at, toPlain(place));
}

/** Does an excerpt that begins or ends here cut a word, a number, a character? */
export function cutsAt(reading: TextReading, place: number): boolean {
  return isInside(reading.folded, toFolded(reading, place));
}

/** Of a stretch of the folded text, as the quote check finds it. */
export function spanOf({ folded: { at }, fromPlain }: TextReading, { start, end }: PassageSpan): PassageSpan {
  return { start: fromPlain(at[start] ?? 0), end: fromPlain((at[end - 1] ?? 0) + 1) };
}

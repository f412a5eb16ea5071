/** Where an excerpt stands in its article, letter by letter and as whole words. */
import { CallError } from '../callerror.js';
import { type LabelPlace, wholeNumber } from './fields.js';

/** UTF-16 code units, the end not included. */
export interface LabelStretch {
  readonly start: number;
  readonly end: number;
}

export function placeOf(at: LabelPlace, excerpt: string, nth: unknown, text: string): LabelStretch {
  const starts = startsOf(excerpt, text);
  if (starts.length === 0)
    throw new CallError(
      `${at}: “${excerpt}” is not in the article as whole words; copy it out of the .txt, line breaks and all.`,
    );
  if (nth == null && starts.length > 1)
    throw new CallError(`${at}: “${excerpt}” stands ${starts.length} times in the article; add "nth", counted from 1.`);
  const start = starts[wholeNumber(`${at}, "nth"`, nth ?? 1, 1, starts.length) - 1] ?? 0;
  return { start, end: start + excerpt.length };
}

function startsOf(excerpt: string, text: string): number[] {
  const starts: number[] = [];
  for (let i = text.indexOf(excerpt); i >= 0; i = text.indexOf(excerpt, i + 1))
    if (!cutsWord(text, i) && !cutsWord(text, i + excerpt.length)) starts.push(i);
  return starts;
}

const cutsWord = (text: string, i: number) =>
  /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, i - 2), i)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(i, i + 2));

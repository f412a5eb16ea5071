/** What an undo leaves to be answered again: it is what its maker wants to look at next. */
import type { Draft, PassageSpan } from '../types.js';
import { placesIn } from './verdicts.js';

/** The first passage of the text that carried a statement or was set aside before and does neither now; null where there is none. */
export function freed(before: Draft, after: Draft, source: string): PassageSpan | null {
  const keyOf = ({ start, end }: PassageSpan) => `${start}-${end}`;
  const answered = (its: Draft): readonly PassageSpan[] => [
    ...placesIn(its, source),
    ...its.setAside.filter((one) => one.source === source),
  ];
  const now = new Set(answered(after).map(keyOf));
  const gone = answered(before).filter((its) => !now.has(keyOf(its)));
  const [first] = gone.toSorted((a, b) => a.start - b.start);
  return first ? { start: first.start, end: first.end } : null;
}

/** What an undo leaves to be answered again: it is what its maker wants to look at next. */
import type { Draft, PassageSpan } from '../types.js';
import { placesIn } from './verdicts.js';

/** Passages of a text that carry a statement or are set aside. */
const decidedIn = (draft: Draft, source: string): readonly PassageSpan[] => [
  ...placesIn(draft, source),
  ...draft.setAside.filter((its) => its.source === source),
];

/** The first passage of the text that carried a statement or was set aside before and does neither now; null where there is none. */
export function freed(before: Draft, after: Draft, source: string): PassageSpan | null {
  const keyOf = ({ start, end }: PassageSpan) => `${start}-${end}`;
  const now = new Set(decidedIn(after, source).map(keyOf));
  // One whose passage is another again is still there, and stays in hand.
  const there = new Set(after.story.statements.map(({ id }) => id));
  const left = placesIn(before, source).filter(({ id }) => !there.has(id));
  const aside = before.setAside.filter((its) => its.source === source);
  const gone = [...left, ...aside].filter((its) => !now.has(keyOf(its)));
  const [first] = gone.toSorted((a, b) => a.start - b.start);
  return first ? { start: first.start, end: first.end } : null;
}

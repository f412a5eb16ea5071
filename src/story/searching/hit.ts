/** Where in a text a search has found its words. */
import { fold } from './fold.js';

export interface HitPassage {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Characters that stand before a hit, at most: enough to read it in its sentence, few enough that it stands in the first line. */
const LEAD = 40;

/** The first place of `query` in `text` as the search compares them, with what leads to it shortened; null where it is not there. */
export function passageOf(text: string, query: string): HitPassage | null {
  const wanted = fold(query);
  const holds = (from: number, to: number) => fold(text.slice(from, to)).includes(wanted);
  if (wanted === '' || !holds(0, text.length)) return null;
  // Folding may change the length of a text, so its place is found by trying: the shortest beginning, then the shortest end of that.
  const to = least(1, text.length, (at) => holds(0, at));
  const from = to - least(1, to, (length) => holds(to - length, to));
  const start = from <= LEAD ? 0 : Math.max(text.lastIndexOf(' ', from - LEAD / 2) + 1, from - LEAD);
  return {
    before: `${start > 0 ? '… ' : ''}${text.slice(start, from)}`,
    hit: text.slice(from, to),
    after: text.slice(to),
  };
}

/** The least of `low`…`high` for which it holds, as it does for all that are greater. */
function least(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

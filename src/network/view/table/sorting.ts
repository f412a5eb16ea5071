/** Rows in order, in turns: a hundred thousand names are not compared while the page is to answer. */
import type { Turns } from '../../turns.js';

export type CompareRows = (a: number, b: number) => number;

/** Stable; `rows` is left as it is. */
export async function sortedRows(rows: Uint32Array, compare: CompareRows, turns: Turns): Promise<Uint32Array> {
  let [from, to] = [rows.slice(), new Uint32Array(rows.length)];
  // Each step compares once, so that the clock is looked at often enough whatever a comparison costs.
  for (let width = 1; width < rows.length; width *= 2) {
    const merge = merger(from, to, width, compare);
    await turns.each(rows.length, merge);
    [from, to] = [to, from];
  }
  return from;
}

/** One row of the result with each step, so that no step is long. */
function merger(from: Uint32Array, to: Uint32Array, width: number, compare: CompareRows): (at: number) => void {
  let [left, right, middle, end] = [0, 0, 0, 0];
  return (at) => {
    if (at === end) {
      left = at;
      right = middle = Math.min(from.length, at + width);
      end = Math.min(from.length, at + 2 * width);
    }
    const first = right >= end || (left < middle && compare(from[left] as number, from[right] as number) <= 0);
    to[at] = from[first ? left++ : right++] as number;
  };
}

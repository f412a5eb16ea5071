/** The order in which elements are drawn: quiet things first, what the reader points at and has open last. */
import { MARK } from '../scene/types.js';

/** Visible elements by number, ascending; null where they are more than `most`. `bits`: only those that bear one of these marks. */
export function visible(marks: Uint8Array, bits = 0, most = marks.length): number[] | null {
  const list: number[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as number;
    if (mark & MARK.hidden || (bits !== 0 && !(mark & bits))) continue;
    if (list.length === most) return null;
    list.push(i);
  }
  return list;
}

/** Sorts `list`: dim first, then the others, the neighbourhood, the selected, the focused; among these by `rank`, then by number. */
export function inOrder(list: number[], marks: Uint8Array, rank: (i: number) => number = () => 0): number[] {
  const stage = (i: number) => {
    const mark = marks[i] as number;
    return mark & MARK.focus ? 4 : mark & MARK.selected ? 3 : mark & MARK.near ? 2 : mark & MARK.dim ? 0 : 1;
  };
  return list.sort((a, b) => stage(a) - stage(b) || rank(a) - rank(b) || a - b);
}

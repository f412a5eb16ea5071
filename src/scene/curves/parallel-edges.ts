/** Edges that need a course of their own: those that share both ends with another, and loops. */
import type { Columns } from '../types.js';

/** Numbers of those edges, ascending; in time linear in nodes and edges, without an object per edge. */
export function parallelEdgesOf({ n, m, source, target }: Pick<Columns, 'n' | 'm' | 'source' | 'target'>): Uint32Array {
  const lower = new Uint32Array(m);
  const first = new Uint32Array(n + 2);
  for (let e = 0; e < m; e++) {
    const a = Math.min(source[e] as number, target[e] as number);
    lower[e] = a;
    first[a + 2] = (first[a + 2] as number) + 1;
  }
  for (let i = 2; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  // By lower end; afterwards first[a] is where those of `a` begin.
  const order = new Uint32Array(m);
  for (let e = 0; e < m; e++) {
    const slot = (lower[e] as number) + 1;
    order[first[slot] as number] = e;
    first[slot] = (first[slot] as number) + 1;
  }
  const twin = new Uint8Array(m);
  const seenBy = new Int32Array(n).fill(-1);
  const seenAs = new Uint32Array(n);
  for (let a = 0; a < n; a++) {
    for (let k = first[a] as number; k < (first[a + 1] as number); k++) {
      const e = order[k] as number;
      const b = (source[e] as number) + (target[e] as number) - a;
      if (a === b) twin[e] = 1;
      else if (seenBy[b] === a) twin[e] = twin[seenAs[b] as number] = 1;
      seenBy[b] = a;
      seenAs[b] = e;
    }
  }
  return Uint32Array.from(indices(twin));
}

function indices(flags: Uint8Array): number[] {
  const list: number[] = [];
  for (let i = 0; i < flags.length; i++) if (flags[i]) list.push(i);
  return list;
}

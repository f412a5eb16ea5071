/** Pairs of nodes with an edge, each once: what crosses, what needs an angle of its own, and how many curves share a chord. */
import type { Graph } from '../graph.js';

export interface Pairs {
  readonly m: number;
  /** The lower node number. */
  readonly a: Uint32Array;
  /** The higher one. */
  readonly b: Uint32Array;
  /** How many edges of the multigraph run between the two. */
  readonly strands: Uint32Array;
}

/** Distinct pairs in the order in which the graph first names them; loops dropped. */
export function pairsOf({ n, m, source, target }: Graph): Pairs {
  const index = new Map<number, number>();
  const strands: number[] = [];
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    const key = Math.min(s, t) * n + Math.max(s, t);
    const k = index.get(key);
    if (k == null) index.set(key, strands.push(1) - 1);
    else strands[k] = (strands[k] as number) + 1;
  }
  const keys = [...index.keys()];
  return {
    m: keys.length,
    a: Uint32Array.from(keys, (key) => Math.floor(key / n)),
    b: Uint32Array.from(keys, (key) => key % n),
    strands: Uint32Array.from(strands),
  };
}

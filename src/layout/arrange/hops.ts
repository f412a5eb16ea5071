/** Distances counted in edges, between all pairs: what a layout by stress tries to draw. For graphs of some hundred nodes. */
import type { Adjacency } from '../graph.js';

/** Stands for "no path". */
export const APART = 0xffff;

/** Row-major n × n; breadth-first search from every node, O(n·m). */
export function hopsOf({ n, off, adj }: Adjacency): Uint16Array {
  const hops = new Uint16Array(n * n).fill(APART);
  const queue = new Uint32Array(n);
  for (let s = 0; s < n; s++) {
    const row = hops.subarray(s * n, s * n + n);
    row[s] = 0;
    queue[0] = s;
    for (let head = 0, tail = 1; head < tail; head++) {
      const u = queue[head] as number;
      for (let k = off[u] as number; k < (off[u + 1] as number); k++) {
        const v = adj[k] as number;
        if (row[v] !== APART) continue;
        row[v] = (row[u] as number) + 1;
        queue[tail++] = v;
      }
    }
  }
  return hops;
}

/** Nodes in the order in which a crowd names them. */

import type { Columns } from '../types.js';

/** Node → its edges, a loop counted twice. */
export function degreesOf({ n, m, source, target }: Pick<Columns, 'n' | 'm' | 'source' | 'target'>): Uint32Array {
  const degree = new Uint32Array(n);
  // Loops of their own: a million edges make no lists of two.
  for (let e = 0; e < m; e++) {
    const [s, t] = [source[e] as number, target[e] as number];
    degree[s] = (degree[s] as number) + 1;
    degree[t] = (degree[t] as number) + 1;
  }
  return degree;
}

/** Nodes, those with most edges first, equals as the file has them; a counting sort, linear in nodes and edges. */
export function rankByDegree(columns: Columns): Uint32Array {
  const degree = degreesOf(columns);
  let most = 0;
  for (const its of degree) if (its > most) most = its;
  // Where the nodes of each degree begin.
  const next = new Uint32Array(most + 2);
  for (const its of degree) next[most - its + 1] = (next[most - its + 1] as number) + 1;
  for (let d = 1; d < next.length; d++) next[d] = (next[d] as number) + (next[d - 1] as number);
  const rank = new Uint32Array(columns.n);
  for (let i = 0; i < columns.n; i++) {
    const slot = most - (degree[i] as number);
    rank[next[slot] as number] = i;
    next[slot] = (next[slot] as number) + 1;
  }
  return rank;
}

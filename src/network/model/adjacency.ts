/** Who is tied to whom, looked up instead of searched for: the edges at each node in compressed sparse rows. */
import type { ForeignGraph } from '../graph.js';

export interface NodeAdjacency {
  /** The edges at node i: `edge[off[i]] … edge[off[i + 1] - 1]`, ascending; a loop once. */
  readonly off: Uint32Array;
  readonly edge: Uint32Array;
}

type Ends = Pick<ForeignGraph, 'n' | 'm' | 'source' | 'target'>;

export function tiesOf({ n, m, source, target }: Ends): NodeAdjacency {
  const off = new Uint32Array(n + 1);
  const each = (visit: (node: number, e: number) => void) => {
    for (let e = 0; e < m; e++) {
      visit(source[e] as number, e);
      if (source[e] !== target[e]) visit(target[e] as number, e);
    }
  };
  each((node) => {
    off[node + 1] = (off[node + 1] as number) + 1;
  });
  for (let i = 0; i < n; i++) off[i + 1] = (off[i + 1] as number) + (off[i] as number);
  const next = off.slice();
  const edge = new Uint32Array(off[n] as number);
  each((node, e) => {
    const at = next[node] as number;
    edge[at] = e;
    next[node] = at + 1;
  });
  return { off, edge };
}

export const edgesAt = ({ off, edge }: NodeAdjacency, node: number): Uint32Array =>
  edge.subarray(off[node], off[node + 1]);

/** Edges at a node, a loop counted once. */
export const degreeOf = ({ off }: NodeAdjacency, node: number): number => (off[node + 1] ?? 0) - (off[node] ?? 0);

export const otherEnd = ({ source, target }: Ends, e: number, node: number): number =>
  (source[e] === node ? target[e] : source[e]) as number;

/** Nodes by how many edges they have, most first, equals in the file's order; at most `most` of them. */
export function hubsOf(graph: Ends, ties: NodeAdjacency, most: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < graph.n; i++) {
    const degree = degreeOf(ties, i);
    const last = best.at(-1);
    if (degree === 0 || (best.length === most && last != null && degree <= degreeOf(ties, last))) continue;
    const at = best.findIndex((other) => degreeOf(ties, other) < degree);
    best.splice(at < 0 ? best.length : at, 0, i);
    if (best.length > most) best.pop();
  }
  return best;
}

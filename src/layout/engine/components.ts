/** The connected parts of a graph, each with numbers of its own in breadth-first order, which keeps neighbours near in memory. */
import type { Adjacency } from '../graph.js';
import { bfs } from './bfs.js';

/** Local node i of the part is node `nodes[i]` of the graph. */
export interface Part extends Adjacency {
  readonly nodes: Uint32Array;
}

export interface Components {
  /** All with two nodes or more, the largest first; equal sizes by their first node. */
  readonly parts: readonly Part[];
  /** Nodes without any neighbour, ascending. */
  readonly alone: Uint32Array;
}

export function componentsOf(graph: Adjacency): Components {
  const { n, off } = graph;
  const seen = new Int32Array(n).fill(-1);
  const local = new Uint32Array(n);
  const queue = new Uint32Array(n);
  const alone: number[] = [];
  const parts: Part[] = [];
  for (let i = 0; i < n; i++) {
    if ((seen[i] as number) >= 0) continue;
    if (off[i] === off[i + 1]) alone.push(i);
    else parts.push(partOf(graph, queue.slice(0, bfs(graph, i, seen, queue)), local));
  }
  // Sorting is stable.
  return { parts: parts.sort((p, q) => q.n - p.n), alone: Uint32Array.from(alone) };
}

function partOf({ off, adj }: Adjacency, nodes: Uint32Array, local: Uint32Array): Part {
  const n = nodes.length;
  const start = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) {
    const node = nodes[i] as number;
    local[node] = i;
    start[i + 1] = (start[i] as number) + (off[node + 1] as number) - (off[node] as number);
  }
  const own = new Uint32Array(start[n] as number);
  let p = 0;
  for (let i = 0; i < n; i++) {
    const node = nodes[i] as number;
    const end = off[node + 1] as number;
    for (let k = off[node] as number; k < end; k++) own[p++] = local[adj[k] as number] as number;
  }
  return { n, nodes, off: start, adj: own };
}

/** The connected parts of a graph, each with numbers of its own in breadth-first order, which keeps neighbours near in memory. */
import type { Adjacency, Graph } from '../graph.js';
import { bfs } from './bfs.js';

/** Local node i of the part is node `nodes[i]` of the graph. Simple: without loops and parallel edges. */
export interface Component extends Adjacency {
  readonly nodes: Uint32Array;
}

export interface Components {
  /** All with two nodes or more, the largest first; equal sizes by their first node. */
  readonly parts: readonly Component[];
  /** Nodes without any neighbour, ascending. */
  readonly alone: Uint32Array;
}

/** Throws a RangeError for an edge to a node that is not there. */
export function componentsOf(graph: Graph): Components {
  const { n } = graph;
  const rows = rowsOf(graph);
  const { off } = rows;
  const seen = new Int32Array(n).fill(-1);
  const local = new Uint32Array(n);
  const last = new Int32Array(n).fill(-1);
  const queue = new Uint32Array(n);
  const alone: number[] = [];
  const parts: Component[] = [];
  for (let i = 0; i < n; i++) {
    if ((seen[i] as number) >= 0) continue;
    if (off[i] === off[i + 1]) alone.push(i);
    else parts.push(partOf(rows, queue.slice(0, bfs(rows, i, seen, queue)), local, last));
  }
  // Sorting is stable.
  return { parts: parts.sort((p, q) => q.n - p.n), alone: Uint32Array.from(alone) };
}

/** Adjacency that still lists parallel edges one by one; no loops. */
function rowsOf({ n, m, source, target }: Graph): Adjacency {
  const off = new Uint32Array(n + 1);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s >= n || t >= n) throw new RangeError(`edge ${e} joins ${s} and ${t}, but there are ${n} nodes`);
    if (s === t) continue;
    off[s] = (off[s] as number) + 1;
    off[t] = (off[t] as number) + 1;
  }
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    sum += off[i] as number;
    off[i] = sum;
  }
  const adj = new Uint32Array(sum);
  // Filled from behind, each row ends where it should begin.
  for (let e = m - 1; e >= 0; e--) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    const p = (off[s] as number) - 1;
    const q = (off[t] as number) - 1;
    adj[p] = t;
    adj[q] = s;
    off[s] = p;
    off[t] = q;
  }
  return { n, off, adj };
}

/** `last` remembers for each node whose neighbour it was last. */
function partOf({ off, adj }: Adjacency, nodes: Uint32Array, local: Uint32Array, last: Int32Array): Component {
  const n = nodes.length;
  let size = 0;
  for (let i = 0; i < n; i++) {
    const node = nodes[i] as number;
    local[node] = i;
    size += (off[node + 1] as number) - (off[node] as number);
  }
  const start = new Uint32Array(n + 1);
  const own = new Uint32Array(size);
  let p = 0;
  for (let i = 0; i < n; i++) {
    const node = nodes[i] as number;
    const end = off[node + 1] as number;
    for (let k = off[node] as number; k < end; k++) {
      const other = adj[k] as number;
      if (last[other] === node) continue;
      last[other] = node;
      own[p++] = local[other] as number;
    }
    start[i + 1] = p;
  }
  return { n, nodes, off: start, adj: own.subarray(0, p) };
}

/** What layout knows of a graph: numbers. Names, tones and words stay outside. */

/** Pairs of nodes as columns: pair e is `source[e]` and `target[e]`. */
export interface NodePairs {
  readonly m: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** A multigraph: each edge joins a pair of node numbers below `n`. */
export interface Graph extends NodePairs {
  readonly n: number;
}

/** A place for everyone; `x[i]`, `y[i]` belong to node i. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The graph with these pairs joined, too. */
export function joining(graph: Graph, pairs: NodePairs | undefined): Graph {
  if (!pairs?.m) return graph;
  const both = (edges: Uint32Array, more: Uint32Array) => Uint32Array.from([...edges, ...more]);
  return {
    n: graph.n,
    m: graph.m + pairs.m,
    source: both(graph.source, pairs.source),
    target: both(graph.target, pairs.target),
  };
}

/** Adjacency in compressed sparse rows: the neighbours of i are `adj[off[i]] … adj[off[i + 1] - 1]`. */
export interface Adjacency {
  readonly n: number;
  readonly off: Uint32Array;
  readonly adj: Uint32Array;
}

/** The simple undirected graph beneath: loops dropped, parallel edges counted once, neighbours ascending. */
export function adjacencyOf(graph: Graph): Adjacency {
  const { n, m, source, target } = graph;
  const off = new Uint32Array(n + 1);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    off[s + 1] = (off[s + 1] as number) + 1;
    off[t + 1] = (off[t + 1] as number) + 1;
  }
  for (let i = 0; i < n; i++) off[i + 1] = (off[i + 1] as number) + (off[i] as number);
  const fill = off.slice();
  const adj = new Uint32Array(off[n] as number);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    const p = fill[s] as number;
    const q = fill[t] as number;
    adj[p] = t;
    adj[q] = s;
    fill[s] = p + 1;
    fill[t] = q + 1;
  }
  return withoutDoubles(ascending({ n, off, adj }));
}

/** Transposing a symmetric matrix leaves it as it was, but visits its rows in order: sorted without comparing. */
function ascending({ n, off, adj }: Adjacency): Adjacency {
  const fill = off.slice();
  const sorted = new Uint32Array(adj.length);
  for (let i = 0; i < n; i++) {
    const end = off[i + 1] as number;
    for (let k = off[i] as number; k < end; k++) {
      const j = adj[k] as number;
      const p = fill[j] as number;
      sorted[p] = i;
      fill[j] = p + 1;
    }
  }
  return { n, off, adj: sorted };
}

function withoutDoubles({ n, off, adj }: Adjacency): Adjacency {
  const start = new Uint32Array(n + 1);
  let kept = 0;
  for (let i = 0; i < n; i++) {
    const end = off[i + 1] as number;
    let last = -1;
    for (let k = off[i] as number; k < end; k++) {
      const j = adj[k] as number;
      if (j !== last) adj[kept++] = j;
      last = j;
    }
    start[i + 1] = kept;
  }
  return { n, off: start, adj: adj.subarray(0, kept) };
}

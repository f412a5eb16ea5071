/** What layout knows of a graph: numbers. Names, tones and words stay outside. */

/** A multigraph as columns: edge e joins `source[e]` and `target[e]`, both node numbers below `n`. */
export interface Graph {
  readonly n: number;
  readonly m: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** A place for everyone; `x[i]`, `y[i]` belong to node i. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
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
  const degree = new Uint32Array(n + 1);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    degree[s] = (degree[s] as number) + 1;
    degree[t] = (degree[t] as number) + 1;
  }
  const start = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) start[i + 1] = (start[i] as number) + (degree[i] as number);
  const fill = start.slice();
  const all = new Uint32Array(start[n] as number);
  for (let e = 0; e < m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    if (s === t) continue;
    all[fill[s] as number] = t;
    fill[s] = (fill[s] as number) + 1;
    all[fill[t] as number] = s;
    fill[t] = (fill[t] as number) + 1;
  }
  return withoutDoubles(n, start, all);
}

function withoutDoubles(n: number, start: Uint32Array, all: Uint32Array): Adjacency {
  const off = new Uint32Array(n + 1);
  const adj = new Uint32Array(all.length);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const row = all.subarray(start[i], start[i + 1]).sort();
    let last = -1;
    for (const j of row) {
      if (j !== last) adj[k++] = j;
      last = j;
    }
    off[i + 1] = k;
  }
  return { n, off, adj: adj.slice(0, k) };
}

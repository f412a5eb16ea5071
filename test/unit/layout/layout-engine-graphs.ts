/** Seeded graphs of known structure, and measures of a drawing, for the layout tests. */
import type { Graph, Positions } from '../../../src/layout/graph.js';
import { adjacencyOf } from '../../../src/layout/graph.js';
import { createRandom } from '../../../src/layout/random.js';

export type Pair = readonly [number, number];

export function graphOf(n: number, pairs: readonly Pair[]): Graph {
  return {
    n,
    m: pairs.length,
    source: Uint32Array.from(pairs, ([a]) => a),
    target: Uint32Array.from(pairs, ([, b]) => b),
  };
}

export function grid(width: number, height: number): Graph {
  const pairs: Pair[] = [];
  for (let i = 0; i < width * height; i++) {
    if ((i + 1) % width) pairs.push([i, i + 1]);
    if (i + width < width * height) pairs.push([i, i + width]);
  }
  return graphOf(width * height, pairs);
}

/** A path with `legs` leaves at each node. */
export function caterpillar(spine: number, legs: number): Graph {
  const pairs: Pair[] = [];
  for (let i = 0; i < spine; i++) {
    if (i) pairs.push([i - 1, i]);
    for (let leg = 0; leg < legs; leg++) pairs.push([i, spine + i * legs + leg]);
  }
  return graphOf(spine * (1 + legs), pairs);
}

/** Preferential attachment (Barabási & Albert): each newcomer ties to two, mostly to those with many ties. */
export function scaleFree(n: number, seed: number): Graph {
  const random = createRandom(seed);
  const pairs: Pair[] = [[0, 1]];
  const ends = [0, 1];
  for (let i = 2; i < n; i++) {
    const first = ends[(random() * ends.length) | 0] ?? 0;
    let second = first;
    while (second === first) second = ends[(random() * ends.length) | 0] ?? 0;
    pairs.push([i, first], [i, second]);
    ends.push(i, first, i, second);
  }
  return graphOf(n, pairs);
}

/** Node i belongs to community `i % blocks`; each node has about eight ties inside and one or two outside. */
export function communities(n: number, blocks: number, seed: number): Graph {
  const random = createRandom(seed);
  const size = Math.floor(n / blocks);
  const pairs: Pair[] = [];
  for (let i = 0; i < n; i++) {
    for (let e = 0; e < 4; e++) pairs.push([i, (i % blocks) + blocks * ((random() * size) | 0)]);
    if (random() < 0.7) pairs.push([i, (random() * n) | 0]);
  }
  return graphOf(n, pairs);
}

/** Hops from `source` to all; −1 where there is no path. */
export function hopsFrom(graph: Graph, source: number): Int32Array {
  const { n, off, adj } = adjacencyOf(graph);
  const hops = new Int32Array(n).fill(-1);
  const queue = [source];
  hops[source] = 0;
  for (const i of queue) {
    for (const j of adj.subarray(off[i], off[i + 1])) {
      if (hops[j] !== -1) continue;
      hops[j] = hops[i]! + 1;
      queue.push(j);
    }
  }
  return hops;
}

/** Normalised stress at the best scale, from every `every`-th node to all. */
export function stress(graph: Graph, { x, y }: Positions, every = 1): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let i = 0; i < graph.n; i += every) {
    hopsFrom(graph, i).forEach((hops, j) => {
      if (hops < 1) return;
      const ratio = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) / hops;
      sum += ratio;
      squares += ratio * ratio;
      count++;
    });
  }
  return 1 - (sum * sum) / (squares * count);
}

export function crossings({ m, source, target }: Graph, { x, y }: Positions): number {
  const side = (a: number, b: number, c: number) =>
    Math.sign((x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!));
  let count = 0;
  for (let e = 0; e < m; e++) {
    const [a, b] = [source[e]!, target[e]!];
    for (let f = 0; f < e; f++) {
      const [c, d] = [source[f]!, target[f]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}

/** Component of each node, by its smallest member. */
export function membership(graph: Graph): Int32Array {
  const member = new Int32Array(graph.n).fill(-1);
  for (let i = 0; i < graph.n; i++) {
    if (member[i] !== -1) continue;
    hopsFrom(graph, i).forEach((hops, j) => {
      if (hops >= 0) member[j] = i;
    });
  }
  return member;
}

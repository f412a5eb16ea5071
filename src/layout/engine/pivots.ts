/**
 * Distances from a few well-spread nodes to all: what the whole layout knows about a large graph.
 * Pivots as in Brandes & Pich, "Eigensolver Methods for Progressive Multidimensional Scaling of Large Data" (2007),
 * by turns the node farthest from those chosen so far, which finds the ends, and a random one, which keeps the means honest.
 */
import type { Adjacency } from '../graph.js';
import type { Random } from '../random.js';
import { bfs } from './bfs.js';
import type { Work } from './steps.js';

export interface Pivots {
  readonly k: number;
  readonly nodes: Uint32Array;
  /** Hops from node i to pivot c at `i * k + c`. */
  readonly hops: Float32Array;
  /** For each pivot the mean of their squares. */
  readonly squares: Float64Array;
  /** The largest of them. */
  readonly far: number;
}

/** For a connected graph; with `k` = n every distance is known. */
export function* pivotsOf(graph: Adjacency, k: number, random: Random): Work<Pivots> {
  const { n } = graph;
  const nodes = new Uint32Array(k);
  const pivots = { k, nodes, hops: new Float32Array(n * k), squares: new Float64Array(k) };
  const taken = new Uint8Array(n);
  const nearest = new Int32Array(n).fill(n);
  const distance = new Int32Array(n);
  const queue = new Uint32Array(n);
  let far = 0;
  let pivot = (random() * n) | 0;
  for (let c = 0; c < k; c++) {
    nodes[c] = pivot;
    taken[pivot] = 1;
    distance.fill(-1);
    bfs(graph, pivot, distance, queue);
    far = Math.max(far, distance[queue[n - 1] as number] as number);
    const farthest = record(distance, c, pivots, nearest);
    pivot = farthest;
    if (c % 2 === 1) {
      const guess = (random() * n) | 0;
      if (!taken[guess]) pivot = guess;
    }
    yield c / k;
  }
  return { ...pivots, far };
}

/** Writes what one search has found and returns the node farthest from all pivots so far. */
function record(distance: Int32Array, c: number, pivots: Omit<Pivots, 'far'>, nearest: Int32Array): number {
  const { k, hops, squares } = pivots;
  const n = nearest.length;
  let most = -1;
  let farthest = 0;
  let sum = 0;
  for (let i = 0, at = c; i < n; i++, at += k) {
    const d = distance[i] as number;
    hops[at] = d;
    sum += d * d;
    let least = nearest[i] as number;
    if (d < least) {
      least = d;
      nearest[i] = d;
    }
    if (least > most) {
      most = least;
      farthest = i;
    }
  }
  squares[c] = sum / n;
  return farthest;
}

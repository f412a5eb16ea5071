/**
 * Betweenness after Brandes ("A faster algorithm for betweenness centrality", 2001), in edges, not weights. Ours and not graphology-metrics',
 * whose own neither tells how far it is nor takes a sample; the test holds one against the other.
 */
import { createRandom } from '../../../layout/random.js';
import type { SimpleGraph } from './simple-graph.js';

/** Steps along edges up to which all nodes are taken as sources, and as many as a sample may cost. */
const BETWEENNESS_EXACT = 1e9;
const BETWEENNESS_SAMPLED = 4e8;
/** However large the graph is, so many sources at least. */
const BETWEENNESS_LEAST = 64;
/** Sources between two reports. */
const BETWEENNESS_TURN = 16;

export interface Betweenness {
  /** Node → share of all pairs of others between which its ways lead, 0 to 1. */
  readonly values: Float64Array;
  /** From how many nodes ways were followed; null: from all. */
  readonly sampled: number | null;
}

/** Null where all nodes can be sources, else how many (Brandes & Pich, "Centrality estimation in large networks", 2007). */
export function sampleSize({ n, to }: Pick<SimpleGraph, 'n' | 'to'>): number | null {
  const each = n + to.length;
  if (n * each <= BETWEENNESS_EXACT) return null;
  return Math.min(n, Math.max(BETWEENNESS_LEAST, Math.floor(BETWEENNESS_SAMPLED / each)));
}

/** A seeded choice without repeats. */
function sourcesOf(n: number, count: number | null): Uint32Array {
  const all = Uint32Array.from({ length: n }, (_, i) => i);
  if (count == null) return all;
  const random = createRandom(1);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (n - i));
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all.subarray(0, count);
}

/** Adds to `sum` what lies on the shortest ways from one source. */
function createPass({ n, off, to }: SimpleGraph, sum: Float64Array): (source: number) => void {
  const [far, order] = [new Int32Array(n), new Uint32Array(n)];
  const [ways, share] = [new Float64Array(n), new Float64Array(n)];
  return (source) => {
    far.fill(-1);
    ways.fill(0);
    share.fill(0);
    far[source] = 0;
    ways[source] = 1;
    order[0] = source;
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = order[at] as number;
      for (let k = off[node] as number; k < (off[node + 1] as number); k++) {
        const other = to[k] as number;
        if (far[other] === -1) {
          far[other] = (far[node] as number) + 1;
          order[count++] = other;
        }
        if (far[other] === (far[node] as number) + 1) ways[other] = (ways[other] as number) + (ways[node] as number);
      }
    }
    // From the farthest back: what a node passes on it gets from those behind it.
    for (let at = count - 1; at > 0; at--) {
      const node = order[at] as number;
      for (let k = off[node] as number; k < (off[node + 1] as number); k++) {
        const other = to[k] as number;
        if (far[other] !== (far[node] as number) + 1) continue;
        const part = ((ways[node] as number) / (ways[other] as number)) * (1 + (share[other] as number));
        share[node] = (share[node] as number) + part;
      }
      sum[node] = (sum[node] as number) + (share[node] as number);
    }
  };
}

/** `size`: how many sources, null for all. `report`: 0 to 1. */
export function betweennessOf(
  graph: SimpleGraph,
  report: (share: number) => void = () => {},
  size: number | null = sampleSize(graph),
): Betweenness {
  const { n } = graph;
  const sum = new Float64Array(n);
  const pass = createPass(graph, sum);
  const sources = sourcesOf(n, size);
  sources.forEach((source, i) => {
    pass(source);
    if (i % BETWEENNESS_TURN === 0) report(i / sources.length);
  });
  const pairs = (n - 1) * (n - 2) * (sources.length / (n || 1));
  return { values: sum.map((its) => (pairs > 0 ? its / pairs : 0)), sampled: size };
}

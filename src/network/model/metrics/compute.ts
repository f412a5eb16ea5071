/** What is computed of a graph on request: nobody who only looks at one pays for these libraries. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { createRandom } from '../../../layout/random.js';
import { betweennessOf } from './betweenness.js';
import { type MetricGraph, type SimpleGraph, simpleOf } from './simple-graph.js';

export type Metric = 'betweenness' | 'pagerank' | 'community';

export interface MetricResult {
  /** Node → its number; of communities the rank of its own, the largest being 1. */
  readonly values: Float64Array;
  /** From how many nodes it was estimated; null where it is exact. */
  readonly sampled: number | null;
}

/** Rounds of PageRank: far more than its damping of 0.85 needs for the tolerance, as it throws when they are used up. */
const COMPUTE_ROUNDS = 1000;

function graphologyOf({ n, directed, off, to, weight }: SimpleGraph): Graph {
  const graph = new Graph({ type: directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: false });
  for (let i = 0; i < n; i++) graph.addNode(i);
  for (let i = 0; i < n; i++)
    for (let k = off[i] as number; k < (off[i + 1] as number); k++)
      if (directed || i < (to[k] as number)) graph.addEdge(i, to[k], { weight: weight[k] });
  return graph;
}

/** The largest community is 1, equals stand as their first nodes do: numbers that mean something, and the same each time. */
function ranked(of: ArrayLike<number>): Float64Array {
  const sizes = new Map<number, number>();
  for (let i = 0; i < of.length; i++) sizes.set(of[i] as number, (sizes.get(of[i] as number) ?? 0) + 1);
  const rank = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([its], i) => [its, i + 1]));
  return Float64Array.from(of, (its) => rank.get(its) ?? 0);
}

function columnOf(n: number, byNode: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => byNode[i] ?? 0);
}

/** `report`: 0 to 1, where that is known. */
export function computeMetric(metric: Metric, its: MetricGraph, report?: (share: number) => void): MetricResult {
  const simple = simpleOf(its);
  if (metric === 'betweenness') return betweennessOf(simple, report);
  const graph = graphologyOf(simple);
  if (metric === 'pagerank') {
    const values = pagerank(graph, { getEdgeWeight: null, maxIterations: COMPUTE_ROUNDS });
    return { values: columnOf(its.n, values), sampled: null };
  }
  // Without an edge everybody is alone, which the library takes for an error.
  if (graph.size === 0) return { values: Float64Array.from({ length: its.n }, (_, i) => i + 1), sampled: null };
  const communities = louvain(graph, { rng: createRandom(1) });
  return { values: ranked(columnOf(its.n, communities)), sampled: null };
}

/** A metric in the worker: it tells how far it is where that is known. Nobody has to stop it: the page ends the worker. */
import { computeMetric, type Metric, type MetricResult } from './compute.js';
import type { MetricGraph } from './simple-graph.js';

export interface AskMetric {
  readonly type: 'metric';
  readonly metric: Metric;
  readonly graph: MetricGraph;
}

export type FromMetrics =
  | { readonly type: 'computing'; readonly share: number }
  | { readonly type: 'computed'; readonly result: MetricResult }
  | { readonly type: 'not-computed'; readonly message: string };

/** In so many parts of the work progress is told. */
const METRIC_PARTS = 100;

export function computeHere({ metric, graph }: AskMetric, say: (message: FromMetrics) => void): void {
  let told = -1;
  const result = computeMetric(metric, graph, (share) => {
    const part = Math.floor(share * METRIC_PARTS);
    if (part === told) return;
    told = part;
    say({ type: 'computing', share });
  });
  say({ type: 'computed', result });
}

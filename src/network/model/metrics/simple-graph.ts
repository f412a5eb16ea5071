/** A graph as metrics take it: no loops, parallel edges as one, one direction for all or none. */
import type { ForeignGraph } from '../../graph.js';

/** What a metric needs of a graph; columns only, so that it can be sent to a worker. */
export type MetricGraph = Pick<ForeignGraph, 'n' | 'm' | 'source' | 'target' | 'directed' | 'weight'>;

export interface SimpleGraph {
  readonly n: number;
  readonly directed: boolean;
  /** Where edges lead from node i: `to[off[i]] … to[off[i + 1] - 1]`, ascending; without a direction from both ends. */
  readonly off: Uint32Array;
  readonly to: Uint32Array;
  /** The weights of the edges that are one here, added up; how many there are where a weight is missing or not above 0. */
  readonly weight: Float64Array;
}

/** With a single edge without a direction none has one, as no metric knows both. */
export function simpleOf({ n, m, source, target, directed, weight }: MetricGraph): SimpleGraph {
  const oriented = m > 0 && !directed.includes(0);
  const weighed = weight?.every((its) => its > 0) ? weight : null;
  const rows: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  const add = (from: number, to: number, its: number) => rows[from]?.set(to, (rows[from]?.get(to) ?? 0) + its);
  for (let e = 0; e < m; e++) {
    const [a, b, its] = [source[e] as number, target[e] as number, weighed?.[e] ?? 1];
    if (a === b) continue;
    add(a, b, its);
    if (!oriented) add(b, a, its);
  }
  const off = new Uint32Array(n + 1);
  rows.forEach((row, i) => {
    off[i + 1] = (off[i] as number) + row.size;
  });
  const [to, sums] = [new Uint32Array(off[n] as number), new Float64Array(off[n] as number)];
  rows.forEach((row, i) => {
    const sorted = [...row].sort(([a], [b]) => a - b);
    sorted.forEach(([other, sum], k) => {
      to[(off[i] as number) + k] = other;
      sums[(off[i] as number) + k] = sum;
    });
  });
  return { n, directed: oriented, off, to, weight: sums };
}

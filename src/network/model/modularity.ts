/** How well a partition of the nodes explains the edges. */
import type { ForeignGraph } from '../graph.js';

type Ends = Pick<ForeignGraph, 'm' | 'source' | 'target'>;

/** Of more edges a fair sample is looked at. */
const MODULARITY_SAMPLE = 200_000;

/**
 * Modularity (Newman & Girvan, "Finding and evaluating community structure in networks", 2004): the share of edges within groups,
 * less what would lie there by chance if degrees stayed and ends were drawn at random; below 1, 0 where groups explain nothing.
 * `of`: node → its group, 0 … `groups` − 1; a node of group `none` stands alone.
 */
export function modularityOf({ m, source, target }: Ends, of: ArrayLike<number>, groups: number, none = -1): number {
  const within = new Float64Array(groups);
  const ends = new Float64Array(groups);
  const step = Math.max(1, m / MODULARITY_SAMPLE);
  let edges = 0;
  for (let at = 0; at < m; at += step) {
    const e = Math.floor(at);
    const [a, b] = [of[source[e] as number] as number, of[target[e] as number] as number];
    edges++;
    ends[a] = (ends[a] as number) + 1;
    ends[b] = (ends[b] as number) + 1;
    if (a === b) within[a] = (within[a] as number) + 1;
  }
  let sum = 0;
  for (let g = 0; g < groups && edges > 0; g++)
    if (g !== none) sum += (within[g] as number) / edges - ((ends[g] as number) / (2 * edges)) ** 2;
  return sum;
}

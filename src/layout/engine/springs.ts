/**
 * What edges want: one hop of length, as all stress does, and beyond that to be short, with a force that does not grow
 * with length. The second is the attraction of Noack's LinLog model, "Energy Models for Graph Clustering" (2007): it
 * draws communities together and keeps edges from crossing.
 */
import type { Adjacency } from '../graph.js';
import type { Forces } from './field.js';

/** Below this length the shortening fades, hops. */
const SPRINGS_SHORT = 0.1;
/** Both ends answer the same spring at once; without this they would overshoot. */
const DAMPING = 1.6;

/** Moves nodes `from` to `to - 1` to where all forces and their springs balance; writes to `nx`, `ny`. */
export function settle(
  { off, adj }: Adjacency,
  x: Float64Array,
  y: Float64Array,
  forces: Forces,
  attraction: number,
  from: number,
  to: number,
  nx: Float64Array,
  ny: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    let fx = forces.x[i] as number;
    let fy = forces.y[i] as number;
    let sum = forces.weight[i] as number;
    const end = off[i + 1] as number;
    for (let k = off[i] as number; k < end; k++) {
      const j = adj[k] as number;
      const dx = (x[j] as number) - xi;
      const dy = (y[j] as number) - yi;
      const length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      const pull = attraction / (length + SPRINGS_SHORT);
      const f = 1 - 1 / length + pull;
      fx += f * dx;
      fy += f * dy;
      sum += DAMPING * (1 + pull);
    }
    nx[i] = xi + fx / sum;
    ny[i] = yi + fy / sum;
  }
}

/**
 * Stress against the pivots alone: Ortmann, Klimenta & Brandes, "A Sparse Stress Model" (2016). A pivot speaks for the
 * nodes of its region that are nearer to it than half the distance asked for. With all nodes as pivots this is full stress.
 */
import { type Forces, HARD } from './field.js';
import type { Pivots } from './pivots.js';
import type { Points } from './quadtree.js';

export interface SparseStress {
  /** Adds, for nodes `from` to `to - 1`, the pull and push of all pivots times `share`. */
  add(from: number, to: number, share: number, forces: Forces): void;
}

/** Where every node is a pivot these repel each other too; else the field sees to that. */
export function createSparseStress(pivots: Pivots, points: Points, repulsion: number): SparseStress {
  const { k, nodes, hops } = pivots;
  const { x, y, mass } = points;
  const own = k === mass.length ? repulsion : 0;
  const width = pivots.far + 1;
  const weights = weightsOf(pivots, mass);
  const px = new Float64Array(k);
  const py = new Float64Array(k);
  const charges = new Float64Array(k);
  return {
    add(from, to, share, forces) {
      for (let c = 0; c < k; c++) {
        charges[c] = points.charge[nodes[c] as number] as number;
        px[c] = x[nodes[c] as number] as number;
        py[c] = y[nodes[c] as number] as number;
      }
      for (let i = from; i < to; i++) {
        const xi = x[i] as number;
        const yi = y[i] as number;
        const charge = own * (points.charge[i] as number);
        const row = i * k;
        let fx = 0;
        let fy = 0;
        let sum = 0;
        for (let c = 0; c < k; c++) {
          const d = hops[row + c] as number;
          const dx = xi - (px[c] as number);
          const dy = yi - (py[c] as number);
          const squared = dx * dx + dy * dy + 1e-9;
          const weight = weights[c * width + d] as number;
          const f =
            weight * (d / Math.sqrt(squared) - 1) + charge * (charges[c] as number) * Math.min(HARD, 1 / squared);
          fx += f * dx;
          fy += f * dy;
          sum += weight;
        }
        forces.x[i] = (forces.x[i] as number) + share * fx;
        forces.y[i] = (forces.y[i] as number) + share * fy;
        forces.weight[i] = (forces.weight[i] as number) + share * sum;
      }
    },
  };
}

/** For pivot c at distance d, at `c * (far + 1) + d`: how many it speaks for, over d². Neighbours are the springs' part. */
function weightsOf({ k, hops, far }: Pivots, mass: Float64Array): Float64Array {
  const width = far + 1;
  const counts = new Float64Array(k * width);
  for (let i = 0; i < mass.length; i++) {
    let region = 0;
    let least = Infinity;
    for (let c = 0; c < k; c++) {
      const d = hops[i * k + c] as number;
      if (d >= least) continue;
      least = d;
      region = c;
    }
    const at = region * width + least;
    counts[at] = (counts[at] as number) + (mass[i] as number);
  }
  const weights = new Float64Array(k * width);
  for (let c = 0; c < k; c++) {
    const row = c * width;
    for (let d = 1; d < width; d++) counts[row + d] = (counts[row + d] as number) + (counts[row + d - 1] as number);
    for (let d = 2; d < width; d++) weights[row + d] = Math.max(1, counts[row + (d >> 1)] as number) / (d * d);
  }
  return weights;
}

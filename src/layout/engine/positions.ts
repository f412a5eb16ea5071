/** Places while they are worked on: in double precision, in a part's own frame; and what can be measured on them. */
import type { Adjacency } from '../graph.js';

export interface Coordinates {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** So many nodes are enough to measure all. */
const POSITIONS_SAMPLE = 1000;

/** About how far neighbours in the plane are apart where `total` nodes share this ground, but no more than edges are long. */
export function unitOf({ n, off, adj }: Adjacency, { x, y }: Coordinates, total: number): number {
  const cx = meanOf(x);
  const cy = meanOf(y);
  const stride = strideOf(n);
  let count = 0;
  let edges = 0;
  let spread = 0;
  let lengths = 0;
  for (let i = 0; i < n; i += stride) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const end = off[i + 1] as number;
    count++;
    edges += end - (off[i] as number);
    spread += (xi - cx) * (xi - cx) + (yi - cy) * (yi - cy);
    for (let k = off[i] as number; k < end; k++) {
      const dx = xi - (x[adj[k] as number] as number);
      const dy = yi - (y[adj[k] as number] as number);
      lengths += Math.sqrt(dx * dx + dy * dy);
    }
  }
  // A disc of radius r has a mean squared distance of r² / 2 from its centre.
  const spacing = Math.sqrt((2 * Math.PI * spread) / count / total);
  const unit = Math.min(spacing, lengths / edges);
  return unit > 0 ? unit : 1;
}

/** Of a sample; NaN of none. */
export function meanOf(column: Float32Array | Float64Array): number {
  const stride = strideOf(column.length);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < column.length; i += stride) {
    sum += column[i] as number;
    count++;
  }
  return sum / count;
}

/** The least and the largest. */
export function rangeOf(column: Float64Array): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function strideOf(n: number): number {
  return Math.max(1, Math.floor(n / POSITIONS_SAMPLE));
}

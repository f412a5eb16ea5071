/** Places while they are worked on: in double precision, in a part's own frame; and what can be measured on them. */
import type { Adjacency } from '../graph.js';

export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** About how far neighbours in the plane are apart where `total` nodes share this ground, but no more than edges are long. */
export function unitOf({ n, off, adj }: Adjacency, { x, y }: Spots, total: number): number {
  const cx = meanOf(x);
  const cy = meanOf(y);
  let spread = 0;
  let lengths = 0;
  for (let i = 0; i < n; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    spread += (xi - cx) * (xi - cx) + (yi - cy) * (yi - cy);
    const end = off[i + 1] as number;
    for (let k = off[i] as number; k < end; k++) {
      const dx = xi - (x[adj[k] as number] as number);
      const dy = yi - (y[adj[k] as number] as number);
      lengths += Math.sqrt(dx * dx + dy * dy);
    }
  }
  // A disc of radius r has a mean squared distance of r² / 2 from its centre.
  const spacing = Math.sqrt((2 * Math.PI * spread) / n / total);
  const unit = Math.min(spacing, lengths / adj.length);
  return unit > 0 ? unit : 1;
}

export function meanOf(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  return sum / column.length;
}

export function scale({ x, y }: Spots, factor: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) * factor;
    y[i] = (y[i] as number) * factor;
  }
}

/** Narrow angles between the lines of a node: where they leave it side by side, they cannot be told apart. */
import type { ArrangedCoordinates } from './stress.js';
import { type CostPart, degreeOf, type Task } from './task.js';

/** Two lines in the same direction. */
const ANGLES_NARROW = 0.8;
/** Each further strand of either line adds this share. */
const BUNDLE = 0.25;
/** Angles wider than this many degrees are never too narrow; at hubs, most of an even share of the full turn will do. */
const ANGLES_WIDE = 55;
const ANGLES_TURN = 290;

/** Angles at node i and at its neighbours. */
export function createAngles(task: Task, { x, y }: ArrangedCoordinates): CostPart {
  const { n, pairs, off, edge } = task;
  const limits = Float32Array.from({ length: n }, (_, i) =>
    Math.cos(Math.min(ANGLES_WIDE, ANGLES_TURN / Math.max(1, degreeOf(task, i))) * (Math.PI / 180)),
  );

  /** At node v, between line e in direction (dx, dy) and line f in direction (ex, ey). */
  function corner(v: number, e: number, f: number, dx: number, dy: number, ex: number, ey: number): number {
    const limit = limits[v] as number;
    const cosine = (dx * ex + dy * ey) / (Math.sqrt((dx * dx + dy * dy) * (ex * ex + ey * ey)) + 1e-9);
    if (cosine <= limit) return 0;
    const share = (cosine - limit) / (1 - limit);
    return (
      ANGLES_NARROW * share * share * (1 + BUNDLE * ((pairs.strands[e] as number) + (pairs.strands[f] as number) - 2))
    );
  }

  const other = (e: number, i: number) => (pairs.a[e] as number) + (pairs.b[e] as number) - i;

  /** At node v, between its line e in direction (dx, dy) and all others. */
  function corners(v: number, e: number, dx: number, dy: number): number {
    let cost = 0;
    for (let k = off[v] as number; k < (off[v + 1] as number); k++) {
      const f = edge[k] as number;
      if (f === e) continue;
      const j = other(f, v);
      cost += corner(v, e, f, dx, dy, (x[j] as number) - (x[v] as number), (y[j] as number) - (y[v] as number));
    }
    return cost;
  }

  return (i, px, py) => {
    let cost = 0;
    for (let k = off[i] as number; k < (off[i + 1] as number); k++) {
      const e = edge[k] as number;
      const j = other(e, i);
      const dx = (x[j] as number) - px;
      const dy = (y[j] as number) - py;
      cost += corners(j, e, -dx, -dy);
      for (let l = off[i] as number; l < k; l++) {
        const f = edge[l] as number;
        const h = other(f, i);
        cost += corner(i, e, f, dx, dy, (x[h] as number) - px, (y[h] as number) - py);
      }
    }
    return cost;
  };
}

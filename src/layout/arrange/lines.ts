/** What lines do to each other and to names: crossings, and runs through the boxes of others. */
import { cross, depth } from './segments.js';
import type { ArrangedCoordinates } from './stress.js';
import type { CostPart, Task } from './task.js';

/** A right-angled crossing of two single edges; one of many strands counts up to twice. */
const LINES_CROSSING = 3;
/** On top of that, where the two are almost parallel. */
const GRAZING = 0.6;
/** A line through the middle of a box. */
const THROUGH = 2.2;
/** Room that lines keep from boxes: the first strand, and each further one, px. */
const LINES_CLEAR = 5;
const LINES_STRAND = 4;

/** Crossings of the lines at node i. */
export function createTangle({ pairs, off, edge }: Task, { x, y }: ArrangedCoordinates): CostPart {
  const { m, a, b, strands } = pairs;

  function crossings(e: number, i: number, j: number, px: number, py: number, qx: number, qy: number): number {
    let cost = 0;
    for (let f = 0; f < m; f++) {
      const r = a[f] as number;
      const s = b[f] as number;
      if (r === i || r === j || s === i || s === j) continue;
      const rx = x[r] as number;
      const ry = y[r] as number;
      const sx = x[s] as number;
      const sy = y[s] as number;
      if (!cross(px, py, qx, qy, rx, ry, sx, sy)) continue;
      const [ux, uy, vx, vy] = [qx - px, qy - py, sx - rx, sy - ry];
      const dot = ux * vx + uy * vy;
      const parallel = (dot * dot) / ((ux * ux + uy * uy) * (vx * vx + vy * vy));
      const many = Math.min(6, (strands[e] as number) * (strands[f] as number));
      cost += (LINES_CROSSING + GRAZING * parallel) * (0.8 + 0.2 * many);
    }
    return cost;
  }

  return (i, px, py) => {
    let cost = 0;
    for (let k = off[i] as number; k < (off[i + 1] as number); k++) {
      const e = edge[k] as number;
      const j = (a[e] as number) + (b[e] as number) - i;
      cost += crossings(e, i, j, px, py, x[j] as number, y[j] as number);
    }
    return cost;
  };
}

/** Boxes of others under the lines at node i, and lines of others over its box. */
export function createCover({ n, pairs, rooms }: Task, { x, y }: ArrangedCoordinates): CostPart {
  const { m, a, b } = pairs;
  const { left, right, top, bottom } = rooms;
  const clear = Float64Array.from(pairs.strands, (strands) => LINES_CLEAR + LINES_STRAND * Math.min(3, strands - 1));

  function over(e: number, ax: number, ay: number, bx: number, by: number, v: number, vx: number, vy: number): number {
    const w = clear[e] as number;
    const l = vx - (left[v] as number) - w;
    const r = vx + (right[v] as number) + w;
    if (ax < bx ? bx <= l || ax >= r : ax <= l || bx >= r) return 0;
    const t = vy - (top[v] as number) - w;
    const u = vy + (bottom[v] as number) + w;
    if (ay < by ? by <= t || ay >= u : ay <= t || by >= u) return 0;
    const deep = depth(bx - ax, by - ay, l + r - ax - ax, t + u - ay - ay, r - l, u - t);
    return deep > 0 ? THROUGH * (0.3 + deep) : 0;
  }

  function under(e: number, ax: number, ay: number, bx: number, by: number): number {
    let cost = 0;
    for (let v = 0; v < n; v++) {
      if (v !== a[e] && v !== b[e]) cost += over(e, ax, ay, bx, by, v, x[v] as number, y[v] as number);
    }
    return cost;
  }

  return (i, px, py) => {
    let cost = 0;
    for (let e = 0; e < m; e++) {
      const p = a[e] as number;
      const q = b[e] as number;
      if (p === i) cost += under(e, px, py, x[q] as number, y[q] as number);
      else if (q === i) cost += under(e, x[p] as number, y[p] as number, px, py);
      else cost += over(e, x[p] as number, y[p] as number, x[q] as number, y[q] as number, i, px, py);
    }
    return cost;
  };
}

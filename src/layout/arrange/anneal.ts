/** Improves a drawing node by node: threshold accepting, G. Dueck, T. Scheuer, 1990, doi:10.1016/0021-9991(90)90201-B; no exponentials, so all engines agree. */
import type { Random } from '../random.js';
import { createCost, type Task } from './cost.js';
import { createFill } from './fill.js';
import type { Spots } from './stress.js';

export interface Schedule {
  readonly sweeps: number;
  /** Trials per node and sweep. */
  readonly trials: number;
  /** Rise of the cost that is accepted at the start; it falls to nothing. */
  readonly heat: number;
  /** Farthest jump at the start, px; it falls to two px. */
  readonly reach: number;
}

const FILL = 1.2;

/** Moves `spots` in place and returns the cost of what stands at the end. Nodes whose `fixed` is set stay. */
export function anneal(task: Task, spots: Spots, fixed: Uint8Array, schedule: Schedule, random: Random): number {
  const { n, boxes, width, height, cell } = task;
  const { x, y } = spots;
  const cost = createCost(task, spots);
  const columns = Math.max(2, Math.min(12, Math.round((1.4 * width) / cell)));
  const rows = Math.max(2, Math.min(12, Math.round((1.4 * height) / cell)));
  const fill = createFill(spots, width, height, cell, columns, rows);
  const clampX = (i: number, v: number) => clamp(v, boxes.left[i] as number, width - (boxes.right[i] as number));
  const clampY = (i: number, v: number) => clamp(v, boxes.top[i] as number, height - (boxes.bottom[i] as number));

  const rise = (heat: number) => (heat > 0 ? -heat * Math.fround(Math.log(1 - random())) : 0);

  function visit(i: number, reach: number, heat: number): void {
    let px = x[i] as number;
    let py = y[i] as number;
    let now = cost.at(i, px, py, Infinity) + FILL * fill.at(i, px, py);
    let moved = false;
    for (let t = 0; t < schedule.trials; t++) {
      const far = reach / (1 << (random() * 8));
      const qx = clampX(i, px + (random() * 2 - 1) * far);
      const qy = clampY(i, py + (random() * 2 - 1) * far);
      const empty = FILL * fill.at(i, qx, qy);
      const limit = now + rise(heat);
      const then = empty + cost.at(i, qx, qy, limit - empty);
      if (then >= limit) continue;
      px = qx;
      py = qy;
      now = then;
      moved = true;
    }
    if (!moved) return;
    x[i] = px;
    y[i] = py;
    fill.moved(i);
  }

  /** Two nodes trade places; the frame is used as before. */
  function trade(i: number, j: number, heat: number): void {
    const [xi, yi, xj, yj] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    const [ix, iy, jx, jy] = [clampX(i, xj), clampY(i, yj), clampX(j, xi), clampY(j, yi)];
    const limit = rise(heat) + cost.at(i, xi, yi, Infinity);
    x[i] = ix;
    y[i] = iy;
    const still = limit + cost.at(j, xj, yj, Infinity) - cost.at(i, ix, iy, Infinity);
    if (cost.at(j, jx, jy, still) < still) {
      x[j] = jx;
      y[j] = jy;
      fill.moved(i);
      fill.moved(j);
    } else {
      x[i] = xi;
      y[i] = yi;
    }
  }

  for (let s = 0; s < schedule.sweeps; s++) {
    const left = 1 - s / schedule.sweeps;
    const heat = schedule.heat * left ** ((globalThis as any).TUNE?.p ?? 2);
    const reach = schedule.reach;
    for (let i = 0; i < n; i++) {
      if (fixed[i]) continue;
      visit(i, reach, heat);
      const j = (random() * n * 4) | 0;
      if (j < n && j !== i && !fixed[j]) trade(i, j, heat);
    }
  }
  return cost.total() + FILL * fill.at(0, x[0] as number, y[0] as number);
}

export function clamp(v: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, v));
}

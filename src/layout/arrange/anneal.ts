/** Improves a drawing node by node: simulated annealing, S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, 1983, doi:10.1126/science.220.4598.671. */
import type { Rests } from '../engine/steps.js';
import type { Random } from '../random.js';
import { createCost } from './cost.js';
import { clampX, clampY } from './frame.js';
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

/** Places tried per node and sweep. */
const TRIALS = 4;
/** Of so many visits one ends with two nodes trading places, on average. */
const TRADES = 4;
/** The farthest jump, in cells; the nearest is 128 times shorter, and all scales in between are as likely. Without heat each node finds its own scale. */
const ANNEAL_FARTHEST = 1.5;

/**
 * Moves `coordinates` in place, `sweeps` times each node, and rests after each; `heat` is the rise of the cost that is readily accepted at the
 * start. Returns the cost.
 */
export function* anneal(
  task: Task,
  coordinates: ArrangedCoordinates,
  sweeps: number,
  heat: number,
  random: Random,
): Rests<number> {
  const { n, fixed } = task;
  const { x, y } = coordinates;
  const cost = createCost(task, coordinates);
  const reach = ANNEAL_FARTHEST * task.cell;
  const steps = new Float64Array(n).fill(task.cell / 8);

  // Engines may differ in the last bit of a logarithm; in single precision they agree.
  const rise = (warmth: number) => -warmth * Math.fround(Math.log(1 - random()));

  function put(i: number, px: number, py: number): void {
    x[i] = px;
    y[i] = py;
    cost.moved(i);
  }

  function visit(i: number, warmth: number): void {
    let px = x[i] as number;
    let py = y[i] as number;
    let now = cost.at(i, px, py, Infinity);
    let moved = false;
    for (let t = 0; t < TRIALS; t++) {
      const far = heat > 0 ? reach / (1 << (random() * 8)) : (steps[i] as number);
      const qx = clampX(task, i, px + (random() * 2 - 1) * far);
      const qy = clampY(task, i, py + (random() * 2 - 1) * far);
      const limit = now + rise(warmth);
      const then = cost.at(i, qx, qy, limit);
      steps[i] = (steps[i] as number) * (then < limit ? 1.5 : 0.85);
      if (then >= limit) continue;
      [px, py, now, moved] = [qx, qy, then, true];
    }
    if (moved) put(i, px, py);
  }

  /** The change is that of one node's move and then that of the other's. */
  function trade(i: number, j: number, warmth: number): void {
    const [ix, iy, jx, jy] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    const before = cost.at(i, ix, iy, Infinity);
    put(i, clampX(task, i, jx), clampY(task, i, jy));
    const between = before - cost.at(i, x[i] as number, y[i] as number, Infinity) + cost.at(j, jx, jy, Infinity);
    const limit = between + rise(warmth);
    const [px, py] = [clampX(task, j, ix), clampY(task, j, iy)];
    if (cost.at(j, px, py, limit) < limit) put(j, px, py);
    else put(i, ix, iy);
  }

  for (let s = 0; s < sweeps; s++) {
    const left = 1 - s / sweeps;
    const warmth = heat * left * left;
    for (let i = 0; i < n; i++) {
      if (fixed[i]) continue;
      visit(i, warmth);
      const j = (random() * n * TRADES) | 0;
      if (j < n && j !== i && !fixed[j]) trade(i, j, warmth);
      yield;
    }
  }
  return cost.total();
}

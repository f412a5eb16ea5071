/** Last resort against overlapping boxes: nodes push each other aside; where that jams, a few are set in rows like words. */
import { clampX, clampY } from './frame.js';
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

const SEPARATE_ROUNDS = 200;
/** Boxes are pushed a little further than needed, px, so that rounding does not bring them back. */
const SEPARATE_AIR = 0.5;
/** More nodes in rows would be a list, not a picture: there a name over another is the lesser evil. */
const LIST = 60;

/** Moves `coordinates` until no two boxes overlap, where the frame has room for that. */
export function separate(task: Task, coordinates: ArrangedCoordinates): void {
  for (let round = 0; round < SEPARATE_ROUNDS; round++) if (!push(task, coordinates)) return;
  if (task.n > LIST || task.fixed.some((its) => its > 0)) return;
  const rows = rowsOf(task, coordinates);
  if (!rows) return;
  coordinates.x.set(rows.x.map((v, i) => clampX(task, i, v)));
  coordinates.y.set(rows.y.map((v, i) => clampY(task, i, v)));
}

/** One pass over all pairs, each moved along the shorter way out; whether any two did overlap. */
function push(task: Task, { x, y }: ArrangedCoordinates): boolean {
  const { left, right, top, bottom } = task.rooms;
  let any = false;
  for (let i = 1; i < task.n; i++) {
    for (let j = 0; j < i; j++) {
      const toRight = (x[j] as number) >= (x[i] as number);
      const below = (y[j] as number) >= (y[i] as number);
      const [w, e] = toRight ? [i, j] : [j, i];
      const [n, s] = below ? [i, j] : [j, i];
      const overX = (x[w] as number) + (right[w] as number) - (x[e] as number) + (left[e] as number);
      const overY = (y[n] as number) + (bottom[n] as number) - (y[s] as number) + (top[s] as number);
      if (overX <= 0 || overY <= 0) continue;
      any = true;
      const sideways = overX < overY;
      const way = ((sideways ? overX : overY) + SEPARATE_AIR) / 2;
      nudge(task, sideways ? x : y, sideways ? clampX : clampY, sideways ? w : n, sideways ? e : s, way);
    }
  }
  return any;
}

/** Two nodes away from each other; what the frame's edge or a fixed node does not yield, the other one does. */
function nudge(task: Task, v: Float64Array, inside: typeof clampX, low: number, high: number, way: number): void {
  const lowest = task.fixed[low] ? (v[low] as number) : inside(task, low, (v[low] as number) - way);
  const rest = 2 * way - ((v[low] as number) - lowest);
  v[low] = lowest;
  const highest = task.fixed[high] ? (v[high] as number) : inside(task, high, (v[high] as number) + rest);
  const left = rest - (highest - (v[high] as number));
  v[high] = highest;
  if (left > 0 && !task.fixed[low]) v[low] = inside(task, low, lowest - left);
}

/** Rows from top to bottom and places in a row from left to right, in the order in which the nodes stand; null where the frame is too small. */
function rowsOf({ n, rooms, width, height }: Task, { x, y }: ArrangedCoordinates): ArrangedCoordinates | null {
  const { left, right, top, bottom } = rooms;
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => (y[i] as number) - (y[j] as number) || i - j);
  const rows: number[][] = [];
  let used = Infinity;
  for (const i of order) {
    const wide = (left[i] as number) + (right[i] as number);
    if (used + wide > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(i);
    used += wide;
  }
  const most = (row: number[], column: Float32Array) => Math.max(...row.map((i) => column[i] as number));
  const tall = rows.reduce((sum, row) => sum + most(row, top) + most(row, bottom), 0);
  if (tall > height) return null;
  const coordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  let at = 0;
  for (const row of rows) {
    row.sort((i, j) => (x[i] as number) - (x[j] as number) || i - j);
    const full = row.reduce((sum, i) => sum + (left[i] as number) + (right[i] as number), 0);
    let from = 0;
    for (const i of row) {
      coordinates.x[i] = from + (left[i] as number) + (width - full) / row.length / 2;
      coordinates.y[i] = at + most(row, top) + (height - tall) / rows.length / 2;
      from += (left[i] as number) + (right[i] as number) + (width - full) / row.length;
    }
    at += most(row, top) + most(row, bottom) + (height - tall) / rows.length;
  }
  return coordinates;
}

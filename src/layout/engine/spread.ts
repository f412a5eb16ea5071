/** Moves nodes apart that nearly coincide: only neighbours in the plane push each other, found on a hashed grid (after Fruchterman & Reingold's grid variant, 1991). */
import type { Coordinates } from './positions.js';
import type { Work } from './steps.js';

const SPREAD_ROUNDS = 8;
const SPREAD_STEP = 10_000;
/** Nodes that still overlap by then are left alone: one in this many. */
const ENOUGH = 200;

interface Grid {
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** 1 for nodes that have just been pushed: only they can newly be in the way of another. */
  awake: Uint8Array;
  pushed: Uint8Array;
}

/** Afterwards hardly any two nodes are nearer to each other than `least`. */
export function* spread({ x, y }: Coordinates, least: number): Work<void> {
  const n = x.length;
  const grid: Grid = {
    head: new Int32Array(1 << Math.max(8, 33 - Math.clz32(n))),
    next: new Int32Array(n),
    column: new Int32Array(n),
    row: new Int32Array(n),
    awake: new Uint8Array(n),
    pushed: new Uint8Array(n).fill(1),
  };
  const push: Coordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  for (let round = 0; round < SPREAD_ROUNDS; round++) {
    [grid.awake, grid.pushed] = [grid.pushed, grid.awake];
    grid.pushed.fill(0);
    fill(grid, x, y, least);
    yield round / SPREAD_ROUNDS;
    let pairs = 0;
    for (let i = 0; i < n; i += SPREAD_STEP) {
      pairs += repel(grid, { x, y }, least, i, Math.min(i + SPREAD_STEP, n), push);
      yield round / SPREAD_ROUNDS;
    }
    move(x, push.x);
    move(y, push.y);
    if (pairs * ENOUGH <= n) return;
  }
}

/** Where all have been pushed to; forgets the pushes. */
function move(at: Float64Array, push: Float64Array): void {
  for (let i = 0; i < at.length; i++) at[i] = (at[i] as number) + (push[i] as number);
  push.fill(0);
}

function fill({ head, next, column, row }: Grid, x: Float64Array, y: Float64Array, side: number): void {
  head.fill(-1);
  for (let i = 0; i < x.length; i++) {
    const c = Math.floor((x[i] as number) / side);
    const r = Math.floor((y[i] as number) / side);
    column[i] = c;
    row[i] = r;
    const bucket = bucketOf(c, r, head.length);
    next[i] = head[bucket] as number;
    head[bucket] = i;
  }
}

function bucketOf(column: number, row: number, count: number): number {
  return (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (count - 1);
}

/** Adds up how nodes `from` to `to - 1`, as far as awake, and their near neighbours push each other; returns how many pairs did. */
function repel(grid: Grid, { x, y }: Coordinates, least: number, from: number, to: number, push: Coordinates): number {
  const { head, next, column, row, awake, pushed } = grid;
  let pairs = 0;
  for (let i = from; i < to; i++) {
    if (!awake[i]) continue;
    for (let cell = 0; cell < 9; cell++) {
      const c = (column[i] as number) + (cell % 3) - 1;
      const r = (row[i] as number) + ((cell / 3) | 0) - 1;
      for (let j = head[bucketOf(c, r, head.length)] as number; j >= 0; j = next[j] as number) {
        // Two that are both awake meet once.
        if (column[j] !== c || row[j] !== r || j === i || (j > i && awake[j])) continue;
        let dx = (x[i] as number) - (x[j] as number);
        let dy = (y[i] as number) - (y[j] as number);
        let length = Math.sqrt(dx * dx + dy * dy);
        if (length > 0.99 * least) continue;
        pairs++;
        if (length < 1e-6 * least) {
          // Two in one place part in a direction of their own.
          dx = 1e-3 * least * (1 + (i % 7));
          dy = 1e-3 * least * ((j % 11) - 5);
          length = Math.sqrt(dx * dx + dy * dy);
        }
        const f = (0.45 * (least - length)) / length;
        push.x[i] = (push.x[i] as number) + f * dx;
        push.y[i] = (push.y[i] as number) + f * dy;
        push.x[j] = (push.x[j] as number) - f * dx;
        push.y[j] = (push.y[j] as number) - f * dy;
        pushed[i] = 1;
        pushed[j] = 1;
      }
    }
  }
  return pairs;
}

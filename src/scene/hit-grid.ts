/**
 * Who is near a point of a large picture: a grid over the plane, each cell with its nodes and with the edges that pass through it.
 * Built when it is first asked for, kept for as long as nothing moves.
 */
import type { Camera, Scene } from './types.js';

/** Side of a cell as a share of the mean length of an edge: finer is quicker to ask and takes more room. */
const HIT_GRID_CELL = 1 / 4;
const HIT_GRID_COLUMNS_MOST = 256;
/** A line across the plane has no more samples, even bent. */
const SAMPLES_MOST = 8 * HIT_GRID_COLUMNS_MOST;

/** Candidates, maybe some of them twice. */
export interface Nearby {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Cells of a plane, numbered row by row. */
interface Plan {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

interface Grid extends Plan {
  readonly nodes: Bins;
  readonly edges: Bins;
  /** Edges of a node with itself, whose size on the plane changes with the zoom. */
  readonly loops: readonly number[];
  /** Nodes with a name: it reaches far from its node. */
  readonly named: readonly number[];
  readonly of: Pick<Scene, 'y' | 'bend' | 'labels'>;
}

/** What lies in cell c: items[start[c]] up to items[start[c + 1]]. */
interface Bins {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

const known = new WeakMap<Float32Array, Grid>();

/** Everything within `reach` px of a point of the stage, and some more. */
export function nearby(scene: Scene, camera: Camera, x: number, y: number, reach: number): Nearby {
  const grid = gridOf(scene);
  // No point of an edge is farther than half a cell from a sample of its course.
  const around = reach / camera.k + grid.cell / 2;
  const px = (x - camera.x) / camera.k - grid.left;
  const py = (y - camera.y) / camera.k - grid.top;
  const nodes: number[] = [...grid.named];
  const edges: number[] = [...grid.loops];
  const to = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / grid.cell)));
  for (let row = to(py - around, grid.rows); row <= to(py + around, grid.rows); row++) {
    for (let column = to(px - around, grid.columns); column <= to(px + around, grid.columns); column++) {
      collect(grid.nodes, row * grid.columns + column, nodes);
      collect(grid.edges, row * grid.columns + column, edges);
    }
  }
  return { nodes, edges };
}

function collect({ start, items }: Bins, cell: number, into: number[]): void {
  for (let i = start[cell] as number; i < (start[cell + 1] as number); i++) into.push(items[i] as number);
}

function gridOf(scene: Scene): Grid {
  const grid = known.get(scene.x);
  const { y, bend, labels } = scene;
  if (grid && grid.of.y === y && grid.of.bend === bend && grid.of.labels === labels) return grid;
  const fresh = build(scene);
  known.set(scene.x, fresh);
  return fresh;
}

function build(scene: Scene): Grid {
  const { n, m, x, y, bend, source, target, labels } = scene;
  const plan = planOf(scene);
  const scratch = new Uint32Array(SAMPLES_MOST + 1);
  const nodes = binned(plan, n, scratch, (i) => {
    scratch[0] = cellAt(plan, x[i] as number, y[i] as number);
    return 1;
  });
  const edges = binned(plan, m, scratch, (e) => (source[e] === target[e] ? 0 : cellsInto(scene, e, plan, scratch)));
  const loops: number[] = [];
  for (let e = 0; e < m; e++) if (source[e] === target[e]) loops.push(e);
  const named = labels.flatMap(({ lines }, i) => (lines.length > 0 ? [i] : []));
  return { ...plan, nodes, edges, loops, named, of: { y, bend, labels } };
}

function planOf({ m, x, y, source, target }: Scene): Plan {
  const [left, right] = ends(x);
  const [top, bottom] = ends(y);
  let sum = 0;
  for (let e = 0; e < m; e++) {
    const dx = (x[target[e] as number] as number) - (x[source[e] as number] as number);
    const dy = (y[target[e] as number] as number) - (y[source[e] as number] as number);
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  const cell = Math.max(
    (right - left) / HIT_GRID_COLUMNS_MOST,
    (bottom - top) / HIT_GRID_COLUMNS_MOST,
    (sum / m || 1) * HIT_GRID_CELL,
    1e-3,
  );
  return {
    left,
    top,
    cell,
    columns: Math.floor((right - left) / cell) + 1,
    rows: Math.floor((bottom - top) / cell) + 1,
  };
}

function cellAt({ left, top, cell, columns, rows }: Plan, x: number, y: number): number {
  const column = Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)));
  return Math.max(0, Math.min(rows - 1, Math.floor((y - top) / cell))) * columns + column;
}

/** Cells in which samples of an edge's course lie, no more than a cell apart; how many they are. */
function cellsInto(scene: Scene, e: number, plan: Plan, out: Uint32Array): number {
  const { x, y, bend, source, target } = scene;
  const ax = x[source[e] as number] as number;
  const ay = y[source[e] as number] as number;
  const bx = x[target[e] as number] as number;
  const by = y[target[e] as number] as number;
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
  const off = bend[e] as number;
  // No piece of a quadratic is longer than its share of twice the control polygon.
  const polygon = off === 0 ? length : 4 * Math.sqrt((length * length) / 4 + off * off);
  const steps = Math.min(SAMPLES_MOST, Math.ceil(polygon / plan.cell)) || 1;
  // How far the course stands from the straight line in the middle of it, on either axis.
  const [sideX, sideY] = [((by - ay) / length) * off, ((ax - bx) / length) * off];
  let count = 0;
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const side = 2 * u * (1 - u);
    const cell = cellAt(plan, ax + (bx - ax) * u + sideX * side, ay + (by - ay) * u + sideY * side);
    if (count > 0 && out[count - 1] === cell) continue;
    out[count] = cell;
    count++;
  }
  return count;
}

/** Sorts `count` items into cells. `cells` writes an item's cells into `scratch`; it is asked once for each, as that is most of the work. */
function binned({ columns, rows }: Plan, count: number, scratch: Uint32Array, cells: (item: number) => number): Bins {
  const start = new Uint32Array(columns * rows + 1);
  const ends = new Uint32Array(count);
  let list = new Uint32Array(4 * count + scratch.length);
  let length = 0;
  for (let item = 0; item < count; item++) {
    const its = cells(item);
    if (length + its > list.length) list = grown(list);
    for (let j = 0; j < its; j++) {
      const cell = scratch[j] as number;
      list[length++] = cell;
      start[cell + 1] = (start[cell + 1] as number) + 1;
    }
    ends[item] = length;
  }
  for (let c = 1; c < start.length; c++) start[c] = (start[c] as number) + (start[c - 1] as number);
  const items = new Uint32Array(length);
  const next = start.slice();
  for (let item = 0, i = 0; item < count; item++) {
    for (; i < (ends[item] as number); i++) {
      const cell = list[i] as number;
      const at = next[cell] as number;
      items[at] = item;
      next[cell] = at + 1;
    }
  }
  return { start, items };
}

/** With room for as much again: no item has more cells than were there for the scratch. */
function grown(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(2 * list.length);
  next.set(list);
  return next;
}

function ends(values: Float32Array): readonly [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 0];
}

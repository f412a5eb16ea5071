/**
 * A quadtree over points in Morton order: cells are ranges of one sorted list, kept in depth-first order with a pointer
 * past each subtree, so that walking it needs no stack. Built as in Warren & Salmon, "A Parallel Hashed Oct-Tree N-Body
 * Algorithm" (1993); for forces after Barnes & Hut (1986).
 */
import type { Random } from '../random.js';
import type { Work } from './work.js';

/** What the tree is built over; all columns of the same length. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** A node weighs as much as the nodes that it stands for. */
  readonly mass: Float64Array;
  /** How strongly a node keeps others away. */
  readonly charge: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly height: Float64Array;
}

/** Numbers per record, of a point or of a cell: x, y, u, v, height (means over the cell), mass, charge (sums). */
export const WIDTH = 7;

export interface Quadtree {
  /** Node numbers in Morton order. */
  readonly order: Uint32Array;
  /** Records of the points in that order. */
  readonly points: Float64Array;
  /** Sums over all points before each, of mass times the first five numbers of the record, and of the others. */
  readonly sums: Float64Array;
  readonly cells: Float64Array;
  /** Side of each cell. */
  readonly size: Float64Array;
  /** The cell after the subtree of this one. */
  readonly skip: Int32Array;
  /** Range of points. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly leaves: Int32Array;
  count: number;
  leafCount: number;
  /** Of each node, and after these, sorted. */
  readonly codes: Uint32Array;
  readonly spare: Uint32Array;
}

/** Points in a leaf, unless they coincide. */
const LEAF = 8;
/** Of a code, per axis. */
const BITS = 12;
const RADIX = 8;
const BUCKETS = 1 << RADIX;

export function createQuadtree(n: number): Quadtree {
  // Each inner cell has two children at least.
  const most = 2 * n;
  return {
    order: new Uint32Array(n),
    points: new Float64Array(WIDTH * n),
    sums: new Float64Array(WIDTH * (n + 1)),
    cells: new Float64Array(WIDTH * most),
    size: new Float64Array(most),
    skip: new Int32Array(most),
    low: new Int32Array(most),
    high: new Int32Array(most),
    leaves: new Int32Array(n),
    count: 0,
    leafCount: 0,
    codes: new Uint32Array(2 * n),
    spare: new Uint32Array(n),
  };
}

/** The tree's frame is turned and shifted at random each time: the errors of cells then cancel instead of drawing their borders. */
export function* plant(tree: Quadtree, points: Points, random: Random): Work<void> {
  const n = tree.order.length;
  const size = encode(tree, points, random);
  yield 0.2;
  yield* sort(tree);
  for (let s = 0; s < n; s++) tree.codes[n + s] = tree.codes[tree.order[s] as number] as number;
  tree.count = 0;
  tree.leafCount = 0;
  grow(tree, 0, n, 2 * BITS - 2, size);
  yield 0.7;
  gather(tree, points);
  fillCells(tree, WIDTH);
}

/** The same cells for points that have moved a little: each keeps its nodes, and learns where these are now. */
export function refresh(tree: Quadtree, { x, y, mass }: Points): void {
  const { order, points, sums } = tree;
  for (let s = 0, at = 0; s < order.length; s++) {
    const i = order[s] as number;
    const m = mass[i] as number;
    points[at] = x[i] as number;
    points[at + 1] = y[i] as number;
    sums[at + WIDTH] = (sums[at] as number) + m * (x[i] as number);
    sums[at + WIDTH + 1] = (sums[at + 1] as number) + m * (y[i] as number);
    at += WIDTH;
  }
  fillCells(tree, 2);
}

/** Morton codes in a random frame around all points; returns the frame's side. */
function encode({ codes, order }: Quadtree, { x, y }: Points, random: Random): number {
  const t = random();
  const cos = (1 - t * t) / (1 + t * t);
  const sin = (2 * t) / (1 + t * t);
  const n = order.length;
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < n; i++) {
    const a = cos * (x[i] as number) - sin * (y[i] as number);
    const b = sin * (x[i] as number) + cos * (y[i] as number);
    if (a < left) left = a;
    if (a > right) right = a;
    if (b < top) top = b;
    if (b > bottom) bottom = b;
  }
  const size = 1.5 * Math.max(right - left, bottom - top, 1e-9);
  left -= 0.999 * random() * (size - (right - left));
  top -= 0.999 * random() * (size - (bottom - top));
  const scale = ((1 << BITS) - 1) / size;
  for (let i = 0; i < n; i++) {
    const a = cos * (x[i] as number) - sin * (y[i] as number) - left;
    const b = sin * (x[i] as number) + cos * (y[i] as number) - top;
    codes[i] = (spreadBits(a * scale) | (spreadBits(b * scale) << 1)) >>> 0;
    order[i] = i;
  }
  return size;
}

/** Up to sixteen bits with a gap after each. */
function spreadBits(value: number): number {
  let a = value & 0xffff;
  a = (a | (a << 8)) & 0x00ff00ff;
  a = (a | (a << 4)) & 0x0f0f0f0f;
  a = (a | (a << 2)) & 0x33333333;
  return (a | (a << 1)) & 0x55555555;
}

/** Radix sort of the node numbers by code, a byte at a time. */
function* sort({ codes, order, spare }: Quadtree): Work<void> {
  const counts = new Uint32Array(BUCKETS);
  let from = order;
  let to = spare;
  for (let shift = 0; shift < 2 * BITS; shift += RADIX) {
    sortBy(shift, codes, from, to, counts);
    [from, to] = [to, from];
    yield 0.4;
  }
  // An odd number of passes ends in the spare column.
  order.set(spare);
}

function sortBy(shift: number, codes: Uint32Array, from: Uint32Array, to: Uint32Array, counts: Uint32Array): void {
  counts.fill(0);
  for (let i = 0; i < from.length; i++) {
    const bucket = ((codes[i] as number) >>> shift) & (BUCKETS - 1);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let sum = 0;
  for (let b = 0; b < BUCKETS; b++) {
    const count = counts[b] as number;
    counts[b] = sum;
    sum += count;
  }
  for (let i = 0; i < from.length; i++) {
    const node = from[i] as number;
    const bucket = ((codes[node] as number) >>> shift) & (BUCKETS - 1);
    const place = counts[bucket] as number;
    to[place] = node;
    counts[bucket] = place + 1;
  }
}

/** Records and their running sums in Morton order. */
function gather(tree: Quadtree, { x, y, u, v, height, mass, charge }: Points): void {
  const { order, points, sums } = tree;
  const n = order.length;
  for (let s = 0, at = 0; s < n; s++) {
    const i = order[s] as number;
    const m = mass[i] as number;
    points[at] = x[i] as number;
    points[at + 1] = y[i] as number;
    points[at + 2] = u[i] as number;
    points[at + 3] = v[i] as number;
    points[at + 4] = height[i] as number;
    points[at + 5] = m;
    points[at + 6] = charge[i] as number;
    for (let f = 0; f < 5; f++) sums[at + WIDTH + f] = (sums[at + f] as number) + m * (points[at + f] as number);
    sums[at + WIDTH + 5] = (sums[at + 5] as number) + m;
    sums[at + WIDTH + 6] = (sums[at + 6] as number) + (charge[i] as number);
    at += WIDTH;
  }
}

/** The cell over points `low` to `high - 1`, whose codes agree above `shift + 1`. */
function grow(tree: Quadtree, low: number, high: number, shift: number, size: number): void {
  const { codes } = tree;
  const n = tree.order.length;
  const first = codes[n + low] as number;
  const last = codes[n + high - 1] as number;
  // A cell with one child would say the same as the child.
  while (shift >= 0 && first >>> shift === last >>> shift) {
    shift -= 2;
    size /= 2;
  }
  const cell = tree.count++;
  tree.size[cell] = size;
  tree.low[cell] = low;
  tree.high[cell] = high;
  if (shift < 0 || high - low <= LEAF) tree.leaves[tree.leafCount++] = cell;
  else {
    for (let from = low; from < high; ) {
      const to = endOf(codes, n, from, high, shift);
      grow(tree, from, to, shift - 2, size / 2);
      from = to;
    }
  }
  tree.skip[cell] = tree.count;
}

/** Where the quadrant ends that begins at point `from`. */
function endOf(codes: Uint32Array, n: number, from: number, high: number, shift: number): number {
  const quadrant = (codes[n + from] as number) >>> shift;
  let low = from + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[n + middle] as number) >>> shift === quadrant) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** The first `width` numbers of all cells. */
function fillCells({ cells, sums, low, high, count }: Quadtree, width: number): void {
  for (let cell = 0, at = 0; cell < count; cell++, at += WIDTH) {
    const p = WIDTH * (low[cell] as number);
    const q = WIDTH * (high[cell] as number);
    const mass = (sums[q + 5] as number) - (sums[p + 5] as number);
    for (let f = 0; f < width; f++) {
      const sum = (sums[q + f] as number) - (sums[p + f] as number);
      cells[at + f] = f < 5 ? sum / mass : sum;
    }
  }
}

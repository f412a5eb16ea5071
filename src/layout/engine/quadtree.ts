/**
 * A quadtree over points in Morton order: cells are ranges of one sorted list, kept in depth-first order with a pointer
 * past each subtree, so that walking it needs no stack. Built as in Warren & Salmon, "A Parallel Hashed Oct-Tree N-Body
 * Algorithm" (1993); for forces after Barnes & Hut (1986).
 */
import type { Random } from '../random.js';
import { rangeOf } from './positions.js';
import type { Work } from './steps.js';

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
const MASS = 5;
const CHARGE = 6;

export interface Quadtree {
  /** Node numbers in Morton order. */
  readonly order: Uint32Array;
  /** Records of the points in that order, and after these of the cells. */
  readonly records: Float64Array;
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
/** The frame's side, in diagonals of what it holds: room to be shifted in. */
const QUADTREE_SLACK = 1.25;

export function createQuadtree(n: number): Quadtree {
  // Each inner cell has two children at least.
  const most = 2 * n;
  return {
    order: new Uint32Array(n),
    records: new Float64Array(WIDTH * (n + most)),
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
  tree.count = 0;
  tree.leafCount = 0;
  grow(tree, 0, n, 2 * BITS - 2, size);
  yield 0.6;
  yield* refresh(tree, points);
}

/** The same cells for points that have moved a little: each keeps its nodes, and learns where these are now. */
export function* refresh(tree: Quadtree, points: Points): Work<void> {
  gather(tree, points);
  yield 0.8;
  sumUp(tree);
}

/** Morton codes in a random frame around all points; returns the frame's side. */
function encode({ codes, order }: Quadtree, { x, y }: Points, random: Random): number {
  const t = random();
  const cos = (1 - t * t) / (1 + t * t);
  const sin = (2 * t) / (1 + t * t);
  const [left, right] = rangeOf(x);
  const [top, bottom] = rangeOf(y);
  const width = right - left;
  const height = bottom - top;
  // However it is turned, everything is within half a diagonal of the middle.
  const diagonal = Math.max(1e-9, Math.sqrt(width * width + height * height));
  const size = QUADTREE_SLACK * diagonal;
  const scale = ((1 << BITS) - 1) / size;
  const cx = (left + right) / 2;
  const cy = (top + bottom) / 2;
  const shiftX = diagonal / 2 + 0.999 * random() * (size - diagonal);
  const shiftY = diagonal / 2 + 0.999 * random() * (size - diagonal);
  for (let i = 0; i < order.length; i++) {
    const dx = (x[i] as number) - cx;
    const dy = (y[i] as number) - cy;
    codes[i] = interleave(scale * (cos * dx - sin * dy + shiftX), scale * (sin * dx + cos * dy + shiftY));
    order[i] = i;
  }
  return size;
}

/** The lower bits of both by turns: the perfect shuffle of Warren, "Hacker's Delight" (2002). */
function interleave(a: number, b: number): number {
  let bits = a | (b << 16);
  let moved = (bits ^ (bits >>> 8)) & 0xff00;
  bits ^= moved ^ (moved << 8);
  moved = (bits ^ (bits >>> 4)) & 0x00f000f0;
  bits ^= moved ^ (moved << 4);
  moved = (bits ^ (bits >>> 2)) & 0x0c0c0c0c;
  bits ^= moved ^ (moved << 2);
  moved = (bits ^ (bits >>> 1)) & 0x22222222;
  return bits ^ moved ^ (moved << 1);
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
  inOrder(order, codes);
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

function inOrder(order: Uint32Array, codes: Uint32Array): void {
  for (let s = 0; s < order.length; s++) codes[order.length + s] = codes[order[s] as number] as number;
}

/** Records of the points in Morton order. */
function gather({ order, records }: Quadtree, { x, y, u, v, height, mass, charge }: Points): void {
  for (let s = 0, at = 0; s < order.length; s++, at += WIDTH) {
    const i = order[s] as number;
    records[at] = x[i] as number;
    records[at + 1] = y[i] as number;
    records[at + 2] = u[i] as number;
    records[at + 3] = v[i] as number;
    records[at + 4] = height[i] as number;
    records[at + MASS] = mass[i] as number;
    records[at + CHARGE] = charge[i] as number;
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

/** Records of the cells, children before parents. */
function sumUp({ order, records, skip, low, high, count }: Quadtree): void {
  const cells = WIDTH * order.length;
  for (let cell = count - 1; cell >= 0; cell--) {
    const at = cells + WIDTH * cell;
    const after = skip[cell] as number;
    records.fill(0, at, at + WIDTH);
    if (after === cell + 1) {
      const end = WIDTH * (high[cell] as number);
      for (let p = WIDTH * (low[cell] as number); p < end; p += WIDTH) absorb(records, at, p);
    } else {
      for (let child = cell + 1; child < after; child = skip[child] as number) {
        absorb(records, at, cells + WIDTH * child);
      }
    }
    const mass = records[at + MASS] as number;
    for (let f = at; f < at + MASS; f++) records[f] = (records[f] as number) / mass;
  }
}

/** Adds what the record at `from` says to the sums at `to`. */
function absorb(records: Float64Array, to: number, from: number): void {
  const mass = records[from + MASS] as number;
  for (let f = 0; f < MASS; f++) records[to + f] = (records[to + f] as number) + mass * (records[from + f] as number);
  records[to + MASS] = (records[to + MASS] as number) + mass;
  records[to + CHARGE] = (records[to + CHARGE] as number) + (records[from + CHARGE] as number);
}

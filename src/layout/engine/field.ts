/**
 * The pull and push of all nodes on each, at the distances of the low-rank model, summed cell by cell after Barnes & Hut
 * (1986). Stress as in Gansner, Koren & North, "Graph Drawing by Stress Majorization" (2004), where far nodes share one
 * term; beside it a weak repulsion that opens crowded places, the entropy of Gansner, Hu & North, "A Maxent-Stress
 * Model for Graph Layout" (2013).
 */
import { type Quadtree, WIDTH } from './quadtree.js';

/** For each node the sum of forces, and of the weights that hold it. */
export interface Forces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** Only neighbours are nearer than two hops: squared. */
const NEAREST = 4;
/** Bounds the repulsion of near nodes: a length in hops, squared and inverted. */
export const HARD = 50;
/** More points than this in one leaf coincide, and count as one. */
const CROWD = 64;

/** Nodes and cells whose forces act on the leaf at hand; grows as needed. */
export interface Partners {
  records: Float64Array;
}

export function createPartners(): Partners {
  return { records: new Float64Array(WIDTH * 1024) };
}

export interface Lens {
  /** A cell counts as one point if its side and that of the asking leaf are together below this times their distance. */
  readonly opening: number;
  /** What the field is multiplied with. */
  readonly share: number;
  readonly repulsion: number;
}

/** Adds the field for the nodes of leaves `from` to `to - 1`. */
export function addField(
  tree: Quadtree,
  partners: Partners,
  from: number,
  to: number,
  lens: Lens,
  forces: Forces,
): void {
  const { order, points, leaves, low, high } = tree;
  for (let l = from; l < to; l++) {
    const leaf = leaves[l] as number;
    const end = collect(tree, leaf, lens.opening * lens.opening, partners);
    const { records } = partners;
    const last = high[leaf] as number;
    for (let s = low[leaf] as number; s < last; s++) {
      addTo(points, s * WIDTH, records, end, lens, order[s] as number, forces);
    }
  }
}

/** Fills in the partners of one leaf, itself included; returns the end of their records. */
function collect(tree: Quadtree, leaf: number, opening: number, partners: Partners): number {
  const { cells, points, size, skip, low, high, count } = tree;
  let { records } = partners;
  const x = cells[leaf * WIDTH] as number;
  const y = cells[leaf * WIDTH + 1] as number;
  const own = size[leaf] as number;
  let k = 0;
  for (let cell = 0; cell < count; ) {
    if (k + WIDTH * CROWD > records.length) {
      records = new Float64Array(2 * records.length);
      records.set(partners.records);
      partners.records = records;
    }
    const at = cell * WIDTH;
    const dx = x - (cells[at] as number);
    const dy = y - (cells[at + 1] as number);
    const sides = own + (size[cell] as number);
    const after = skip[cell] as number;
    const inner = after > cell + 1;
    const first = low[cell] as number;
    const last = high[cell] as number;
    if (sides * sides < opening * (dx * dx + dy * dy) || (!inner && last - first > CROWD)) {
      k = copy(cells, at, at + WIDTH, records, k);
      cell = after;
    } else if (inner) cell++;
    else {
      k = copy(points, first * WIDTH, last * WIDTH, records, k);
      cell = after;
    }
  }
  return k;
}

/** Whole records from `p` to `end`; returns the end of what is now there. */
function copy(from: Float64Array, p: number, end: number, to: Float64Array, k: number): number {
  while (p < end) {
    to[k] = from[p] as number;
    to[k + 1] = from[p + 1] as number;
    to[k + 2] = from[p + 2] as number;
    to[k + 3] = from[p + 3] as number;
    to[k + 4] = from[p + 4] as number;
    to[k + 5] = from[p + 5] as number;
    to[k + 6] = from[p + 6] as number;
    p += WIDTH;
    k += WIDTH;
  }
  return k;
}

function addTo(
  points: Float64Array,
  p: number,
  records: Float64Array,
  end: number,
  { share, repulsion }: Lens,
  node: number,
  forces: Forces,
): void {
  const x = points[p] as number;
  const y = points[p + 1] as number;
  const u = points[p + 2] as number;
  const v = points[p + 3] as number;
  const height = points[p + 4] as number;
  const charge = repulsion * (points[p + 6] as number);
  let fx = 0;
  let fy = 0;
  let sum = 0;
  for (let k = 0; k < end; k += WIDTH) {
    const dx = x - (records[k] as number);
    const dy = y - (records[k + 1] as number);
    const du = u - (records[k + 2] as number);
    const dv = v - (records[k + 3] as number);
    const wanted = Math.max(NEAREST, height + (records[k + 4] as number) + du * du + dv * dv);
    // A node meets itself here too, at no distance and so without force.
    const squared = dx * dx + dy * dy + 1e-9;
    // Weight 1 / wanted, and weight · √wanted / distance: both, and 1 / distance², come from one root and one division.
    const root = 1 / Math.sqrt(wanted * squared);
    const push = root * (records[k + 5] as number);
    const weight = push * root * squared;
    const f = push - weight + charge * Math.min(HARD, wanted * root * root) * (records[k + 6] as number);
    fx += f * dx;
    fy += f * dy;
    sum += weight;
  }
  forces.x[node] = (forces.x[node] as number) + share * fx;
  forces.y[node] = (forces.y[node] as number) + share * fy;
  forces.weight[node] = (forces.weight[node] as number) + share * sum;
}

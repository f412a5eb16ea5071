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
const FIELD_NEAREST = 4;
/** Bounds the repulsion of near nodes: a length in hops, squared and inverted. */
export const HARD = 50;
/** More points than this in one leaf coincide, and count as one. */
const FIELD_CROWD = 64;

/** Where the records of the nodes and cells begin whose forces act on the leaf at hand; grows as needed. */
export interface Partners {
  list: Uint32Array;
}

export function createPartners(): Partners {
  return { list: new Uint32Array(1024) };
}

export interface FieldOptions {
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
  options: FieldOptions,
  forces: Forces,
): void {
  const { order, records, leaves, low, high } = tree;
  for (let l = from; l < to; l++) {
    const leaf = leaves[l] as number;
    const count = collect(tree, leaf, options.opening * options.opening, partners);
    const last = high[leaf] as number;
    for (let s = low[leaf] as number; s < last; s++) {
      addTo(records, s * WIDTH, partners.list, count, options, order[s] as number, forces);
    }
  }
}

/** Lists the partners of one leaf, itself included; returns how many these are. */
function collect(tree: Quadtree, leaf: number, opening: number, partners: Partners): number {
  const { records, size, skip, low, high, count } = tree;
  const cells = WIDTH * tree.order.length;
  const x = records[cells + WIDTH * leaf] as number;
  const y = records[cells + WIDTH * leaf + 1] as number;
  const own = size[leaf] as number;
  let { list } = partners;
  let k = 0;
  for (let cell = 0; cell < count; ) {
    if (k + FIELD_CROWD > list.length) list = longer(partners);
    const at = cells + WIDTH * cell;
    const dx = x - (records[at] as number);
    const dy = y - (records[at + 1] as number);
    const sides = own + (size[cell] as number);
    const after = skip[cell] as number;
    const far = sides * sides < opening * (dx * dx + dy * dy);
    if (!far && after > cell + 1) {
      cell++;
      continue;
    }
    const first = WIDTH * (low[cell] as number);
    const last = WIDTH * (high[cell] as number);
    if (far || last - first > WIDTH * FIELD_CROWD) list[k++] = at;
    else for (let p = first; p < last; p += WIDTH) list[k++] = p;
    cell = after;
  }
  return k;
}

function longer(partners: Partners): Uint32Array {
  const list = new Uint32Array(2 * partners.list.length);
  list.set(partners.list);
  partners.list = list;
  return list;
}

function addTo(
  records: Float64Array,
  p: number,
  list: Uint32Array,
  count: number,
  { share, repulsion }: FieldOptions,
  node: number,
  forces: Forces,
): void {
  const x = records[p] as number;
  const y = records[p + 1] as number;
  const u = records[p + 2] as number;
  const v = records[p + 3] as number;
  const height = records[p + 4] as number;
  const charge = repulsion * (records[p + 6] as number);
  let fx = 0;
  let fy = 0;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const q = list[k] as number;
    const dx = x - (records[q] as number);
    const dy = y - (records[q + 1] as number);
    const du = u - (records[q + 2] as number);
    const dv = v - (records[q + 3] as number);
    const wanted = Math.max(FIELD_NEAREST, height + (records[q + 4] as number) + du * du + dv * dv);
    // A node meets itself here too, at no distance and so without force.
    const squared = dx * dx + dy * dy + 1e-9;
    // Weight 1 / wanted, and weight · √wanted / distance: both, and 1 / distance², come from one root and one division.
    const root = 1 / Math.sqrt(wanted * squared);
    const push = root * (records[q + 5] as number);
    const weight = push * root * squared;
    const f = push - weight + charge * Math.min(HARD, wanted * root * root) * (records[q + 6] as number);
    fx += f * dx;
    fy += f * dy;
    sum += weight;
  }
  forces.x[node] = (forces.x[node] as number) + share * fx;
  forces.y[node] = (forces.y[node] as number) + share * fy;
  forces.weight[node] = (forces.weight[node] as number) + share * sum;
}

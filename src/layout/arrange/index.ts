/** The picture of a newspaper-sized story: few crossings, names that keep clear of each other and of lines, in the frame's shape. */
import { finish, type Rests } from '../engine/steps.js';
import type { Graph, NodePairs, Positions } from '../graph.js';
import { createRandom, type Random } from '../random.js';
import { type Slices, workInSlices } from '../slices.js';
import { anneal } from './anneal.js';
import { stretch } from './frame.js';
import { separate } from './separate.js';
import { startsOf } from './starts.js';
import type { ArrangedCoordinates } from './stress.js';
import { areaOf, type NodeBoxes, type Task, taskOf } from './task.js';

export type { NodeBoxes } from './task.js';

export interface ArrangeOptions {
  /** Size of the frame, px. */
  readonly width: number;
  readonly height: number;
  /** The room that each node needs around its centre. */
  readonly boxes: NodeBoxes;
  readonly seed?: number;
  /** Nodes that stand already, px in the frame. */
  readonly pinned?: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
  /** Nodes of different components that are to stand together though no line joins them; they bring nobody else nearer, as they close no circle. */
  readonly company?: NodePairs;
}

/** Between the boxes and the frame, px. */
const ARRANGE_INSET = 6;
/** A graph of fewer nodes does not need the whole of a large frame, nor edges much longer than they should be. */
const ARRANGE_FEW = 8;
const LOOSE = 1.5;
/** Nor does it need more than so many times the area of its boxes. */
const ARRANGE_ROOMY = 8;
/** Cost rises that are readily accepted at first: by a search that starts anew, and by one that improves what is there. */
const HOT = 1.2;
const WARM = 0.3;
/** Sweeps over all nodes, and the work of a sweep from which on they become fewer. */
const SWEEPS = 300;
const WORK = 46;

/**
 * Places in px within the frame, the same bits for the same input; no two boxes overlap where the frame has room for that.
 * Meant for up to some 150 nodes: a fifth of a second for twenty, a second for that many. For more, and where boxes do not fit, see `crowd.ts`.
 */
export const arrange = (graph: Graph, options: ArrangeOptions): Slices => workInSlices(arranging(graph, options));

/** The same places at once, for a command. */
export const arrangeAtOnce = (graph: Graph, options: ArrangeOptions): Positions => finish(arranging(graph, options));

function* arranging(graph: Graph, options: ArrangeOptions): Rests<Positions> {
  const { width, height, boxes, seed = 1, pinned = new Map(), company } = options;
  const { n } = graph;
  if (n === 0) return { x: new Float32Array(), y: new Float32Array() };
  const share = pinned.size > 0 ? 1 : shareOf(n, areaOf(boxes, n) / (width * height));
  const inset = Math.max(0, Math.min(ARRANGE_INSET, width / 20, height / 20));
  const [wide, high] = [Math.max(1, (width - 2 * inset) * share), Math.max(1, (height - 2 * inset) * share)];
  const [dx, dy] = [(width - wide) / 2, (height - high) / 2];
  const stand: ArrangedCoordinates = { x: new Float64Array(n), y: new Float64Array(n) };
  const fixed = new Uint8Array(n);
  for (const [i, at] of pinned) {
    fixed[i] = 1;
    stand.x[i] = at.x - dx;
    stand.y[i] = at.y - dy;
  }
  const coordinates = yield* search(taskOf(graph, boxes, wide, high, fixed, company), stand, createRandom(seed));
  return { x: Float32Array.from(coordinates.x, (v) => v + dx), y: Float32Array.from(coordinates.y, (v) => v + dy) };
}

/** How much of either side of the frame n nodes need, whose boxes would cover this share of its area. */
function shareOf(n: number, covered: number): number {
  return Math.min(1, Math.sqrt(Math.max((n + 1) / (ARRANGE_FEW + 1), ARRANGE_ROOMY * covered || 0)));
}

function* search(task: Task, stand: ArrangedCoordinates, random: Random): Rests<ArrangedCoordinates> {
  const sweeps = sweepsFor(task);
  const many = sweeps > SWEEPS / 2;
  const warm = yield* startsOf(task, stand, many ? 2 : 1, random);
  const hot = Array.from({ length: many ? 3 : sweeps > SWEEPS / 8 ? 1 : 0 }, () => copy(warm[0] ?? stand));
  const share = hot.length > 0 ? 0.1 : 0.7;
  const tried: { coordinates: ArrangedCoordinates; cost: number }[] = [];
  for (const coordinates of warm) tried.push(yield* improve(task, coordinates, share * sweeps, WARM, random));
  for (const coordinates of hot)
    tried.push(yield* improve(task, coordinates, (0.6 / hot.length) * sweeps, HOT, random));
  const { coordinates } = tried.reduce((best, its) => (its.cost < best.cost ? its : best));
  yield* settle(task, coordinates, sweeps, random);
  return coordinates;
}

/** A visit looks at all nodes, and for each line of its node at all lines. */
function sweepsFor({ n, pairs }: Task): number {
  const work = Math.sqrt(n * n + 2 * pairs.m * pairs.m) / WORK;
  return Math.max(12, Math.min(SWEEPS, SWEEPS / (work * Math.sqrt(work))));
}

const copy = ({ x, y }: ArrangedCoordinates): ArrangedCoordinates => ({ x: x.slice(), y: y.slice() });

function* improve(
  task: Task,
  coordinates: ArrangedCoordinates,
  sweeps: number,
  heat: number,
  random: Random,
): Rests<{ coordinates: ArrangedCoordinates; cost: number }> {
  yield* anneal(task, coordinates, Math.ceil(sweeps), heat, random);
  return { coordinates, cost: yield* anneal(task, coordinates, 6, 0, random) };
}

/** To rest, to the edges of the frame, without overlaps. */
function* settle(task: Task, coordinates: ArrangedCoordinates, sweeps: number, random: Random): Rests<void> {
  const free = !task.fixed.includes(1);
  const limit = task.n < ARRANGE_FEW ? LOOSE : Infinity;
  for (let round = 0; round < 2; round++) {
    if (free) stretch(coordinates, task, limit);
    yield* anneal(task, coordinates, Math.ceil(0.1 * sweeps), 0, random);
  }
  separate(task, coordinates);
  if (free) stretch(coordinates, task, limit);
}

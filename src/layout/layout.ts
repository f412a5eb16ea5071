/** A place for every node of any graph, from one to a hundred thousand: the same input gives the same bits. */
import { type Components, componentsOf } from './engine/components.js';
import { stretch } from './engine/orient.js';
import { pack } from './engine/pack.js';
import { createPlacement, lattice, type Placement } from './engine/place.js';
import type { Mode } from './engine/plan.js';
import { type Coordinates, rangeOf } from './engine/positions.js';
import { createStory, STORY } from './engine/small-graph.js';
import type { Work } from './engine/steps.js';
import type { Graph, Positions } from './graph.js';
import { createRandom } from './random.js';

export type { Mode } from './engine/plan.js';

export interface LayoutOptions {
  readonly seed?: number;
  /** What the drawing is to show; *auto* by default. */
  readonly mode?: Mode;
  /** Width over height of the frame to be filled. */
  readonly aspect?: number;
}

/** How far a layout is. */
export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** Everyone's place as it stands, to be drawn; costs a few milliseconds for large graphs. */
  positions(): Positions;
}

/** A layout in steps of a few milliseconds. */
export interface LayoutRun extends Progress {
  /** One step; false once there is nothing left to do. */
  advance(): boolean;
}

/** Without a frame to fill, as wide as a page's picture. */
const ASPECT = 1.5;
/** Frames longer than this are filled as if they were not. */
const LAYOUT_LONG = 5;

export interface LayoutInput extends Graph, LayoutOptions {
  /** Called every few milliseconds of work. */
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at every few milliseconds of work. */
  readonly signal?: AbortSignal;
}

/**
 * Lays out a multigraph: edge e joins nodes `source[e]` and `target[e]`, both below `n`. Returns one column per axis;
 * neighbours in the plane are about 1 apart, the middle is (0, 0), y grows downwards. Components keep clear of each other.
 * Throws the signal's reason when aborted, and a RangeError for an edge to a node that is not there.
 */
export function layout({ onProgress, signal, ...input }: LayoutInput): Positions {
  signal?.throwIfAborted();
  const run = createRun(input, input);
  while (run.advance()) {
    onProgress?.(run);
    signal?.throwIfAborted();
  }
  return run.positions();
}

export function createRun(graph: Graph, { seed = 1, mode = 'auto', aspect }: LayoutOptions = {}): LayoutRun {
  const frame = aspect != null && aspect > 0 ? Math.min(LAYOUT_LONG, Math.max(1 / LAYOUT_LONG, aspect)) : ASPECT;
  const drawing = createDrawing(graph, seed, mode, frame);
  let share = 0;
  return {
    get share() {
      return share;
    },
    advance() {
      const step = drawing.work.next();
      share = step.done ? 1 : step.value;
      return !step.done;
    },
    positions() {
      const coordinates = drawing.coordinates();
      if (aspect != null) stretch(coordinates, frame);
      return { x: centred(coordinates.x), y: centred(coordinates.y) };
    },
  };
}

/** All components, the largest last, since that one is worth watching. */
function createDrawing(graph: Graph, seed: number, mode: Mode, aspect: number): Placement {
  const upright = aspect < 1;
  const random = createRandom(seed);
  const placements: Placement[] = [];
  let components: Components | undefined;

  function coordinates(): Coordinates {
    if (!components) return lattice(graph.n);
    const { parts, alone } = components;
    const drawings = placements.map((placement): Coordinates => {
      const { x, y } = placement.coordinates();
      return { x: x.slice(), y: y.slice() };
    });
    if (alone.length > 0) drawings.push(blockOf(alone.length, aspect));
    pack(drawings, aspect);
    const all: Coordinates = { x: new Float64Array(graph.n), y: new Float64Array(graph.n) };
    drawings.forEach(({ x, y }, d) => {
      const nodes = parts[d]?.nodes ?? alone;
      for (let i = 0; i < nodes.length; i++) {
        all.x[nodes[i] as number] = x[i] as number;
        all.y[nodes[i] as number] = y[i] as number;
      }
    });
    return all;
  }

  function* work(): Work<void> {
    const { parts, alone } = componentsOf(graph);
    const options = { mode, upright, total: graph.n };
    for (const part of parts) {
      const story = graph.n <= STORY;
      placements.push(story ? createStory(part, seed, upright) : createPlacement(part, options, random));
    }
    components = { parts, alone };
    yield 0;
    let done = alone.length;
    for (let p = parts.length - 1; p >= 0; p--) {
      const own = parts[p]?.n ?? 0;
      for (const share of placements[p]?.work ?? []) yield (done + own * share) / graph.n;
      done += own;
    }
  }

  return { work: work(), coordinates };
}

/** Nodes without edges: a block as wide for its height as the frame. */
function blockOf(count: number, aspect: number): Coordinates {
  const columns = Math.max(1, Math.round(Math.sqrt(count * aspect)));
  return {
    x: Float64Array.from({ length: count }, (_, i) => i % columns),
    y: Float64Array.from({ length: count }, (_, i) => Math.floor(i / columns)),
  };
}

/** With the middle of the range at 0. */
function centred(column: Float64Array): Float32Array {
  const [least, most] = rangeOf(column);
  const middle = (least + most) / 2;
  const result = new Float32Array(column.length);
  for (let i = 0; i < column.length; i++) result[i] = (column[i] as number) - middle;
  return result;
}

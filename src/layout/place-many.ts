/** The picture of a story with more names than a stage has room for: laid out like any large graph, then fitted into the frame. */

import { clamp } from './arrange/frame.js';
import type { ArrangeOptions } from './arrange/index.js';
import { type Coordinates, meanOf, rangeOf } from './engine/positions.js';
import { spread } from './engine/spread.js';
import { type Graph, joining, type Positions } from './graph.js';
import { createRun, layout } from './layout.js';
import { runInSlices, type Slices } from './slices.js';

export type CrowdOptions = Omit<ArrangeOptions, 'pinned' | 'seed'>;

/** No more of the frame than this is kept free at either side for the names of the outermost nodes. */
const PLACE_MANY_EDGE = 0.1;
/** The frame is filled unless that would make one direction so much longer than the other. */
const SKEW = 1.6;
/** Nodes are kept as far apart as they are wide, if all of them in a lattice took no more than this share of the frame's sides. */
const PLACE_MANY_DENSE = 0.7;

/** Places in px within the frame, the same bits for the same input. The page keeps answering meanwhile. */
export function arrange(graph: Graph, options: CrowdOptions): Slices {
  const { result, stop } = runInSlices(createRun(joining(graph, options.company), { aspect: aspectOf(options) }));
  return { result: result.then((at) => fitted(at, options)), stop };
}

/** The same places at once, for a command. */
export function arrangeAtOnce(graph: Graph, options: CrowdOptions): Positions {
  return fitted(layout({ ...joining(graph, options.company), aspect: aspectOf(options) }), options);
}

const aspectOf = ({ width, height }: CrowdOptions): number => width / height;

/** Fills the frame, then moves those apart that would cover each other. */
function fitted(at: Positions, { width, height, boxes }: CrowdOptions): Positions {
  const n = at.x.length;
  const coordinates: Coordinates = { x: Float64Array.from(at.x), y: Float64Array.from(at.y) };
  const [left, right] = rangeOf(coordinates.x);
  const [top, bottom] = rangeOf(coordinates.y);
  const side = {
    x: Math.min(meanOf(boxes.left), PLACE_MANY_EDGE * width),
    y: Math.min(meanOf(boxes.bottom), PLACE_MANY_EDGE * height),
  };
  const across = scaleOf(right - left, width - 2 * side.x);
  const down = scaleOf(bottom - top, height - 2 * side.y);
  const sx = Math.min(across, SKEW * down);
  const sy = Math.min(down, SKEW * across);
  place(coordinates.x, sx === Infinity ? 1 : sx, (left + right) / 2, width / 2);
  place(coordinates.y, sy === Infinity ? 1 : sy, (top + bottom) / 2, height / 2);
  // A box reaches as far above its node as the node needs.
  const least = Math.min(2 * meanOf(boxes.top), PLACE_MANY_DENSE * Math.sqrt((width * height) / n));
  if (least > 0) for (const _ of spread(coordinates, least));
  return {
    x: Float32Array.from(coordinates.x, (v) => clamp(v, side.x / 2, width - side.x / 2)),
    y: Float32Array.from(coordinates.y, (v) => clamp(v, side.y / 2, height - side.y / 2)),
  };
}

/** What makes `length` as long as `room`; Infinity where there is no length. */
const scaleOf = (length: number, room: number): number => (length > 0 ? room / length : Infinity);

function place(v: Float64Array, scale: number, from: number, to: number): void {
  for (let i = 0; i < v.length; i++) v[i] = to + scale * ((v[i] as number) - from);
}

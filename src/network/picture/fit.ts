/** Places in any measure → px of a stage, with room for names at its edge; and what of a picture a camera has to show. */
import type { Positions } from '../../layout/graph.js';
import type { Camera, Scene } from '../../scene/types.js';
import type { StageSize } from '../../stage/canvas.js';

/** Room between the outermost nodes and the stage's edge, px; of a small stage a share of it. */
const FIT_MARGIN = { x: 64, y: 40 } as const;
const FIT_SHARE = 0.1;

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(values: ArrayLike<number>): Span {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

/** As large as fits, in the middle, proportions kept. */
export function placedOn(
  places: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  { width, height }: StageSize,
): Positions {
  const [across, down] = [spanOf(places.x), spanOf(places.y)];
  const room = {
    x: width - 2 * Math.min(FIT_MARGIN.x, width * FIT_SHARE),
    y: height - 2 * Math.min(FIT_MARGIN.y, height * FIT_SHARE),
  };
  const [w, h] = [across.high - across.low, down.high - down.low];
  const k = Math.min(w > 0 ? room.x / w : Infinity, h > 0 ? room.y / h : Infinity);
  const scale = Number.isFinite(k) ? k : 1;
  // From the low end on: the mean of two values that are almost one may not lie between them.
  const along = (values: ArrayLike<number>, { low, high }: Span, length: number) => {
    const places = new Float32Array(values.length);
    for (let i = 0; i < values.length; i++)
      places[i] = length / 2 + ((values[i] as number) - low - (high - low) / 2) * scale;
    return places;
  };
  return { x: along(places.x, across, width), y: along(places.y, down, height) };
}

/** The camera that shows these nodes, no nearer than `most`, in the middle of the stage. */
export function cameraOn(scene: Scene, nodes: readonly number[], { width, height }: StageSize, most: number): Camera {
  const across = spanOf(nodes.map((i) => scene.x[i] as number));
  const down = spanOf(nodes.map((i) => scene.y[i] as number));
  const room = {
    x: width - 2 * Math.min(FIT_MARGIN.x, width * FIT_SHARE),
    y: height - 2 * Math.min(FIT_MARGIN.y, height * FIT_SHARE),
  };
  const k = Math.min(most, room.x / (across.high - across.low || 1), room.y / (down.high - down.low || 1));
  return {
    k,
    x: width / 2 - ((across.low + across.high) / 2) * k,
    y: height / 2 - ((down.low + down.high) / 2) * k,
  };
}

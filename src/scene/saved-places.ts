/** Places that a story file brings along: shifted and stretched on each axis until the outermost names touch the stage's edge. */
import type { Entity } from '../story/definition.js';
import type { Boxes } from './types.js';

/** Entity → its place, px of a stage `width` × `height`; null unless the file has one for every entity. */
export function placesOf(
  entities: readonly Entity[],
  boxes: Boxes,
  width: number,
  height: number,
): { x: Float32Array; y: Float32Array } | null {
  const xs = entities.flatMap(({ x }) => x ?? []);
  const ys = entities.flatMap(({ y }) => y ?? []);
  if (entities.length === 0 || xs.length < entities.length || ys.length < entities.length) return null;
  return { x: stretch(xs, boxes.left, boxes.right, width), y: stretch(ys, boxes.top, boxes.bottom, height) };
}

/** As `arrange` leaves it: between the boxes and the stage's edge, px; and a handful of nodes does not spread over all of it. */
const SAVED_PLACES_INSET = 6;
const SAVED_PLACES_FEW = 8;
/** Where even the names alone do not fit, places keep this share of the stage to themselves. */
const CRAMPED = 0.8;
const HALVINGS = 40;

/**
 * The largest factor, and the shift, with which every box stays on the stage. The room left over is a concave function of the factor,
 * so halving finds its last zero. Places found for a stage of this size come out as they went in.
 */
function stretch(at: readonly number[], before: Float32Array, after: Float32Array, whole: number): Float32Array {
  const size = Math.max(
    1,
    (whole - 2 * SAVED_PLACES_INSET) * Math.min(1, Math.sqrt((at.length + 1) / (SAVED_PLACES_FEW + 1))),
  );
  const low = at.reduce((a, b) => Math.min(a, b), Infinity);
  const span = at.reduce((a, b) => Math.max(a, b), -Infinity) - low;
  const bounds = (factor: number): [least: number, most: number] => {
    let [least, most] = [-Infinity, Infinity];
    at.forEach((value, i) => {
      const place = (value - low) * factor;
      least = Math.max(least, (before[i] as number) - place);
      most = Math.min(most, size - (after[i] as number) - place);
    });
    return [least, most];
  };
  const [least, most] = bounds(0);
  let factor = 0;
  if (span > 0 && least > most) factor = (CRAMPED * size) / span;
  else if (span > 0) {
    let beyond = size / span;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (factor + beyond) / 2;
      const [from, to] = bounds(middle);
      if (from <= to) factor = middle;
      else beyond = middle;
    }
  }
  const [from, to] = least > most ? [0, size - span * factor] : bounds(factor);
  return Float32Array.from(at, (value) => (whole - size + from + to) / 2 + (value - low) * factor);
}

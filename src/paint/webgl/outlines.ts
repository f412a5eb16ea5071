/** Outlines of nodes as tables for the shaders: sides as half-planes, corners with what rounds them. */
import { SHAPES } from '../../scene/shapes.js';

/** No outline has more corners. */
export const SIDES_MOST = 6;

export interface Outlines {
  /** Kind → number of corners; 0 is the circle. */
  readonly counts: Float32Array;
  /** Kind × SIDES_MOST → normal x, normal y, distance from the centre in units of the radius. */
  readonly sides: Float32Array;
  /**
   * Kind × SIDES_MOST → corner x, y in units of the radius, and the way, per px of rounding, that a corner moves inwards: the outline
   * is that of the corners moved in by the rounding's radius, and then grown by it again.
   */
  readonly corners: Float32Array;
  /** Kind → length of the shortest side in units of the radius, and radius of the rounding per px cut off a side at a corner. */
  readonly rounding: Float32Array;
}

export const OUTLINES: Outlines = tabulate();

function tabulate(): Outlines {
  const counts = new Float32Array(SHAPES.length);
  const sides = new Float32Array(SHAPES.length * SIDES_MOST * 3);
  const corners = new Float32Array(SHAPES.length * SIDES_MOST * 4);
  const rounding = new Float32Array(SHAPES.length * 2);
  SHAPES.forEach((shape, kind) => {
    const count = (shape?.length ?? 0) / 2;
    counts[kind] = count;
    const corner = (i: number) => {
      const at = ((i + count) % count) * 2;
      return [shape?.[at] ?? 0, shape?.[at + 1] ?? 0] as const;
    };
    let shortest = Infinity;
    let round = 0;
    for (let i = 0; i < count; i++) {
      const [x, y] = corner(i);
      const before = sideOf(corner(i - 1), [x, y]);
      const after = sideOf([x, y], corner(i + 1));
      sides.set([after.nx, after.ny, after.nx * x + after.ny * y], (kind * SIDES_MOST + i) * 3);
      const open = 1 + before.nx * after.nx + before.ny * after.ny;
      corners.set([x, y, (before.nx + after.nx) / open, (before.ny + after.ny) / open], (kind * SIDES_MOST + i) * 4);
      shortest = Math.min(shortest, after.length);
      // An arc that touches both sides `t` from their corner has the radius t × tan(half the angle between them).
      round += Math.sqrt(open / (2 - open)) / count;
    }
    if (count > 0) rounding.set([shortest, round], kind * 2);
  });
  return { counts, sides, corners, rounding };
}

type Point = readonly [x: number, y: number];

/** Outward normal and length of a side; corners run clockwise on a plane whose y points down. */
function sideOf([ax, ay]: Point, [bx, by]: Point): { nx: number; ny: number; length: number } {
  const length = Math.hypot(bx - ax, by - ay);
  return { nx: (by - ay) / length, ny: -(bx - ax) / length, length };
}

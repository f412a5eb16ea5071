/** Outlines of nodes by kind: shapes of one optical size (equal areas), told apart without colour. All are convex. */
import { KINDS, type Kind } from '../story/vocabulary.js';

/** Area of every polygon where a circle of radius 1 has π: corners reach farther, so a little less looks the same. */
const AREA = 2.9;

const regular = (corners: number, turn: number): number[] => {
  const reach = Math.sqrt((2 * AREA) / (corners * Math.sin((2 * Math.PI) / corners)));
  return Array.from({ length: corners }, (_, i) => turn + (i * 2 * Math.PI) / corners).flatMap((angle) => [
    reach * Math.cos(angle),
    reach * Math.sin(angle),
  ]);
};

const UP = -Math.PI / 2;
const POLYGONS: { readonly [K in Kind]: readonly number[] | null } = {
  person: null,
  company: regular(4, Math.PI / 4),
  organisation: [-1.16, -0.63, 1.16, -0.63, 1.16, 0.63, -1.16, 0.63],
  government: regular(6, 0),
  media: regular(3, UP),
  project: regular(4, 0),
  product: regular(5, UP),
  place: regular(3, -UP),
  other: [-0.68, -0.8, 0.68, -0.8, 1.15, 0.8, -1.15, 0.8],
};

/** Steps of a ramp of colours: circles, told apart by what is in them. */
export const RAMP_STEPS = 7;

/** Kind (index into KINDS; beyond, signs for groups, of no kind, and last the steps of a ramp) → corners x, y, x, y … clockwise in units of the node's radius; null is the circle. */
export const SHAPES: readonly (readonly number[] | null)[] = [
  ...KINDS.map((kind) => POLYGONS[kind]),
  null,
  regular(3, 0),
  [-0.63, -1.16, 0.63, -1.16, 0.63, 1.16, -0.63, 1.16],
  // RAMP_STEPS of them.
  ...[null, null, null, null, null, null, null],
];

/** Its sides as half-planes: normal x, normal y, distance from the centre. */
const SIDES = SHAPES.map((shape) => {
  const sides: number[] = [];
  for (let i = 0; shape && i < shape.length; i += 2) {
    const [x, y] = [shape[i] as number, shape[i + 1] as number];
    const dx = (shape[(i + 2) % shape.length] as number) - x;
    const dy = (shape[(i + 3) % shape.length] as number) - y;
    const length = Math.hypot(dx, dy);
    sides.push(dy / length, -dx / length, (dy * x - dx * y) / length);
  }
  return sides;
});

/** How far outside its outline the point (dx, dy) from a node's centre lies, px; negative inside. */
export function clearance(kind: number, radius: number, dx: number, dy: number): number {
  const sides = SIDES[kind];
  if (!sides || sides.length === 0) return Math.sqrt(dx * dx + dy * dy) - radius;
  let most = -Infinity;
  for (let i = 0; i < sides.length; i += 3) {
    const out = (sides[i] as number) * dx + (sides[i + 1] as number) * dy - (sides[i + 2] as number) * radius;
    if (out > most) most = out;
  }
  return most;
}

/** How far a node reaches from its centre, in units of its radius. */
interface NodeReach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const REACH = SHAPES.map((shape) => {
  const xs = shape?.filter((_, i) => i % 2 === 0) ?? [-1, 1];
  const ys = shape?.filter((_, i) => i % 2 === 1) ?? [-1, 1];
  return { left: -Math.min(...xs), right: Math.max(...xs), top: -Math.min(...ys), bottom: Math.max(...ys) };
});

export const reachOf = (kind: number): NodeReach => REACH[kind] as NodeReach;

/** How far around it names keep off, in units of its radius: no corner of its own may prick one. */
export const BERTH = REACH.map(({ right, top }) => Math.max(1.15, Math.hypot(right, top) - 0.3));

/** Edges between the same two nodes, as a fan: each on a curve of its own, the two directions on different sides. */
import type { Columns } from '../types.js';

/** All edges between two nodes (or of one with itself), in the order in which they lie beside each other. */
export interface Fan {
  readonly a: number;
  readonly b: number;
  readonly edges: readonly number[];
}

/** In the order of each fan's first edge; within a fan by direction, then tone. */
export function fansOf({ n, m, source, target, tone }: Columns): Fan[] {
  const fans = new Map<number, { a: number; b: number; edges: number[] }>();
  for (let e = 0; e < m; e++) {
    const a = Math.min(source[e] as number, target[e] as number);
    const b = Math.max(source[e] as number, target[e] as number);
    const key = a * n + b;
    const fan = fans.get(key);
    if (fan) fan.edges.push(e);
    else fans.set(key, { a, b, edges: [e] });
  }
  const side = (fan: { a: number }, e: number) =>
    source[e] === fan.a ? (tone[e] as number) : 100 - (tone[e] as number);
  for (const fan of fans.values()) fan.edges.sort((e, f) => side(fan, e) - side(fan, f) || e - f);
  return [...fans.values()];
}

/** Curves of a fan leave a node at angles this far apart (tangent), as long as that keeps them apart and not too far. */
const SPREAD = 0.21;
const FANS_LEAST = 21;
const FANS_MOST = 72;

/** Bends of a fan's edges, `length` px long as the crow flies, around a common `base`, `wide` times as far apart as usual. */
export function spread(
  { a, edges }: Fan,
  source: Uint32Array,
  length: number,
  base: number,
  wide: number,
): Float32Array {
  const step = wide * Math.max(FANS_LEAST, Math.min(FANS_MOST, SPREAD * length));
  return Float32Array.from(edges, (e, i) => {
    const bend = base + (i - (edges.length - 1) / 2) * step;
    // A bend's sign follows its edge's own direction.
    return source[e] === a ? bend : -bend;
  });
}

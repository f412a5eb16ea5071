/** Into how many pieces the curves of a crowd are cut: as few as cannot be seen. */
import type { Scene } from '../../scene/types.js';

/** No piece strays farther from its curve, px. */
const STRAY = 0.3;
const PIECES_MOST = 32;
const PIECES_LOOP = 16;
/** Of all edges together no more than so many pieces. */
const TOTAL = 2_000_000;

/** The most bent of a scene's edges. */
export interface Bent {
  readonly of: Float32Array | null;
  /** Distance of its control point from its chord, world px. */
  readonly bend: number;
  /** Some edge ties a node to itself. */
  readonly loops: boolean;
}

export function mostBent({ bend, source, target, m }: Pick<Scene, 'bend' | 'source' | 'target' | 'm'>): Bent {
  let most = 0;
  let loops = false;
  for (let e = 0; e < m; e++) {
    if (source[e] === target[e]) loops = true;
    else most = Math.max(most, Math.abs(bend[e] as number));
  }
  return { of: bend, bend: most, loops };
}

/** Pieces of each of `count` edges at zoom `k`: of that many chords of a parabola each strays by its height over their number's square. */
export function piecesFor({ bend, loops }: Bent, k: number, count: number): number {
  const needed = Math.max(1, loops ? PIECES_LOOP : 0, Math.ceil(Math.sqrt((bend * k) / 2 / STRAY)));
  return Math.min(needed, PIECES_MOST, Math.max(1, Math.floor(TOTAL / Math.max(1, count))));
}

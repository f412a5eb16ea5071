/** Sizes of nodes: clearly by how many edges they have, and no larger than the room between them. */
import { degreesOf } from '../../scene/labels/ranking.js';
import { isCrowd } from '../../scene/size-limits.js';
import type { Columns, Scene } from '../../scene/types.js';

/** Radius of a node without edges, px, and by how much it grows with their root; no radius is larger than the last. */
const SIZES_CROWD = { least: 1.5, growth: 1.15, most: 16 } as const;
const SIZES_OPEN = { least: 5, growth: 1.7, most: 15 } as const;
/** Air between two nodes, px; so many of all nodes may stand closer; what remains of a size at least. */
const SIZES_AIR = 2;
const SIZES_CLOSE = 0.03;
const SIZES_LEAST = 0.5;
/** No line becomes thinner than this, px. */
const HAIR = 1;

/** Node → its radius, px, if there were room: areas, not lengths, are compared, so the root is taken. */
export function radiiByDegree(columns: Columns): Float32Array {
  const { least, growth, most } = isCrowd(columns) ? SIZES_CROWD : SIZES_OPEN;
  return new Float32Array(degreesOf(columns)).map((degree) => Math.min(most, least + growth * Math.sqrt(degree)));
}

/** What nodes are as large as: numbers from `low` to `high`, NaN where there is none, which is as small as the smallest. */
export interface SizedBy {
  readonly values: ArrayLike<number>;
  readonly low: number;
  readonly high: number;
}

/** Node → its radius, px; by how many edges it has where nothing else is asked for. */
export function radiiOf(columns: Columns, by: SizedBy | null): Float32Array {
  if (!by) return radiiByDegree(columns);
  const { least, most } = isCrowd(columns) ? SIZES_CROWD : SIZES_OPEN;
  const { values, low, high } = by;
  return new Float32Array(columns.n).map((_, i) => {
    const share = ((values[i] as number) - low) / (high - low);
    return least + (most - least) * Math.sqrt(share > 0 ? share : 0);
  });
}

/** Node → its radius, edge → its width, px. */
export interface Sizes {
  readonly radius: Float32Array;
  readonly stroke: Float32Array;
}

/** In a crowd the painters make dots fit; else all nodes are smaller by one factor where some would overlap, and lines go along. */
export function sizesOf(
  scene: Columns & Pick<Scene, 'x' | 'y'>,
  stroke: Float32Array,
  by: SizedBy | null = null,
): Sizes {
  const radius = radiiOf(scene, by);
  const factor = isCrowd(scene) ? 1 : Math.max(SIZES_LEAST, Math.min(1, fitOf(scene, radius)));
  if (factor === 1) return { radius, stroke };
  return { radius: radius.map((its) => its * factor), stroke: stroke.map((its) => Math.max(HAIR, its * factor)) };
}

/** By what radii may be multiplied so that nearly all nodes stand clear of each other. */
function fitOf({ n, x, y }: Pick<Scene, 'n' | 'x' | 'y'>, radius: Float32Array): number {
  const fits = new Float32Array(n).fill(Infinity);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
      const fit = (Math.sqrt(dx * dx + dy * dy) - SIZES_AIR) / ((radius[i] as number) + (radius[j] as number));
      fits[i] = Math.min(fits[i] as number, fit);
      fits[j] = Math.min(fits[j] as number, fit);
    }
  fits.sort();
  return fits[Math.floor(n * SIZES_CLOSE)] ?? 1;
}

/** Sizes of nodes where there is little room: a crowd that is open must not hide its own lines. */
import type { Scene } from '../scene/types.js';

/** Mean radius as a share of the distance between neighbours if nodes stood evenly, and what remains of a size at least. */
const SHARE = 0.2;
const LEAST = 0.5;

/** Node → its radius, px: all smaller by one factor where they stand close on their ground. */
export function sizedRadii({ n, x, y, radius }: Pick<Scene, 'n' | 'x' | 'y' | 'radius'>): Float32Array {
  const space = Math.sqrt((extent(x) * extent(y)) / Math.max(1, n));
  const mean = radius.reduce((sum, its) => sum + its, 0) / Math.max(1, n);
  const factor = Math.min(1, Math.max(LEAST, (SHARE * space) / (mean || 1)));
  return factor === 1 ? radius : radius.map((its) => its * factor);
}

/** What nine tenths of the values span, as a few strays give nobody more room; of very few values all. */
function extent(values: Float32Array): number {
  const sorted = values.slice().sort();
  const cut = Math.floor(sorted.length * 0.05);
  return (sorted.at(-1 - cut) ?? 0) - (sorted[cut] ?? 0) || 1;
}

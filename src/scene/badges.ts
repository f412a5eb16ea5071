/** Where on its curve an edge shows how many statements it carries: the clearest place near the middle. */
import { pointAt, type Trace } from './curves.js';
import { distance, distanceTo } from './room.js';
import type { Label } from './types.js';

/** Radius of a count's disc, px. */
export const BADGE = 7.5;
const NEAR = BADGE + 8;

interface Site {
  readonly m: number;
  readonly count: Uint16Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly labels: readonly Label[];
  readonly traces: readonly Trace[];
}

/** Edge → share of its visible length at which its count stands; NaN where there is one statement only. */
export function placeBadges(site: Site): Float32Array {
  const badge = new Float32Array(site.m).fill(Number.NaN);
  const taken: { x: number; y: number }[] = [];
  const order = Array.from(badge.keys()).filter((e) => (site.count[e] as number) > 1);
  order.sort((e, f) => lengthOf(site, e) - lengthOf(site, f) || e - f);
  for (const e of order) {
    const trace = site.traces[e] as Trace;
    let least = Infinity;
    let best = { x: 0, y: 0 };
    for (let i = 0; i <= 26; i++) {
      const t = 0.5 + ((i % 2 ? i + 1 : -i) / 2) * 0.026;
      const point = pointAt(trace, t);
      const cost = Math.abs(t - 0.5) * 14 + crowding(site, e, point.x, point.y, taken);
      if (cost >= least - 1e-6) continue;
      least = cost;
      best = point;
      badge[e] = t;
    }
    taken.push(best);
  }
  return badge;
}

const lengthOf = ({ traces }: Site, e: number) => traces[e]?.at.at(-1) ?? 0;

function crowding(site: Site, e: number, x: number, y: number, taken: readonly { x: number; y: number }[]): number {
  let cost = 0;
  for (const other of taken) cost += 9 * Math.max(0, BADGE * 2 + 4 - distance(other.x - x, other.y - y));
  site.labels.forEach((label, i) => {
    const dx = x - (site.x[i] as number);
    const dy = y - (site.y[i] as number);
    cost += 5 * Math.max(0, BADGE + 6 + (site.radius[i] as number) - distance(dx, dy));
    const across = Math.max(0, Math.abs(dx - label.dx) - label.width / 2);
    const down = Math.max(0, Math.abs(dy - label.dy) - label.height / 2);
    cost += 9 * Math.max(0, BADGE + 2 - distance(across, down));
  });
  site.traces.forEach((trace, f) => {
    if (f !== e) cost += 1.2 * (NEAR - distanceTo(trace, x, y, NEAR));
  });
  return cost;
}

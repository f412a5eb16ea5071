/** A picture of a newspaper-sized story: few crossings, names that keep clear of each other, the frame's shape. */
import { adjacencyOf, type Graph, type Positions } from '../graph.js';
import { createRandom } from '../random.js';
import { anneal, clamp } from './anneal.js';
import type { Boxes } from './boxes.js';
import { createCost, type Task } from './cost.js';
import { hopsOf } from './hops.js';
import { pairsOf } from './pairs.js';
import { drawingsOf, restartsFor, crossingsOf } from './restarts.js';
import type { Spots } from './stress.js';

export interface ArrangeOptions {
  readonly width: number;
  readonly height: number;
  readonly boxes: Boxes;
  readonly seed?: number;
}

export const stats: Record<string, number> = {};

export function arrange(graph: Graph, { width, height, boxes, seed = 1 }: ArrangeOptions): Positions {
  const { n } = graph;
  const hops = hopsOf(adjacencyOf(graph));
  const pairs = pairsOf(graph);
  const random = createRandom(seed);
  const t0 = performance.now();
  const drawings = drawingsOf(n, hops, pairs, restartsFor(n), random);
  stats.restarts = performance.now() - t0;
  const task: Task = { n, pairs, hops, boxes, width, height, cell: ((globalThis as any).TUNE?.cell ?? 1) * Math.sqrt((width * height) / n) };
  const fixed = new Uint8Array(n);
  const env = (globalThis as any).TUNE ?? {};
  let pool: { spots: Spots; cost: number; drawing: number }[] = [];
  drawings.forEach((d, drawing) => {
    const turned = Array.from({ length: env.turns ?? 12 }, (_, k) => {
      const a = (k / (env.turns ?? 12)) * 2 * Math.PI;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const spots = fit({ x: d.x.map((v, i) => c * v - s * (d.y[i] as number)), y: d.x.map((v, i) => s * v + c * (d.y[i] as number)) }, task);
      return { spots, cost: createCost(task, spots).total(), drawing };
    });
    turned.sort((p, q) => p.cost - q.cost);
    pool.push(...turned.slice(0, env.keep ?? 2));
  });
  const stages = env.stages ?? [[12, 8, 0.2], [4, 20, 0.2], [1, 60, 0.2]];
  for (const [count, sweeps, heat] of stages) {
    pool.sort((p, q) => p.cost - q.cost);
    pool = pool.slice(0, count);
    if (env.log) console.log(pool.map((p) => p.drawing + ':' + p.cost.toFixed(1) + '/' + crossingsOf(pairs, p.spots)).join(' '));
    for (const p of pool) p.cost = anneal(task, p.spots, fixed, { sweeps, trials: env.trials ?? 4, heat, reach: task.cell * (env.reach ?? 1.5) }, random);
    if (env.st ?? 1) for (const p of pool) stretch(p.spots, task);
  }
  pool.sort((p, q) => p.cost - q.cost);
  const best = pool[0]?.spots;
  if (best) stretch(best, task);
  const least = pool[0]?.cost ?? 0;
  stats.cost = least; if (env.parts && best) console.log(JSON.stringify((createCost(task, best) as any).parts(), (k, v) => typeof v === 'number' ? +v.toFixed(1) : v), least.toFixed(1));
  stats.crossings = best ? crossingsOf(pairs, best) : 0;
  stats.ms = performance.now() - t0;
  return { x: Float32Array.from(best?.x ?? []), y: Float32Array.from(best?.y ?? []) };
}

/** Spreads a drawing until it touches the frame on all sides. Growing keeps boxes apart that were apart. */
function stretch({ x, y }: Spots, { width, height, boxes }: Task): void {
  grow(x, boxes.left, boxes.right, width);
  grow(y, boxes.top, boxes.bottom, height);
}

/** Each coordinate allows a range of factors around the middle; a shift and a factor such that the first and the last box touch. */
function grow(v: Float64Array, before: Float32Array, after: Float32Array, size: number): void {
  for (let k = 0; k < 30; k++) {
    let [low, high, l, h] = [Infinity, -Infinity, 0, 0];
    v.forEach((c, i) => {
      if (c - (before[i] as number) < low) [low, l] = [c - (before[i] as number), i];
      if (c + (after[i] as number) > high) [high, h] = [c + (after[i] as number), i];
    });
    if (l === h || !((v[h] as number) > (v[l] as number))) return;
    const f = (size - (after[h] as number) - (before[l] as number)) / ((v[h] as number) - (v[l] as number));
    const from = v[l] as number;
    const to = before[l] as number;
    v.forEach((c, i) => { v[i] = to + (c - from) * f; });
    if (Math.abs(f - 1) < 1e-3) return;
  }
}

function fit(d: Spots, { n, width, height, boxes }: Task): Spots {
  const [x0, x1] = [Math.min(...d.x), Math.max(...d.x)];
  const [y0, y1] = [Math.min(...d.y), Math.max(...d.y)];
  return {
    x: d.x.map((v, i) => clamp(((v - x0) / (x1 - x0 || 1)) * width, boxes.left[i] as number, width - (boxes.right[i] as number))),
    y: d.y.map((v, i) => clamp(((v - y0) / (y1 - y0 || 1)) * height, boxes.top[i] as number, height - (boxes.bottom[i] as number))),
  };
}

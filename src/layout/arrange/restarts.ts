/** The best of many drawings by stress: one descent may end in a poor fold; thirty, and kicks to the best of them, hardly ever do. */
import type { Work } from '../engine/steps.js';
import { adjacencyOf, type Graph, type Positions } from '../graph.js';
import { createRandom, type Random } from '../random.js';
import { APART, hopsOf } from './hops.js';
import { type Pairs, pairsOf } from './pairs.js';
import { cross } from './segments.js';
import { type ArrangedCoordinates, createStress } from './stress.js';

export interface RestartOptions {
  readonly seed?: number;
  /** How many random starts; by default 30 for a story, fewer for larger graphs. */
  readonly restarts?: number;
}

export interface ArrangedDrawing extends ArrangedCoordinates {
  readonly crossings: number;
  readonly stress: number;
}

const RESTARTS_ROUNDS = 30;
/** The best starts are each kicked twice as often as there were starts. */
const KEPT = 6;
const KICK_ROUNDS = 15;
/** A crossing less is worth this much stress: next to crossings, only a badly folded drawing counts. */
const RESTARTS_CROSSING = 0.001;

/** Few crossings at low stress, for any graph; the unit is one hop. Time grows with restarts · n². It rests after each drawing. */
export function* restarting(graph: Graph, options: RestartOptions = {}): Work<Positions> {
  const { seed = 1, restarts = restartsFor(graph.n) } = options;
  const [best] = yield* drawingsOf(graph.n, hopsOf(adjacencyOf(graph)), pairsOf(graph), restarts, createRandom(seed));
  return { x: Float32Array.from(best?.x ?? []), y: Float32Array.from(best?.y ?? []) };
}

/** Keeps the work about the same from some thirty nodes on. */
export function restartsFor(n: number): number {
  return Math.max(3, Math.min(30, Math.round(30_000 / (n * n + 1))));
}

/** At most KEPT drawings, the best first. */
export function* drawingsOf(
  n: number,
  hops: Uint16Array,
  pairs: Pairs,
  restarts: number,
  random: Random,
): Work<ArrangedDrawing[]> {
  const far = farthest(hops);
  const stress = createStress(n, hops, far, random);
  const rate = (coordinates: ArrangedCoordinates) => ({
    ...coordinates,
    crossings: crossingsOf(pairs, coordinates),
    stress: stress.of(coordinates),
  });
  const kicks = 2 * restarts;
  const all = restarts + Math.min(restarts, KEPT) * (kicks + 1);
  let done = 0;
  const starts: ArrangedDrawing[] = [];
  for (let start = 0; start < restarts; start++) {
    const scattered = () => Float64Array.from({ length: n }, () => random() * far);
    const coordinates = { x: scattered(), y: scattered() };
    stress.descend(coordinates, far * far, RESTARTS_ROUNDS);
    starts.push(rate(coordinates));
    yield ++done / all;
  }
  const kicked: ArrangedDrawing[] = [];
  for (const start of starts.sort(byRank).slice(0, KEPT)) {
    let best = start;
    for (let k = 0; k <= kicks; k++) {
      const next = { x: best.x.slice(), y: best.y.slice() };
      // The last round only settles what the others found.
      if (k < kicks) for (let moves = k % 3; moves >= 0; moves--) kick(next, k % 2 === 0, random);
      stress.descend(next, k < kicks ? 1 : 0.1, KICK_ROUNDS);
      const rated = rate(next);
      if (byRank(rated, best) < 0) best = rated;
      yield ++done / all;
    }
    kicked.push(best);
  }
  return kicked.sort(byRank);
}

function byRank(p: ArrangedDrawing, q: ArrangedDrawing): number {
  return (p.crossings - q.crossings) * RESTARTS_CROSSING + p.stress - q.stress;
}

/** Two nodes trade places, or one jumps next to another. */
function kick({ x, y }: ArrangedCoordinates, trade: boolean, random: Random): void {
  const i = (random() * x.length) | 0;
  const j = (random() * x.length) | 0;
  const xi = x[i] as number;
  const yi = y[i] as number;
  x[i] = (x[j] as number) + (trade ? 0 : random() - 0.5);
  y[i] = (y[j] as number) + (trade ? 0 : random() - 0.5);
  if (!trade) return;
  x[j] = xi;
  y[j] = yi;
}

/** Nodes without a path between them are drawn one hop further apart than any two with one. */
function farthest(hops: Uint16Array): number {
  let far = 1;
  let apart = 0;
  for (const hop of hops) {
    if (hop === APART) apart = 1;
    else if (hop > far) far = hop;
  }
  return far + apart;
}

/** Crossings of distinct pairs; lines that share a node do not cross. */
export function crossingsOf({ m, a, b }: Pairs, { x, y }: ArrangedCoordinates): number {
  let count = 0;
  for (let e = 1; e < m; e++) {
    const p = a[e] as number;
    const q = b[e] as number;
    const px = x[p] as number;
    const py = y[p] as number;
    const qx = x[q] as number;
    const qy = y[q] as number;
    for (let f = 0; f < e; f++) {
      const r = a[f] as number;
      const s = b[f] as number;
      if (r === p || r === q || s === p || s === q) continue;
      if (cross(px, py, qx, qy, x[r] as number, y[r] as number, x[s] as number, y[s] as number)) count++;
    }
  }
  return count;
}

/**
 * How thick a crowd stands, and how faint its lines and how small its marks must then be for a reader to see structure
 * instead of a blot. Pure; both painters draw by it.
 */
import { DENSITY_FEW, DENSITY_MANY } from './size-limits.js';
import type { Camera, Scene } from './types.js';

/** Width of a thread, px. */
export const THREAD = 0.9;
/** Threads that stand out of the others, where these are too many to be drawn one by one. */
export const STRAND = { width: 1.2, alpha: 0.7 } as const;
/** A dot of a smaller radius, px, is a square; from the second on it has its shape and an outline. */
export const DOT = { round: 1.4, shaped: 3.4, outline: 1.2 } as const;
/** What remains of a crowd beneath the nodes and edges that stand out. */
export const FADED_ALPHA = 0.28;
/** Lengths of threads are told apart in so many classes, each an octave wide. */
export const CLASSES = 5;
/** The class of the usual length. */
export const USUAL = 2;
/** How faint threads are where they would cover the ground once, and how fast that grows with what they cover. */
const INK = 0.72;
const STEEP = 0.78;
/** A long thread tells less and covers more: how much fainter it is per octave of length. */
const DENSITY_LONG = 0.6;
const FAINTEST = 0.03;
const BOLDEST = 0.8;
/** Radius of the usual dot as a share of the distance between neighbours, of few and of many nodes; no dot is smaller than the last, px. */
const DENSITY_SHARE = { few: 0.27, many: 0.17 } as const;
const SPECK = 0.5;
/** How faint threads of few and of many nodes are: beneath large dots they are but the ground. */
const GROUND = { few: 0.72, many: 1 } as const;
/** A loop of a crowd as a share of one that is drawn by itself. */
export const LOOPLET = 0.35;
/** Nodes that are looked at to know how a crowd is spread. */
const DENSITY_SAMPLE = 2048;

export interface Density {
  /** Edge → class of its length, 0…4. */
  readonly reach: Uint8Array;
  /** How many times threads 1 px wide would cover the ground on which most nodes stand, at zoom 1. */
  readonly ink: number;
  /** Distance between neighbours if nodes stood evenly, px at zoom 1. */
  readonly space: number;
  /** Radius of the usual dot as a share of that distance: few may touch each other, of many that would be a blot. */
  readonly share: number;
  /** How faint the threads between few nodes are, to those between many. */
  readonly ground: number;
  /** Mean radius, px. */
  readonly size: number;
}

/** How dots and threads look at one zoom. */
export interface Look {
  /** Class of length → opacity of a thread. */
  readonly alphas: readonly number[];
  /** What a radius is multiplied by, and how opaque a plain dot is. */
  readonly dot: number;
  readonly ink: number;
}

/** The look of dots that stand out of the others. */
export const clearly = (look: Look): Look => ({ ...look, dot: Math.max(look.dot, DENSITY_CLEAR), ink: 0.9 });
const DENSITY_CLEAR = 0.5;

type Measured = Pick<Scene, 'radius' | 'source'>;

const known = new WeakMap<Float32Array, Measured & { readonly density: Density }>();

/** The density of a scene; remembered for as long as its nodes stand where they stand, are as large as they are, and have the same edges. */
export function densityOf(scene: Scene): Density {
  const { x, radius, source } = scene;
  const last = known.get(x);
  if (last?.radius === radius && last.source === source) return last.density;
  const density = measure(scene);
  known.set(x, { radius, source, density });
  return density;
}

export function lookAt({ ink, space, share, ground, size }: Density, { k }: Camera): Look {
  // Nearer by four the same threads cover a quarter; but the reader goes where they are dense.
  const usual = (INK * ground * Math.sqrt(k)) / Math.max(1e-6, ink * THREAD) ** STEEP;
  const alphas = Array.from({ length: CLASSES }, (_, reach) =>
    Math.min(BOLDEST, Math.max(FAINTEST, usual * 2 ** ((USUAL - reach) * DENSITY_LONG))),
  );
  const dot = Math.min(1, Math.max(SPECK, space * k * share) / (size || 1));
  return { alphas, dot, ink: Math.min(0.85, 0.4 + dot) };
}

function measure({ n, m, x, y, radius, source, target }: Scene): Density {
  const area = Math.max(1, spreadOf(x) * spreadOf(y));
  const length = new Float32Array(m);
  let sum = 0;
  for (let e = 0; e < m; e++) {
    const dx = (x[source[e] as number] as number) - (x[target[e] as number] as number);
    const dy = (y[source[e] as number] as number) - (y[target[e] as number] as number);
    length[e] = Math.sqrt(dx * dx + dy * dy);
    sum += length[e] as number;
  }
  const usual = sampleOf(length)[Math.min(m, DENSITY_SAMPLE) >> 1] || 1;
  const reach = new Uint8Array(m);
  for (let e = 0; e < m; e++) {
    const octave = Math.round(Math.log2((length[e] as number) / usual)) + USUAL;
    reach[e] = Math.max(0, Math.min(CLASSES - 1, octave));
  }
  let size = 0;
  for (const r of radius) size += r / n;
  return {
    reach,
    ink: sum / area,
    space: Math.sqrt(area / Math.max(1, n)),
    share: between(DENSITY_SHARE, n),
    ground: between(GROUND, n),
    size,
  };
}

function between({ few, many }: { few: number; many: number }, n: number): number {
  const so =
    Math.log(Math.max(DENSITY_FEW, Math.min(DENSITY_MANY, n)) / DENSITY_FEW) / Math.log(DENSITY_MANY / DENSITY_FEW);
  return few + (many - few) * so;
}

/** Extent of what most of the values span: a few strays do not make a crowd thin. */
function spreadOf(values: Float32Array): number {
  const sorted = sampleOf(values);
  const last = sorted.length - 1;
  const low = sorted[Math.round(last * 0.05)] ?? 0;
  const high = sorted[Math.round(last * 0.95)] ?? 0;
  return (high - low) / 0.9;
}

/** At most DENSITY_SAMPLE of the values, in order of size. */
function sampleOf(values: Float32Array): Float32Array {
  const step = Math.max(1, values.length / DENSITY_SAMPLE);
  return Float32Array.from(
    { length: Math.min(values.length, DENSITY_SAMPLE) },
    (_, i) => values[Math.floor(i * step)] as number,
  ).sort();
}

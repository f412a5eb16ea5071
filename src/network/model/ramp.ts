/** Numbers → steps of a ramp of colours. Steps, not a gradient: a reader can tell seven apart, and look each up in the legend. */
import { RAMP_STEPS } from '../../scene/shapes.js';
import type { Quantity } from './measures.js';

/** `even`: steps of one width; `equal`: about as many nodes in each. */
export type RampScale = 'even' | 'equal';

export interface Ramp {
  readonly key: Quantity['key'];
  readonly scale: RampScale;
  /** Where steps begin and the last ends, ascending: one more than there are steps. */
  readonly bounds: readonly number[];
  /** Step → how many are in it. */
  readonly counts: readonly number[];
  /** How many have no number. */
  readonly blank: number;
  /** Node → its step, from 0; the number of steps where it has no number. */
  readonly of: Uint8Array;
}

/** Where one step of even width would hold more than this share, numbers are crowded at one end, and the ramp would show one colour. */
const RAMP_CROWDED = 0.6;

/** Of few whole numbers each has a step of its own, as narrower ones would hold none. */
function evenBounds({ low, high, whole }: Quantity): number[] {
  if (whole && high - low < RAMP_STEPS) return [...Array.from({ length: high - low + 1 }, (_, i) => low + i), high];
  return Array.from({ length: RAMP_STEPS + 1 }, (_, i) =>
    i === RAMP_STEPS ? high : low + ((high - low) * i) / RAMP_STEPS,
  );
}

/** Of equal numbers none is in two steps, so there may be fewer of them. */
function equalBounds({ values, low, high }: Quantity): number[] {
  const sorted = values.filter(Number.isFinite).sort();
  const cuts = Array.from(
    { length: RAMP_STEPS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / RAMP_STEPS)],
  );
  const inside = cuts.filter((cut): cut is number => cut != null && cut > low && cut <= high);
  return [...new Set([low, ...inside, high])].sort((a, b) => a - b);
}

/** The last step whose beginning is no larger; the largest number belongs to the last. */
function stepIn(bounds: readonly number[], value: number): number {
  let step = 0;
  while (step < bounds.length - 2 && value >= (bounds[step + 1] as number)) step++;
  return step;
}

function rampWith(measure: Quantity, scale: RampScale): Ramp {
  const bounds = scale === 'even' ? evenBounds(measure) : equalBounds(measure);
  const steps = bounds.length - 1;
  const counts = new Array<number>(steps).fill(0);
  let blank = 0;
  const { values } = measure;
  const of = new Uint8Array(values.length).fill(RAMP_STEPS);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) {
      blank++;
      continue;
    }
    const step = stepIn(bounds, value);
    counts[step] = (counts[step] as number) + 1;
    of[i] = step;
  }
  return { key: measure.key, scale, bounds, counts, blank, of };
}

/** Without a scale the one that shows more: steps of even width, but where most nodes would have one colour. */
export function rampOf(measure: Quantity, scale?: RampScale): Ramp {
  if (scale) return rampWith(measure, scale);
  const even = rampWith(measure, 'even');
  const most = Math.max(...even.counts);
  if (most <= RAMP_CROWDED * measure.given) return even;
  const equal = rampWith(measure, 'equal');
  return Math.max(...equal.counts) < most ? equal : even;
}

/** Which of the seven colours a step has: with fewer steps they still reach from one end to the other. */
export const colourOf = ({ bounds }: Pick<Ramp, 'bounds'>, step: number): number => {
  const steps = bounds.length - 1;
  return steps > 1 ? Math.round((step * (RAMP_STEPS - 1)) / (steps - 1)) : RAMP_STEPS - 1;
};

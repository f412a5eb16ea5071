/** A foreign graph as columns of a picture: its groups become shapes and colours, its weights widths of lines. */
import { mix } from '../../scene/colour.js';
import { anyTheme } from '../../scene/print-theme.js';
import { RAMP_STEPS, SHAPES } from '../../scene/shapes.js';
import type { Scheme, Theme } from '../../scene/theme.js';
import { type Columns, HEAD } from '../../scene/types.js';
import { KINDS, type Kind } from '../../story/vocabulary.js';
import type { ForeignGraph } from '../graph.js';

/** The circle that is nobody's kind, and the two shapes after it. */
const CIRCLE = KINDS.length;
const shape = (kind: Kind) => KINDS.indexOf(kind);

/** Slot → shape: those of stories, where they mean no group, and three more. The last is the rest's. */
const FORMS: readonly number[] = [
  CIRCLE,
  shape('company'),
  shape('media'),
  shape('project'),
  shape('product'),
  shape('place'),
  shape('government'),
  shape('organisation'),
  CIRCLE + 1,
  CIRCLE + 2,
  shape('other'),
];

/** Groups beyond so many share the last look; so does whatever lies between two groups. */
export const SLOTS = FORMS.length;
const COLUMNS_REST = SLOTS - 1;

/**
 * Slot → accent; the rest's is the theme's quiet one. Found by a search for ten colours of at least 3:1 on their paper, neighbours of
 * which differ by 15 (CIEDE2000) and all by 9 for each kind of colour vision; the test measures it.
 */
const ACCENTS: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['#1a58aa', '#d07300', '#2e7e5d', '#b8281f', '#009ea6', '#432862', '#8b9253', '#821c42', '#6f707c', '#512e0d'],
  dark: ['#4b90e8', '#f2bd55', '#89e9cd', '#e5615f', '#20b9d1', '#776dab', '#bdc792', '#c086a5', '#c7e5f5', '#a26731'],
};

/**
 * Step of a ramp → its colour, from little to much: lightness grows or falls all the way, so that it is told by eyes of any kind and in grey,
 * and even the first has 3:1 on its paper; the test measures it.
 */
const RAMPS: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['#ac8a3c', '#95824e', '#7d775b', '#5f6a68', '#42596f', '#274472', '#0f2b63'],
  dark: ['#5a70a8', '#6f82a6', '#8793a0', '#a1a497', '#bcb78b', '#d9cd82', '#fff2a8'],
};

/** The first of the shapes that are steps of a ramp. */
const RAMP_FIRST = SHAPES.length - RAMP_STEPS;

/** Slot → name of its custom properties and its class. */
export const SLOT_NAMES: readonly string[] = FORMS.map((_, slot) => `slot-${slot}`);

/** The slot of a group's rank, the largest group being 0. */
export const slotOf = (rank: number): number => Math.min(rank, COLUMNS_REST);

/** What colours nodes: groups, each with a shape, or steps of a ramp. */
export type Painted = 'groups' | 'ramp' | null;

/** Node → rank of its group, or its colour of a ramp (`RAMP_STEPS` where it has no number). */
export interface Colouring {
  readonly painted: Exclude<Painted, null>;
  readonly of: ArrayLike<number>;
}

/** Shape of a colour of a ramp; of what has no number, the rest's. */
export const rampFormOf = (step: number): number =>
  step < RAMP_STEPS ? RAMP_FIRST + step : (FORMS[COLUMNS_REST] ?? CIRCLE);

// Loops of their own, here and below: `from` asks an iterator for each of a million edges.
function kindsOf(n: number, its: Colouring | null): Uint8Array {
  if (!its) return new Uint8Array(n).fill(CIRCLE);
  const [kinds, kindOf] = [new Uint8Array(n), its.painted === 'ramp' ? rampFormOf : formOf];
  for (let i = 0; i < n; i++) kinds[i] = kindOf(its.of[i] as number);
  return kinds;
}

export function graphColumns(graph: ForeignGraph, colouring: Colouring | null): Columns {
  const { n, m, ids, labels, source, target, directed } = graph;
  const ranks = colouring?.painted === 'groups' ? colouring.of : null;
  const [tone, head] = [new Uint8Array(m), new Uint8Array(m)];
  // What lies between two numbers is no number.
  if (colouring && !ranks) tone.fill(COLUMNS_REST);
  for (let e = 0; e < m; e++) head[e] = directed[e] ? HEAD.filled : HEAD.none;
  for (let e = 0; ranks && e < m; e++) {
    const rank = ranks[source[e] as number] as number;
    tone[e] = rank === ranks[target[e] as number] ? slotOf(rank) : COLUMNS_REST;
  }
  return {
    n,
    m,
    ids,
    names: labels,
    kind: kindsOf(n, colouring),
    source,
    target,
    tone,
    head,
    // A weight is no number of statements: there are none.
    count: new Uint16Array(m).fill(1),
  };
}

/** Widths of lines, px; the heaviest is `COLUMNS_MOST` times as wide as one of weight 0. */
const COLUMNS_LEAST = 1;
const COLUMNS_MOST = 4;

/** Edge → stroke width by a number of its own, mostly its weight; null where no edge has one. Areas, not lengths, are compared, so the root is taken. */
export function strokesOf({ weight }: { readonly weight: ArrayLike<number> | null }): Float32Array | null {
  if (!weight) return null;
  const usual = (its: number) => (Number.isNaN(its) ? 1 : Math.abs(its));
  let most = 0;
  for (let e = 0; e < weight.length; e++) most = Math.max(most, usual(weight[e] as number));
  const strokes = new Float32Array(weight.length);
  for (let e = 0; e < weight.length; e++)
    strokes[e] = COLUMNS_LEAST + (COLUMNS_MOST - COLUMNS_LEAST) * Math.sqrt(usual(weight[e] as number) / (most || 1));
  return strokes;
}

/** The picture's colours: an accent for each slot in the order of the groups, and nothing dashed, as dashes would mean tones. */
export function graphTheme(scheme: Scheme, painted: Painted): Theme {
  const { ink, muted, faint, paper } = anyTheme(scheme);
  const kind = scheme === 'dark' ? 'dark' : 'light';
  // The system's own colours leave the shape to tell groups apart.
  const accents = scheme === 'forced' ? FORMS.map(() => ink) : painted === 'ramp' ? RAMPS[kind] : ACCENTS[kind];
  const tones = FORMS.map((_, slot) => (painted && slot < COLUMNS_REST ? (accents[slot] ?? faint) : faint));
  const plain = scheme === 'forced' ? ink : ACCENTS[kind][0];
  const fillOf = (shape: number) => {
    if (!painted) return plain;
    return shape < RAMP_FIRST ? tones[FORMS.indexOf(shape)] : tones[shape - RAMP_FIRST];
  };
  const fills = SHAPES.map((_, shape) => fillOf(shape) ?? faint);
  // The quiet accent is too faint for letters.
  const letters = tones.map((tone) => (tone === faint ? muted : (mix(tone, ink, 0.32) ?? ink)));
  const faded = fills.map((fill) => mix(fill, paper, 0.72) ?? paper);
  // What is filled needs no outline, but a little air to whatever it lies on.
  return anyTheme(scheme, { rim: paper, tones, fills, faded, words: letters, dashes: FORMS.map(() => []) });
}

/** Index into SHAPES for the group of this rank. */
export const formOf = (rank: number): number => FORMS[slotOf(rank)] ?? CIRCLE;

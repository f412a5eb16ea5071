/** A foreign graph as columns of a picture: its groups become shapes and colours, its weights widths of lines. */
import { mix } from '../../scene/colour.js';
import { SHAPES } from '../../scene/shapes.js';
import { type Scheme, type Theme, themeOf } from '../../scene/theme.js';
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

/** Slot → name of its custom properties and its class. */
export const SLOT_NAMES: readonly string[] = FORMS.map((_, slot) => `slot-${slot}`);

/** The slot of a group's rank, the largest group being 0. */
export const slotOf = (rank: number): number => Math.min(rank, COLUMNS_REST);

/** Node → rank of its group; null where nothing is grouped. */
export type Ranks = Uint16Array | null;

export function graphColumns(graph: ForeignGraph, ranks: Ranks): Columns {
  const { n, m, ids, labels, source, target, directed } = graph;
  const kind = ranks ? Uint8Array.from(ranks, formOf) : new Uint8Array(n).fill(CIRCLE);
  const [tone, head] = [new Uint8Array(m), new Uint8Array(m)];
  // Loops of their own, here and below: `from` asks an iterator for each of a million edges.
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
    kind,
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

/** Edge → stroke width by its weight; null where no edge has one. Areas, not lengths, are compared, so the root is taken. */
export function strokesOf({ weight }: Pick<ForeignGraph, 'weight'>): Float32Array | null {
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
export function graphTheme(scheme: Scheme, grouped: boolean): Theme {
  const { ink, muted, faint, paper } = themeOf(scheme);
  // The system's own colours leave the shape to tell groups apart.
  const accents = scheme === 'forced' ? FORMS.map(() => ink) : ACCENTS[scheme === 'dark' ? 'dark' : 'light'];
  const tones = FORMS.map((_, slot) => (grouped && slot < COLUMNS_REST ? (accents[slot] ?? faint) : faint));
  const fills = SHAPES.map((_, kind) => (grouped ? tones[FORMS.indexOf(kind)] : accents[0]) ?? faint);
  // The quiet accent is too faint for letters.
  const letters = tones.map((tone) => (tone === faint ? muted : (mix(tone, ink, 0.32) ?? ink)));
  // What is filled needs no outline, but a little air to whatever it lies on.
  return themeOf(scheme, { rim: paper, tones, fills, words: letters, dashes: FORMS.map(() => []) });
}

/** Index into SHAPES for the group of this rank. */
export const formOf = (rank: number): number => FORMS[slotOf(rank)] ?? CIRCLE;

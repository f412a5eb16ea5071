/** A foreign graph as columns of a picture: its groups become shapes and colours, its weights widths of lines. */
import type { Theme } from '../scene/theme.js';
import { type Scheme, themeOf } from '../scene/theme.js';
import { type Columns, HEAD } from '../scene/types.js';
import type { ForeignGraph } from '../story/foreign.js';
import { KINDS, type Kind, TONES, type Tone } from '../story/vocabulary.js';

/** Groups beyond so many share the last look; so does whatever lies between two groups. */
export const SLOTS = 6;
const REST = SLOTS - 1;

/** Slot → accent and shape: of the six accents the best told apart, the last one quiet. Shapes as in stories, where they mean no group. */
const ACCENTS: readonly Tone[] = ['report', 'money', 'support', 'conflict', 'other'];
const FORMS: readonly Kind[] = ['government', 'company', 'media', 'project', 'product', 'other'];
/** The look of all nodes where there are no groups. */
const ALONE: Kind = 'person';

/** The slot of a group's rank, the largest group being 0. */
export const slotOf = (rank: number): number => Math.min(rank, REST);

/** Node → rank of its group; null where nothing is grouped. */
export type Ranks = Uint16Array | null;

export function graphColumns(graph: ForeignGraph, ranks: Ranks): Columns {
  const { n, m, ids, labels, source, target, directed } = graph;
  const kinds = FORMS.map((kind) => KINDS.indexOf(kind));
  const kind = ranks ? Uint8Array.from(ranks, (rank) => kinds[slotOf(rank)] ?? 0) : alike(n);
  const tone = new Uint8Array(m);
  for (let e = 0; ranks && e < m; e++) {
    const rank = ranks[source[e] as number] as number;
    tone[e] = rank === ranks[target[e] as number] ? slotOf(rank) : REST;
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
    head: Uint8Array.from(directed, (its) => (its ? HEAD.filled : HEAD.none)),
    // A weight is no number of statements: there are none.
    count: new Uint16Array(m).fill(1),
  };
}

const alike = (n: number) => new Uint8Array(n).fill(KINDS.indexOf(ALONE));

/** Widths of lines, px; the heaviest is `MOST` times as wide as one of weight 0. */
const LEAST = 1.1;
const MOST = 5;

/** Edge → stroke width by its weight; null where no edge has one. Areas, not lengths, are compared, so the root is taken. */
export function strokesOf({ weight }: Pick<ForeignGraph, 'weight'>): Float32Array | null {
  if (!weight) return null;
  const usual = (its: number) => (Number.isNaN(its) ? 1 : Math.abs(its));
  const most = weight.reduce((a, b) => Math.max(a, usual(b)), 0);
  return Float32Array.from(weight, (its) => LEAST + (MOST - LEAST) * Math.sqrt(usual(its) / (most || 1)));
}

/** The picture's colours: an accent for each slot in the order of the groups, and nothing dashed, as dashes would mean tones. */
export function graphTheme(scheme: Scheme, grouped: boolean): Theme {
  const base = themeOf(scheme);
  const accent = (tone: Tone | undefined) => (tone && base.tones[TONES.indexOf(tone)]) ?? base.faint;
  const tones = TONES.map((_, slot) => (grouped ? accent(ACCENTS[slot]) : base.faint));
  const fills = KINDS.map((kind) => (grouped ? tones[FORMS.indexOf(kind)] : null) ?? accent(ACCENTS[0]));
  // The quiet accent is too faint for letters.
  const words = TONES.map((_, slot) => {
    const tone = grouped ? ACCENTS[slot] : null;
    return (tone && base.words[TONES.indexOf(tone)]) ?? base.muted;
  });
  return themeOf(scheme, { tones, fills, words, dashes: TONES.map(() => []) });
}

export { SHAPES } from '../scene/shapes.js';

/** Index into SHAPES for the group of this rank. */
export const formOf = (rank: number): number => KINDS.indexOf(FORMS[slotOf(rank)] ?? 'other');

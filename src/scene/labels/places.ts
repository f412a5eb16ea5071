/** The ways to set a name, and the places around its node where it can stand. */
import { KINDS } from '../../story/vocabulary.js';
import { reachOf } from '../shapes.js';
import type { Columns, Label, Measure } from '../types.js';
import { type Block, blocksOf } from './wrap.js';

/** Names: size and distance between lines, px. */
export const NAME_SIZE = 13.5;
export const NAME_LINE = 15.5;
/** No name is set smaller, px. */
export const NAME_LEAST = 11;
const PERSON = KINDS.indexOf('person');
/** People's names are set semi-bold. */
export const nameWeight = (kind: number): number => (kind === PERSON ? 600 : 400);

/** Between a node's outline and its name, px. */
export const NAME_GAP = 4;

export const heightOf = (lines: readonly string[], size: number) => (lines.length * NAME_LINE * size) / NAME_SIZE;

/** A way to set a name, with its place: the block's centre relative to the node's. `cost` ranks the places. */
export interface RankedLabel extends Label {
  readonly cost: number;
}

/** The ways in which the names of one list are set in one size, each found when it is first asked for, the one that looks best first. */
interface SetNames {
  readonly measure: Measure;
  readonly size: number;
  readonly blocks: (readonly Block[] | undefined)[];
}
const settings = new WeakMap<readonly string[], SetNames[]>();
/** A picture sets its names in no more sizes than that. */
const SETTINGS_KEPT = 4;

/** Of node `i`, the one that looks best first. */
export function blocksIn({ names, kind }: Columns, i: number, measure: Measure, size: number): readonly Block[] {
  let known = settings.get(names)?.find((its) => its.size === size && its.measure === measure);
  if (!known) {
    known = { measure, size, blocks: [] };
    settings.set(names, [known, ...(settings.get(names) ?? [])].slice(0, SETTINGS_KEPT));
  }
  known.blocks[i] ??= blocksOf(names[i] ?? '', measure, size, nameWeight(kind[i] as number)).sort(byShape);
  return known.blocks[i];
}

/** All places for the name of node `i`; the first is the one that `boxesOf` keeps free. */
export function candidatesOf(
  columns: Columns,
  radius: Float32Array,
  i: number,
  measure: Measure,
  size: number,
): RankedLabel[] {
  return blocksIn(columns, i, measure, size).flatMap((block, rank) => {
    const at = aroundNode(columns.kind[i] as number, radius[i] as number, block, size);
    return PLACES.map((place) => candidateAt(at, place, rank));
  });
}

/** Above and below, how far a name may stand aside: as shares of the way to where it would stand clear of its node. */
const SHIFTS = [0, 0.4, -0.4, 0.75, -0.75, 1, -1];
const UPRIGHT = [0, 0.5, -0.5];
const placesAt = <Side extends string>(side: Side, shifts: readonly number[], first: number, step: number) =>
  shifts.map((shift, i) => ({ side, shift, cost: first + i * step }));
/** Places around a node: at which side, how far shifted along it, and how much worse than the first. */
export const PLACES = [
  ...placesAt('below', SHIFTS, 0, 0.8),
  ...placesAt('above', SHIFTS, 2, 0.8),
  ...placesAt('right', UPRIGHT, 2.5, 1),
  ...placesAt('left', UPRIGHT, 3.5, 1),
];

/** A block, and how far from the node's centre its own stands at each side, px. */
interface Around {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly r: number;
  readonly below: number;
  readonly above: number;
  readonly right: number;
  readonly left: number;
}

export function aroundNode(kind: number, r: number, { lines, width }: Block, size: number): Around {
  const reach = reachOf(kind);
  const height = heightOf(lines, size);
  return {
    lines,
    width,
    height,
    size,
    r,
    below: reach.bottom * r + NAME_GAP + height / 2,
    above: -reach.top * r - NAME_GAP - height / 2,
    right: reach.right * r + NAME_GAP + 2 + width / 2,
    left: -reach.left * r - NAME_GAP - 2 - width / 2,
  };
}

export function candidateAt(at: Around, { side, shift, cost }: (typeof PLACES)[number], rank: number): RankedLabel {
  const beside = side === 'right' || side === 'left';
  const along = shift * (beside ? (shift > 0 ? at.below : -at.above) : shift > 0 ? at.right - at.r : -at.left - at.r);
  const { lines, width, height, size } = at;
  const [dx, dy] = beside ? [at[side], along] : [along, at[side]];
  return { lines, width, height, dx, dy, size, cost: cost + rank * 3 };
}

/** The block that looks best below a node comes first: one line unless that is long. */
const LABELS_LONG = 104;
function byShape(
  a: { lines: readonly string[]; width: number },
  b: { lines: readonly string[]; width: number },
): number {
  const weight = (block: typeof a) => block.lines.length * 10 + Math.max(0, block.width - LABELS_LONG);
  return weight(a) - weight(b) || a.lines.length - b.lines.length;
}

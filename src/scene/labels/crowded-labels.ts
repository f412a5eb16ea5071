/** Names where there is no room for all of them: those with most ties first, each where it stands best of all free places. */

import { identity } from '../camera.js';
import { EVERY_MARK, isCrowd } from '../size-limits.js';
import { atOnce, type Steps } from '../slow-work.js';
import type { Columns, Label, Measure } from '../types.js';
import { type Site, type StageExtent, typeOf } from './labels.js';
import { aroundNode, blocksIn, candidateAt, candidatesOf, NAME_LEAST, NAME_SIZE, PLACES } from './places.js';
import { rankByDegree } from './ranking.js';
import { createRoom, type NodesOfScene, type Room, roomInSteps } from './room.js';
import type { Block } from './wrap.js';

/** Sizes of names in a crowd, px: of so many with most ties, of so many after them; all others have the usual one. */
const LETTERING = [
  { first: 10, size: NAME_SIZE },
  { first: 60, size: 12 },
] as const;
/** In a crowd each name has at least so much of the stage, px²: more would be a list. And so many there are, if they have to lie on marks. */
const CROWDED_LABELS_EACH = { least: 8000, most: 14_000 } as const;
/** One node in so many is a hub, by which readers find their way: its name may lie on marks that bear none. */
const CROWDED_LABELS_HUBS = 10;
/** Where no more than this share of all names is left over, so many rounds are tried for them. */
const CROWDED_LABELS_LATE = 0.12;
const CROWDED_LABELS_ROUNDS = 24;
/** And no more than so many after the last that left over fewer than any before. */
const CROWDED_LABELS_PATIENCE = 3;
/** Nodes that are tried for a name at most, and so many in one step. */
const CROWDED_LABELS_TRIED = 1000;
const CROWDED_LABELS_STEP = 32;

export const NO_LABEL: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };

/** Rank → size in which a name of this picture is set, px. */
export function letteringOf(columns: Columns, stage: StageExtent): (rank: number) => number {
  const usual = typeOf(columns, stage);
  return isCrowd(columns) ? (rank) => LETTERING.find(({ first }) => rank < first)?.size ?? usual : () => usual;
}

/** Whether the name of a node of this rank keeps off all marks, and not only off those that bear names. */
const keepsClear = (n: number, rank: number): boolean => n <= EVERY_MARK || rank >= n / CROWDED_LABELS_HUBS;

/** The first of the places of a name that passes `test`, each found when its turn comes. */
function firstPlace(
  columns: Columns,
  radius: Float32Array,
  i: number,
  measure: Measure,
  size: number,
  test: (label: Label) => boolean,
): Label | undefined {
  const blocks = blocksIn(columns, i, measure, size);
  for (let rank = 0; rank < blocks.length; rank++) {
    const at = aroundNode(columns.kind[i] as number, radius[i] as number, blocks[rank] as Block, size);
    for (const place of PLACES) {
      const candidate = candidateAt(at, place, rank);
      if (test(candidate)) return candidate;
    }
  }
  return undefined;
}

/** A label for each node; without lines where there is no room for it. */
export function* namesInCrowd(site: Site, columns: Columns, measure: Measure): Steps<Label[]> {
  const { n } = columns;
  const size = letteringOf(columns, site);
  const order = rankByDegree(columns).subarray(0, CROWDED_LABELS_TRIED);
  const places: FindPlace = (i, rank, test) => firstPlace(columns, site.radius, i, measure, size(rank), test);
  const ground = { ...columns, ...site };
  yield;
  const board = createBoard(ground, yield* roomInSteps(ground, { camera: identity, edged: true }));
  const area = site.width * site.height;
  const { least, most } = CROWDED_LABELS_EACH;
  yield* board.name(order, isCrowd(columns) ? area / least : n, places, (rank) => keepsClear(n, rank));
  if (n > EVERY_MARK) yield* board.name(order, area / most, places, () => false);
  return board.labels;
}

/**
 * Of names that have been placed as well as might be, those for which there is room, each where it stands or else where there is. Where
 * few are left over, those choose first in another round: after some rounds often nobody has to give way.
 */
export function thinned(site: Site, columns: Columns, measure: Measure, labels: readonly Label[]): Label[] {
  const size = typeOf(columns, site);
  const clear = columns.n <= EVERY_MARK;
  const ground = { ...columns, ...site };
  const marks = createRoom(ground, { camera: identity, edged: true });
  const inSize = (i: number, its: number) =>
    candidatesOf(columns, site.radius, i, measure, its).sort((p, q) => p.cost - q.cost);
  const ways: readonly ((i: number) => readonly Label[])[] = [
    (i) => [labels[i] as Label],
    (i) => inSize(i, size),
    (i) => inSize(i, NAME_LEAST),
  ];
  // Which places marks leave to a name is the same in every round, and many a name is content with its first.
  const known = ways.map((): (readonly Label[])[] => []);
  const places: FindPlace = (i, _rank, test) => {
    for (let w = 0; w < ways.length; w++) {
      const list = known[w] as (readonly Label[])[];
      list[i] ??= (ways[w]?.(i) ?? []).filter((its) => !clear || marks.standsClear(i, its));
      const found = list[i].find(test);
      if (found) return found;
    }
    return undefined;
  };
  const attempt = (order: Uint32Array) => {
    const board = createBoard(ground, createRoom(ground, { camera: identity, edged: true }));
    // Off marks they are already where they have to be.
    atOnce(board.name(order, columns.n, places, () => false));
    return board.labels;
  };
  let order = rankByDegree(columns);
  const byTies = attempt(order);
  let found = byTies;
  let least = CROWDED_LABELS_LATE * columns.n;
  let patience = CROWDED_LABELS_PATIENCE;
  for (let round = 0; round <= CROWDED_LABELS_ROUNDS; round++) {
    const isNamed = (i: number) => found[i] !== NO_LABEL;
    const late = order.filter((i) => !isNamed(i));
    if (late.length === 0) return found;
    if (round === 0 && late.length > least) break;
    patience = late.length < least ? CROWDED_LABELS_PATIENCE : patience - 1;
    if (patience === 0) break;
    least = Math.min(least, late.length);
    order = Uint32Array.from([...late, ...order.filter(isNamed)]);
    found = attempt(order);
  }
  return byTies;
}

/** The first place for the name of node `i`, of this rank, that passes `test`. */
type FindPlace = (i: number, rank: number, test: (its: Label) => boolean) => Label | undefined;

interface Board {
  readonly labels: Label[];
  /** Names nodes in `order` until `most` are named, each at the first of its places that is free. */
  name(order: Uint32Array, most: number, places: FindPlace, clear: (rank: number) => boolean): Steps<void>;
}

function createBoard({ n }: NodesOfScene, room: Room): Board {
  const labels = new Array<Label>(n).fill(NO_LABEL);
  let count = 0;
  return {
    labels,
    *name(order, most, places, clear) {
      for (let rank = 0; rank < order.length && count < most; rank++) {
        if (rank % CROWDED_LABELS_STEP === 0) yield;
        const i = order[rank] as number;
        if (labels[i] !== NO_LABEL || room.isCovered(i)) continue;
        const label = places(i, rank, (its) => its.lines.length > 0 && room.take(i, its, clear(rank)));
        if (!label) continue;
        const { lines, dx, dy, width, height, size = NAME_SIZE } = label;
        labels[i] = { lines, dx, dy, width, height, size };
        count++;
      }
    },
  };
}

/** Names: how each is set, the room it needs, and where around its node it stands. */
import type { Trace } from '../curves/curves.js';
import { distance, misses, throughName } from '../curves/geometry.js';
import { BERTH, reachOf } from '../shapes.js';
import { isCrowd } from '../size-limits.js';
import type { Boxes, Columns, Label, Measure } from '../types.js';
import { blocksIn, candidatesOf, heightOf, NAME_GAP, NAME_LEAST, NAME_SIZE, type RankedLabel } from './places.js';
import type { Block } from './wrap.js';

/** Between two names, px. */
const LABELS_AIR = 3;
/** Half the extent of every node, px: size is not guilt, and the page says that it means nothing. */
const RADIUS = 10;

export type StageExtent = Pick<Site, 'width' | 'height'>;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Side of the square that each node has for itself, px. */
const roomOf = ({ n }: Pick<Columns, 'n'>, { width, height }: StageExtent) => Math.sqrt((width * height) / n);

/** What names are multiplied by: less where there is little room for each, more on a large stage where there is much. */
function growthOf(columns: Pick<Columns, 'n'>, stage: StageExtent): number {
  const room = roomOf(columns, stage);
  const large = Math.min(room / 190, roomOf({ n: 1 }, stage) / 1000);
  return between(0.86, 0.3 + 0.007 * room, 1) * between(1, large, 1.3);
}

/** Node → half its extent on a stage `width` × `height`: all alike, and smaller where there is less room for each. */
export const radiiOf = (columns: Pick<Columns, 'n'>, stage: StageExtent): Float32Array =>
  new Float32Array(columns.n).fill(
    RADIUS * between(0.38, roomOf(columns, stage) / 72 - 1 / 3, 1) * Math.max(1, growthOf(columns, stage)),
  );

/** Size of most names there, px. */
export const typeOf = (columns: Pick<Columns, 'n' | 'm'>, stage: StageExtent): number =>
  isCrowd(columns) ? NAME_LEAST : NAME_SIZE * growthOf(columns, stage);

/** The room that each node needs with its name below it, for the layout. */
export function boxesOf(columns: Columns, measure: Measure, stage: StageExtent): Boxes {
  const { n } = columns;
  const radius = radiiOf(columns, stage);
  const size = typeOf(columns, stage);
  const boxes = {
    left: new Float32Array(n),
    right: new Float32Array(n),
    top: new Float32Array(n),
    bottom: new Float32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const { width, lines } = blocksIn(columns, i, measure, size)[0] as Block;
    const r = radius[i] as number;
    const around = r * 1.3 + NAME_GAP;
    boxes.left[i] = boxes.right[i] = Math.max(around, width / 2 + LABELS_AIR);
    boxes.top[i] = around;
    boxes.bottom[i] = reachOf(columns.kind[i] as number).bottom * r + NAME_GAP + heightOf(lines, size) + LABELS_AIR;
  }
  return boxes;
}

/** Where names have to find a place. */
export interface Site {
  readonly width: number;
  readonly height: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly kind: Uint8Array;
}

/** So much worse is any overlap than all lines that a name could lie on. */
const LABELS_HARD = 1000;
const LABELS_PASSES = 4;
/** No place of a name reaches farther from its node, px. */
const LABELS_FARTHEST = 190;

export interface LabelPlacement {
  /** Lets each name in turn take its best place, lines running where they run, until none gains; never adds an overlap. */
  improve(traces: readonly Trace[]): void;
  readonly labels: readonly Label[];
  /** Whether some name has found no place of its own. */
  readonly crowded: boolean;
}

export function createNames(site: Site, columns: Columns, measure: Measure): LabelPlacement {
  const size = typeOf(columns, site);
  const all = columns.names.map((_, i) => candidatesOf(columns, site.radius, i, measure, size));
  const still = all.map((candidates, i) => candidates.map((candidate) => siteCost(site, i, candidate)));
  const chosen = all.map((candidates) => candidates[0] as RankedLabel);
  let crowded = false;

  function best(i: number, lines: readonly number[]): RankedLabel {
    let least = Infinity;
    let found = chosen[i] as RankedLabel;
    all[i]?.forEach((candidate, c) => {
      let cost = (still[i]?.[c] ?? 0) + (lines[c] ?? 0);
      for (let j = 0; j < all.length && cost < least; j++) {
        if (j !== i) cost += overlapOfNames(site, i, candidate, j, chosen[j] as RankedLabel);
      }
      if (cost >= least - 1e-6) return;
      least = cost;
      found = candidate;
    });
    crowded ||= least >= LABELS_HARD;
    return found;
  }

  return {
    labels: chosen,
    get crowded() {
      return crowded;
    },
    improve(traces) {
      const lines = all.map((candidates, i) => {
        const around = traces.filter(
          (trace) => !misses(trace, site.x[i] as number, site.y[i] as number, LABELS_FARTHEST, LABELS_FARTHEST),
        );
        return candidates.map((candidate) => linesCost(site, i, candidate, around));
      });
      for (let pass = 0, moved = true; moved && pass < LABELS_PASSES; pass++) {
        moved = crowded = false;
        for (let i = 0; i < all.length; i++) {
          const found = best(i, lines[i] ?? []);
          moved ||= found !== chosen[i];
          chosen[i] = found;
        }
      }
    },
  };
}

/** What a place costs whatever names and lines do: its rank, the stage's edge, nodes. */
function siteCost(site: Site, i: number, label: RankedLabel): number {
  const cx = (site.x[i] as number) + label.dx;
  const cy = (site.y[i] as number) + label.dy;
  const w = label.width / 2;
  const h = label.height / 2;
  let cost = label.cost;
  const outside =
    Math.max(0, w + 2 - cx) +
    Math.max(0, cx + w + 2 - site.width) +
    Math.max(0, h - cy) +
    Math.max(0, cy + h + 1 - site.height);
  if (outside > 0) cost += LABELS_HARD + outside * 20;
  for (let j = 0; j < site.x.length; j++) {
    if (j === i) continue;
    const reach = (site.radius[j] as number) * (BERTH[site.kind[j] as number] as number) + LABELS_AIR;
    const dx = Math.max(0, Math.abs((site.x[j] as number) - cx) - w);
    const dy = Math.max(0, Math.abs((site.y[j] as number) - cy) - h);
    const deficit = reach - distance(dx, dy);
    if (deficit > 0) cost += LABELS_HARD + deficit * 20;
  }
  return cost;
}

function linesCost(site: Site, i: number, label: RankedLabel, traces: readonly Trace[]): number {
  const cx = (site.x[i] as number) + label.dx;
  const cy = (site.y[i] as number) + label.dy;
  let cost = 0;
  for (const trace of traces) cost += throughName(trace, cx, cy, label.width / 2 + 3, label.height / 2 + 1);
  return cost;
}

function overlapOfNames(site: Site, i: number, a: Label, j: number, b: Label): number {
  const dx =
    Math.abs((site.x[i] as number) + a.dx - (site.x[j] as number) - b.dx) - (a.width + b.width) / 2 - LABELS_AIR * 2;
  if (dx >= 0) return 0;
  const dy = Math.abs((site.y[i] as number) + a.dy - (site.y[j] as number) - b.dy) - (a.height + b.height) / 2 - 1;
  return dy >= 0 ? 0 : LABELS_HARD + Math.min(-dx, -dy) * 20;
}

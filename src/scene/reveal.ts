/** Where to stand so that what a reader has asked about can be seen in the part of the stage that nothing covers. */
import { LIMITS } from './camera.js';
import { curveInto, newCurve, newTrace, traceInto } from './curves/curves.js';
import { reachOf } from './shapes.js';
import type { Camera, Label, Scene } from './types.js';

/** Nodes and edges by their numbers: those that must be seen, and what should be seen with them. */
export interface Sought {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly around: { readonly nodes: readonly number[]; readonly edges: readonly number[] };
}

/** The part of a stage that can be seen, CSS px from the stage's corner. */
export interface OpenPart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type NameOf = (node: number) => Label | null;
/** Names as they are set when one stands there; null for a name that is not shown. */
export type NamesAt = (camera: Camera) => NameOf;

/** No farther out, where a line is longer than what can be seen of the stage. */
const REVEAL_FARTHEST = 0.15;
/** By how much the picture grows smaller from one try to the next. */
const REVEAL_STEP = 0.94;
/** To a line's middle from the edge of what can be seen, px: so far its heads and its count reach. */
const REVEAL_LINE = 9;
/** Around a mark and around a name, px. */
const REVEAL_AIR = 3;

/** Left, top, right, bottom. */
type Extent = [number, number, number, number];

/**
 * From `from` no farther than needed: moved, and where that is not enough, zoomed out. What is around comes along as far as a reader could
 * zoom out; what must be seen comes in any case. Names are set anew at each zoom, so each zoom is tried in turn.
 */
export function reveal(scene: Scene, sought: Sought, from: Camera, part: OpenPart, namesAt: NamesAt): Camera {
  let core: Camera | null = null;
  let bare: Camera | null = null;
  for (let k = from.k; ; k = Math.max(REVEAL_FARTHEST, k * REVEAL_STEP)) {
    const its = standing(scene, sought, from, k, part, namesAt);
    const isNear = k >= Math.min(from.k, LIMITS.min);
    if (isNear && its.all) return its.camera;
    if (its.core) core ??= its.camera;
    if (its.bare) bare ??= its.camera;
    if (!isNear && core) return core;
    if (k <= REVEAL_FARTHEST) return core ?? bare ?? its.camera;
  }
}

/** Whether two stand at the same place, but for what no eye sees. */
export const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.k - b.k) < 1e-4 && Math.abs(a.x - b.x) < 0.05 && Math.abs(a.y - b.y) < 0.05;

/** A place to stand; what must be seen is there without its names, with them, and with all that is around. */
interface Stand {
  readonly camera: Camera;
  readonly bare: boolean;
  readonly core: boolean;
  readonly all: boolean;
}

/** The best place to stand at zoom `k`. */
function standing(scene: Scene, sought: Sought, from: Camera, k: number, part: OpenPart, namesAt: NamesAt): Stand {
  const { nodes, edges, around } = sought;
  const must = (its: NameOf, at: number) => extentOf(scene, nodes, edges, at, its);
  const both = [
    [...nodes, ...around.nodes],
    [...edges, ...around.edges],
  ] as const;
  const none: NameOf = () => null;
  // As it grows smaller, what was asked about stays where it is.
  const [before, now] = [middle(must(none, from.k)), middle(must(none, k))];
  const stay = { k, x: from.x + before.x - now.x, y: from.y + before.y - now.y };
  const guess = k === from.k ? from : within(stay, must(none, k), part);
  const name = namesAt(guess);
  const [core, all] = [must(name, k), extentOf(scene, ...both, k, name)];
  const hasRoom = all[2] - all[0] <= part.right - part.left && all[3] - all[1] <= part.bottom - part.top;
  const camera = hasRoom ? within(stay, all, part) : within(centred(all, part, k), core, part);
  // What is shown there may stand elsewhere than what was shown where it was guessed.
  const shown = namesAt(camera);
  const named = nodes.every((i) => !scene.names[i] || shown(i));
  const isSeen = isInside(must(shown, k), camera, part);
  return {
    camera,
    bare: isInside(must(none, k), camera, part),
    core: isSeen && named,
    all: isSeen && named && hasRoom && isInside(extentOf(scene, ...both, k, shown), camera, part),
  };
}

const middle = ([left, top, right, bottom]: Extent) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

function centred(extent: Extent, { left, top, right, bottom }: OpenPart, k: number): Camera {
  const { x, y } = middle(extent);
  return { k, x: (left + right) / 2 - x, y: (top + bottom) / 2 - y };
}

/** From a camera no farther than brings an extent between all four sides; where it is too long for two of them, in their middle. */
function within({ k, x, y }: Camera, [left, top, right, bottom]: Extent, part: OpenPart): Camera {
  const move = (wish: number, least: number, most: number) =>
    least > most ? (least + most) / 2 : Math.max(least, Math.min(most, wish));
  return { k, x: move(x, part.left - left, part.right - right), y: move(y, part.top - top, part.bottom - bottom) };
}

/** What is rounded is no reason to go elsewhere, px. */
const REVEAL_ROUND = 0.01;
function isInside([left, top, right, bottom]: Extent, { x, y }: Camera, part: OpenPart): boolean {
  return (
    left + x >= part.left - REVEAL_ROUND &&
    right + x <= part.right + REVEAL_ROUND &&
    top + y >= part.top - REVEAL_ROUND &&
    bottom + y <= part.bottom + REVEAL_ROUND
  );
}

const [curve, trace] = [newCurve(), newTrace()];

/** How far nodes with their names, and lines, reach at zoom `k`: marks and names keep their size at any zoom, lines do not. */
function extentOf(scene: Scene, nodes: readonly number[], edges: readonly number[], k: number, name: NameOf): Extent {
  const its: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (left: number, top: number, right: number, bottom: number, air: number) => {
    its[0] = Math.min(its[0], left - air);
    its[1] = Math.min(its[1], top - air);
    its[2] = Math.max(its[2], right + air);
    its[3] = Math.max(its[3], bottom + air);
  };
  for (const i of nodes) {
    const [x, y, r] = [(scene.x[i] as number) * k, (scene.y[i] as number) * k, scene.radius[i] as number];
    const { left, right, top, bottom } = reachOf(scene.kind[i] as number);
    take(x - left * r, y - top * r, x + right * r, y + bottom * r, REVEAL_AIR);
    const label = name(i);
    if (!label) continue;
    const [start, head] = [x + label.dx - label.width / 2, y + label.dy - label.height / 2];
    take(start, head, start + label.width, head + label.height, REVEAL_AIR);
  }
  for (const e of edges) {
    traceInto(curveInto(scene, { k, x: 0, y: 0 }, e, curve), trace);
    const [left = 0, top = 0, right = 0, bottom = 0] = trace.box;
    take(left, top, right, bottom, REVEAL_LINE);
  }
  return its;
}

/** So many nodes or edges that the picture is a texture: plain curves, the names for which there is room, no counts, verbs of what is pointed at. */

import { type ComposeOptions, compose, strokesOf } from './compose.js';
import { type Board, bendsOf } from './curves/bend-options.js';
import { fansOf } from './curves/fans.js';
import { distance } from './curves/geometry.js';
import { parallelEdgesOf } from './curves/parallel-edges.js';
import { namesInCrowd, thinned } from './labels/crowded-labels.js';
import { wordsOf } from './labels/edge-labels.js';
import { radiiOf } from './labels/labels.js';
import { isTexture } from './size-limits.js';
import { atOnce, type Steps } from './slow-work.js';
import type { Columns, Scene } from './types.js';

/** No edge bends farther than this share of its length: between two that stand close a wide fan would be the picture. */
const BENT = 0.16;

/** Edge → bend, without regard for anything around it: straight, but for edges that would hide each other. */
function* plainBends(board: Board, columns: Columns): Steps<Float32Array> {
  const bend = new Float32Array(columns.m);
  for (const edges of yield* parallelEdgesOf(columns)) {
    fanOut(board, columns, edges, bend);
    yield;
  }
  return bend;
}

/** Sets the bends of `edges`, which hold the whole of each fan. */
function fanOut(board: Board, columns: Columns, edges: readonly number[], bend: Float32Array): void {
  const few = {
    ...columns,
    m: edges.length,
    source: Uint32Array.from(edges, (e) => columns.source[e] as number),
    target: Uint32Array.from(edges, (e) => columns.target[e] as number),
    tone: Uint8Array.from(edges, (e) => columns.tone[e] as number),
  };
  const own = { ...board, source: few.source, target: few.target };
  for (const fan of fansOf(few)) {
    const { a, b } = fan;
    const bends = bendsOf(own, fan, 0, 0, 1);
    const most = bends.reduce((so, its) => Math.max(so, Math.abs(its)), 0);
    const length = distance(
      (board.x[a] as number) - (board.x[b] as number),
      (board.y[a] as number) - (board.y[b] as number),
    );
    // A loop's bend is its direction.
    const share = a === b ? 1 : Math.min(1, (BENT * length * fan.edges.length) / (most || 1));
    fan.edges.forEach((e, i) => {
      bend[edges[e] as number] = (bends[i] as number) * share;
    });
  }
}

/** As `compose`, in time linear in nodes and edges, with places to pause. */
export function* textureInSteps(
  columns: Columns,
  { x, y }: { x: Float32Array; y: Float32Array },
  { width, height, measure, words = [] }: ComposeOptions,
): Steps<Scene> {
  const site = { ...columns, x, y, radius: radiiOf(columns, { width, height }), width, height };
  const badge = new Float32Array(columns.m).fill(Number.NaN);
  yield;
  const verbs = words.length > 0 ? wordsOf(words, columns.m, measure) : new Array<null>(columns.m).fill(null);
  yield;
  const stroke = strokesOf(columns.count);
  yield;
  const bend = yield* plainBends(site, columns);
  const labels = yield* namesInCrowd(site, columns, measure);
  return { ...site, badge, words: verbs, stroke, bend, labels, sparse: true };
}

/** All of it in one go. */
export const composeTexture: typeof compose = (...its) => atOnce(textureInSteps(...its));

/** A texture in other colours: its people stand where they stood and bear their names. What lies between the same two is fanned out by colour. */
export function* recoloured(scene: Scene, columns: Columns): Steps<Scene> {
  const bend = yield* plainBends(scene, columns);
  return { ...scene, ...columns, bend };
}

/** As `compose`; names for which there is no room give way. */
const composeTight: typeof compose = (columns, at, stage) => compose(columns, at, { ...stage, thin: thinned });

/** How a picture is composed in which not all names may have room; without a size, as its numbers alone say. */
export const composerFor = (columns: Columns, width?: number, height?: number): typeof compose =>
  isTexture(columns, width, height) ? composeTexture : composeTight;

/** The picture of a graph of any size, for callers that have loaded both ways of composing. */
export const composeAny = (columns: Columns, at: { x: Float32Array; y: Float32Array }, stage: ComposeOptions): Scene =>
  composerFor(columns)(columns, at, stage);

/** The same with places to pause, of a picture that is large enough to need them. */
export function* composeInSteps(
  columns: Columns,
  at: { x: Float32Array; y: Float32Array },
  stage: ComposeOptions,
): Steps<Scene> {
  if (!isTexture(columns, stage.width, stage.height)) return composeTight(columns, at, stage);
  return yield* textureInSteps(columns, at, stage);
}

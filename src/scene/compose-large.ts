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
import type { Columns, Scene } from './types.js';

/** No edge bends farther than this share of its length: between two that stand close a wide fan would be the picture. */
const BENT = 0.16;

/** Edge → bend, without regard for anything around it: straight, but for edges that would hide each other. */
function plainBends(board: Board, columns: Columns): Float32Array {
  const bend = new Float32Array(columns.m);
  const parallel = parallelEdgesOf(columns);
  const few = {
    ...columns,
    m: parallel.length,
    source: Uint32Array.from(parallel, (e) => columns.source[e] as number),
    target: Uint32Array.from(parallel, (e) => columns.target[e] as number),
    tone: Uint8Array.from(parallel, (e) => columns.tone[e] as number),
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
      bend[parallel[e] as number] = (bends[i] as number) * share;
    });
  }
  return bend;
}

/** As `compose`, in time linear in nodes and edges. */
export function composeTexture(
  columns: Columns,
  { x, y }: { x: Float32Array; y: Float32Array },
  { width, height, measure, words = [] }: ComposeOptions,
): Scene {
  const site = { ...columns, x, y, radius: radiiOf(columns, { width, height }), width, height };
  return {
    ...site,
    badge: new Float32Array(columns.m).fill(Number.NaN),
    words: wordsOf(words, columns.m, measure),
    stroke: strokesOf(columns.count),
    bend: plainBends(site, columns),
    labels: namesInCrowd(site, columns, measure),
    sparse: true,
  };
}

/** A texture in other colours: its people stand where they stood and bear their names. What lies between the same two is fanned out by colour. */
export const recoloured = (scene: Scene, columns: Columns): Scene => ({
  ...scene,
  ...columns,
  bend: plainBends(scene, columns),
});

/** As `compose`; names for which there is no room give way. */
const composeTight: typeof compose = (columns, at, stage) => compose(columns, at, { ...stage, thin: thinned });

/** How a picture is composed in which not all names may have room; without a size, as its numbers alone say. */
export const composerFor = (columns: Columns, width?: number, height?: number): typeof compose =>
  isTexture(columns, width, height) ? composeTexture : composeTight;

/** The picture of a graph of any size, for callers that have loaded both ways of composing. */
export const composeAny = (columns: Columns, at: { x: Float32Array; y: Float32Array }, stage: ComposeOptions): Scene =>
  composerFor(columns)(columns, at, stage);

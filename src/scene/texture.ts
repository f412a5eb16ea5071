/** So many nodes or edges that the picture is a texture: plain curves, the names for which there is room, no counts, no words. */
import { type Board, bendsOf } from './choices.js';
import { compose, isTexture, type Stage, strokesOf } from './compose.js';
import { namesInCrowd } from './crowd.js';
import { type Fan, fansOf } from './fans.js';
import { radiiOf } from './labels.js';
import type { Columns, Scene } from './types.js';

/** Edge → bend, without regard for anything around it. */
function plainBends(board: Board, fans: readonly Fan[]): Float32Array {
  const bend = new Float32Array(board.source.length);
  for (const fan of fans) {
    const bends = bendsOf(board, fan, 0, 0, 1);
    fan.edges.forEach((e, i) => {
      bend[e] = bends[i] as number;
    });
  }
  return bend;
}

/** As `compose`, in time linear in nodes and edges. */
export function composeTexture(
  columns: Columns,
  { x, y }: { x: Float32Array; y: Float32Array },
  { width, height, measure }: Stage,
): Scene {
  const site = { ...columns, x, y, radius: radiiOf(columns), width, height };
  return {
    ...site,
    badge: new Float32Array(columns.m).fill(Number.NaN),
    words: new Array<null>(columns.m).fill(null),
    stroke: strokesOf(columns.count),
    bend: plainBends(site, fansOf(columns)),
    labels: namesInCrowd(site, columns, measure),
  };
}

/** The picture of whatever it is, for those who have both ways at hand. */
export const composeAny = (columns: Columns, at: { x: Float32Array; y: Float32Array }, stage: Stage): Scene =>
  (isTexture(columns) ? composeTexture : compose)(columns, at, stage);

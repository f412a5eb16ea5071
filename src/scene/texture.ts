/** So many nodes or edges that the picture is a texture: plain curves, the names for which there is room, no counts, no words. */
import { type Board, bendsOf } from './choices.js';
import { compose, isTexture, type Stage, strokesOf } from './compose.js';
import { namesInCrowd } from './crowd.js';
import { fansOf } from './fans.js';
import { radiiOf } from './labels.js';
import { twinsOf } from './twins.js';
import type { Columns, Scene } from './types.js';

/** Edge → bend, without regard for anything around it: straight, but for edges that would hide each other. */
function plainBends(board: Board, columns: Columns): Float32Array {
  const bend = new Float32Array(columns.m);
  const twins = twinsOf(columns);
  const few = {
    ...columns,
    m: twins.length,
    source: Uint32Array.from(twins, (e) => columns.source[e] as number),
    target: Uint32Array.from(twins, (e) => columns.target[e] as number),
    tone: Uint8Array.from(twins, (e) => columns.tone[e] as number),
  };
  for (const fan of fansOf(few)) {
    const bends = bendsOf({ ...board, source: few.source, target: few.target }, fan, 0, 0, 1);
    fan.edges.forEach((e, i) => {
      bend[twins[e] as number] = bends[i] as number;
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
    bend: plainBends(site, columns),
    labels: namesInCrowd(site, columns, measure),
  };
}

/** The picture of whatever it is, for those who have both ways at hand. */
export const composeAny = (columns: Columns, at: { x: Float32Array; y: Float32Array }, stage: Stage): Scene =>
  (isTexture(columns) ? composeTexture : compose)(columns, at, stage);

/** Which edges a finger may have meant besides the one that it hit: all within reach of a point, the nearest first. */
import { edgeDistance } from './hit.js';
import { type Camera, MARK, type Marks, type Scene } from './types.js';

/** Visible edges other than `hit` within `reach` px of (x, y), with where on them; at most `most`. */
export function edgesNear(
  scene: Scene,
  marks: Marks,
  camera: Camera,
  x: number,
  y: number,
  hit: number,
  reach: number,
  most: number,
): { index: number; t: number }[] {
  const found: { index: number; t: number; distance: number }[] = [];
  for (let e = 0; e < scene.m; e++) {
    if (e === hit || (marks.edge[e] as number) & MARK.hidden) continue;
    const its = edgeDistance(scene, camera, e, x, y, reach);
    if (its) found.push({ index: e, ...its });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, most)
    .map(({ index, t }) => ({ index, t }));
}

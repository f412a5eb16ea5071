/** A picture whose nodes are in a reader's hand. */
import type { Scene } from './types.js';

/** The same picture while nodes are on the move: bends, names and counts keep their place relative to their nodes. */
export function recompose(scene: Scene, { x, y }: { x: Float32Array; y: Float32Array }): Scene {
  const bend = scene.bend.slice();
  for (let e = 0; e < scene.m; e++) {
    const s = scene.source[e] as number;
    const t = scene.target[e] as number;
    const before = Math.hypot(
      (scene.x[s] as number) - (scene.x[t] as number),
      (scene.y[s] as number) - (scene.y[t] as number),
    );
    const now = Math.hypot((x[s] as number) - (x[t] as number), (y[s] as number) - (y[t] as number));
    if (s !== t && before > 1) bend[e] = (bend[e] as number) * (now / before);
  }
  return { ...scene, x, y, bend };
}

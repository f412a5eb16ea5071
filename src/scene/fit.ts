/** Where to stand to see everything. */
import { identity, LIMITS } from './camera.js';
import type { Camera, Scene } from './types.js';

/** All nodes with their names on a stage `width` × `height`, in the middle, no larger than they were composed. */
export function fit(scene: Scene, width: number, height: number): Camera {
  if (scene.n === 0 || width <= 0 || height <= 0) return identity;
  const { labels, radius } = scene;
  const across = axis(
    scene.x,
    radius,
    labels.map((label) => [label.dx, label.width / 2]),
  );
  const down = axis(
    scene.y,
    radius,
    labels.map((label) => [label.dy, label.height / 2]),
  );
  // Composed for just this stage: where everything stands is deliberate.
  const own = Math.abs(scene.width - width) < 1 && Math.abs(scene.height - height) < 1;
  if (own && across.isInside(width) && down.isInside(height)) return identity;
  let [low, high] = [LIMITS.min, 1];
  for (let i = 0; i < 20; i++) {
    const k = (low + high) / 2;
    if (across.size(k) <= width && down.size(k) <= height) low = k;
    else high = k;
  }
  const k = across.size(1) <= width && down.size(1) <= height ? 1 : low;
  return { k, x: across.middle(k, width), y: down.middle(k, height) };
}

/** Around a node's mark, px. */
const CAMERA_AIR = 6;

/** One axis of a picture: names and marks keep their size at any zoom, so its extent is no multiple of the zoom. */
function axis(at: Float32Array, radius: Float32Array, names: readonly (readonly [offset: number, half: number])[]) {
  const ends = (k: number) => {
    let low = Infinity;
    let high = -Infinity;
    names.forEach(([offset, half], i) => {
      const mark = (radius[i] as number) + CAMERA_AIR;
      low = Math.min(low, (at[i] as number) * k + Math.min(-mark, offset - half));
      high = Math.max(high, (at[i] as number) * k + Math.max(mark, offset + half));
    });
    return { low, high };
  };
  return {
    size: (k: number) => ends(k).high - ends(k).low,
    isInside: (length: number) => ends(1).low >= 0 && ends(1).high <= length,
    middle: (k: number, length: number) => (length - ends(k).low - ends(k).high) / 2,
  };
}

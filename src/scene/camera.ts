/** Where the reader stands: screen = world × k + (x, y). All functions give a new camera. */
import type { Camera, Scene } from './types.js';

/** How far out and in a reader may go. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

type Extent = Pick<Scene, 'width' | 'height'>;

export const LIMITS: Limits = { min: 0.4, max: 8 };

export const identity: Camera = { k: 1, x: 0, y: 0 };

export function toScreen(camera: Camera, x: number, y: number): { x: number; y: number } {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y };
}

export function toWorld(camera: Camera, x: number, y: number): { x: number; y: number } {
  return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
}

/** Nearer by `factor`, with the screen point (x, y) staying where it is. */
export function zoomAt(camera: Camera, factor: number, x: number, y: number, limits: Limits = LIMITS): Camera {
  const k = Math.min(limits.max, Math.max(limits.min, camera.k * factor));
  const ratio = k / camera.k;
  return { k, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { k: camera.k, x: camera.x + dx, y: camera.y + dy };
}

/** What stood in the middle of a stage does so again where its picture is composed anew, for a stage of another size. */
export function rescaled({ k, x, y }: Camera, from: Extent, to: Extent): Camera {
  return { k, x: (x / from.width) * to.width, y: (y / from.height) * to.height };
}

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

/** Moved so that at least `keep` px of the picture (or all of it, where it is smaller) stay on the stage on each axis. */
export function clamp(camera: Camera, scene: Scene, width: number, height: number, keep = 80): Camera {
  if (scene.n === 0) return camera;
  return {
    k: camera.k,
    x: inside(scene.x, camera.k, camera.x, width, keep),
    y: inside(scene.y, camera.k, camera.y, height, keep),
  };
}

function inside(at: Float32Array, k: number, shift: number, length: number, keep: number): number {
  let low = Infinity;
  let high = -Infinity;
  for (const v of at) {
    low = Math.min(low, v * k);
    high = Math.max(high, v * k);
  }
  const margin = Math.min(keep, length / 2);
  return Math.min(length - margin - low, Math.max(margin - high, shift));
}

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

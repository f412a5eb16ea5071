/** Where the reader stands: screen = world × k + (x, y). All functions give a new camera. */
import type { Camera, Scene } from './types.js';

/** How far out and in a reader may go. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

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

/** The world point (x, y) in the middle of a stage `width` × `height`. */
export function centreOn(camera: Camera, x: number, y: number, width: number, height: number): Camera {
  return { k: camera.k, x: width / 2 - x * camera.k, y: height / 2 - y * camera.k };
}

/** All nodes with their names on a stage `width` × `height`, in the middle, no larger than they were composed. */
export function fit(scene: Scene, width: number, height: number): Camera {
  if (scene.n === 0 || width <= 0 || height <= 0) return identity;
  const across = extent(
    scene.x,
    scene.labels.map((l, i) => [room(scene, i, -l.dx + l.width / 2), room(scene, i, l.dx + l.width / 2)]),
  );
  const down = extent(
    scene.y,
    scene.labels.map((l, i) => [room(scene, i, -l.dy + l.height / 2), room(scene, i, l.dy + l.height / 2)]),
  );
  const k = Math.max(LIMITS.min, Math.min(1, across.scale(width), down.scale(height)));
  return { k, x: across.shift(k, width), y: down.shift(k, height) };
}

const room = (scene: Scene, i: number, label: number) => Math.max((scene.radius[i] as number) + 2, label) + 4;

/** One axis: how large the world may be drawn in a given length, and where it then begins; the rooms are px at any zoom. */
function extent(at: Float32Array, rooms: readonly (readonly [before: number, after: number])[]) {
  const ends = (k: number) => {
    let low = Infinity;
    let high = -Infinity;
    rooms.forEach(([before, after], i) => {
      low = Math.min(low, (at[i] as number) * k - before);
      high = Math.max(high, (at[i] as number) * k + after);
    });
    return { low, high };
  };
  return {
    scale(length: number): number {
      let below = 0;
      let above = 1;
      if (ends(1).high - ends(1).low <= length + 0.5) return 1;
      for (let i = 0; i < 20; i++) {
        const k = (below + above) / 2;
        const { low, high } = ends(k);
        if (high - low <= length) below = k;
        else above = k;
      }
      return below;
    },
    shift(k: number, length: number): number {
      const { low, high } = ends(k);
      return k === 1 && low >= -0.5 && high <= length + 0.5 ? 0 : (length - low - high) / 2;
    },
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

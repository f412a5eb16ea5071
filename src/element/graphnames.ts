/** Names of a picture that is no crowd and yet has no room for all: who has most edges keeps the name, nearer by there are more. */
import { createHubs, type Hubs } from '../scene/hubs.js';
import type { Camera, Label, Marks, Measure, Scene } from '../scene/types.js';
import type { Size } from './graphplaces.js';

const NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };

const fits = (middle: number, length: number, room: number) => middle - length / 2 >= 0 && middle + length / 2 <= room;

export interface Names {
  /** The scene with those names that this camera has room for; the same object while they are the same. */
  at(marks: Marks, camera: Camera, size: Size): Scene;
}

export function createNames(scene: Scene, measure: Measure): Names {
  const hubs: Hubs = createHubs(scene, measure);
  let shown = '';
  let thinned = scene;
  return {
    at(marks, camera, { width, height }) {
      // As it was composed the picture stands on its stage: names do, too.
      const whole = camera.k === 1 && camera.x === 0 && camera.y === 0;
      const named = hubs
        .at(marks, camera, width, height)
        .filter(
          (i) => !whole || fits((scene.x[i] as number) + (hubs.labels[i]?.dx ?? 0), hubs.labels[i]?.width ?? 0, width),
        )
        .sort((i, j) => i - j);
      if (named.join() === shown) return thinned;
      shown = named.join();
      const labels = new Array<Label>(scene.n).fill(NONE);
      for (const i of named) labels[i] = hubs.labels[i] ?? NONE;
      thinned = { ...scene, labels };
      return thinned;
    },
  };
}

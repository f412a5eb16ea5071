/** Names of a picture that is no crowd and yet has no room for all: who has most edges keeps the name, nearer by there are more. */
import { createHubs, type Hubs } from '../scene/hubs.js';
import type { Camera, Label, Marks, Measure, Scene } from '../scene/types.js';
import type { Size } from './graphplaces.js';

const NONE: Label = { lines: [], dx: 0, dy: 0, width: 0, height: 0 };

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
      const named = hubs.at(marks, camera, width, height).sort((i, j) => i - j);
      if (named.join() === shown) return thinned;
      shown = named.join();
      const labels = new Array<Label>(scene.n).fill(NONE);
      for (const i of named) labels[i] = hubs.labels[i] ?? NONE;
      thinned = { ...scene, labels };
      return thinned;
    },
  };
}

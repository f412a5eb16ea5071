/** Which names a stage shows in a crowd; remembered for as long as the picture is the same. */
import { createHubs, type Hubs } from '../scene/labels/labels-by-zoom.js';
import type { Scene } from '../scene/types.js';
import { type Frame, givesWay } from './painter.js';
import { canvasMeasure } from './vector/measure.js';

/** A frame in which the names that are to be shown have been set, and the nodes that show them; null where all do. */
export function createNaming(): (frame: Frame) => { readonly frame: Frame; readonly hubs: Hubs | null } {
  const measure = canvasMeasure();
  let known: Pick<Scene, 'x' | 'radius' | 'labels'> | null = null;
  let all: Hubs | null = null;

  return (frame) => {
    const { scene, camera } = frame;
    const { x, radius, labels } = scene;
    if (known?.x !== x || known.radius !== radius || known.labels !== labels) {
      known = { x, radius, labels };
      all = null;
    }
    const wanting = givesWay(scene, camera) && (camera.k < 1 || labels.some(({ lines }) => lines.length === 0));
    if (wanting) all ??= createHubs(scene, measure);
    const hubs = wanting ? all : null;
    return { hubs, frame: hubs ? { ...frame, scene: { ...scene, labels: hubs.labels } } : frame };
  };
}

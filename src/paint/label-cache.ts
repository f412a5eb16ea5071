/** Which names a stage shows in a crowd; remembered for as long as the picture is the same. */
import { createHubs, type Hubs } from '../scene/labels/labels-by-zoom.js';
import type { Scene } from '../scene/types.js';
import type { Frame } from './painter.js';
import { canvasMeasure } from './vector/measure.js';

/** A frame in which the names that are to be shown have been set, and the nodes that show them; null where all do. */
export function createNaming(): (frame: Frame) => { readonly frame: Frame; readonly hubs: Hubs | null } {
  const measure = canvasMeasure();
  let known: Pick<Scene, 'x' | 'labels'> | null = null;
  let hubs: Hubs | null = null;

  return (frame) => {
    const { scene } = frame;
    if (known?.x !== scene.x || known.labels !== scene.labels) {
      known = { x: scene.x, labels: scene.labels };
      // Elsewhere a node without a name is so on purpose.
      const wanting = scene.sparse && scene.labels.some(({ lines }) => lines.length === 0);
      hubs = wanting ? createHubs(scene, measure) : null;
    }
    return { hubs, frame: hubs ? { ...frame, scene: { ...scene, labels: hubs.labels } } : frame };
  };
}

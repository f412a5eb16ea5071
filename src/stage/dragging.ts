/** A node in the reader's hand: the elastic layout is fetched at the first grab and never before. */
import type { Drag } from '../layout/drag.js';
import { recompose } from '../scene/recompose.js';
import type { Scene } from '../scene/types.js';
import { reportLoss } from '../ui/report-error.js';

export interface Dragging {
  /** False where nothing can be picked out by hand. */
  grab(node: number, scene: Scene): boolean;
  /** Where the hand is, world px. */
  move(x: number, y: number): void;
  drop(): void;
  destroy(): void;
}

export interface DraggingOptions {
  /** Whether the reader wants no animation: then the others jump to where they would come to rest. */
  still(): boolean;
  /** `along` is how a picture looks now, before curves and names are set anew. */
  moved(x: Float32Array, y: Float32Array, along: (scene: Scene) => Scene): void;
  /** Nodes that only a hand moves, as things stand now. */
  fixed?(): Iterable<number>;
  /** Whether the stage is no longer the one for which a scene was set: what still comes to rest in it stays then. */
  outgrown?(scene: Scene): boolean;
  /** Nothing has moved for a moment: time to set curves and names anew. */
  settled(): void;
}

/** Milliseconds without movement after which a picture is at rest. */
const DRAGGING_PAUSE = 160;

export function createDragging(options: DraggingOptions): Dragging {
  let drag: Drag | null = null;
  let held = false;
  let at: readonly [number, number] | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function moved(from: Scene, ...at: [x: Float32Array, y: Float32Array]): void {
    const outgrown = () => options.outgrown?.(from);
    if (outgrown()) {
      drag?.destroy();
      return;
    }
    // The drag goes on in the same columns.
    const [x, y] = at.map((its) => its.slice()) as typeof at;
    options.moved(x, y, (scene) => recompose(scene, { x, y }));
    clearTimeout(pause);
    pause = setTimeout(() => outgrown() || options.settled(), DRAGGING_PAUSE);
  }

  async function start(node: number, scene: Scene): Promise<void> {
    const { createDrag } = await import('../layout/drag.js');
    if (!held) return;
    drag?.destroy();
    drag = createDrag({
      graph: scene,
      x: scene.x,
      y: scene.y,
      radius: scene.radius,
      width: scene.width,
      height: scene.height,
      still: options.still(),
      ...(options.fixed && { fixed: options.fixed }),
      onMove: (x, y) => moved(scene, x, y),
    });
    drag.grab(node);
    if (at) drag.move(at[0], at[1]);
  }

  return {
    grab(node, scene) {
      held = true;
      at = null;
      start(node, scene).catch(reportLoss);
      return true;
    },
    move(x, y) {
      at = [x, y];
      drag?.move(x, y);
    },
    drop() {
      held = false;
      drag?.release();
    },
    destroy() {
      held = false;
      clearTimeout(pause);
      drag?.destroy();
      drag = null;
    },
  };
}

/** Scene, marks and camera on a painter: draws at most once a frame, and only when something has changed. */
import type { Painter } from '../paint/painter.js';
import { identity } from '../scene/camera.js';
import { hitTest } from '../scene/hit.js';
import { type Emphasis, marksOf } from '../scene/marks.js';
import type { Theme } from '../scene/theme.js';
import type { Camera, Hit, Marks, Scene } from '../scene/types.js';

/** CSS px around a curve in which a press still means it: half of the 24 px that a target must have, more for a finger. */
const TOLERANCE = { mouse: 12, touch: 22 } as const;

export interface Canvas {
  readonly scene: Scene | null;
  readonly marks: Marks | null;
  readonly camera: Camera;
  put(scene: Scene | null): void;
  emphasise(emphasis: Emphasis): void;
  wear(theme: Theme): void;
  look(camera: Camera): void;
  resize(width: number, height: number): void;
  hit(x: number, y: number, touch: boolean): Hit | null;
  destroy(): void;
}

/** `drawn` is called after every frame. */
export function createCanvas(painter: Painter, drawn: () => void): Canvas {
  let scene: Scene | null = null;
  let marks: Marks | null = null;
  let camera: Camera = identity;
  let theme: Theme | null = null;
  let emphasis: Emphasis | null = null;
  let frame = 0;

  function draw(): void {
    frame = 0;
    if (!scene || !marks || !theme) return;
    painter.draw({ scene, marks, camera, theme });
    drawn();
  }
  const invalidate = () => {
    frame ||= requestAnimationFrame(draw);
  };
  function mark(): void {
    marks = scene && emphasis ? marksOf(scene, emphasis) : null;
    invalidate();
  }

  return {
    get scene() {
      return scene;
    },
    get marks() {
      return marks;
    },
    get camera() {
      return camera;
    },
    put(next) {
      scene = next;
      if (!next) camera = identity;
      mark();
    },
    emphasise(next) {
      emphasis = next;
      mark();
    },
    wear(next) {
      theme = next;
      invalidate();
    },
    look(next) {
      camera = next;
      invalidate();
    },
    resize(width, height) {
      painter.resize(width, height, devicePixelRatio);
      invalidate();
    },
    hit: (x, y, touch) =>
      scene && marks ? hitTest(scene, marks, camera, x, y, touch ? TOLERANCE.touch : TOLERANCE.mouse) : null,
    destroy() {
      cancelAnimationFrame(frame);
      painter.destroy();
    },
  };
}

/** Scene, marks and camera on a painter: draws at most once a frame, and only when something has changed. */
import type { Painter } from '../paint/painter.js';
import { identity } from '../scene/camera.js';
import { recount } from '../scene/compose.js';
import { hitTest } from '../scene/hit.js';
import { type Emphasis, marksOf } from '../scene/marks.js';
import type { OpenPart } from '../scene/reveal.js';
import { HALF_TARGET } from '../scene/size-limits.js';
import type { Theme } from '../scene/theme.js';
import type { Camera, Hit, Marks, Scene } from '../scene/types.js';

/** The same for a finger, which is wider than a target must be. */
const CANVAS_FINGER = 22;

/** CSS px. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** A stage smaller than this, in CSS px, shows nothing worth drawing. */
const CANVAS_LEAST = 40;

export const hasRoom = ({ width, height }: StageSize): boolean => Math.min(width, height) >= CANVAS_LEAST;

export interface Canvas {
  readonly scene: Scene | null;
  readonly marks: Marks | null;
  readonly camera: Camera;
  /** As it is now. */
  readonly size: StageSize;
  /** Whether there is a painter to draw with. */
  readonly awake: boolean;
  put(scene: Scene | null): void;
  /** `counts`: how many statements each edge still shows. */
  emphasise(emphasis: Emphasis, counts: Uint16Array): void;
  setTheme(theme: Theme): void;
  look(camera: Camera): void;
  /** What of the stage nothing lies over; null: all of it. */
  uncover(part: OpenPart | null): void;
  resize(width: number, height: number): void;
  hit(x: number, y: number, touch: boolean): Hit | null;
  /** Gives the painter back and keeps what it drew, until `wake`. */
  rest(): void;
  /** At once: paper does not wait for a frame. */
  wake(): void;
  destroy(): void;
}

/** Makes its painter with `paint`, anew after every rest; `drawn` is called after every frame. */
export function createCanvas(paint: (again: () => void) => Painter, drawn: () => void): Canvas {
  const size = { width: 0, height: 0 };
  let scene: Scene | null = null;
  let marks: Marks | null = null;
  /** How the picture is looked at. */
  let view: { camera: Camera; theme?: Theme; part?: OpenPart | null } = { camera: identity };
  let emphasis: Emphasis | null = null;
  let frame = 0;
  const again = (changed?: Partial<typeof view>) => {
    view = { ...view, ...changed };
    frame ||= requestAnimationFrame(draw);
  };
  let painter: Painter | null = paint(() => again());

  function draw(): void {
    frame = 0;
    const { theme } = view;
    if (painter && scene && marks && theme && painter.draw({ ...view, scene, marks, theme })) drawn();
  }
  function mark(): void {
    marks = scene && emphasis && marksOf(scene, emphasis);
    again();
  }

  return {
    get scene() {
      return scene;
    },
    get marks() {
      return marks;
    },
    get camera() {
      return view.camera;
    },
    size,
    get awake() {
      return painter != null;
    },
    put(next) {
      scene = next;
      if (!next) again({ camera: identity });
      mark();
    },
    emphasise(next, counts) {
      emphasis = next;
      scene &&= recount(scene, counts);
      mark();
    },
    setTheme: (theme) => again({ theme }),
    look: (camera) => again({ camera }),
    uncover: (part) => again({ part }),
    resize(width, height) {
      Object.assign(size, { width, height });
      painter?.resize(width, height, devicePixelRatio);
      again();
    },
    hit: (x, y, touch) =>
      scene && marks && hitTest(scene, marks, view.camera, x, y, touch ? CANVAS_FINGER : HALF_TARGET),
    rest() {
      painter?.destroy();
      painter = null;
    },
    wake() {
      if (painter) return;
      painter = paint(() => again());
      painter.resize(size.width, size.height, devicePixelRatio);
      draw();
    },
    destroy() {
      cancelAnimationFrame(frame);
      painter?.destroy();
      painter = null;
    },
  };
}

/**
 * A picture in a box that a hand can move: canvas, gestures, size, dragging, and how far a reader may go. What stands in the picture and
 * what a press on it means is its owner's: a story's stage or a network's.
 */
import { createPainter } from '../paint/choose.js';
import type { PainterChoice } from '../paint/painter-wish.js';
import { type Limits, pan, toWorld, zoomAt } from '../scene/camera.js';
import type { Camera, Hit } from '../scene/types.js';
import { type Canvas, createCanvas, type StageSize } from './canvas.js';
import type { Dragging, DraggingOptions } from './dragging.js';
import { createGestures, type Intents } from './gestures.js';

/** CSS px from the stage's corner. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

export interface StageOptions
  extends DraggingOptions,
    Pick<Intents, 'ownsGestures' | 'tried'>,
    Pick<PainterChoice, 'wish'> {
  /** Whether a GPU is spent on pictures of any size; where it is not said, as gestures are owned. */
  owns?(): boolean;
  /** A press: what lies there. */
  tap(hit: Hit | null, at: StagePoint): void;
  /** The pointer is over this, or over nothing; `at` is null where nothing is to stand beside it. */
  point(hit: Hit | null, at: StagePoint | null): void;
  /** After every drawn frame. */
  painted(): void;
  /** The stage has another size than before. */
  resized(before: StageSize): void;
  /** A reader has moved the picture. */
  looked?(): void;
  /** What lies at a place, where that is more than geometry. */
  hit?(x: number, y: number, touch: boolean): Hit | null;
  /** How far out and in a reader may go. */
  limits?(): Limits;
}

export interface Stage {
  readonly canvas: Canvas;
  look(camera: Camera): void;
  /** Nearer by `factor`, around a point of the stage, else around its middle. */
  zoom(factor: number, x?: number, y?: number): void;
  /** Moves the picture, CSS px. */
  shift(dx: number, dy: number): void;
  /** From now on nodes can be dragged; once is enough. */
  enableDragging(create: (options: DraggingOptions) => Dragging): void;
  destroy(): void;
}

type Hand = Pick<Stage, 'enableDragging' | 'destroy'>;

/** Follows pointer, wheel and fingers. */
function createHand(
  host: HTMLElement,
  canvas: Canvas,
  moves: Pick<Intents, 'pan' | 'zoom'>,
  options: StageOptions,
): Hand {
  const hitAt = options.hit ?? canvas.hit;
  let dragging: Dragging | null = null;
  /** A press is looked up once: what lay under it as it began is what a tap means. */
  let press = '';
  let pressed: Hit | null = null;

  function under(...at: [x: number, y: number, touch: boolean]): Hit | null {
    if (press !== at.join()) pressed = hitAt(...at);
    press = at.join();
    return pressed;
  }
  function point(hit: Hit | null, at: StagePoint | null): void {
    host.classList.toggle('pointing', hit != null);
    options.point(hit, at);
  }
  const gestures = createGestures(host, {
    ...options,
    ...moves,
    tap(x, y, touch) {
      options.tap(under(x, y, touch), { x, y });
      press = '';
    },
    point: (x, y) => point(hitAt(x, y, false), { x, y }),
    leave: () => point(null, null),
    grab(x, y, touch) {
      const { scene } = canvas;
      press = '';
      const hit = under(x, y, touch);
      if (hit?.kind !== 'node' || !scene || !dragging?.grab(hit.index, scene)) return false;
      // What stands at the pointer would stay behind.
      point(hit, null);
      return true;
    },
    drag(x, y) {
      const hand = toWorld(canvas.camera, x, y);
      dragging?.move(hand.x, hand.y);
    },
    drop: () => dragging?.drop(),
  });
  return {
    enableDragging(create) {
      dragging ??= create(options);
    },
    destroy() {
      gestures.destroy();
      dragging?.destroy();
    },
  };
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createStage(host: HTMLElement, options: StageOptions): Stage {
  const { ownsGestures: owns } = options;
  const canvas = createCanvas((again) => createPainter(host, { owns, ...options, again }), options.painted);

  function look(camera: Camera): void {
    canvas.look(camera);
    options.looked?.();
  }
  const shift = (dx: number, dy: number) => look(pan(canvas.camera, dx, dy));
  const zoom = (factor: number, x = canvas.size.width / 2, y = canvas.size.height / 2) =>
    look(zoomAt(canvas.camera, factor, x, y, options.limits?.()));
  const hand = createHand(host, canvas, { pan: shift, zoom }, options);
  const watch = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    const size = { ...canvas.size };
    // Less than a px is no other size.
    if (Math.max(Math.abs(width - size.width), Math.abs(height - size.height)) < 1) return;
    canvas.resize(width, height);
    options.resized(size);
  });
  watch.observe(host);
  return {
    canvas,
    look,
    zoom,
    shift,
    enableDragging: hand.enableDragging,
    destroy() {
      watch.disconnect();
      hand.destroy();
      canvas.destroy();
    },
  };
}

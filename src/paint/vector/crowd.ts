/**
 * A crowd on a canvas that must follow the hand: its dots and threads are a plate of their own, drawn once and then only moved
 * about, while a new one is made ready in slices; what stands out, and the names, are drawn anew in each frame.
 */

import { densityOf, FADED_ALPHA, lookAt } from '../../scene/density.js';
import { marksAtRest, sameMarks } from '../../scene/marks-at-rest.js';
import type { Theme } from '../../scene/theme.js';
import type { Camera } from '../../scene/types.js';
import { type DrawList, drawListOf } from '../draw-list.js';
import { createNaming } from '../label-cache.js';
import type { Frame } from '../painter.js';
import { drawAsked } from './beside.js';
import { canvasInk } from './canvas-ink.js';
import { drawParts } from './draw.js';
import { crowdInSteps, drawApart } from './draw-many.js';
import type { Ink } from './ink.js';

/** A stage in CSS px and the canvas's pixels per CSS px. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

export interface Crowd {
  draw(frame: Frame, size: CanvasSize): void;
  destroy(): void;
}

/** Dots and threads of a frame. */
interface Plate {
  readonly canvas: HTMLCanvasElement;
  readonly frame: Frame;
  readonly size: CanvasSize;
  /** What is still to be drawn of it. */
  readonly steps: Iterator<undefined>;
}

/** What a new plate gets of each frame while the camera moves, and when it rests, ms. */
const MOVING = 4;
const RESTING = 22;
/** The camera rests when it has not been moved for so long, ms. */
const CROWD_REST = 90;

/** What time is to a page: its clock, ms, and its frames. */
export interface CrowdClock {
  now(): number;
  frame(step: () => void): number;
  cancel(frame: number): void;
}

const PAGE: CrowdClock = {
  now: () => performance.now(),
  frame: (step) => requestAnimationFrame(step),
  cancel: (frame) => cancelAnimationFrame(frame),
};

interface Shown {
  readonly frame: Frame;
  readonly size: CanvasSize;
  readonly drawList: DrawList;
  readonly at: number;
}

export function createCrowd(context: CanvasRenderingContext2D, again?: () => void, time: CrowdClock = PAGE): Crowd {
  const ink = canvasInk(context);
  const naming = createNaming();
  const rasterise = createRasteriser();
  let plate: Plate | null = null;
  let coming: Plate | null = null;
  let shown: Shown | null = null;
  let tick = 0;
  /** What a step of a plate has taken of late, ms. */
  let pace = 3;

  /** Plate, its fading, and above it what stands out. */
  function compose(): void {
    if (!shown) return;
    const { frame, drawList, size } = shown;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    if (drawList.look && plate) {
      context.globalAlpha = drawList.faded ? FADED_ALPHA : 1;
      lay(context, plate, frame.camera);
      context.globalAlpha = 1;
    }
    context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    drawAbove(ink, frame, drawList);
    drawAsked(ink, frame, again);
  }

  /** Works on the plate that the present camera wants. */
  function refine(): void {
    tick = 0;
    if (!shown || !plate || sameCamera(plate.frame, shown.frame)) return;
    const rests = time.now() - shown.at > CROWD_REST;
    // Where the camera has gone on meanwhile, a plate is still of use; where it has come to rest, only the right one.
    if (rests && coming && !sameCamera(coming.frame, shown.frame)) coming = null;
    coming ??= begin({ ...plate.frame, camera: shown.frame.camera }, shown.size);
    const steps = Math.max(1, Math.floor((rests ? RESTING : MOVING) / pace));
    const start = time.now();
    let done = false;
    for (let i = 0; i < steps && !done; i++) done = coming.steps.next().done === true;
    rasterise(coming.canvas);
    pace = 0.7 * pace + (0.3 * (time.now() - start)) / steps;
    if (done) {
      plate = coming;
      coming = null;
      compose();
    }
    tick = time.frame(refine);
  }

  return {
    draw(wanted, size) {
      const { hubs, frame } = naming(wanted);
      const drawList = drawListOf(frame, { ...size, hubs });
      shown = { frame, size, drawList, at: time.now() };
      if (drawList.look) {
        const marks = drawList.faded ? marksAtRest(frame.scene, frame.marks) : frame.marks;
        if (!plate || !isOf(plate, { ...frame, marks }, size)) {
          plate = begin({ ...frame, marks }, size);
          coming = null;
          while (!plate.steps.next().done);
        }
      }
      compose();
      if (drawList.look) tick ||= time.frame(refine);
    },
    destroy() {
      time.cancel(tick);
      shown = plate = coming = null;
    },
  };
}

/** What stands out, and the names. */
function drawAbove(ink: Ink, frame: Frame, drawList: DrawList): void {
  drawApart(ink, frame, drawList);
  drawParts(ink, frame, drawList);
}

function begin(frame: Frame, size: CanvasSize): Plate {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * size.ratio);
  canvas.height = Math.round(size.height * size.ratio);
  const context = canvas.getContext('2d');
  context?.scale(size.ratio, size.ratio);
  const look = lookAt(densityOf(frame.scene), frame.camera);
  const steps = context ? crowdInSteps(canvasInk(context), frame, look) : [].values();
  return { canvas, frame, size, steps };
}

/** Puts the plate where its things are for another camera. */
function lay(context: CanvasRenderingContext2D, { canvas, frame, size }: Plate, camera: Camera): void {
  const scale = camera.k / frame.camera.k;
  const x = (camera.x - frame.camera.x * scale) * size.ratio;
  const y = (camera.y - frame.camera.y * scale) * size.ratio;
  context.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
}

/** Makes the browser do now what it was told to draw, so that it does not do it all in the frame in which it is needed. */
function createRasteriser(): (canvas: HTMLCanvasElement) => void {
  const point = document.createElement('canvas');
  point.width = point.height = 1;
  const context = point.getContext('2d', { willReadFrequently: true });
  return (canvas) => {
    context?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    context?.getImageData(0, 0, 1, 1);
  };
}

const sameCamera = ({ camera: a }: Frame, { camera: b }: Frame) => a.k === b.k && a.x === b.x && a.y === b.y;

/** Whether the plate shows this frame, from wherever. */
function isOf({ frame, size }: Plate, wanted: Frame, its: CanvasSize): boolean {
  const { scene } = wanted;
  return (
    frame.scene.x === scene.x &&
    frame.scene.bend === scene.bend &&
    frame.scene.tone === scene.tone &&
    frame.scene.kind === scene.kind &&
    size.width === its.width &&
    size.height === its.height &&
    size.ratio === its.ratio &&
    coloursOf(frame.theme) === coloursOf(wanted.theme) &&
    sameMarks(frame.marks, wanted.marks)
  );
}

const coloursOf = ({ tones, fills = [], ink, node, faint }: Theme) => [...tones, ...fills, ink, node, faint].join();

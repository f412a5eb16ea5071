/** Dots and threads of a frame on a canvas of their own, drawn in steps. */
import { densityOf, lookAt } from '../../scene/density.js';
import { sameMarks } from '../../scene/marks-at-rest.js';
import type { Theme } from '../../scene/theme.js';
import type { Camera, Scene } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import { canvasInk } from './canvas-ink.js';
import { crowdInSteps } from './draw-many.js';

/** A stage in CSS px and the canvas's pixels per CSS px. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

export interface Plate {
  readonly canvas: HTMLCanvasElement;
  /** As it is drawn here: without emphasis where something stands out of the crowd. */
  readonly frame: Frame;
  readonly size: CanvasSize;
  /** Draws a little more of it; true when it is whole. */
  step(): boolean;
}

/** Nodes and edges together that are drawn at once. */
const PLATE_AT_ONCE = 20_000;

/** Whether a scene is drawn in slices. */
export const isSliced = ({ n, m }: Pick<Scene, 'n' | 'm'>): boolean => n + m > PLATE_AT_ONCE;

export function createPlate(frame: Frame, size: CanvasSize): Plate {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * size.ratio);
  canvas.height = Math.round(size.height * size.ratio);
  // In the page's own memory where it is drawn in slices: what a GPU's process has to draw has no measure, and where that only pretends to
  // be a GPU it takes seconds.
  const context = canvas.getContext('2d', { willReadFrequently: isSliced(frame.scene) });
  context?.scale(size.ratio, size.ratio);
  const look = lookAt(densityOf(frame.scene), frame.camera);
  const steps = context ? crowdInSteps(canvasInk(context), frame, look) : [].values();
  return { canvas, frame, size, step: () => steps.next().done === true };
}

/** Puts the plate where its things are for another camera. */
export function lay(context: CanvasRenderingContext2D, { canvas, frame, size }: Plate, camera: Camera): void {
  const scale = camera.k / frame.camera.k;
  const x = (camera.x - frame.camera.x * scale) * size.ratio;
  const y = (camera.y - frame.camera.y * scale) * size.ratio;
  context.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
}

/** Makes the browser do now what it was told to draw, so that it does not do it all in the frame in which it is needed. */
export function createRasteriser(): (canvas: HTMLCanvasElement) => void {
  const point = document.createElement('canvas');
  point.width = point.height = 1;
  const context = point.getContext('2d', { willReadFrequently: true });
  return (canvas) => {
    context?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    context?.getImageData(0, 0, 1, 1);
  };
}

export const sameCamera = ({ camera: a }: Frame, { camera: b }: Frame): boolean =>
  a.k === b.k && a.x === b.x && a.y === b.y;

/** Whether the plate shows this frame, from wherever. */
export function isOf({ frame, size }: Plate, wanted: Frame, its: CanvasSize): boolean {
  const { scene } = wanted;
  return (
    frame.scene.x === scene.x &&
    frame.scene.radius === scene.radius &&
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

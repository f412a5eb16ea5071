/** A graph without words as one image, for paper: the whole of it, as it is filtered, in the colours that are given. */
import type { Frame } from '../../paint/painter.js';
import { canvasInk } from '../../paint/vector/canvas-ink.js';
import { drawPicture } from '../../paint/vector/draw-crowd.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { identity } from '../../scene/camera.js';
import { composeAny } from '../../scene/compose-large.js';
import { marksOf } from '../../scene/marks.js';
import { isCrowd } from '../../scene/size-limits.js';
import type { Theme } from '../../scene/theme.js';
import type { StageSize } from '../../stage/canvas.js';
import { placedOn } from './fit.js';
import { createNames } from './labels.js';
import type { GraphLook, ShownColumns } from './look.js';
import { createLeft, createLeftOver } from './remaining.js';
import { sizesOf } from './sizes.js';

/** Pixels of the image per CSS px: paper is finer than a screen. */
const IMAGE_SHARP = 3;

export interface GraphImage extends GraphLook {
  readonly places: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  /** Groups that are switched off. */
  readonly off: ReadonlySet<number>;
  /** Whom a filter leaves, those groups counted in; null where there is none. */
  readonly passed: ShownColumns | null;
}

/** The whole picture, each group that is on with its names. */
export function graphFrame(its: GraphImage, theme: Theme, size: StageSize): Frame {
  const measure = canvasMeasure(theme);
  const composed = composeAny(its.columns, placedOn(its.places, size), { ...size, measure });
  const whole = { ...composed, ...sizesOf(composed, its.stroke ?? composed.stroke, its.sized) };
  const base = its.passed ? createLeftOver()(whole, its.passed) : createLeft()(whole, its.groups, its.off);
  const marks = marksOf(whole, { hiddenEdges: null, base, focus: null, selected: null });
  const scene = isCrowd(whole) ? whole : createNames(whole, measure).at(marks, identity, size);
  return { scene, marks, camera: identity, theme };
}

/** Drawn at once: paper does not wait. */
export function graphImage(its: GraphImage, theme: Theme, size: StageSize): HTMLCanvasElement {
  const frame = graphFrame(its, theme, size);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * IMAGE_SHARP);
  canvas.height = Math.round(size.height * IMAGE_SHARP);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(IMAGE_SHARP, IMAGE_SHARP);
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, size.width, size.height);
    drawPicture(canvasInk(context), frame);
  }
  return canvas;
}

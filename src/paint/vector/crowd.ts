/**
 * A crowd on a canvas that must follow the hand: its dots and threads are a plate of their own, drawn once and then only moved
 * about, while a new one is made ready in slices; what stands out, and the names, are drawn anew in each frame.
 */

import { FADED_ALPHA } from '../../scene/density.js';
import type { Hubs } from '../../scene/labels/labels-by-zoom.js';
import { type DrawList, type DrawnSingly, drawListOf, drawnSingly, isFaded } from '../draw-list.js';
import { createNaming } from '../label-cache.js';
import type { Frame } from '../painter.js';
import { drawAsked } from './beside.js';
import { canvasInk } from './canvas-ink.js';
import { drawParts } from './draw.js';
import { drawApart } from './draw-many.js';
import { type CanvasSize, lay, type Plate } from './plate.js';
import { type CrowdClock, createPlates, PAGE_CLOCK, type WantedFrame } from './plates.js';

export interface Crowd {
  /** False where so much is to be drawn that the frame is shown when it is whole; until then the one before is, and goes with the camera. */
  draw(frame: Frame, size: CanvasSize): boolean;
  destroy(): void;
}

/** What is on the canvas. */
interface Shown extends WantedFrame {
  readonly hubs: Hubs | null;
  readonly drawList: DrawList;
}

export function createCrowd(
  context: CanvasRenderingContext2D,
  again?: () => void,
  time: CrowdClock = PAGE_CLOCK,
): Crowd {
  const naming = createNaming();
  const plates = createPlates(time);
  let wanted: WantedFrame | null = null;
  let shown: Shown | null = null;
  let tick = 0;

  function put({ frame, size }: WantedFrame, hubs: Hubs | null, singly?: DrawnSingly): void {
    shown = { frame, size, hubs, drawList: drawListOf(frame, { ...size, hubs }, singly) };
    compose(context, shown, plates.plate);
    drawAsked(canvasInk(context), frame, again);
    // Names of a zoom at which nobody has been are found by and by.
    if (hubs?.coming) again?.();
  }
  function show({ frame: its, size }: WantedFrame, singly?: DrawnSingly): void {
    const { hubs, frame } = naming(its);
    put({ frame, size }, hubs, singly);
  }

  function draw(its: WantedFrame): boolean {
    const singly = drawnSingly(its.frame, its.size);
    if (singly.all) plates.drop();
    else tick ||= time.frame(refine);
    if (singly.all || plates.has(its, isFaded(singly))) {
      show(its, singly);
      return true;
    }
    const { frame, size } = its;
    if (shown) put({ frame: { ...shown.frame, camera: frame.camera }, size }, shown.hubs);
    return false;
  }

  function refine(): void {
    tick = 0;
    if (!wanted) return;
    const slice = plates.work(wanted);
    if (slice === 'rest') return;
    if (slice === 'sharp') {
      if (shown) compose(context, shown, plates.plate);
    } else if (slice !== 'more') {
      show({ frame: { ...slice, camera: wanted.frame.camera }, size: wanted.size });
      // Perhaps this was wanted, perhaps by now something else.
      if (again) again();
      else draw(wanted);
    }
    tick ||= time.frame(refine);
  }

  return {
    draw(frame, size) {
      wanted = { frame, size };
      return draw(wanted);
    },
    destroy() {
      time.cancel(tick);
      tick = 0;
      plates.drop();
      wanted = shown = null;
    },
  };
}

/** Plate, its fading, and above it what stands out, and the names. */
function compose(context: CanvasRenderingContext2D, { frame, drawList, size }: Shown, plate: Plate | null): void {
  const ink = canvasInk(context);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  if (drawList.look && plate) {
    context.globalAlpha = drawList.faded ? FADED_ALPHA : 1;
    lay(context, plate, frame.camera);
    context.globalAlpha = 1;
  }
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  drawApart(ink, frame, drawList);
  drawParts(ink, frame, drawList);
}

/** The vector painter: the one drawing routine on a Canvas 2D context. What crowds need comes with the first of them. */
import { type CreatePainter, type Frame, givesWay } from '../painter.js';
import { drawAsked } from './beside.js';
import { canvasInk } from './canvas-ink.js';
import type { CanvasSize, Crowd } from './crowd.js';
import { drawScene } from './draw.js';

/** More pixels than this per CSS px cost time and show nothing. */
const PAINTER_SHARPEST = 2;

export const createVectorPainter: CreatePainter = (host, { again } = {}) => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.setProperty('display', 'block');
  const context = canvas.getContext('2d');
  const ink = context && canvasInk(context);
  host.append(canvas);
  let size: CanvasSize = { width: 0, height: 0, ratio: 1 };
  let crowd: Crowd | 'coming' | null = null;
  let gone = false;

  async function fetchCrowd(its: CanvasRenderingContext2D): Promise<void> {
    crowd = 'coming';
    const { createCrowd } = await import('./crowd.js');
    if (gone) return;
    crowd = createCrowd(its, again);
    again?.();
  }

  /** Whether it has come and drawn. */
  function drawCrowd(its: CanvasRenderingContext2D, frame: Frame): boolean {
    if (!crowd) fetchCrowd(its).catch(reportError);
    if (!crowd || crowd === 'coming') return false;
    crowd.draw(frame, size);
    return true;
  }

  function leaveCrowd(): void {
    if (crowd && crowd !== 'coming') crowd.destroy();
  }

  return {
    resize(width, height, devicePixels) {
      size = { width, height, ratio: Math.min(PAINTER_SHARPEST, Math.max(1, devicePixels || 1)) };
      canvas.width = Math.max(0, Math.round(width * size.ratio));
      canvas.height = Math.max(0, Math.round(height * size.ratio));
      canvas.style.setProperty('width', `${Math.max(0, width)}px`);
      canvas.style.setProperty('height', `${Math.max(0, height)}px`);
    },
    draw(frame) {
      if (!context || !ink || canvas.width === 0 || canvas.height === 0) return true;
      if (givesWay(frame.scene, frame.camera)) return drawCrowd(context, frame);
      leaveCrowd();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
      drawScene(ink, frame);
      drawAsked(ink, frame, again);
      return true;
    },
    destroy() {
      gone = true;
      leaveCrowd();
      canvas.width = 0;
      canvas.remove();
    },
  };
};

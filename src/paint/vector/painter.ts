/** The vector painter: the one drawing routine on a Canvas 2D context. */
import type { CreatePainter } from '../painter.js';
import { canvasInk } from './canvas-ink.js';
import { drawScene } from './draw.js';

/** More pixels than this per CSS px cost time and show nothing. */
const SHARPEST = 2;

export const createVectorPainter: CreatePainter = (host) => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.setProperty('display', 'block');
  const context = canvas.getContext('2d');
  const ink = context && canvasInk(context);
  host.append(canvas);
  let ratio = 1;
  return {
    resize(width, height, devicePixels) {
      ratio = Math.min(SHARPEST, Math.max(1, devicePixels || 1));
      canvas.width = Math.max(0, Math.round(width * ratio));
      canvas.height = Math.max(0, Math.round(height * ratio));
      canvas.style.setProperty('width', `${Math.max(0, width)}px`);
      canvas.style.setProperty('height', `${Math.max(0, height)}px`);
    },
    draw(frame) {
      if (!context || !ink || canvas.width === 0 || canvas.height === 0) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawScene(ink, frame);
    },
    destroy() {
      canvas.width = 0;
      canvas.remove();
    },
  };
};

/** The vector painter: the one drawing routine on a Canvas 2D context. What crowds need comes with the first of them. */
import { type CreatePainter, givesWay } from '../painter.js';
import { drawAsked } from './beside.js';
import { canvasInk } from './canvas-ink.js';
import type { Crowd } from './crowd.js';
import { drawScene } from './draw.js';
import type { CanvasSize } from './plate.js';

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
  let crowd: Crowd | null = null;
  let coming: Promise<void> | null = null;
  let gone = false;

  return {
    resize(width, height, devicePixels) {
      size = { width, height, ratio: Math.min(PAINTER_SHARPEST, Math.max(1, devicePixels || 1)) };
      canvas.width = Math.round(width * size.ratio);
      canvas.height = Math.round(height * size.ratio);
      canvas.style.setProperty('width', `${width}px`);
      canvas.style.setProperty('height', `${height}px`);
    },
    draw(frame) {
      if (!context || !ink || !canvas.width || !canvas.height) return true;
      if (givesWay(frame.scene, frame.camera)) {
        if (!coming)
          coming = import('./crowd.js')
            .then(({ createCrowd }) => {
              if (gone) return;
              crowd = createCrowd(context, again);
              again?.();
            })
            .catch(reportError);
        return crowd?.draw(frame, size) === true;
      }
      crowd?.destroy();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
      drawScene(ink, frame);
      drawAsked(ink, frame, again);
      return true;
    },
    destroy() {
      gone = true;
      crowd?.destroy();
      canvas.width = 0;
      canvas.remove();
    },
  };
};

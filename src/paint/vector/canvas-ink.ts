/** A Canvas 2D context as ink. */
import { asLine } from '../../scene/line.js';
import type { Ink } from './ink.js';

/** Height of capitals as a share of the size, in the usual faces. */
export const CAPITALS = 0.72;
/** Width of the outline beneath letters, px; half of it shows. */
export const HALO = 3.5;

export function canvasInk(context: CanvasRenderingContext2D): Ink {
  const solid: number[] = [];
  return {
    begin: () => context.beginPath(),
    moveTo: (x, y) => context.moveTo(x, y),
    lineTo: (x, y) => context.lineTo(x, y),
    curveTo: (x1, y1, x2, y2, x, y) => context.bezierCurveTo(x1, y1, x2, y2, x, y),
    circle(x, y, radius) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    },
    close: () => context.closePath(),
    fill(colour, alpha = 1) {
      context.globalAlpha = alpha;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 1;
    },
    stroke({ colour, width, dash, cap = 'round', alpha = 1 }) {
      context.globalAlpha = alpha;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.lineCap = cap;
      context.lineJoin = 'round';
      context.setLineDash(dash ? [...dash] : solid);
      context.stroke();
      context.globalAlpha = 1;
    },
    text(given, x, y, { size, weight, family, italic, align, fill, halo, angle }) {
      const text = asLine(given);
      context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
      context.textAlign = align === 'middle' ? 'center' : align === 'end' ? 'right' : 'left';
      context.textBaseline = 'alphabetic';
      context.save();
      context.translate(x, y);
      if (angle) context.rotate(angle);
      const baseline = (size * CAPITALS) / 2;
      if (halo) {
        context.strokeStyle = halo;
        context.lineWidth = HALO;
        context.lineJoin = 'round';
        context.setLineDash(solid);
        context.strokeText(text, 0, baseline);
      }
      context.fillStyle = fill;
      context.fillText(text, 0, baseline);
      context.restore();
    },
  };
}

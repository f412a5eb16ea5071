/** Turns a drawing so that its longer axis lies along the frame's longer side (principal axes), and stretches it a little towards the frame's shape. */
import { type Coordinates, rangeOf } from './positions.js';

/** Stretching more than this would tell wrong distances. */
const ORIENT_STRETCH = 1.25;

/** Centres the drawing too, and makes it `scale` times as large. */
export function orient({ x, y }: Coordinates, upright: boolean, scale: number): void {
  const n = x.length;
  let [cx, cy, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const a = x[i] as number;
    const b = y[i] as number;
    cx += a / n;
    cy += b / n;
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  xx -= n * cx * cx;
  xy -= n * cx * cy;
  yy -= n * cy * cy;
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  // The eigenvector of the larger eigenvalue, in the form that does not cancel.
  let [ax, ay] = half >= 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(ax * ax + ay * ay);
  [ax, ay] = length > 0 ? [(scale * ax) / length, (scale * ay) / length] : [scale, 0];
  if (upright) [ax, ay] = [ay, -ax];
  for (let i = 0; i < n; i++) {
    const dx = (x[i] as number) - cx;
    const dy = (y[i] as number) - cy;
    x[i] = ax * dx + ay * dy;
    y[i] = ax * dy - ay * dx;
  }
}

/** `aspect` is width over height. */
export function stretch({ x, y }: Coordinates, aspect: number): void {
  const [left, right] = rangeOf(x);
  const [top, bottom] = rangeOf(y);
  const [wide, high] = [right - left, bottom - top];
  if (wide === 0 || high === 0) return;
  const factor = Math.min(ORIENT_STRETCH, Math.max(1 / ORIENT_STRETCH, Math.sqrt((aspect * high) / wide)));
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) * factor;
    y[i] = (y[i] as number) / factor;
  }
}

/** Small questions of room: how much of a line lies in a box, how far it is from a point, how two lines get into each other's way. */
import type { Trace } from './curves.js';

/** Length of the vector (x, y); many times faster than Math.hypot, which guards against overflow. */
export function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** True where a trace keeps clear of the box around (cx, cy) with half sides w, h. */
export function misses({ box }: Trace, cx: number, cy: number, w: number, h: number): boolean {
  return (
    (box[0] as number) > cx + w ||
    (box[2] as number) < cx - w ||
    (box[1] as number) > cy + h ||
    (box[3] as number) < cy - h
  );
}

/** Length of the part of a trace inside the box around (cx, cy) with half sides w, h: each piece cut by four lines (Liang and Barsky 1984). */
export function lengthInBox(trace: Trace, cx: number, cy: number, w: number, h: number): number {
  if (misses(trace, cx, cy, w, h)) return 0;
  const { x, y, at } = trace;
  let sum = 0;
  for (let i = 1; i < x.length; i++) {
    const ax = (x[i - 1] as number) - cx;
    const ay = (y[i - 1] as number) - cy;
    const dx = (x[i] as number) - cx - ax || 1e-9;
    const dy = (y[i] as number) - cy - ay || 1e-9;
    const px = (-w - ax) / dx;
    const qx = (w - ax) / dx;
    const py = (-h - ay) / dy;
    const qy = (h - ay) / dy;
    const enter = Math.max(0, Math.min(px, qx), Math.min(py, qy));
    const leave = Math.min(1, Math.max(px, qx), Math.max(py, qy));
    if (leave > enter) sum += (leave - enter) * ((at[i] as number) - (at[i - 1] as number));
  }
  return sum;
}

/** What it costs when a line runs through a name: for the touch, for each px of it, and for an end that the name would hide. */
export function throughName(trace: Trace, cx: number, cy: number, w: number, h: number): number {
  const inside = lengthInBox(trace, cx, cy, w, h);
  if (inside === 0) return 0;
  const hides = (p: number) => Math.abs((trace.x[p] as number) - cx) < w && Math.abs((trace.y[p] as number) - cy) < h;
  return 8 + inside * 0.6 + (hides(0) ? 8 : 0) + (hides(trace.x.length - 1) ? 20 : 0);
}

/** Distance from (x, y) to a trace, no more than `limit`. */
export function distanceTo(trace: Trace, x: number, y: number, limit: number): number {
  if (misses(trace, x, y, limit, limit)) return limit;
  let least = limit * limit;
  for (let i = 1; i < trace.x.length; i++) {
    const ax = trace.x[i - 1] as number;
    const ay = trace.y[i - 1] as number;
    const dx = (trace.x[i] as number) - ax;
    const dy = (trace.y[i] as number) - ay;
    const f = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const ex = x - ax - f * dx;
    const ey = y - ay - f * dy;
    least = Math.min(least, ex * ex + ey * ey);
  }
  return Math.sqrt(least);
}

/** Two traces: how often they cross, and how much they run side by side less than `apart` px from each other (0…1 per piece). */
export function interference(a: Trace, b: Trace, apart: number, out: { crossings: number; beside: number }): void {
  out.crossings = 0;
  out.beside = 0;
  const left = (b.box[0] as number) - apart;
  const top = (b.box[1] as number) - apart;
  const right = (b.box[2] as number) + apart;
  const bottom = (b.box[3] as number) + apart;
  if (misses(a, (left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2)) return;
  for (let i = 1; i < a.x.length; i++) {
    const ax = a.x[i - 1] as number;
    const ay = a.y[i - 1] as number;
    const ux = (a.x[i] as number) - ax;
    const uy = (a.y[i] as number) - ay;
    const u = (a.at[i] as number) - (a.at[i - 1] as number) || 1;
    if (Math.max(ax, ax + ux) < left || Math.min(ax, ax + ux) > right) continue;
    if (Math.max(ay, ay + uy) < top || Math.min(ay, ay + uy) > bottom) continue;
    const inner = i > 1 && i < a.x.length - 1;
    for (let j = 1; j < b.x.length; j++) {
      const wx = (b.x[j - 1] as number) - ax;
      const wy = (b.y[j - 1] as number) - ay;
      const v = (b.at[j] as number) - (b.at[j - 1] as number) || 1;
      const far = u + v + apart;
      if (wx > far || wx < -far || wy > far || wy < -far) continue;
      const vx = (b.x[j] as number) - (b.x[j - 1] as number);
      const vy = (b.y[j] as number) - (b.y[j - 1] as number);
      const cross = ux * vy - uy * vx;
      const p = (wx * vy - wy * vx) / cross;
      const q = (wx * uy - wy * ux) / cross;
      if (p >= 0 && p < 1 && q >= 0 && q < 1) out.crossings++;
      else if (inner && Math.abs(cross) < 0.5 * u * v) {
        const mx = wx + (vx - ux) / 2;
        const my = wy + (vy - uy) / 2;
        const beside = Math.abs(mx * uy - my * ux) / u;
        const along = Math.abs(mx * ux + my * uy) / u;
        if (beside < apart && along < (u + v) / 2) out.beside += 1 - beside / apart;
      }
    }
  }
}

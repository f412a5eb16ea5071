/** Plane geometry of straight lines and boxes, on bare numbers, because it runs some hundred thousand times per picture. */

/** Whether two segments properly cross; touching ends and shared lines do not count. */
export function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const ux = bx - ax;
  const uy = by - ay;
  if ((ux * (cy - ay) - uy * (cx - ax)) * (ux * (dy - ay) - uy * (dx - ax)) >= 0) return false;
  const vx = dx - cx;
  const vy = dy - cy;
  return (vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) < 0;
}

/**
 * How deeply a line in direction (ux, uy) runs through a box of that width and height, whose centre lies (cx, cy) / 2 from a point of the
 * line: 0 outside, 1 through the centre.
 */
export function depth(ux: number, uy: number, cx: number, cy: number, width: number, height: number): number {
  const reach = Math.abs(uy) * width + Math.abs(ux) * height;
  const off = Math.abs(uy * cx - ux * cy);
  return off < reach ? 1 - off / reach : 0;
}

/** The length of the segment from the origin to (x, y) that lies within a box (Liang and Barsky 1984). */
export function inside(x: number, y: number, left: number, top: number, right: number, bottom: number): number {
  let from = 0;
  let to = 1;
  if (x === 0) {
    if (left >= 0 || right <= 0) return 0;
  } else {
    from = Math.max(from, Math.min(left / x, right / x));
    to = Math.min(to, Math.max(left / x, right / x));
  }
  if (y === 0) {
    if (top >= 0 || bottom <= 0) return 0;
  } else {
    from = Math.max(from, Math.min(top / y, bottom / y));
    to = Math.min(to, Math.max(top / y, bottom / y));
  }
  return to > from ? (to - from) * Math.sqrt(x * x + y * y) : 0;
}

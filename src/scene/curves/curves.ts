/**
 * Where an edge runs: a cubic between the centres of its nodes, of which the part between their outlines is visible.
 * Drawing, hit test, counts and words all ask here, so they agree. Everything is in screen px.
 */
import { clearance } from '../shapes.js';
import type { Camera, Scene } from '../types.js';

/** What a curve depends on, apart from its bend. */
export type CurveEnds = Pick<Scene, 'x' | 'y' | 'radius' | 'kind' | 'source' | 'target' | 'turn'>;

/** Start, two control points, end; `from` and `to` bound the visible part in the curve's own parameter. */
export interface Curve {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  x3: number;
  y3: number;
  from: number;
  to: number;
}

/** The visible part as a polyline, with the length up to each point, and the box around it: left, top, right, bottom. */
export interface Trace {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly at: Float64Array;
  readonly box: Float64Array;
}

/** Pieces of a polyline; the sagitta of a piece stays below a third of a px for any bend that `compose` chooses. */
export const PIECES = 24;
/** Between a node's outline and a line's end, px. */
export const GAP = 3.5;
/** Control points of a loop: so far from the node's centre beyond twice its radius, px, and so far apart, radians to each side. */
export const LOOP = { reach: 46, turn: 0.6 } as const;
/** Half the width of a head as a share of its length. */
export const SLENDER = 0.4;
/** Length of an arrowhead, px: at least, and per px of its line's width. */
export const HEAD_LENGTH = { least: 5.5, stroke: 1.9 } as const;

export const newCurve = (): Curve => ({ x0: 0, y0: 0, x1: 0, y1: 0, x2: 0, y2: 0, x3: 0, y3: 0, from: 0, to: 0 });
export const newTrace = (pieces = PIECES): Trace => ({
  x: new Float64Array(pieces + 1),
  y: new Float64Array(pieces + 1),
  at: new Float64Array(pieces + 1),
  box: new Float64Array(4),
});

/** Where edge `e` would run if bent by `bend`, from centre to centre; what of it is visible, `clip` says. */
export function courseInto(ground: CurveEnds, camera: Camera, e: number, bend: number, out: Curve): Curve {
  const s = ground.source[e] as number;
  const t = ground.target[e] as number;
  const { k } = camera;
  out.x0 = (ground.x[s] as number) * k + camera.x;
  out.y0 = (ground.y[s] as number) * k + camera.y;
  out.x3 = (ground.x[t] as number) * k + camera.x;
  out.y3 = (ground.y[t] as number) * k + camera.y;
  if (s === t) loopInto(ground.radius[s] as number, bend, out);
  else {
    quadraticInto(bend * k, out);
    const { turn } = ground;
    if (turn) {
      [out.x1, out.y1] = turned(out.x0, out.y0, out.x1, out.y1, turn[2 * e] as number);
      [out.x2, out.y2] = turned(out.x3, out.y3, out.x2, out.y2, turn[2 * e + 1] as number);
    }
  }
  return out;
}

/** The point (x, y) turned around (cx, cy). */
function turned(cx: number, cy: number, x: number, y: number, angle: number): [x: number, y: number] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [cx + c * (x - cx) - s * (y - cy), cy + s * (x - cx) + c * (y - cy)];
}

/** Bounds the visible part: what lies outside the marks of the edge's two nodes. */
export function clip(ground: CurveEnds, e: number, out: Curve): Curve {
  const s = ground.source[e] as number;
  const t = ground.target[e] as number;
  out.from = boundary(out, ground.kind[s] as number, ground.radius[s] as number, 0);
  out.to = boundary(out, ground.kind[t] as number, ground.radius[t] as number, 1);
  return out;
}

/** Edge `e` as the scene has it. */
export function curveInto(scene: CurveEnds & Pick<Scene, 'bend'>, camera: Camera, e: number, out: Curve): Curve {
  return clip(scene, e, courseInto(scene, camera, e, scene.bend[e] as number, out));
}

function quadraticInto(bend: number, c: Curve): void {
  const dx = c.x3 - c.x0;
  const dy = c.y3 - c.y0;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const qx = (c.x0 + c.x3) / 2 + (dy / length) * bend;
  const qy = (c.y0 + c.y3) / 2 - (dx / length) * bend;
  // A quadratic is the cubic whose control points lie two thirds of the way to its own.
  c.x1 = c.x0 + (2 / 3) * (qx - c.x0);
  c.y1 = c.y0 + (2 / 3) * (qy - c.y0);
  c.x2 = c.x3 + (2 / 3) * (qx - c.x3);
  c.y2 = c.y3 + (2 / 3) * (qy - c.y3);
}

/** A loop keeps its size on screen, as its node does. */
function loopInto(radius: number, angle: number, c: Curve): void {
  const reach = radius * 2 + LOOP.reach;
  c.x1 = c.x0 + reach * Math.cos(angle - LOOP.turn);
  c.y1 = c.y0 + reach * Math.sin(angle - LOOP.turn);
  c.x2 = c.x0 + reach * Math.cos(angle + LOOP.turn);
  c.y2 = c.y0 + reach * Math.sin(angle + LOOP.turn);
}

export const xAt = (c: Curve, u: number): number => bezier(c.x0, c.x1, c.x2, c.x3, u);
export const yAt = (c: Curve, u: number): number => bezier(c.y0, c.y1, c.y2, c.y3, u);

function bezier(a: number, b: number, c: number, d: number, u: number): number {
  const v = 1 - u;
  return v * v * v * a + 3 * v * v * u * b + 3 * v * u * u * c + u * u * u * d;
}

/** The parameter at which the curve leaves (end 0) or reaches (end 1) the outline of its node, by bisection. */
function boundary(c: Curve, kind: number, radius: number, end: 0 | 1): number {
  const x = end ? c.x3 : c.x0;
  const y = end ? c.y3 : c.y0;
  let inside: number = end;
  let outside = 0.5;
  for (let i = 0; i < 14; i++) {
    const u = (inside + outside) / 2;
    if (clearance(kind, radius, xAt(c, u) - x, yAt(c, u) - y) < GAP) inside = u;
    else outside = u;
  }
  return outside;
}

/** True where the nodes stand so close that nothing of the line shows between them. */
export const isCovered = (c: Curve): boolean => c.to - c.from < 0.01;

/** The visible part as a polyline; its length. */
export function traceInto(c: Curve, out: Trace): number {
  const last = out.x.length - 1;
  let length = 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= last; i++) {
    const u = c.from + ((c.to - c.from) * i) / last;
    const x = xAt(c, u);
    const y = yAt(c, u);
    if (i > 0) {
      const dx = x - (out.x[i - 1] as number);
      const dy = y - (out.y[i - 1] as number);
      length += Math.sqrt(dx * dx + dy * dy);
    }
    out.x[i] = x;
    out.y[i] = y;
    out.at[i] = length;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  out.box[0] = left;
  out.box[1] = top;
  out.box[2] = right;
  out.box[3] = bottom;
  return length;
}

/** The point at a share `t` (0…1) of a trace's length, and the direction there in radians. */
export function pointAt(trace: Trace, t: number): { x: number; y: number; angle: number } {
  const last = trace.x.length - 1;
  const goal = t * (trace.at[last] as number);
  let i = 1;
  while (i < last && (trace.at[i] as number) < goal) i++;
  const start = trace.at[i - 1] as number;
  const f = (goal - start) / ((trace.at[i] as number) - start || 1);
  const x = trace.x[i - 1] as number;
  const y = trace.y[i - 1] as number;
  const dx = (trace.x[i] as number) - x;
  const dy = (trace.y[i] as number) - y;
  return { x: x + dx * f, y: y + dy * f, angle: Math.atan2(dy, dx) };
}

/** The piece of a curve between two parameters (de Casteljau): its four points, written into `out`, whose bounds stay as they are. */
export function partInto(c: Curve, u: number, v: number, out: Curve): Curve {
  out.x0 = xAt(c, u);
  out.y0 = yAt(c, u);
  out.x3 = xAt(c, v);
  out.y3 = yAt(c, v);
  const third = (v - u) / 3;
  out.x1 = out.x0 + third * slope(c.x0, c.x1, c.x2, c.x3, u);
  out.y1 = out.y0 + third * slope(c.y0, c.y1, c.y2, c.y3, u);
  out.x2 = out.x3 - third * slope(c.x0, c.x1, c.x2, c.x3, v);
  out.y2 = out.y3 - third * slope(c.y0, c.y1, c.y2, c.y3, v);
  return out;
}

function slope(a: number, b: number, c: number, d: number, u: number): number {
  const v = 1 - u;
  return 3 * (v * v * (b - a) + 2 * v * u * (c - b) + u * u * (d - c));
}

/** The parameter from which it is `distance` px as the crow flies to the visible part's end. */
export function beforeEnd(c: Curve, distance: number): number {
  return away(c, c.to, c.from, distance);
}

/** The parameter at which it is `distance` px from the visible part's start. */
export function afterStart(c: Curve, distance: number): number {
  return away(c, c.from, c.to, distance);
}

function away(c: Curve, end: number, other: number, distance: number): number {
  const x = xAt(c, end);
  const y = yAt(c, end);
  let near = end;
  let far = other;
  for (let i = 0; i < 12; i++) {
    const u = (near + far) / 2;
    if (Math.hypot(xAt(c, u) - x, yAt(c, u) - y) < distance) near = u;
    else far = u;
  }
  return far;
}

/** Length of the arrowhead of a line `stroke` px wide. */
export const headLength = (stroke: number): number => HEAD_LENGTH.least + HEAD_LENGTH.stroke * stroke;

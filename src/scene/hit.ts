/** What a point of the stage means: plain geometry, the same that is drawn. `t` is the share of an edge's visible length. */
import {
  type Curve,
  clip,
  courseInto,
  curveInto,
  isCovered,
  newCurve,
  newTrace,
  pointAt,
  type Trace,
  traceInto,
} from './curves/curves.js';
import type { Nearby } from './hit-grid.js';
import { clearance } from './shapes.js';
import { GRID_EDGES, GRID_NODES, HALF_TARGET } from './size-limits.js';
import { type Camera, type Hit, MARK, type Marks, type Scene } from './types.js';

/** No mark reaches farther from its node's centre, px. */
const HIT_LARGEST = 24;
/** How many places of a segment are tried for the point of a statement. */
const TRIES = 15;

const curve: Curve = newCurve();
const trace: Trace = newTrace();

/** The node at (x, y), else the nearest visible edge within `tolerance` px, else null. */
export function hitTest(
  scene: Scene,
  marks: Marks,
  camera: Camera,
  x: number,
  y: number,
  tolerance = HALF_TARGET,
): Hit | null {
  const near = nearTo(scene, camera, x, y, Math.max(tolerance, HIT_LARGEST));
  const node = nodeAt(scene, marks, camera, x, y, near);
  if (node >= 0) return { kind: 'node', index: node };
  let best: Hit | null = null;
  let least = tolerance;
  for (let j = 0; j < (near?.edges.length ?? scene.m); j++) {
    const e = near ? (near.edges[j] as number) : j;
    if ((marks.edge[e] as number) & MARK.hidden) continue;
    const its = edgeDistance(scene, camera, e, x, y, least);
    if (its && its.distance < least) {
      least = its.distance;
      best = { kind: 'edge', index: e, t: its.t };
    }
  }
  return best;
}

let grid: typeof import('./hit-grid.js') | Promise<void> | null = null;

/** Nodes that may be near; null where all are asked, as in small pictures and until the first large one has its grid. */
function nearTo(scene: Scene, camera: Camera, x: number, y: number, reach: number): Nearby | null {
  if (scene.n <= GRID_NODES && scene.m <= GRID_EDGES) return null;
  grid ??= fetchGrid();
  return grid instanceof Promise ? null : grid.nearby(scene, camera, x, y, reach);
}

async function fetchGrid(): Promise<void> {
  try {
    grid = await import('./hit-grid.js');
  } catch {
    // Without it asking takes longer and is answered the same.
  }
}

/** A node's mark wins over names, the nearer mark over the farther. */
function nodeAt(scene: Scene, marks: Marks, camera: Camera, x: number, y: number, near: Nearby | null): number {
  let mark = -1;
  let name = -1;
  let least = Infinity;
  for (let j = 0; j < (near?.nodes.length ?? scene.n); j++) {
    const i = near ? (near.nodes[j] as number) : j;
    if ((marks.node[i] as number) & MARK.hidden) continue;
    const dx = x - ((scene.x[i] as number) * camera.k + camera.x);
    const dy = y - ((scene.y[i] as number) * camera.k + camera.y);
    const distance = Math.hypot(dx, dy);
    const inMark =
      Math.max(Math.abs(dx), Math.abs(dy)) <= HALF_TARGET ||
      clearance(scene.kind[i] as number, scene.radius[i] as number, dx, dy) <= 1;
    if (inMark && distance < least) {
      least = distance;
      mark = i;
    }
    if (isInName(scene, i, dx, dy)) name = i;
  }
  return mark >= 0 ? mark : name;
}

function isInName(scene: Scene, i: number, dx: number, dy: number): boolean {
  const label = scene.labels[i];
  if (!label || label.lines.length === 0) return false;
  return Math.abs(dx - label.dx) <= label.width / 2 && Math.abs(dy - label.dy) <= label.height / 2;
}

/** Distance from (x, y) to the visible part of an edge, and where on it; null when more than `limit` px away. */
export function edgeDistance(
  scene: Scene,
  camera: Camera,
  e: number,
  x: number,
  y: number,
  limit = Infinity,
): { distance: number; t: number } | null {
  courseInto(scene, camera, e, scene.bend[e] as number, curve);
  if (isBeyond(curve, x, y, limit) || isCovered(clip(scene, e, curve))) return null;
  const length = traceInto(curve, trace);
  let distance = Infinity;
  let t = 0;
  for (let i = 1; i < trace.x.length; i++) {
    const ax = trace.x[i - 1] as number;
    const ay = trace.y[i - 1] as number;
    const dx = (trace.x[i] as number) - ax;
    const dy = (trace.y[i] as number) - ay;
    const f = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const d = Math.hypot(x - ax - f * dx, y - ay - f * dy);
    if (d < distance) {
      distance = d;
      t = ((trace.at[i - 1] as number) + f * ((trace.at[i] as number) - (trace.at[i - 1] as number))) / length;
    }
  }
  return distance <= limit ? { distance, t } : null;
}

/** A curve stays within the box of its control points, and on the same side as they of any line beside its chord. */
function isBeyond(c: Curve, x: number, y: number, limit: number): boolean {
  const dx = c.x3 - c.x0;
  const dy = c.y3 - c.y0;
  const chord = Math.sqrt(dx * dx + dy * dy);
  const beside = (px: number, py: number) => (px - c.x0) * dy - (py - c.y0) * dx;
  const off = beside(x, y);
  const [one, two] = [beside(c.x1, c.y1), beside(c.x2, c.y2)];
  const [low, high] = [Math.min(0, one, two), Math.max(0, one, two)];
  return (
    off < low - limit * chord ||
    off > high + limit * chord ||
    x < Math.min(c.x0, c.x1, c.x2, c.x3) - limit ||
    x > Math.max(c.x0, c.x1, c.x2, c.x3) + limit ||
    y < Math.min(c.y0, c.y1, c.y2, c.y3) - limit ||
    y > Math.max(c.y0, c.y1, c.y2, c.y3) + limit
  );
}

/** The point at a share `t` of an edge's visible length. */
export function pointOn(scene: Scene, camera: Camera, e: number, t: number): { x: number; y: number } {
  traceInto(curveInto(scene, camera, e, curve), trace);
  const { x, y } = pointAt(trace, t);
  return { x, y };
}

/** An edge of `slots` statements is divided into as many equal lengths; which of them `t` falls into. */
export function slotAt(t: number, slots: number): number {
  return Math.max(0, Math.min(slots - 1, Math.floor(t * slots)));
}

/** A point where a tap opens statement `slot` of `slots` on edge `e`: of those, the one with most room; null when there is none. */
export function statementPoint(
  scene: Scene,
  marks: Marks,
  camera: Camera,
  e: number,
  slot: number,
  slots: number,
): { x: number; y: number } | null {
  if (!(slot >= 0 && slot < slots) || e >= scene.m || (marks.edge[e] as number) & MARK.hidden) return null;
  let best: { x: number; y: number } | null = null;
  let most = -Infinity;
  for (let i = 0; i < TRIES; i++) {
    // From the middle of the segment outwards, so that among equals the middle wins.
    const step = (i % 2 ? i + 1 : -i) / 2;
    const t = (slot + 0.5 + step / (TRIES + 1)) / slots;
    const point = pointOn(scene, camera, e, t);
    const hit = hitTest(scene, marks, camera, point.x, point.y);
    if (hit?.kind !== 'edge' || hit.index !== e || slotAt(hit.t, slots) !== slot) continue;
    const room = Math.min(roomAround(scene, marks, camera, e, point.x, point.y), 24);
    if (room > most + 0.5) {
      most = room;
      best = point;
    }
  }
  return best;
}

/** Distance to the nearest other visible edge. */
function roomAround(scene: Scene, marks: Marks, camera: Camera, e: number, x: number, y: number): number {
  let room = 24;
  for (let f = 0; f < scene.m; f++) {
    if (f === e || (marks.edge[f] as number) & MARK.hidden) continue;
    room = Math.min(room, edgeDistance(scene, camera, f, x, y, room)?.distance ?? room);
  }
  return room;
}

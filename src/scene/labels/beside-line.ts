/** Where the verb of a line stands that cannot bear it: beside its middle, where it can be seen, clear of names and marks where there is a way. */
import { pointAt, type Trace } from '../curves/curves.js';
import type { OpenPart } from '../reveal.js';
import { type Camera, MARK, type Marks, type Scene } from '../types.js';

/** Directions that are tried, each at these distances between the line and the verb, px. */
const BESIDE_TURNS = 12;
const BESIDE_AWAY = [5, 14, 26, 42, 62, 90, 130];
/** Between a verb and what stands there, px. */
const BESIDE_AIR = 2;
/** A px² of a name or a mark that would be hidden is as bad as so many px of distance; of the line's own two ends. */
const BESIDE_HIDES = { any: 3, end: 100 } as const;

/** Middle and half the extent, px of the stage; how bad it is to hide a px² of it. */
interface BesideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly cost: number;
}

const shared = (a: Omit<BesideBox, 'cost'>, b: BesideBox): number =>
  b.cost * Math.max(0, a.w + b.w - Math.abs(a.x - b.x)) * Math.max(0, a.h + b.h - Math.abs(a.y - b.y));

/** A picture as it is looked at; `part`: what of its stage can be seen, all of it where nothing is said. */
interface LookedAtLine {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly camera: Camera;
  readonly part?: OpenPart | null;
}

/**
 * The middle of a block `width` × `height` for what line `e`, which has this trace, is called, and the middle of the line. Null where that
 * cannot be seen: what stood there would belong to nothing.
 */
export function besideLine(
  { scene, marks, camera, part }: LookedAtLine,
  e: number,
  trace: Trace,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly from: { readonly x: number; readonly y: number } } | null {
  const from = pointAt(trace, 0.5);
  const { left, top, right, bottom } = part ?? { left: 0, top: 0, right: scene.width, bottom: scene.height };
  if (from.x < left || from.x > right || from.y < top || from.y > bottom || bottom - top < height) return null;
  const [w, h] = [width / 2 + BESIDE_AIR, height / 2 + BESIDE_AIR];
  const inside = (at: number, half: number, start: number, end: number) =>
    Math.max(start + half, Math.min(end - half, at));
  const taken = takenAround(scene, marks, camera, e, from, 2 * (w + h) + (BESIDE_AWAY.at(-1) as number));
  let best = { x: from.x, y: from.y };
  let least = Infinity;
  for (const away of BESIDE_AWAY) {
    for (let turn = 0; turn < BESIDE_TURNS; turn++) {
      // Straight to a side of the line first.
      const angle = from.angle + Math.PI / 2 + (turn * 2 * Math.PI) / BESIDE_TURNS;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const x = inside(from.x + c * (away + w), w, left, right);
      const y = inside(from.y + s * (away + h), h, top, bottom);
      const hidden = taken.reduce((sum, its) => sum + shared({ x, y, w, h }, its), 0);
      const cost = hidden + away + turn / BESIDE_TURNS;
      if (cost >= least) continue;
      least = cost;
      best = { x, y };
    }
  }
  return { ...best, from };
}

/** Names and marks that are drawn within `reach` px of a point. */
function takenAround(
  scene: Scene,
  marks: Marks,
  camera: Camera,
  e: number,
  at: { x: number; y: number },
  reach: number,
): BesideBox[] {
  const taken: BesideBox[] = [];
  for (let i = 0; i < scene.n; i++) {
    if ((marks.node[i] as number) & MARK.hidden) continue;
    const x = (scene.x[i] as number) * camera.k + camera.x;
    const y = (scene.y[i] as number) * camera.k + camera.y;
    if (Math.abs(x - at.x) > reach || Math.abs(y - at.y) > reach) continue;
    const r = scene.radius[i] as number;
    const cost = i === scene.source[e] || i === scene.target[e] ? BESIDE_HIDES.end : BESIDE_HIDES.any;
    taken.push({ x, y, w: r, h: r, cost });
    const label = scene.labels[i];
    if (label?.lines.length)
      taken.push({ x: x + label.dx, y: y + label.dy, w: label.width / 2, h: label.height / 2, cost });
  }
  return taken;
}

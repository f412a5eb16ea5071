/** Thousands of edges and nodes: threads and dots, in few long paths instead of many short ones. */
import { type Curve, courseInto, newCurve } from '../../scene/curves/curves.js';
import { CLASSES, clearly, DOT, densityOf, LOOPLET, type Look, STRAND, THREAD } from '../../scene/density.js';
import { isDim } from '../../scene/marks.js';
import { SHAPES } from '../../scene/shapes.js';
import type { Steps } from '../../scene/slow-work.js';
import { APART, MARK } from '../../scene/types.js';
import type { DrawList } from '../draw-list.js';
import type { Frame } from '../painter.js';
import { outline } from './draw-node.js';
import type { Ink } from './ink.js';

/** Threads are drawn in blocks of so many, so that no tone lies above all others, and where many lie it is darker. */
const BLOCK = 900;
/** So many plain dots make a path, and so many with a shape: of more, a rasteriser takes longer for each. */
const DRAW_MANY_PLAIN = 200;
const DRAW_MANY_SHAPED = 20;
/** Of no more nodes than this each covers what lies beneath it; of more, those of one path lie through each other. */
const SINGLY = 3000;
/** Half the side of a square as large as a circle of radius 1. */
const SQUARE = Math.sqrt(Math.PI) / 2;

const curve = newCurve();

/** A crowd, in steps of a few milliseconds: its threads, then its dots. It knows nothing of emphasis; what stands out is drawn above it. */
export function* crowdInSteps(ink: Ink, frame: Frame, look: Look): Steps<void> {
  yield* threads(ink, frame, look, false);
  yield* dots(ink, frame, look, frame.scene.radius.keys());
}

/** What stands out where it is too much to be drawn one by one: edges as threads, nodes as dots, above all others. */
export function drawApart(ink: Ink, frame: Frame, { look, strands, dots: apart }: DrawList): void {
  if (!look) return;
  if (strands) for (const _ of threads(ink, frame, look, true));
  for (const _ of dots(ink, frame, clearly(look), apart));
}

/** Threads run from centre to centre, as dots will lie on their ends. */
function* threads(ink: Ink, frame: Frame, look: Look, apart: boolean): Steps<void> {
  const { scene, marks, theme } = frame;
  const { reach } = densityOf(scene);
  const bins = Array.from({ length: theme.tones.length * CLASSES }, (): number[] => []);
  for (let start = 0; start < scene.m; start += BLOCK) {
    for (let e = start; e < Math.min(scene.m, start + BLOCK); e++) {
      const mark = marks.edge[e] as number;
      if (mark & MARK.hidden || (apart && !(mark & APART))) continue;
      bins[(scene.tone[e] as number) * CLASSES + (reach[e] as number)]?.push(e);
    }
    for (let turn = 0; turn < bins.length; turn++) {
      // Each block begins with another tone, so that none is last everywhere.
      const i = (turn + (start / BLOCK) * CLASSES) % bins.length;
      const edges = bins[i];
      if (!edges?.length) continue;
      const colour = theme.tones[Math.floor(i / CLASSES)] ?? theme.ink;
      trails(ink, frame, edges);
      ink.stroke({
        colour,
        cap: 'butt',
        ...(apart ? STRAND : { width: THREAD, alpha: look.alphas[i % CLASSES] ?? 1 }),
      });
      edges.length = 0;
    }
    yield;
  }
}

function trails(ink: Ink, { scene, camera }: Frame, edges: readonly number[]): void {
  ink.begin();
  for (const e of edges) {
    const bend = scene.bend[e] as number;
    courseInto(scene, camera, e, bend, curve);
    if (scene.source[e] === scene.target[e]) shrink(curve);
    ink.moveTo(curve.x0, curve.y0);
    if (bend === 0 && scene.source[e] !== scene.target[e]) ink.lineTo(curve.x3, curve.y3);
    else ink.curveTo(curve.x1, curve.y1, curve.x2, curve.y2, curve.x3, curve.y3);
  }
}

/** A loop as small as all else in a crowd. */
function shrink(its: Curve): void {
  its.x1 = its.x0 + (its.x1 - its.x0) * LOOPLET;
  its.y1 = its.y0 + (its.y1 - its.y0) * LOOPLET;
  its.x2 = its.x0 + (its.x2 - its.x0) * LOOPLET;
  its.y2 = its.y0 + (its.y2 - its.y0) * LOOPLET;
}

/** The dim dots first; where there is room for it, a dot has its node's shape. */
function* dots(ink: Ink, frame: Frame, look: Look, nodes: Iterable<number>): Steps<void> {
  const { scene, marks, theme } = frame;
  const small: [number[], number[]] = [[], []];
  const large: [number[], number[]] = [[], []];
  for (const i of nodes) {
    const mark = marks.node[i] as number;
    if (mark & MARK.hidden) continue;
    ((scene.radius[i] as number) * look.dot < DOT.shaped ? small : large)[isDim(mark) ? 0 : 1].push(i);
  }
  const groups = (some: readonly number[]) => (theme.fills ? byKind(frame, some) : [some]);
  for (const turn of [0, 1] as const) {
    const colour = turn === 0 ? theme.faint : theme.ink;
    yield* batches(small[turn], DRAW_MANY_PLAIN, (all) => {
      for (const some of groups(all)) {
        marksOn(ink, frame, look, some);
        ink.fill((turn === 1 && insideOf(frame, some)) || colour, look.ink);
      }
    });
    yield* batches(large[turn], DRAW_MANY_SHAPED, (all) => {
      for (const some of scene.n > SINGLY ? groups(all) : all.map((i) => [i])) {
        marksOn(ink, frame, look, some);
        ink.fill(insideOf(frame, some) ?? theme.node);
        ink.stroke({ colour: theme.rim ?? colour, width: DOT.outline });
      }
    });
  }
}

/** The colour of these nodes' group, all being of one. */
const insideOf = ({ scene, theme }: Frame, [first]: readonly number[]) =>
  first == null ? undefined : theme.fills?.[scene.kind[first] as number];

/** Parted within their batch, so that no group lies above all others. */
function byKind({ scene }: Frame, nodes: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const i of nodes) {
    const kind = scene.kind[i] as number;
    const group = groups[kind];
    if (group) group.push(i);
    else groups[kind] = [i];
  }
  return Object.values(groups);
}

function* batches(nodes: readonly number[], size: number, draw: (some: readonly number[]) => void): Steps<void> {
  for (let start = 0; start < nodes.length; start += size) {
    draw(nodes.slice(start, start + size));
    yield;
  }
}

function marksOn(ink: Ink, { scene, camera }: Frame, look: Look, nodes: readonly number[]): void {
  ink.begin();
  for (const i of nodes) {
    const x = (scene.x[i] as number) * camera.k + camera.x;
    const y = (scene.y[i] as number) * camera.k + camera.y;
    const radius = (scene.radius[i] as number) * look.dot;
    if (radius >= DOT.shaped) outline(ink, SHAPES[scene.kind[i] as number] ?? null, x, y, radius);
    else if (radius >= DOT.round) ink.circle(x, y, radius);
    else square(ink, x, y, radius * SQUARE);
  }
}

function square(ink: Ink, x: number, y: number, half: number): void {
  ink.moveTo(x - half, y - half);
  ink.lineTo(x + half, y - half);
  ink.lineTo(x + half, y + half);
  ink.lineTo(x - half, y + half);
}

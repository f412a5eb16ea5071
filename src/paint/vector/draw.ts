/** The one drawing routine: a frame → ink. Quiet things first; what the reader points at and has open last. */
import { MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import { drawBadge, drawEdge, drawWord } from './draw-edge.js';
import { drawDots, drawThreads } from './draw-many.js';
import { drawName, drawNode } from './draw-node.js';
import type { Ink } from './ink.js';

/** Beyond so many edges a line is a thread in a texture: one path per colour, no casing, dash or head. */
const MANY = 2000;

export function drawScene(ink: Ink, frame: Frame): void {
  const { scene, marks } = frame;
  const many = scene.m > MANY;
  if (many) drawThreads(ink, frame);
  const apart = many ? MARK.near | MARK.selected | MARK.focus : -1;
  const edges = inOrder(marks.edge, apart, (e) => -(scene.tone[e] as number));
  const nodes = inOrder(marks.node, -1, () => 0);
  for (const e of edges) {
    ink.about?.('edge', e);
    drawEdge(ink, frame, e);
  }
  ink.about?.(null);
  for (const e of edges) drawWord(ink, frame, e);
  for (const e of edges) drawBadge(ink, frame, e);
  if (many) drawDots(ink, frame);
  for (const i of many ? [] : nodes) {
    ink.about?.('node', i);
    drawNode(ink, frame, i);
  }
  ink.about?.(null);
  for (const i of nodes) drawName(ink, frame, i);
}

/** Visible elements with a mark among `apart` (-1: any or none): dim first, then by `rank`, the neighbourhood, selected, focused; then by number. */
function inOrder(marks: Uint8Array, apart: number, rank: (i: number) => number): number[] {
  const keys = new Map<number, number>();
  marks.forEach((mark, i) => {
    if (mark & MARK.hidden || (apart !== -1 && !(mark & apart))) return;
    const stage = mark & MARK.focus ? 4 : mark & MARK.selected ? 3 : mark & MARK.near ? 2 : mark & MARK.dim ? 0 : 1;
    keys.set(i, stage * 100 + rank(i));
  });
  return [...keys.keys()].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
}

/** The one drawing routine: a frame → ink. Quiet things first; what the reader points at and has open last. */
import { MARK } from '../../scene/types.js';
import { TONES } from '../../story/vocabulary.js';
import type { Frame } from '../painter.js';
import { drawBadge, drawEdge, drawWord } from './draw-edge.js';
import { drawName, drawNode } from './draw-node.js';
import type { Ink } from './ink.js';

export function drawScene(ink: Ink, frame: Frame): void {
  const { scene, marks } = frame;
  const edges = inOrder(marks.edge, (e) => TONES.length - (scene.tone[e] as number));
  const nodes = inOrder(marks.node, () => 0);
  for (const e of edges) drawEdge(ink, frame, e);
  for (const e of edges) drawWord(ink, frame, e);
  for (const e of edges) drawBadge(ink, frame, e);
  for (const i of nodes) drawNode(ink, frame, i);
  for (const i of nodes) drawName(ink, frame, i);
}

/** Visible elements: dim ones first, then by `rank`, then the neighbourhood, the selected and the focused; then by number. */
function inOrder(marks: Uint8Array, rank: (i: number) => number): number[] {
  const keys = new Map<number, number>();
  marks.forEach((mark, i) => {
    if (mark & MARK.hidden) return;
    const stage = mark & MARK.focus ? 4 : mark & MARK.selected ? 3 : mark & MARK.near ? 2 : mark & MARK.dim ? 0 : 1;
    keys.set(i, stage * 100 + rank(i));
  });
  return [...keys.keys()].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
}

/** The one drawing routine: a frame → ink. Quiet things first; what the reader points at and has open last. */
import { inOrder, visible } from '../draw-order.js';
import type { Frame } from '../painter.js';
import { drawBadge, drawEdge, drawWord } from './draw-edge.js';
import { drawName, drawNode } from './draw-node.js';
import type { Ink } from './ink.js';

/** Numbers of what is drawn one by one, lowest first. */
export interface DrawnParts {
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
  /** Nodes whose names are set. */
  readonly names: readonly number[];
}

/** Everything, one by one: for pictures that are no crowd. */
export function drawScene(ink: Ink, frame: Frame): void {
  const { scene, marks } = frame;
  const nodes = inOrder(visible(marks.node) ?? [], marks.node);
  const edges = inOrder(visible(marks.edge) ?? [], marks.edge, (e) => -(scene.tone[e] as number));
  drawParts(ink, frame, { edges, nodes, names: nodes });
}

export function drawParts(ink: Ink, frame: Frame, { edges, nodes, names }: DrawnParts): void {
  for (const e of edges) {
    ink.about?.('edge', e);
    drawEdge(ink, frame, e);
  }
  ink.about?.(null);
  for (const e of edges) drawWord(ink, frame, e);
  for (const e of edges) drawBadge(ink, frame, e);
  for (const i of nodes) {
    ink.about?.('node', i);
    drawNode(ink, frame, i);
  }
  ink.about?.(null);
  for (const i of names) drawName(ink, frame, i);
}

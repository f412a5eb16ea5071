/** One edge: a casing of paper, so that crossings read as over and under; the line in its tone and dash; the head; the count. */
import {
  afterStart,
  beforeEnd,
  type Curve,
  curveInto,
  headLength,
  isCovered,
  newCurve,
  newTrace,
  partInto,
  pointAt,
  SLENDER,
  type Trace,
  traceInto,
  xAt,
  yAt,
} from '../../scene/curves/curves.js';
import { pointOn } from '../../scene/hit.js';
import { BADGE, WORD_SIZE } from '../../scene/labels/edge-labels.js';
import { isDim } from '../../scene/marks.js';
import { APART, type EdgeLabel, HEAD, MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import type { Ink } from './ink.js';

/** Paper on both sides of a line; it begins and ends away from the nodes, where lines meet anyway. */
export const CASING = 1.8;
export const BARE = 16;
export const BAND = 10;

const curve: Curve = newCurve();
const part: Curve = newCurve();
const trace: Trace = newTrace();
/** Strokes that cross a denied line out, px: half their length beside the line's width, how wide they are, also with the paper around them. */
const CROSS = { reach: 4.6, width: 1.8, casing: 5 };
/** Line to be seen beside its word, px. */
const DRAW_EDGE_LEAST = 24;

export function drawEdge(ink: Ink, { scene, marks, camera, theme }: Frame, e: number): void {
  const mark = marks.edge[e] as number;
  const tone = scene.tone[e] as number;
  curveInto(scene, camera, e, curve);
  if (isCovered(curve)) return;
  const width = scene.stroke[e] as number;
  const colour = (isDim(mark) ? theme.dimmed : theme.tones)[tone] ?? theme.ink;
  const head = (scene.head[e] as number) & ~HEAD.denied;
  // `none` is 0.
  const length = head && headLength(width);
  const tip = curve.to;
  const base = length > 0 ? beforeEnd(curve, length) : tip;
  if (mark & (MARK.selected | MARK.focus)) {
    trail(ink, curve.from, tip);
    ink.stroke({ colour: theme.bands[tone] ?? theme.rule, width: width + (mark & MARK.selected ? BAND : BAND / 2) });
  }
  trail(ink, afterStart(curve, BARE), beforeEnd(curve, BARE));
  ink.stroke({ colour: theme.paper, width: width + 2 * CASING, cap: 'butt' });
  trail(ink, curve.from, length > 0 ? beforeEnd(curve, length * (head === HEAD.open ? 1 : 0.8)) : tip);
  ink.stroke({ colour, width, dash: scaled(theme.dashes[tone] ?? [], width) });
  if (length > 0) drawHead(ink, base, tip, length, head === HEAD.open ? theme.paper : colour, colour);
}

/** Dashes are drawn for a line 2 px wide; a wider line has longer ones. */
function scaled(dash: readonly number[], width: number): readonly number[] {
  const factor = 0.5 + width / 4;
  return dash.map((length) => length * factor);
}

function trail(ink: Ink, from: number, to: number): void {
  partInto(curve, from, Math.max(from, to), part);
  ink.begin();
  ink.moveTo(part.x0, part.y0);
  ink.curveTo(part.x1, part.y1, part.x2, part.y2, part.x3, part.y3);
}

function drawHead(ink: Ink, base: number, tip: number, length: number, fill: string, outline: string): void {
  const x = xAt(curve, tip);
  const y = yAt(curve, tip);
  const bx = xAt(curve, base);
  const by = yAt(curve, base);
  const wx = -(y - by) * SLENDER;
  const wy = (x - bx) * SLENDER;
  ink.begin();
  ink.moveTo(x, y);
  ink.lineTo(bx + wx, by + wy);
  ink.lineTo(bx - wx, by - wy);
  ink.close();
  ink.fill(fill);
  ink.stroke({ colour: outline, width: length > 10 ? 1.5 : 1.3 });
}

/** The verb, along the curve and in its place: the line is interrupted for it. */
export function drawWord(ink: Ink, { scene, marks, camera, theme }: Frame, e: number): void {
  const word = scene.words[e];
  const mark = marks.edge[e] as number;
  if (!word || !isWorded(mark, word.rank)) return;
  const length = traceInto(curveInto(scene, camera, e, curve), trace);
  if (!isBorne(word, curve, length)) return;
  const tone = scene.tone[e] as number;
  const at = (offset: number) => pointAt(trace, word.t + offset / length);
  const half = word.width / 2;
  ink.begin();
  for (let i = -4; i <= 4; i++) {
    const { x, y } = at((i / 4) * (half + 3));
    if (i < -3) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  }
  // Of the system's colours only the paper is sure to bear its words.
  const isTinted = mark & MARK.selected && theme.scheme !== 'forced';
  ink.stroke({ colour: (isTinted && theme.bands[tone]) || theme.paper, width: WORD_SIZE + 1, cap: 'butt' });
  // Never upside down: where the curve runs to the left, the text runs against it.
  const way = at(half).x < at(-half).x ? -1 : 1;
  for (const { text, from, width } of word.parts) {
    const a = at(way * (from - half));
    const b = at(way * (from + width - half));
    const { x, y } = at(way * (from + width / 2 - half));
    ink.text(text, (a.x + b.x + 2 * x) / 4, (a.y + b.y + 2 * y) / 4, {
      size: WORD_SIZE,
      weight: 400,
      italic: true,
      family: theme.serif,
      align: 'middle',
      fill: theme.words[tone] ?? theme.ink,
      angle: Math.atan2(b.y - a.y, b.x - a.x),
    });
  }
}

/** Whether the line has room for the word: else it stands beside the line, where the line is pointed at or open. */
export const isBorne = ({ width, rank }: EdgeLabel, curve: Curve, length: number): boolean =>
  rank > 0 && !isCovered(curve) && length >= width + DRAW_EDGE_LEAST;

/** Who is pointed at or open has its word, the neighbourhood where it fits, the picture at rest where there is ample room. */
function isWorded(mark: number, rank: number): boolean {
  return !!(mark & APART) || (!isDim(mark) && rank > 1);
}

/** What stands on a line, above all lines: that it is denied, and its count. */
export function drawBadge(ink: Ink, { scene, marks, camera, theme }: Frame, e: number): void {
  const t = scene.badge[e] as number;
  const tone = scene.tone[e] as number;
  const dim = isDim(marks.edge[e] as number);
  const colour = (dim ? theme.dimmed : theme.tones)[tone] ?? theme.ink;
  if ((scene.head[e] as number) & HEAD.denied) {
    const length = traceInto(curveInto(scene, camera, e, curve), trace);
    crossOut(ink, length, scene.stroke[e] as number, theme.paper, colour);
  }
  if (Number.isNaN(t) || (scene.count[e] as number) < 2) return;
  const { x, y } = pointOn(scene, camera, e, t);
  ink.begin();
  ink.circle(x, y, BADGE);
  ink.fill(theme.paper);
  ink.stroke({ colour, width: 1.2 });
  const fill = dim ? theme.muted : (theme.words[tone] ?? theme.ink);
  ink.text(String(scene.count[e]), x, y, { size: 10.5, weight: 600, family: theme.font, align: 'middle', fill });
}

/**
 * Two strokes through a line behind its head, which says whither as ever; of a short line, in its middle. They are solid and reach beyond
 * it, so that they are seen whatever its dash, width and colour are.
 */
function crossOut(ink: Ink, length: number, width: number, paper: string, colour: string): void {
  const reach = CROSS.reach + width / 2;
  if (length < reach) return;
  const { x, y, angle } = pointAt(trace, Math.max(0.5, 1 - (headLength(width) + reach) / length));
  ink.begin();
  for (const turn of [-1, 1]) {
    const dx = reach * Math.cos(angle + turn);
    const dy = reach * Math.sin(angle + turn);
    ink.moveTo(x - dx, y - dy);
    ink.lineTo(x + dx, y + dy);
  }
  ink.stroke({ colour: paper, width: CROSS.casing });
  ink.stroke({ colour, width: CROSS.width });
}

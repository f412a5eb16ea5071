/** Above all else: the verbs of lines that are pointed at or open and have no room for them. Fetched when a line is pointed at. */
import { type Curve, curveInto, newCurve, newTrace, type Trace, traceInto } from '../../scene/curves/curves.js';
import { besideLine } from '../../scene/labels/beside-line.js';
import { WORD_SIZE } from '../../scene/labels/edge-labels.js';
import { MARK } from '../../scene/types.js';
import { visible } from '../draw-order.js';
import type { Frame } from '../painter.js';
import { isBorne } from './draw-edge.js';
import type { Ink } from './ink.js';

const curve: Curve = newCurve();
const trace: Trace = newTrace();

export function drawBeside(ink: Ink, frame: Frame): void {
  for (const e of visible(frame.marks.edge, MARK.selected | MARK.focus) ?? []) drawWordBeside(ink, frame, e);
}

/** The verb of a line that is pointed at or open and has no room for it: beside the line, on a ground of its own. */
function drawWordBeside(ink: Ink, frame: Frame, e: number): void {
  const { scene, marks, camera, theme } = frame;
  const word = scene.words[e];
  const mark = marks.edge[e] as number;
  if (!word || !(mark & (MARK.selected | MARK.focus))) return;
  if (isBorne(word, curve, traceInto(curveInto(scene, camera, e, curve), trace))) return;
  const tone = scene.tone[e] as number;
  const colour = theme.tones[tone] ?? theme.ink;
  const [width, height] = [word.width + 8, WORD_SIZE + 5];
  const place = besideLine(frame, e, trace, { width, height });
  if (!place) return;
  const { x, y, from } = place;
  ink.begin();
  ink.moveTo(from.x, from.y);
  ink.lineTo(x, y);
  ink.stroke({ colour, width: 1 });
  ink.begin();
  ink.moveTo(x - width / 2, y - height / 2);
  ink.lineTo(x + width / 2, y - height / 2);
  ink.lineTo(x + width / 2, y + height / 2);
  ink.lineTo(x - width / 2, y + height / 2);
  ink.close();
  ink.fill(theme.paper);
  ink.stroke({ colour, width: 1 });
  const [size, family] = [WORD_SIZE, theme.serif];
  const style = {
    size,
    weight: 400,
    italic: true,
    family,
    align: 'middle',
    fill: theme.words[tone] ?? theme.ink,
  } as const;
  for (const part of word.parts) ink.text(part.text, x - word.width / 2 + part.from + part.width / 2, y, style);
}

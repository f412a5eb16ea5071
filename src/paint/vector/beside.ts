/** The verbs for which a line has no room, where one is pointed at or open: what draws them comes with the words, until then the line is drawn without. */
import { MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import type { drawBeside } from './draw-beside.js';
import type { Ink } from './ink.js';

/** One for all painters of a page. */
let draw: typeof drawBeside | undefined;

export async function fetchBeside(): Promise<void> {
  draw = (await import('./draw-beside.js')).drawBeside;
}

/** `again`: asks for a new frame, as soon as they can be drawn. */
export function drawAsked(ink: Ink, frame: Frame, again?: () => void): void {
  if (!frame.marks.edge.some((mark) => mark & (MARK.selected | MARK.focus))) return;
  if (draw) draw(ink, frame);
  else fetchBeside().then(again, reportError);
}

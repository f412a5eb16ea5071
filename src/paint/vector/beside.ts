/** The verbs for which a line has no room, where one is pointed at or open: what draws them comes with the words, until then the line is drawn without. */
import { MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import type { drawBeside } from './draw-beside.js';
import type { Ink } from './ink.js';

/** `again`: asks for a new frame, as soon as they can be drawn. */
export function createBeside(again: () => void): (ink: Ink, frame: Frame) => void {
  let draw: typeof drawBeside | null = null;
  let coming = false;
  async function fetchIt(): Promise<void> {
    coming = true;
    draw = (await import('./draw-beside.js')).drawBeside;
    again();
  }
  return (ink, frame) => {
    if (!frame.marks.edge.some((mark) => mark & (MARK.selected | MARK.focus))) return;
    if (draw) draw(ink, frame);
    else if (!coming) fetchIt().catch(reportError);
  };
}

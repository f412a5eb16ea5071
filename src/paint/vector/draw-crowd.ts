/** Any picture as it stands, however many are in it: for files and figures, and as the measure of the moving stage. */

import { FADED_ALPHA } from '../../scene/density.js';
import { marksAtRest } from '../../scene/marks-at-rest.js';
import { isCrowd } from '../../scene/size-limits.js';
import { drawListOf } from '../draw-list.js';
import type { Frame } from '../painter.js';
import { drawParts, drawScene } from './draw.js';
import { drawBeside } from './draw-beside.js';
import { crowdInSteps, drawApart } from './draw-many.js';
import type { Ink } from './ink.js';

export function drawPicture(ink: Ink, frame: Frame): void {
  if (!isCrowd(frame.scene)) {
    drawScene(ink, frame);
    drawBeside(ink, frame);
    return;
  }
  const drawList = drawListOf(frame, null);
  const { look } = drawList;
  if (look) {
    // Ink knows no fade; lines that are fainter by as much come close to it.
    const clear = drawList.faded ? FADED_ALPHA : 1;
    const faint = { ...look, alphas: look.alphas.map((alpha) => alpha * clear), ink: look.ink * clear };
    for (const _ of crowdInSteps(ink, { ...frame, marks: marksAtRest(frame.scene, frame.marks) }, faint));
    drawApart(ink, frame, drawList);
  }
  drawParts(ink, frame, drawList);
  drawBeside(ink, frame);
}

/** Any picture as it stands, however many are in it: for files and figures, and as the measure of the moving stage. */

import { VEIL } from '../../scene/density.js';
import { calmOf } from '../../scene/marks-at-rest.js';
import { isCrowd } from '../../scene/size-limits.js';
import { castOf } from '../draw-list.js';
import type { Frame } from '../painter.js';
import { drawParts, drawScene } from './draw.js';
import { crowdInSteps, drawApart } from './draw-many.js';
import type { Ink } from './ink.js';

export function drawPicture(ink: Ink, frame: Frame): void {
  if (!isCrowd(frame.scene)) {
    drawScene(ink, frame);
    return;
  }
  const cast = castOf(frame, null);
  const { look } = cast;
  if (look) {
    // Ink knows no veil; lines that are fainter by as much come close to it.
    const clear = cast.veiled ? VEIL : 1;
    const faint = { ...look, alphas: look.alphas.map((alpha) => alpha * clear), ink: look.ink * clear };
    for (const _ of crowdInSteps(ink, { ...frame, marks: calmOf(frame.scene, frame.marks) }, faint));
    drawApart(ink, frame, cast);
  }
  drawParts(ink, frame, cast);
}

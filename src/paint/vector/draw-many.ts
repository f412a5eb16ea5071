/** Thousands of edges and nodes: few long paths instead of many short ones. */
import { courseInto, newCurve } from '../../scene/curves.js';
import { isDim } from '../../scene/marks.js';
import { SHAPES } from '../../scene/shapes.js';
import { MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import { drawNode, outline } from './draw-node.js';
import type { Ink } from './ink.js';

const THREAD = 0.8;
const OUTLINE = 1;
/** Marks that are drawn one by one, above the rest. */
const APART = MARK.near | MARK.selected | MARK.focus;

const curve = newCurve();

/** All edges that nothing sets apart, tone by tone, the dim ones first; from centre to centre, as dots will lie on the ends. */
export function drawThreads(ink: Ink, { scene, marks, camera, theme }: Frame): void {
  for (const dim of [true, false]) {
    for (let tone = theme.tones.length - 1; tone >= 0; tone--) {
      ink.begin();
      let empty = true;
      for (let e = 0; e < scene.m; e++) {
        const mark = marks.edge[e] as number;
        if (scene.tone[e] !== tone || mark & (MARK.hidden | APART) || isDim(mark) !== dim) continue;
        courseInto(scene, camera, e, scene.bend[e] as number, curve);
        ink.moveTo(curve.x0, curve.y0);
        if (scene.bend[e] === 0) ink.lineTo(curve.x3, curve.y3);
        else ink.curveTo(curve.x1, curve.y1, curve.x2, curve.y2, curve.x3, curve.y3);
        empty = false;
      }
      if (!empty)
        ink.stroke({ colour: (dim ? theme.rule : theme.dimmed[tone]) ?? theme.faint, width: THREAD, cap: 'butt' });
    }
  }
}

/** All nodes: the dim in one path, the others in one; what is selected or focused by itself. */
export function drawDots(ink: Ink, frame: Frame): void {
  const { scene, marks, camera, theme } = frame;
  for (const dim of [true, false]) {
    ink.begin();
    for (let i = 0; i < scene.n; i++) {
      const mark = marks.node[i] as number;
      if (mark & MARK.hidden || isDim(mark) !== dim) continue;
      const x = (scene.x[i] as number) * camera.k + camera.x;
      const y = (scene.y[i] as number) * camera.k + camera.y;
      outline(ink, SHAPES[scene.kind[i] as number] ?? null, x, y, scene.radius[i] as number);
    }
    ink.fill(theme.node);
    ink.stroke({ colour: dim ? theme.faint : theme.ink, width: OUTLINE });
  }
  marks.node.forEach((mark, i) => {
    if (!(mark & MARK.hidden) && mark & (MARK.selected | MARK.focus)) drawNode(ink, frame, i);
  });
}

/** One node: its shape, a heavier outline where it has the focus, its name. */
import { NAME_LINE, NAME_SIZE, nameWeight } from '../../scene/labels/places.js';
import { isDim } from '../../scene/marks.js';
import { SHAPES } from '../../scene/shapes.js';
import { EVERY_MARK } from '../../scene/size-limits.js';
import { MARK } from '../../scene/types.js';
import type { Frame } from '../painter.js';
import type { Ink } from './ink.js';

export const OUTLINE = 1.7;
export const RING = 3.4;
/** Corners are rounded over this length, px. */
export const SOFT = 2.6;

export function drawNode(ink: Ink, { scene, marks, camera, theme }: Frame, i: number): void {
  const mark = marks.node[i] as number;
  const x = (scene.x[i] as number) * camera.k + camera.x;
  const y = (scene.y[i] as number) * camera.k + camera.y;
  const radius = scene.radius[i] as number;
  const shape = SHAPES[scene.kind[i] as number] ?? null;
  ink.begin();
  outline(ink, shape, x, y, radius);
  const fills = isDim(mark) ? theme.faded : theme.fills;
  ink.fill(mark & MARK.selected ? theme.ink : (fills?.[scene.kind[i] as number] ?? theme.node));
  if (mark & MARK.focus) ink.stroke({ colour: theme.focus, width: RING });
  else ink.stroke({ colour: theme.rim ?? (isDim(mark) ? theme.faint : theme.ink), width: OUTLINE });
}

/** Adds a node's outline to the path. */
export function outline(ink: Ink, shape: readonly number[] | null, x: number, y: number, radius: number): void {
  if (!shape) {
    ink.circle(x, y, radius);
    return;
  }
  const at = (i: number): [x: number, y: number] => {
    const k = (i + shape.length) % shape.length;
    return [x + (shape[k] as number) * radius, y + (shape[k + 1] as number) * radius];
  };
  for (let i = 0; i < shape.length; i += 2) {
    const [cx, cy] = at(i);
    const [ax, ay] = towards(cx, cy, ...at(i - 2));
    const [bx, by] = towards(cx, cy, ...at(i + 2));
    if (i === 0) ink.moveTo(ax, ay);
    else ink.lineTo(ax, ay);
    ink.curveTo((ax + 2 * cx) / 3, (ay + 2 * cy) / 3, (bx + 2 * cx) / 3, (by + 2 * cy) / 3, bx, by);
  }
  ink.close();
}

function towards(x: number, y: number, tx: number, ty: number): [x: number, y: number] {
  const share = Math.min(0.25, SOFT / Math.hypot(tx - x, ty - y));
  return [x + (tx - x) * share, y + (ty - y) * share];
}

/** How dense the ground of a name is. It reaches beyond the letters by less than the air between two names. */
const NAME_GROUND = 0.9;

export function drawName(ink: Ink, { scene, marks, camera, theme }: Frame, i: number): void {
  const label = scene.labels[i];
  if (!label?.lines.length) return;
  const { size = NAME_SIZE } = label;
  const x = (scene.x[i] as number) * camera.k + camera.x + label.dx;
  const y = (scene.y[i] as number) * camera.k + camera.y + label.dy;
  // Beside its node a name of several lines is flush on the node's side.
  const side = Math.abs(label.dx) > label.width / 2 ? Math.sign(label.dx) : 0;
  const align = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
  // An unnamed dot of many gives way under a name: the name has its ground.
  if (scene.n > EVERY_MARK) {
    const w = label.width / 2 + 2.5;
    const h = label.height / 2 + 0.5;
    ink.begin();
    outline(ink, [-w, -h, w, -h, w, h, -w, h], x, y, 1);
    ink.fill(theme.paper, NAME_GROUND);
  }
  label.lines.forEach((line, row) => {
    ink.text(
      line,
      x - (side * label.width) / 2,
      y + (row - (label.lines.length - 1) / 2) * NAME_LINE * (size / NAME_SIZE),
      {
        size,
        weight: nameWeight(scene.kind[i] as number),
        family: theme.font,
        align,
        fill: isDim(marks.node[i] as number) ? theme.muted : theme.ink,
        halo: theme.halo,
      },
    );
  });
}

/** What must hold of any picture, as a list of sentences about what does not. */
import { identity } from '../../src/scene/camera.js';
import { hitTest, pointOn, slotAt, statementPoint } from '../../src/scene/hit.js';
import { BADGE } from '../../src/scene/labels/edge-labels.js';
import { marksOf } from '../../src/scene/marks.js';
import type { Label, Scene } from '../../src/scene/types.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const box = (x: number, y: number, w: number, h: number): Box => ({
  left: x - w,
  top: y - h,
  right: x + w,
  bottom: y + h,
});
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const leaves = (a: Box, { width, height }: Scene) => a.left < 0 || a.top < 0 || a.right > width || a.bottom > height;

function nameBox(scene: Scene, i: number): Box {
  const { dx, dy, width, height } = scene.labels[i] as Label;
  return box(scene.x[i]! + dx, scene.y[i]! + dy, width / 2, height / 2);
}

const nodeBox = (scene: Scene, i: number) => box(scene.x[i]!, scene.y[i]!, scene.radius[i]!, scene.radius[i]!);

function badgeBoxes(scene: Scene): Box[] {
  return Array.from(scene.badge, (t, e) => ({ t, e }))
    .filter(({ t }) => !Number.isNaN(t))
    .map(({ t, e }) => {
      const { x, y } = pointOn(scene, identity, e, t);
      return box(x, y, BADGE, BADGE);
    });
}

/** Names over names, over other nodes, over counts, or beyond the stage; counts over counts. */
export function overlaps(scene: Scene): string[] {
  const found: string[] = [];
  const badges = badgeBoxes(scene);
  for (let i = 0; i < scene.n; i++) {
    const name = scene.names[i];
    const its = nameBox(scene, i);
    if (leaves(its, scene)) found.push(`${name} leaves the stage`);
    for (let j = 0; j < scene.n; j++) {
      if (j > i && meet(its, nameBox(scene, j))) found.push(`${name} lies on the name ${scene.names[j]}`);
      if (meet(its, nodeBox(scene, j))) found.push(`${name} lies on the node ${scene.names[j]}`);
    }
    for (const badge of badges) if (meet(its, badge)) found.push(`${name} lies on a count`);
  }
  badges.forEach((badge, i) => {
    if (leaves(badge, scene)) found.push('a count leaves the stage');
    if (badges.slice(i + 1).some((other) => meet(badge, other))) found.push('two counts overlap');
  });
  return found;
}

const label = (scene: Scene, e: number) => `${scene.names[scene.source[e]!]} → ${scene.names[scene.target[e]!]} (${e})`;

/** Statements that no tap opens. */
export function unreachable(scene: Scene): string[] {
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null });
  const found: string[] = [];
  for (let e = 0; e < scene.m; e++) {
    const slots = scene.count[e]!;
    for (let slot = 0; slot < slots; slot++) {
      const point = statementPoint(scene, marks, identity, e, slot, slots);
      const hit = point && hitTest(scene, marks, identity, point.x, point.y);
      if (hit?.kind !== 'edge' || hit.index !== e || slotAt(hit.t, slots) !== slot)
        found.push(`${label(scene, e)}: statement ${slot + 1} of ${slots}`);
    }
  }
  return found;
}

/** Edges that run beyond the stage or through the mark of a node that is not theirs. */
export function strays(scene: Scene): string[] {
  const found: string[] = [];
  for (let e = 0; e < scene.m; e++) {
    for (let i = 0; i <= 40; i++) {
      const { x, y } = pointOn(scene, identity, e, i / 40);
      if (leaves(box(x, y, 0, 0), scene)) found.push(`${label(scene, e)} leaves the stage`);
      for (let node = 0; node < scene.n; node++) {
        const away = Math.hypot(x - scene.x[node]!, y - scene.y[node]!);
        if (node !== scene.source[e] && node !== scene.target[e] && away < scene.radius[node]!)
          found.push(`${label(scene, e)} runs through ${scene.names[node]}`);
      }
    }
  }
  return [...new Set(found)];
}

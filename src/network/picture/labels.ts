/** Names of a picture that is no crowd and yet has no room for all: who has most edges keeps the name, nearer by there are more. */
import { identity } from '../../scene/camera.js';
import { curveInto, newCurve, newTrace, type Trace, traceInto } from '../../scene/curves/curves.js';
import { NO_LABEL } from '../../scene/labels/crowded-labels.js';
import { createNames as createPlaces } from '../../scene/labels/labels.js';
import { createHubs, type Hubs } from '../../scene/labels/labels-by-zoom.js';
import { isTexture } from '../../scene/size-limits.js';
import { type Camera, type Label, MARK, type Marks, type Measure, type Scene } from '../../scene/types.js';
import type { StageSize } from '../../stage/canvas.js';

/** Names keep this far from the marks of others, px: as far as from their own, so that nobody takes one for another's. */
const LABELS_AIR = 4;
/** Pieces of a line that a name is to keep off. */
const LABELS_PIECES = 8;

export interface ZoomLabels {
  /** The scene with those names that this camera has room for; the same object while they are the same. */
  at(marks: Marks, camera: Camera, size: StageSize): Scene;
}

export function createNames(scene: Scene, measure: Measure): ZoomLabels {
  const labels = isTexture(scene) ? scene.labels.map(() => NO_LABEL) : placed(scene, measure);
  const hubs: Hubs = createHubs({ ...scene, labels }, measure);
  let shown = '';
  // Who is named is settled here.
  const settled = { ...scene, sparse: false };
  let thinned: Scene = settled;
  return {
    at(marks, camera, { width, height }) {
      const meant = MARK.selected | MARK.focus;
      const named = hubs
        .at(marks, camera, width, height)
        .filter(
          (i) => (marks.node[i] as number) & meant || isClear(scene, marks, camera, i, hubs.labels[i] ?? NO_LABEL),
        )
        .sort((i, j) => i - j);
      const labels = new Array<Label>(scene.n).fill(NO_LABEL);
      for (const i of named) labels[i] = hubs.labels[i] ?? NO_LABEL;
      // Nearer by the same name may stand elsewhere.
      const now = labels.map(({ lines, dx, dy }) => (lines.length > 0 ? `${dx} ${dy}` : '')).join();
      if (now === shown) return thinned;
      shown = now;
      thinned = { ...settled, labels };
      return thinned;
    },
  };
}

/** Names as they stand best, as a story's do; none for whom there is no clear place. */
function placed(scene: Scene, measure: Measure): Label[] {
  const names = createPlaces(scene, scene, measure);
  names.improve(tracesOf(scene));
  const marks = { node: new Uint8Array(scene.n), edge: new Uint8Array(scene.m) };
  return names.labels.map((label, i) => (isClear(scene, marks, identity, i, label) ? label : NO_LABEL));
}

function tracesOf(scene: Scene): Trace[] {
  const curve = newCurve();
  return Array.from({ length: scene.m }, (_, e) => {
    const trace = newTrace(LABELS_PIECES);
    traceInto(curveInto(scene, identity, e, curve), trace);
    return trace;
  });
}

/** Whether a name lies over nobody's mark. */
function isClear({ n, x, y, radius }: Scene, marks: Marks, { k }: Camera, i: number, label: Label): boolean {
  for (let j = 0; j < n; j++) {
    if (j === i || (marks.node[j] as number) & MARK.hidden) continue;
    const reach = (radius[j] as number) + LABELS_AIR;
    const dx = Math.abs(((x[j] as number) - (x[i] as number)) * k - label.dx) - label.width / 2;
    const dy = Math.abs(((y[j] as number) - (y[i] as number)) * k - label.dy) - label.height / 2;
    if (dx < reach && dy < reach && Math.max(0, dx) ** 2 + Math.max(0, dy) ** 2 < reach ** 2) return false;
  }
  return true;
}

/** What a point of a graph's picture means. */
import { hitTest } from '../../scene/hit.js';
import { isCrowd } from '../../scene/size-limits.js';
import { type Hit, MARK, type Marks } from '../../scene/types.js';
import type { Canvas } from '../../stage/canvas.js';

/** CSS px around what stands out of a crowd that still mean it, not the crowd beneath. */
const HIT_CLEAR = 7;

/** How the picture is shown: on the move its edges are a sample under other numbers; `open`: whether something is selected. */
export interface PictureMode {
  readonly rough: boolean;
  readonly open: boolean;
}

/** In a crowd first what stands out of it. */
export function createGraphHit(
  canvas: () => Canvas,
): (mode: PictureMode, x: number, y: number, touch: boolean) => Hit | null {
  /** What is left of the marks when only what stands out can be meant. */
  let apart: { readonly of: Marks; readonly marks: Marks } | null = null;

  function hitApart(x: number, y: number, touch: boolean): Hit | null {
    const { scene, marks, camera } = canvas();
    if (!scene || !marks) return null;
    if (apart?.of !== marks) {
      const out = MARK.near | MARK.selected;
      const only = (column: Uint8Array) => column.map((mark) => (mark & out ? mark : MARK.hidden));
      apart = { of: marks, marks: { node: only(marks.node), edge: only(marks.edge) } };
    }
    return hitTest(scene, apart.marks, camera, x, y, touch ? 2 * HIT_CLEAR : HIT_CLEAR);
  }

  return ({ rough, open }, x, y, touch) => {
    const { scene } = canvas();
    if (!scene) return null;
    const found = (open && isCrowd(scene) && hitApart(x, y, touch)) || canvas().hit(x, y, touch);
    return rough && found?.kind === 'edge' ? null : found;
  };
}

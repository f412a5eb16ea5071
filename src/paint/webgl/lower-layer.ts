/** The lower layer: a crowd's threads and dots, the fade over them, and the edges that are drawn one by one. */

import type { Look } from '../../scene/density.js';
import { marksAtRest, sameMarks } from '../../scene/marks-at-rest.js';
import type { Marks } from '../../scene/types.js';
import type { DrawList } from '../draw-list.js';
import type { Frame } from '../painter.js';
import { createDotInk, type DotInk } from './dot-ink.js';
import { createEdgeInk } from './edge-ink.js';
import { createFade } from './fade.js';
import { createNodeInk, type NodeColumns, type NodeInk } from './node-ink.js';
import type { Palette } from './palette.js';
import type { Gl } from './program.js';
import type { Layer } from './sigma-stage.js';
import { createTables } from './tables.js';
import { createThreadInk } from './thread-ink.js';
import type { CameraUniforms } from './uniforms.js';

/** What is drawn next. */
export interface DrawRequest {
  readonly frame: Frame;
  readonly drawList: DrawList;
  readonly uniforms: CameraUniforms;
  readonly palette: Palette;
  /** One of how many of a crowd's threads is drawn. */
  readonly each: number;
}

/** Draws what `sheet` holds at the time; nothing while it is null. */
export function createGround(gl: Gl, sheet: () => DrawRequest | null): Layer {
  const tables = createTables(gl);
  const edges = createEdgeInk(gl, tables);
  const threads = createThreadInk(gl, tables);
  const dots = createDotInk(gl);
  const shapes = createNodeInk(gl);
  const fade = createFade(gl);
  let calm: Marks | null = null;

  /** Marks without emphasis: what stands out changes nothing of the crowd, and nothing is uploaded for it. */
  function calmly({ frame, drawList }: DrawRequest): Marks {
    const marks = drawList.faded ? marksAtRest(frame.scene, frame.marks) : frame.marks;
    if (!calm || !sameMarks(calm, marks)) calm = marks;
    return calm;
  }

  function drawCrowd(its: DrawRequest): void {
    const { frame, drawList, uniforms, palette } = its;
    const { scene } = frame;
    if (!drawList.look) return;
    const marks = calmly(its);
    threads.put(scene, marks);
    threads.draw(uniforms, palette, drawList.look, its.each);
    const columns = { x: scene.x, y: scene.y, radius: scene.radius, kind: scene.kind, mark: marks.node };
    drawDots([dots, shapes], columns, its, drawList.look);
    if (drawList.faded) fade.draw();
    if (!drawList.strands) return;
    threads.put(scene, frame.marks);
    threads.draw(uniforms, palette, drawList.look, 'apart');
  }

  return {
    draw() {
      const its = sheet();
      if (!its) return;
      prepare(gl);
      drawCrowd(its);
      edges.draw(its.frame.scene, its.frame.marks, its.drawList.edges, its.uniforms, its.palette);
    },
    destroy() {
      for (const part of [edges, threads, dots, shapes, fade, tables]) part.destroy();
    },
  };
}

/** The dots of a crowd, whatever their size, those that are dim beneath all others. */
export function drawDots(
  inks: readonly [DotInk, NodeInk],
  columns: NodeColumns,
  { uniforms, palette }: DrawRequest,
  look: Look,
): void {
  for (const ink of inks) ink.put(columns);
  for (const dim of [true, false]) for (const ink of inks) ink.draw(uniforms, palette, look, dim);
}

/** The whole canvas, colours mixed with what lies beneath. */
export function prepare(gl: Gl): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

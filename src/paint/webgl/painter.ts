/** The WebGL painter: the same picture from the GPU, for stages on which thousands of elements move. */

import { clearly } from '../../scene/density.js';
import { drawListOf } from '../draw-list.js';
import { createNaming } from '../label-cache.js';
import type { CreatePainter, Frame } from '../painter.js';
import { canvasInk } from '../vector/canvas-ink.js';
import { drawBeside } from '../vector/draw-beside.js';
import { drawBadge, drawWord } from '../vector/draw-edge.js';
import { drawName } from '../vector/draw-node.js';
import type { Ink } from '../vector/ink.js';
import { createDotInk } from './dot-ink.js';
import { gathered } from './edge-ink.js';
import { createPace } from './frame-budget.js';
import { createGround, type DrawRequest, drawDots, prepare } from './lower-layer.js';
import { createNodeInk, type NodeColumns } from './node-ink.js';
import { createPalettes } from './palette.js';
import type { Gl } from './program.js';
import { createStage, type Layer } from './sigma-stage.js';

/** More pixels than this per CSS px cost time and show nothing. */
const PAINTER_SHARPEST = 2;

/** Throws where there is no WebGL 2. */
export const createWebglPainter: CreatePainter = (host, { again, lost } = {}) => {
  const palettes = createPalettes();
  const naming = createNaming();
  const pace = createPace(() => again?.());
  const inks = new WeakMap<CanvasRenderingContext2D, Ink>();
  let sheet: DrawRequest | null = null;
  let size = { width: 0, height: 0, ratio: 1 };
  let gone = false;

  const inkOn = (context: CanvasRenderingContext2D): Ink => {
    const ink = inks.get(context) ?? canvasInk(context);
    inks.set(context, ink);
    return ink;
  };
  const stage = createStage(host, {
    ground: (gl) => createGround(gl, () => sheet),
    words(context) {
      if (!sheet) return;
      const { frame, drawList } = sheet;
      for (const e of drawList.edges) drawWord(inkOn(context), frame, e);
      for (const e of drawList.edges) drawBadge(inkOn(context), frame, e);
    },
    figures: (gl) => createFigures(gl, () => sheet),
    name(context, node) {
      if (sheet) drawName(inkOn(context), sheet.frame, node);
    },
    above(context) {
      if (sheet) drawBeside(inkOn(context), sheet.frame);
    },
    lost() {
      if (!gone) lost?.();
    },
  });

  return {
    resize(width, height, devicePixels) {
      size = { width, height, ratio: Math.min(PAINTER_SHARPEST, Math.max(1, devicePixels || 1)) };
      stage.resize(Math.max(0, width), Math.max(0, height), size.ratio);
    },
    draw(wanted) {
      if (gone || size.width <= 0 || size.height <= 0) return true;
      const { hubs, frame } = naming(wanted);
      const { scene, camera } = frame;
      const drawList = drawListOf(frame, { ...size, hubs });
      // Names of a zoom at which nobody has been are found by and by.
      if (hubs?.coming) again?.();
      const uniforms = { camera, ratio: size.ratio, ...stage.size() };
      sheet = { frame, drawList, palette: palettes(frame.theme), uniforms, each: pace.of(wanted) };
      stage.hold(drawList.names, scene.x, scene.y);
      stage.draw(camera, {
        words: drawList.edges.length > 0,
        figures: drawList.nodes.length + drawList.dots.length > 0,
      });
      return true;
    },
    destroy() {
      if (gone) return;
      gone = true;
      pace.stop();
      sheet = null;
      stage.destroy();
    },
  };
};

/** The upper layer: nodes that stand out of a crowd, or all. */
function createFigures(gl: Gl, sheet: () => DrawRequest | null): Layer {
  const ink = createNodeInk(gl);
  const dots = createDotInk(gl);
  return {
    draw() {
      const its = sheet();
      if (!its) return;
      prepare(gl);
      const { frame, drawList, uniforms, palette } = its;
      if (drawList.look && drawList.dots.length > 0)
        drawDots([dots, ink], columnsOf(frame, drawList.dots), its, clearly(drawList.look));
      ink.put(columnsOf(frame, drawList.nodes));
      ink.draw(uniforms, palette, null);
    },
    destroy() {
      ink.destroy();
      dots.destroy();
    },
  };
}

function columnsOf({ scene, marks }: Frame, nodes: readonly number[]): NodeColumns {
  return {
    x: gathered(scene.x, nodes),
    y: gathered(scene.y, nodes),
    radius: gathered(scene.radius, nodes),
    kind: gathered(scene.kind, nodes),
    mark: gathered(marks.node, nodes),
  };
}

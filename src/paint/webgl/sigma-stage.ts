/**
 * sigma as the stage: its layers and WebGL contexts, its camera, its names. It holds only the nodes that bear a name; nodes and edges
 * themselves are drawn by programs of ours that it calls as it would its own, from columns that lie on the GPU already.
 */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Camera } from '../../scene/types.js';
import type { Gl } from './program.js';

/** Draws into one of sigma's contexts, which it has to itself. */
export interface Layer {
  draw(): void;
  destroy(): void;
}

/** The four layers that are drawn on, lowest first, and what to do when the GPU drops them. */
export interface StageParts {
  ground(gl: Gl): Layer;
  words(context: CanvasRenderingContext2D): void;
  figures(gl: Gl): Layer;
  name(context: CanvasRenderingContext2D, node: number): void;
  /** On the layer of the names, after the last of them. */
  above(context: CanvasRenderingContext2D): void;
  lost(): void;
}

export interface SigmaStage {
  /** CSS px, and canvas px per CSS px. */
  resize(width: number, height: number, ratio: number): void;
  /** CSS px, whole. */
  size(): { readonly width: number; readonly height: number };
  /** Nodes that bear a name, the most important last. */
  hold(nodes: readonly number[], x: Float32Array, y: Float32Array): void;
  /** Draws all layers, now; those that would stay empty cost a browser time as well, and are put away. */
  draw(camera: Camera, filled: { readonly words: boolean; readonly figures: boolean }): void;
  destroy(): void;
}

/** Programs must be classes for sigma to make them; all that these do is to pass on the call. */
function programOf(make: (gl: Gl) => Layer) {
  return class {
    readonly layer: Layer;
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    constructor(gl: WebGLRenderingContext) {
      if (!(gl instanceof WebGL2RenderingContext)) throw new Error('WebGL 2 is wanted');
      this.layer = make(gl);
    }
    render(): void {
      this.layer.draw();
    }
    kill(): void {
      this.layer.destroy();
    }
    /** sigma offers room for its items and then hands them over; ours are on the GPU already. */
    reallocate(): void {}
    process(): void {}
  };
}

const SIGMA_STAGE_NOTHING = programOf(() => ({ draw() {}, destroy() {} }));
/** Layers of sigma's that are drawn on with WebGL, and with a 2D context; the others stay empty. */
const LAYERS_3D = ['edges', 'nodes'];
const LAYERS_2D = ['edgeLabels', 'labels'];
/** Without a node sigma draws nothing at all; this one has no name. */
const SIGMA_STAGE_ANCHOR = 'anchor';

/** Throws where WebGL 2 is not to be had. */
export function createStage(host: HTMLElement, parts: StageParts): SigmaStage {
  // sigma empties its container in the end, and would catch the gestures that are meant for the page.
  const room = document.createElement('div');
  room.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries({ position: 'relative', overflow: 'hidden', 'pointer-events': 'none' }))
    room.style.setProperty(name, value);
  host.append(room);
  const graph = new Graph();
  graph.addNode(SIGMA_STAGE_ANCHOR, { x: 0, y: 0 });
  const sigma = raise(room, graph, parts);
  const canvases = sigma.getCanvases();
  const [words, names] = LAYERS_2D.map((name) => canvases[name]?.getContext('2d'));
  let held: { nodes: readonly number[]; x: Float32Array; y: Float32Array } | null = null;
  let fresh = true;
  let sharpness = 1;

  // sigma knows no limit to a device's pixels, and gives room to layers that stay empty.
  sigma.on('resize', () => {
    const { width, height } = sigma.getDimensions();
    for (const [name, canvas] of Object.entries(canvases)) {
      const used = LAYERS_3D.includes(name) || LAYERS_2D.includes(name);
      canvas.width = used ? Math.round(width * sharpness) : 1;
      canvas.height = used ? Math.round(height * sharpness) : 1;
      if (LAYERS_2D.includes(name)) canvas.getContext('2d')?.scale(sharpness, sharpness);
    }
  });
  sigma.on('afterRender', () => {
    if (words) parts.words(words);
    if (names) parts.above(names);
  });
  for (const name of LAYERS_3D)
    canvases[name]?.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      parts.lost();
    });

  return {
    size: () => sigma.getDimensions(),
    resize(width, height, ratio) {
      sharpness = ratio;
      room.style.setProperty('width', `${width}px`);
      room.style.setProperty('height', `${height}px`);
      sigma.resize(true);
      // sigma's plane is ours: one unit is one CSS px at zoom 1; its y points up.
      const its = sigma.getDimensions();
      sigma.setCustomBBox({ x: [0, its.width], y: [-its.height, 0] });
      fresh = true;
    },
    hold(nodes, x, y) {
      if (held?.x === x && held.y === y && sameList(held.nodes, nodes)) return;
      held = { nodes, x, y };
      fresh = true;
      graph.clear();
      graph.addNode(SIGMA_STAGE_ANCHOR, { x: 0, y: 0 });
      for (const i of nodes)
        graph.addNode(i, { x: x[i], y: -(y[i] as number), size: 1, label: String(i), forceLabel: true });
    },
    draw(camera, filled) {
      show(canvases.edgeLabels, filled.words);
      show(canvases.nodes, filled.figures);
      sigma.getCamera().setState(stateOf(camera, sigma.getDimensions()));
      // Without anything to work on, a refresh is a frame.
      sigma.refresh(fresh ? {} : { partialGraph: {}, skipIndexation: true });
      fresh = false;
    },
    destroy() {
      sigma.kill();
      room.remove();
    },
  };
}

function raise(room: HTMLElement, graph: Graph, parts: StageParts): Sigma {
  try {
    return new Sigma(graph, room, {
      allowInvalidContainer: true,
      stagePadding: 0,
      // Which names are shown we decide; sigma's own choice is none.
      labelDensity: 0,
      defaultDrawNodeLabel: (context, { label }) => parts.name(context, Number(label)),
      nodeProgramClasses: { circle: programOf(parts.figures) },
      nodeHoverProgramClasses: { circle: SIGMA_STAGE_NOTHING },
      edgeProgramClasses: { line: programOf(parts.ground), arrow: SIGMA_STAGE_NOTHING },
    });
  } catch (problem) {
    room.remove();
    throw problem;
  }
}

const show = (canvas: HTMLElement | undefined, on: boolean) =>
  canvas?.style.setProperty('display', on ? 'block' : 'none');

const sameList = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((its, i) => its === b[i]);

/** Our camera as sigma's: it looks at a point in the middle of the stage, in shares of the stage's longer side. */
function stateOf({ k, x, y }: Camera, { width, height }: { readonly width: number; readonly height: number }) {
  const side = Math.max(width, height);
  const middle = { x: (width / 2 - x) / k, y: (height / 2 - y) / k };
  return { x: 0.5 + (middle.x - width / 2) / side, y: 0.5 - (middle.y - height / 2) / side, ratio: 1 / k, angle: 0 };
}

/** Ours, from neutral columns to the picture: composing is part of the first frame. */
import type { CreatePainter } from '../../../../src/paint/painter.js';
import { canvasMeasure } from '../../../../src/paint/vector/measure.js';
import { identity } from '../../../../src/scene/camera.js';
import { composeAny } from '../../../../src/scene/compose-large.js';
import { bitsOf, classed, type Switches, switched } from '../../../../src/scene/group-filter.js';
import { marksOf } from '../../../../src/scene/marks.js';
import { themeOf } from '../../../../src/scene/theme.js';
import { type Camera, type Columns, HEAD, type Scene } from '../../../../src/scene/types.js';
import { TYPES } from '../../graphs.mjs';
import { drive, type Handle } from '../driver.js';
import { HEIGHT, type PlacedGraph, WIDTH } from '../placed.js';

const NOTHING = { hiddenEdges: null, focus: null, selected: null };

function sceneOf(graph: PlacedGraph, curved: boolean): Scene {
  const { n, m, names } = graph;
  const columns: Columns = {
    n,
    m,
    ids: names,
    names,
    kind: Uint8Array.from({ length: n }, (_, i) => i % 9),
    source: Uint32Array.from(graph.source),
    target: Uint32Array.from(graph.target),
    tone: Uint8Array.from(graph.type),
    head: new Uint8Array(m).fill(HEAD.filled),
    count: new Uint16Array(m).fill(1),
  };
  const at = { x: Float32Array.from(graph.x), y: Float32Array.from(graph.y) };
  const scene = composeAny(columns, at, { width: WIDTH, height: HEIGHT, measure: canvasMeasure() });
  return curved ? { ...scene, bend: scene.bend.map((_, e) => (e % 2 ? 24 : -24)) } : scene;
}

/** The explorer's groups are switched so; here nobody is of a group, and edges have a type. */
function switchesByType({ n, m, source, target, tone }: Scene): Switches {
  const tied = new Uint32Array(n);
  for (let e = 0; e < m; e++) for (const i of [source[e]!, target[e]!]) tied[i]! |= 1 << tone[e]!;
  const needs = Uint32Array.from({ length: TYPES }, (_, type) => 1 << type);
  const edge = { of: Uint16Array.from(tone), needs, tied: new Uint32Array(TYPES) };
  return { edge, node: classed(new Uint8Array(n).fill(31), tied) };
}

function mountOwn(create: CreatePainter, curved = false) {
  return async (host: HTMLElement, graph: PlacedGraph): Promise<Handle> => {
    const scene = sceneOf(graph, curved);
    const switches = switchesByType(scene);
    const theme = themeOf('light');
    let camera: Camera = identity;
    let marks = marksOf(scene, NOTHING);
    let waits = false;
    let fetched = () => {};
    const painter = create(host, { again: () => fetched() });
    painter.resize(WIDTH, HEIGHT, devicePixelRatio);
    const draw = () => {
      waits = false;
      return painter.draw({ scene, marks, camera, theme });
    };
    const soon = () => {
      if (!waits) requestAnimationFrame(draw);
      waits = true;
    };
    while (!draw())
      await new Promise<void>((resolve) => {
        fetched = resolve;
      });
    let odd = false;
    return {
      camera(zoom, dx, dy) {
        camera = { k: zoom, x: WIDTH / 2 - (WIDTH / 2 + dx) * zoom, y: HEIGHT / 2 - (HEIGHT / 2 + dy) * zoom };
        soon();
      },
      filter(hidden) {
        marks = marksOf(scene, { ...NOTHING, base: switched(switches, bitsOf(hidden ?? [])) });
        soon();
      },
      // One edge more or less: the whole picture is drawn anew.
      rest() {
        odd = !odd;
        const hiddenEdges = new Uint8Array(scene.m);
        hiddenEdges[0] = Number(odd);
        marks = marksOf(scene, { ...NOTHING, hiddenEdges });
        soon();
      },
    };
  };
}

export const run = (create: CreatePainter, curved?: boolean) => drive(mountOwn(create, curved));

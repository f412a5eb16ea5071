/** Groups by colour: whatever the zoom and the painter, a node's inside has the colour of its group, and fades with the rest. */
import { afterEach, expect, test } from 'vitest';
import { graphTheme } from '../../src/network/picture/columns.js';
import type { CreatePainter, Frame } from '../../src/paint/painter.js';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { createVectorPainter } from '../../src/paint/vector/painter.js';
import { createWebglPainter } from '../../src/paint/webgl/painter.js';
import { identity } from '../../src/scene/camera.js';
import { marksOf } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/types.js';
import { KINDS } from '../../src/story/vocabulary.js';
import { crowdScene } from '../fixtures/crowd.js';
import { clearHosts, difference, drawn, host, pixelsOf } from './stage.js';

const SIZE = [1200, 800] as const;
const theme = graphTheme('light', 'groups');
afterEach(clearHosts);

/** Nodes of one kind, without edges to cross them or names to lie over them. */
function nodesOnly(n: number, kind: number): Scene {
  const scene = crowdScene(n, 0, 3, canvasMeasure());
  const labels = scene.labels.map((label) => ({ ...label, lines: [] }));
  return { ...scene, labels, names: scene.names.map(() => ''), kind: new Uint8Array(n).fill(kind) };
}

async function picture(create: CreatePainter, frame: Frame): Promise<ImageData> {
  const element = host(...SIZE);
  let wake = () => {};
  const painter = create(element, { again: () => wake() });
  painter.resize(...SIZE, 1);
  await drawn(painter, frame, () => new Promise((resolve) => (wake = resolve)));
  const pixels = pixelsOf(element, ...SIZE, frame.theme.paper);
  painter.destroy();
  return pixels;
}

const frameOf = (scene: Scene, focus: number | null = null): Frame => ({
  scene,
  marks: marksOf(scene, {
    hiddenEdges: null,
    focus: focus == null ? null : { kind: 'node', index: focus },
    selected: null,
  }),
  camera: identity,
  theme,
});

/** How much redder than blue a picture is. */
function redness({ data }: ImageData): number {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += data[i]! - data[i + 2]!;
  return sum;
}

const kindOf = (fill: number) => theme.fills!.indexOf(theme.tones[fill]!);
const [blue, red] = [kindOf(0), kindOf(3)];

test.each([
  ['one by one', 100],
  ['as the dots of a crowd', 1500],
])('%s', async (_name, n) => {
  for (const create of [createVectorPainter, createWebglPainter]) {
    const paper = redness(await picture(create, frameOf(nodesOnly(n, KINDS.length - 1))));
    expect(redness(await picture(create, frameOf(nodesOnly(n, red))))).toBeGreaterThan(paper);
    expect(redness(await picture(create, frameOf(nodesOnly(n, blue))))).toBeLessThan(paper);
  }
});

test('either painter mixes the same colours, at rest and around what is pointed at', async () => {
  for (const n of [100, 1500])
    for (const focus of [null, 3]) {
      const frame = frameOf(nodesOnly(n, red), focus);
      expect(
        difference(await picture(createVectorPainter, frame), await picture(createWebglPainter, frame)),
      ).toBeLessThan(1);
    }
});

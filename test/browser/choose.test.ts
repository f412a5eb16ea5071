/** Which painter draws, and that nobody notices when it changes: without WebGL, beyond the page's share of it, when a GPU is lost. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createPainter } from '../../src/paint/choose.js';
import { gpuAnswers } from '../../src/paint/gpu.js';
import type { Frame, Painter } from '../../src/paint/painter.js';
import { type PainterChoice, wishOf } from '../../src/paint/painter-wish.js';
import { fetchBeside } from '../../src/paint/vector/beside.js';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { marksOf } from '../../src/scene/marks.js';
import { anyTheme } from '../../src/scene/print-theme.js';
import { crowdScene } from '../fixtures/crowd.js';
import { EXAMPLES, sceneOf } from '../gallery/scenes.js';
import { clearHosts, difference, host, pixelsOf, strays } from './stage.js';

// The vector painter draws verbs beside lines as soon as what draws them has come.
beforeAll(fetchBeside);
const measure = canvasMeasure();
const SIZE = [720, 520] as const;
const example = EXAMPLES.find(({ name }) => name === 'edge open')!;
const scene = sceneOf(example, measure);
const frame: Frame = {
  scene,
  marks: marksOf(scene, { hiddenEdges: null, focus: null, selected: null, ...example.state }),
  camera: { k: 1.2, x: -70, y: -50 },
  theme: anyTheme('light'),
};

const painters: Painter[] = [];
afterEach(() => {
  for (const painter of painters.splice(0)) painter.destroy();
  clearHosts();
});

/** A stage whose owner draws as soon as it is asked to. */
function staged(choice: Partial<PainterChoice>, its: Frame = frame) {
  const element = host(...SIZE);
  const painter = createPainter(element, {
    wish: () => 'webgl',
    owns: () => true,
    again: () => painter.draw(its),
    ...choice,
  });
  painters.push(painter);
  painter.resize(...SIZE, 1);
  return { element, painter, first: painter.draw(its) };
}

const edges = (element: ParentNode) => element.querySelector<HTMLCanvasElement>('canvas.sigma-edges');
const kind = (element: ParentNode) => (edges(element) ? 'webgl' : element.querySelector('canvas') ? 'vector' : 'none');
const pixels = (element: HTMLElement) => pixelsOf(element, ...SIZE, frame.theme.paper);

/** Until a painter that began later has got its GPU: whoever began before would have had one by now. It goes again. */
async function others(): Promise<void> {
  const { element, painter } = staged({});
  await expect.poll(() => kind(element)).toBe('webgl');
  painter.destroy();
}

/** Takes the GPU away from what is drawn; resolves when the page has been told. */
function lose(element: ParentNode): Promise<void> {
  const canvas = edges(element)!;
  const told = new Promise<void>((resolve) => canvas.addEventListener('webglcontextlost', () => resolve()));
  canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  return told;
}

test('a wish is one of three words, anything else is none', () => {
  expect(['vector', 'webgl', 'auto', 'WebGL', '', null, undefined].map(wishOf)).toEqual([
    'vector',
    'webgl',
    'auto',
    'auto',
    'auto',
    'auto',
    'auto',
  ]);
});

test('who wants WebGL sees the picture at once, from the vector painter, and then the same from the other', async () => {
  const { element, painter, first } = staged({});
  expect(first).toBe(true);
  expect(kind(element)).toBe('vector');
  const before = pixels(element);
  await expect.poll(() => kind(element)).toBe('webgl');
  painter.draw(frame);
  expect(strays(before, pixels(element), 1)).toEqual([]);
});

test('where a processor plays the GPU, left alone it is the vector painter that draws', async () => {
  expect(gpuAnswers()).toBe(false);
  const { element } = staged({ wish: () => 'auto' });
  await others();
  expect(kind(element)).toBe('vector');
});

test('a crowd is not drawn twice: it waits for the painter that is on its way', async () => {
  const crowd = crowdScene(1200, 2, 1, measure);
  const marks = marksOf(crowd, { hiddenEdges: null, focus: null, selected: null });
  const { element, first } = staged({}, { ...frame, scene: crowd, marks });
  expect(first).toBe(false);
  expect(kind(element)).toBe('none');
  await expect.poll(() => kind(element)).toBe('webgl');
});

test('a wish may change at any time; paper is always drawn by the vector painter, at once', async () => {
  let wish: 'vector' | 'webgl' = 'webgl';
  const { element, painter } = staged({ wish: () => wish });
  await expect.poll(() => kind(element)).toBe('webgl');
  painter.draw({ ...frame, theme: anyTheme('print') });
  expect(kind(element)).toBe('vector');
  painter.draw(frame);
  await expect.poll(() => kind(element)).toBe('webgl');
  wish = 'vector';
  painter.draw(frame);
  expect(kind(element)).toBe('vector');
});

test('a page has two WebGL painters; a third waits until one goes', async () => {
  const stages = [staged({}), staged({}), staged({})];
  await expect.poll(() => stages.map(({ element }) => kind(element))).toEqual(['webgl', 'webgl', 'vector']);
  stages[0]?.painter.destroy();
  stages[2]?.painter.draw(frame);
  await expect.poll(() => kind(stages[2]!.element)).toBe('webgl');
});

test('fifty times the GPU is lost: the same picture stands there at once, and soon from the GPU again', async () => {
  let now = 0;
  const { element, painter } = staged({ clock: () => now });
  await expect.poll(() => kind(element)).toBe('webgl');
  painter.draw(frame);
  const before = pixels(element);
  for (let i = 0; i < 50; i++) {
    now += 40_000;
    await lose(element);
    expect(kind(element)).toBe('vector');
    expect(difference(before, pixels(element))).toBeLessThan(0.5);
    await expect.poll(() => kind(element)).toBe('webgl');
    painter.draw(frame);
    expect(difference(before, pixels(element))).toBe(0);
  }
  // Each of its waits has a limit of its own, which tells a hang from a busy machine.
}, 600_000);

test('a GPU that fails three times within a minute is left in peace for the rest of it', async () => {
  let now = 0;
  const { element, painter } = staged({ clock: () => now });
  for (let i = 0; i < 3; i++) {
    await expect.poll(() => kind(element)).toBe('webgl');
    now += 1000;
    await lose(element);
  }
  for (let i = 0; i < 5; i++) {
    painter.draw(frame);
    await others();
    expect(kind(element)).toBe('vector');
  }
  now += 60_000;
  painter.draw(frame);
  await expect.poll(() => kind(element)).toBe('webgl');
});

test('without WebGL nothing but the painter changes', async () => {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string, ...rest: unknown[]) {
    return /webgl/.test(name) ? null : Reflect.apply(original, this, [name, ...rest]);
  } as typeof original;
  let asked = 0;
  const again = () => {
    asked++;
    painter.draw(frame);
  };
  const element = host(...SIZE);
  const painter = createPainter(element, { wish: () => 'webgl', owns: () => true, again });
  painters.push(painter);
  try {
    painter.resize(...SIZE, 1);
    expect(painter.draw(frame)).toBe(true);
    const before = pixels(element);
    await expect.poll(() => asked).toBe(1);
    expect(kind(element)).toBe('vector');
    expect(element.childElementCount).toBe(1);
    expect(difference(before, pixels(element))).toBe(0);
  } finally {
    HTMLCanvasElement.prototype.getContext = original;
  }
});

test('destroyed while WebGL is on its way, nothing arrives and nothing is kept', async () => {
  const one = staged({});
  one.painter.destroy();
  const others = [staged({}), staged({})];
  await expect.poll(() => others.map(({ element }) => kind(element))).toEqual(['webgl', 'webgl']);
  expect(one.element.childElementCount).toBe(0);
});

/** The vector painter on a real canvas: every example of the gallery with the browser's own fonts. */
import { afterEach, expect, test } from 'vitest';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { createVectorPainter } from '../../src/paint/vector/painter.js';
import { identity, toScreen } from '../../src/scene/camera.js';
import { pointOn } from '../../src/scene/hit.js';
import { marksOf } from '../../src/scene/marks.js';
import { anyTheme } from '../../src/scene/print-theme.js';
import type { Scene } from '../../src/scene/types.js';
import { overlaps, strays, unreachable } from '../gallery/facts.js';
import { EXAMPLES, type Example, sceneOf } from '../gallery/scenes.js';

const measure = canvasMeasure();
const stories = EXAMPLES.filter(({ name }) => name !== 'crowd');
const hosts: HTMLElement[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function stage(): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  return host;
}

function show(example: Example, ratio = 1) {
  const host = stage();
  let again = () => {};
  const fetched = new Promise<void>((resolve) => {
    again = resolve;
  });
  const painter = createVectorPainter(host, { again });
  const scene = sceneOf(example, measure);
  const marks = marksOf(scene, { hiddenEdges: null, focus: null, selected: null, ...example.state });
  const frame = { scene, marks, camera: identity, theme: anyTheme(example.scheme ?? 'light') };
  painter.resize(example.width, example.height, ratio);
  // What a crowd needs is fetched with the first of them.
  const drawn = painter.draw(frame) ? Promise.resolve() : fetched.then(() => painter.draw(frame));
  const canvas = host.querySelector('canvas')!;
  return { host, painter, scene, frame, drawn, canvas, context: canvas.getContext('2d')! };
}

const find = (name: string): Example => EXAMPLES.find((example) => example.name === name)!;

/** True where anything is drawn within `reach` px of a point. */
function isInked(context: CanvasRenderingContext2D, x: number, y: number, reach = 2): boolean {
  const { data } = context.getImageData(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
  return data.some((value, i) => i % 4 === 3 && value > 0);
}

test.each(stories)('$name: with real fonts no name overlaps anything, every statement can be tapped', (example) => {
  const scene = sceneOf(example, measure);
  expect(overlaps(scene)).toEqual([]);
  expect(unreachable(scene)).toEqual([]);
  expect(strays(scene)).toEqual([]);
});

test.each(EXAMPLES)('$name: something is drawn at each node', async (example) => {
  const { scene, context, drawn } = show(example);
  await drawn;
  for (let i = 0; i < scene.n; i++) expect(isInked(context, scene.x[i]!, scene.y[i]!)).toBe(true);
});

test('each edge is drawn where the hit test looks for it', () => {
  const { scene, context } = show(find('quarrel'));
  for (let e = 0; e < scene.m; e++) {
    const inked = Array.from({ length: 40 }, (_, i) => pointOn(scene, identity, e, (i + 0.5) / 40)).filter(({ x, y }) =>
      isInked(context, x, y),
    );
    expect(inked.length).toBeGreaterThan(30);
  }
});

test('a hidden edge leaves no trace', () => {
  const { painter, frame, scene, context } = show(find('pair'));
  painter.draw({
    ...frame,
    marks: marksOf(scene, { hiddenEdges: new Uint8Array(scene.m).fill(1), focus: null, selected: null }),
  });
  for (let e = 0; e < scene.m; e++) {
    const { x, y } = pointOn(scene, identity, e, 0.3);
    expect(isInked(context, x, y)).toBe(false);
  }
});

test('the camera moves all that is drawn', () => {
  const { painter, frame, scene, context } = show(find('alone'));
  const camera = { k: 2, x: -250, y: -140 };
  painter.draw({ ...frame, camera });
  const there = toScreen(camera, scene.x[0]!, scene.y[0]!);
  expect(isInked(context, there.x, there.y)).toBe(true);
  expect(isInked(context, scene.x[0]!, scene.y[0]!)).toBe(false);
});

test('a canvas has the device’s pixels, at most two per CSS px, and CSS px outside', () => {
  const example = find('pair');
  const { canvas, host } = show(example, 3);
  expect([canvas.width, canvas.height]).toEqual([example.width * 2, example.height * 2]);
  expect(canvas.getBoundingClientRect().width).toBe(example.width);
  expect(canvas.getAttribute('aria-hidden')).toBe('true');
  expect(host.children).toHaveLength(1);
});

test('a stage without size is no accident', () => {
  const { painter, frame, canvas } = show(find('pair'));
  painter.resize(0, 0, 2);
  painter.draw(frame);
  expect(canvas.width).toBe(0);
  painter.resize(200, 100, 1);
  painter.draw(frame);
  expect(canvas.width).toBe(200);
});

test('destroy gives everything back, twice if need be', () => {
  const { painter, host } = show(find('pair'));
  painter.destroy();
  painter.destroy();
  expect(host.children).toHaveLength(0);
});

test('the same frame gives the same pixels', () => {
  const pixels = () => show(find('edge open')).canvas.toDataURL();
  expect(pixels()).toBe(pixels());
});

test('texts are measured in the face in which they are set', () => {
  expect(measure('Elon Musk', 13.5, 600)).toBeGreaterThan(measure('Elon Musk', 13.5, 400));
  expect(measure('Elon Musk', 27, 400)).toBeCloseTo(2 * measure('Elon Musk', 13.5, 400), 0);
  expect(measure('widerspricht', 12.5, 400, 'words')).not.toBe(measure('widerspricht', 12.5, 400));
  expect(measure('', 12, 400)).toBe(0);
});

test('names are in the reader’s language direction and still in their box', () => {
  const scene: Scene = sceneOf(find('scripts'), measure);
  for (const label of scene.labels) {
    expect(label.width).toBeGreaterThan(0);
    expect(Math.max(...label.lines.map((line) => measure(line, 13.5, 400)))).toBeLessThanOrEqual(label.width + 0.01);
  }
});

/** A stage that gets another size, and how far it can be zoomed, in both viewers. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import sample from '../../data/sample.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { createGraphStage, type GraphStage } from '../../src/network/picture/network-stage.js';
import { themeOf } from '../../src/scene/theme.js';
import { crowdColumns } from '../fixtures/crowd.js';
import { mounted, one } from '../fixtures/mounted.js';

let stage: GraphStage | null = null;
afterEach(() => {
  stage?.destroy();
  stage = null;
  document.body.replaceChildren();
});

const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

/** Where an entity stands, CSS px from the middle of the stage. */
function fromMiddle(graph: EdgewiseGraph, id: string): { x: number; y: number } {
  const [at, box] = [graph.positionOf(id), one(graph, '.stage').getBoundingClientRect()];
  if (!at) throw new Error('not drawn');
  return { x: at.x - box.left - box.width / 2, y: at.y - box.top - box.height / 2 };
}

async function zoomed(graph: EdgewiseGraph, control: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) one(graph, `[data-zoom=${control}]`).click();
  await frames(2);
}

const distance = (graph: EdgewiseGraph, a: string, b: string) => {
  const [one, two] = [graph.positionOf(a), graph.positionOf(b)];
  return Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0));
};
const [first = '', second = ''] = sample.entities.map(({ id }) => id);

test('what a reader has zoomed to stays in the middle when a story gets another width', async () => {
  const graph = await mounted(sample, 900);
  await zoomed(graph, 'in', 3);
  // Whoever stands farthest from the middle tells most.
  const far = sample.entities
    .map(({ id }) => id)
    .reduce((a, b) => (Math.abs(fromMiddle(graph, a).x) > Math.abs(fromMiddle(graph, b).x) ? a : b));
  const before = fromMiddle(graph, far);
  const width = one(graph, '.stage').clientWidth;
  graph.style.width = '800px';
  // Composed anew the picture is narrower by the stage's share, around the same middle.
  const share = () => one(graph, '.stage').clientWidth / width;
  await expect.poll(() => fromMiddle(graph, far).x - before.x * share()).toBeCloseTo(0, 0);
  expect(share()).toBeLessThan(0.95);
  expect(Math.abs(before.x)).toBeGreaterThan(200);
  expect(fromMiddle(graph, far).y).toBeCloseTo(before.y, 0);
});

test('a story that nobody has moved fills its stage at any width', async () => {
  const graph = await mounted(sample, 900);
  const before = fromMiddle(graph, first);
  const width = one(graph, '.stage').clientWidth;
  graph.style.width = '800px';
  const share = () => one(graph, '.stage').clientWidth / width;
  await expect.poll(() => fromMiddle(graph, first).x - before.x * share()).toBeCloseTo(0, 0);
  expect(share()).toBeLessThan(0.95);
});

test('a story can be zoomed neither into nothing nor beyond its words', async () => {
  const graph = await mounted(sample, 900);
  const whole = distance(graph, first, second);
  await zoomed(graph, 'out', 20);
  expect(distance(graph, first, second) / whole).toBeCloseTo(0.4, 2);
  await zoomed(graph, 'in', 30);
  expect(distance(graph, first, second) / whole).toBeCloseTo(8, 2);
});

test('while a node is dragged nothing stands at the pointer', async () => {
  const graph = await mounted(sample, 900);
  await frames(3);
  const box = one(graph, '.stage').getBoundingClientRect();
  const at = graph.positionOf(first);
  if (!at) throw new Error('not drawn');
  const position = { x: at.x - box.left, y: at.y - box.top };
  await userEvent.hover(one(graph, '.stage'), { position });
  await expect.poll(() => one(graph, '.card').hidden).toBe(false);
  const press = { clientX: at.x, clientY: at.y, pointerId: 1, pointerType: 'touch', isPrimary: true };
  graph.ownsGestures = true;
  one(graph, '.stage').dispatchEvent(new PointerEvent('pointerdown', press));
  expect(one(graph, '.card').hidden).toBe(true);
  one(graph, '.stage').dispatchEvent(new PointerEvent('pointerup', press));
});

/** A network of its own on a stage of this width. */
async function network(width: number): Promise<{ host: HTMLElement; stage: GraphStage }> {
  const host = document.createElement('div');
  host.style.cssText = `position: relative; width: ${width}px; height: 400px`;
  document.body.append(host);
  const none = () => {};
  const its = createGraphStage(host, {
    tap: none,
    point: none,
    tried: none,
    moved: none,
    ownsGestures: () => true,
    wish: () => 'vector',
  });
  stage = its;
  its.setTheme(themeOf('light'));
  its.show({ columns: crowdColumns(40, 3), groups: null, painted: null, stroke: null, sized: null });
  const places = Array.from({ length: 40 }, (_, i) => i);
  its.place({ x: places.map((i) => (i * 37) % 100), y: places.map((i) => (i * 61) % 100) }, false);
  await expect.poll(() => its.placeOf({ kind: 'node', index: 0 })).not.toBeNull();
  return { host, stage: its };
}

test('a network has the same limits and the same middle', async () => {
  const { host, stage } = await network(600);
  const at = (index: number) => stage.placeOf({ kind: 'node', index }) ?? { x: 0, y: 0 };
  const apart = () => Math.hypot(at(0).x - at(1).x, at(0).y - at(1).y);
  const whole = apart();
  for (let i = 0; i < 20; i++) stage.zoom(1 / 1.4);
  expect(apart() / whole).toBeCloseTo(0.4, 2);
  for (let i = 0; i < 30; i++) stage.zoom(1.4);
  expect(apart() / whole).toBeCloseTo(8, 2);
  const before = at(3);
  host.style.width = '500px';
  await expect.poll(() => at(3).x - before.x).toBeCloseTo(-50, 0);
  expect(at(3).y).toBeCloseTo(before.y, 0);
});

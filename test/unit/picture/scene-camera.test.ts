import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, identity, LIMITS, pan, rescaled, toScreen, toWorld, zoomAt } from '../../../src/scene/camera.js';
import { fit as fitted } from '../../../src/scene/fit.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import type { Camera, Scene } from '../../../src/scene/types.js';
import { EXAMPLES, sceneOf } from '../../gallery/scenes.js';

const scene: Scene = sceneOf(EXAMPLES.find(({ name }) => name === 'quarrel')!, plainMeasure);
const number = (max: number) => fc.double({ min: -max, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  k: fc.double({ min: 0.4, max: 8, noNaN: true }),
  x: number(2000),
  y: number(2000),
});

test('screen and world are inverse', () => {
  fc.assert(
    fc.property(cameras, number(1000), number(1000), (camera, x, y) => {
      const there = toScreen(camera, x, y);
      const back = toWorld(camera, there.x, there.y);
      expect(back.x).toBeCloseTo(x, 6);
      expect(back.y).toBeCloseTo(y, 6);
    }),
  );
});

test('zooming keeps the point under the pointer and stays within the limits', () => {
  fc.assert(
    fc.property(
      cameras,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      number(900),
      number(900),
      (camera, factor, x, y) => {
        const zoomed = zoomAt(camera, factor, x, y);
        expect(zoomed.k).toBeGreaterThanOrEqual(LIMITS.min);
        expect(zoomed.k).toBeLessThanOrEqual(LIMITS.max);
        const before = toWorld(camera, x, y);
        const after = toWorld(zoomed, x, y);
        expect(after.x).toBeCloseTo(before.x, 5);
        expect(after.y).toBeCloseTo(before.y, 5);
      },
    ),
  );
});

test('panning moves by screen px', () => {
  expect(toScreen(pan({ k: 2, x: 1, y: 2 }, 10, -5), 3, 4)).toEqual({ x: 17, y: 5 });
});

test('a picture on the stage that it was composed for needs no camera', () => {
  expect(fitted(scene, scene.width, scene.height)).toEqual(identity);
});

test('on a smaller stage all nodes and names are seen', () => {
  const camera = fitted(scene, 420, 380);
  expect(camera.k).toBeLessThan(1);
  scene.labels.forEach(({ dx, dy, width, height }, i) => {
    const { x, y } = toScreen(camera, scene.x[i]!, scene.y[i]!);
    expect(Math.min(x, x + dx - width / 2)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, x + dx + width / 2)).toBeLessThanOrEqual(420);
    expect(Math.min(y, y + dy - height / 2)).toBeGreaterThanOrEqual(0);
    expect(Math.max(y, y + dy + height / 2)).toBeLessThanOrEqual(380);
  });
});

test('on a larger stage the picture stands in the middle at its own size', () => {
  const camera = fitted(scene, 2000, 1600);
  expect(camera.k).toBe(1);
  const xs = Array.from(scene.x, (x, i) => toScreen(camera, x, 0).x + scene.labels[i]!.dx);
  expect(Math.min(...xs)).toBeGreaterThan(400);
  expect(Math.max(...xs)).toBeLessThan(1600);
});

test('no stage, no nodes: no camera, and nothing breaks', () => {
  expect(fitted(scene, 0, 0)).toEqual(identity);
  const nobody = { ...scene, n: 0, x: new Float32Array(0), y: new Float32Array(0), labels: [] };
  expect(fitted(nobody, 300, 300)).toEqual(identity);
  expect(clamp({ k: 1, x: 9999, y: 0 }, nobody, 300, 300)).toEqual({ k: 1, x: 9999, y: 0 });
});

test('however far it is pushed, a part of the picture stays on the stage', () => {
  fc.assert(
    fc.property(cameras, number(1e5), number(1e5), (camera, dx, dy) => {
      const held = clamp(pan(camera, dx, dy), scene, 720, 520);
      const xs = Array.from(scene.x, (x) => x * held.k + held.x);
      const ys = Array.from(scene.y, (y) => y * held.k + held.y);
      expect(Math.min(...xs)).toBeLessThanOrEqual(720 - 79.9);
      expect(Math.max(...xs)).toBeGreaterThanOrEqual(79.9);
      expect(Math.min(...ys)).toBeLessThanOrEqual(520 - 79.9);
      expect(Math.max(...ys)).toBeGreaterThanOrEqual(79.9);
    }),
  );
});

test('a camera that is fine is left as it is', () => {
  expect(clamp({ k: 1.5, x: -40, y: 20 }, scene, 720, 520)).toEqual({ k: 1.5, x: -40, y: 20 });
});

test('composed anew for another stage, a picture keeps its zoom and what stood in the middle', () => {
  const length = fc.integer({ min: 40, max: 2000 });
  const size = fc.record({ width: length, height: length });
  fc.assert(
    fc.property(cameras, size, size, (camera, from, to) => {
      const next = rescaled(camera, from, to);
      const middle = toWorld(camera, from.width / 2, from.height / 2);
      const now = toWorld(next, to.width / 2, to.height / 2);
      expect(next.k).toBe(camera.k);
      expect(now.x / to.width).toBeCloseTo(middle.x / from.width, 6);
      expect(now.y / to.height).toBeCloseTo(middle.y / from.height, 6);
    }),
  );
});

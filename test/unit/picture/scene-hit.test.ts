import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity, toScreen } from '../../../src/scene/camera.js';
import { edgesNear } from '../../../src/scene/edges-near.js';
import { switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { edgeDistance, hitTest, pointOn, slotAt, statementPoint } from '../../../src/scene/hit.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { marksOf } from '../../../src/scene/marks.js';
import type { Camera } from '../../../src/scene/types.js';
import { EXAMPLES, sceneOf } from '../../gallery/scenes.js';

const scene = sceneOf(EXAMPLES.find(({ name }) => name === 'quarrel')!, plainMeasure);
const NOTHING = { hiddenEdges: null, focus: null, selected: null };
const marks = marksOf(scene, NOTHING);
const CAMERAS: Camera[] = [identity, { k: 2.5, x: -300, y: -200 }, { k: 0.8, x: 40, y: 10 }];

test.each(CAMERAS)('the middle of a node and of its name mean the node (%j)', (camera) => {
  for (let i = 0; i < scene.n; i++) {
    const { x, y } = toScreen(camera, scene.x[i]!, scene.y[i]!);
    expect(hitTest(scene, marks, camera, x, y)).toEqual({ kind: 'node', index: i });
    expect(hitTest(scene, marks, camera, x + 11, y - 11)).toEqual({ kind: 'node', index: i });
    const { dx, dy } = scene.labels[i]!;
    expect(hitTest(scene, marks, camera, x + dx, y + dy)).toEqual({ kind: 'node', index: i });
  }
});

test.each(CAMERAS)('a point on a curve is on it, at its share of the length (%j)', (camera) => {
  for (let e = 0; e < scene.m; e++)
    for (const t of [0.1, 0.5, 0.8]) {
      const { x, y } = pointOn(scene, camera, e, t);
      const near = edgeDistance(scene, camera, e, x, y);
      expect(near?.distance).toBeLessThan(0.01);
      expect(near?.t).toBeCloseTo(t, 2);
    }
});

test('beside a curve the nearest is meant, up to the tolerance', () => {
  const { x, y } = pointOn(scene, identity, 4, 0.5);
  expect(hitTest(scene, marks, identity, x, y)).toMatchObject({ kind: 'edge', index: 4 });
  expect(hitTest(scene, marks, identity, x + 7, y)).toMatchObject({ kind: 'edge', index: 4 });
  expect(hitTest(scene, marks, identity, 360, 8)).toBeNull();
  expect(hitTest(scene, marks, identity, 360, 8, 900)?.kind).toBe('edge');
});

test('what is hidden is not there', () => {
  const { x, y } = pointOn(scene, identity, 4, 0.5);
  const hidden = marksOf(scene, {
    ...NOTHING,
    hiddenEdges: Uint8Array.from({ length: scene.m }, (_, e) => (e === 4 ? 1 : 0)),
  });
  expect(hitTest(scene, hidden, identity, x, y)).not.toMatchObject({ kind: 'edge', index: 4 });
  expect(statementPoint(scene, hidden, identity, 4, 0, 2)).toBeNull();
  const nobody = marksOf(scene, { ...NOTHING, base: switched(switchesByGroup(scene, new Uint8Array(scene.n)), 1) });
  expect(hitTest(scene, nobody, identity, scene.x[0]!, scene.y[0]!)).toBeNull();
});

test('slots divide the length evenly and take in both ends', () => {
  expect([0, 0.33, 0.34, 0.99, 1].map((t) => slotAt(t, 3))).toEqual([0, 0, 1, 2, 2]);
  expect(slotAt(0.7, 1)).toBe(0);
});

test('a slot that an edge does not have is nowhere', () => {
  expect(statementPoint(scene, marks, identity, 0, 3, 3)).toBeNull();
  expect(statementPoint(scene, marks, identity, 0, -1, 3)).toBeNull();
  expect(statementPoint(scene, marks, identity, 99, 0, 1)).toBeNull();
});

test('wherever the nodes stand and whatever the zoom: a statement’s point opens that statement, or there is none', () => {
  const spots = fc.array(fc.tuple(fc.integer({ min: 20, max: 700 }), fc.integer({ min: 20, max: 500 })), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(spots, fc.constantFrom(...CAMERAS), (places, camera) => {
      const moved = { ...scene, x: Float32Array.from(places, ([x]) => x), y: Float32Array.from(places, ([, y]) => y) };
      for (let e = 0; e < scene.m; e++) {
        const slots = scene.count[e]!;
        for (let slot = 0; slot < slots; slot++) {
          const point = statementPoint(moved, marks, camera, e, slot, slots);
          if (!point) continue;
          const hit = hitTest(moved, marks, camera, point.x, point.y);
          expect(hit).toMatchObject({ kind: 'edge', index: e });
          expect(hit?.kind === 'edge' && slotAt(hit.t, slots)).toBe(slot);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('besides the edge that was hit all within reach are found, the nearest first, and it is not asked again', () => {
  for (const camera of CAMERAS)
    for (let e = 0; e < scene.m; e++)
      for (const t of [0.05, 0.2, 0.5]) {
        const { x, y } = pointOn(scene, camera, e, t);
        const hit = hitTest(scene, marks, camera, x, y);
        const others = edgesNear(scene, marks, camera, x, y, hit?.kind === 'edge' ? hit.index : -1, 12, 50);
        const distance = (edge: number) => edgeDistance(scene, camera, edge, x, y)?.distance ?? Infinity;
        const wanted = Array.from({ length: scene.m }, (_, edge) => edge).filter(
          (edge) => distance(edge) <= 12 && !(hit?.kind === 'edge' && hit.index === edge),
        );
        expect(others.map(({ index }) => index).sort((a, b) => a - b)).toEqual(wanted);
        const far = others.map(({ index }) => distance(index));
        expect(far).toEqual([...far].sort((a, b) => a - b));
        if (hit?.kind === 'edge') expect(Math.min(...far, Infinity)).toBeGreaterThanOrEqual(distance(hit.index) - 1e-6);
      }
});

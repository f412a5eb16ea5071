/** The quadtree: every node in exactly one leaf, every cell the sum of what is in it, before and after a move. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createQuadtree,
  type Points,
  plant,
  type Quadtree,
  refresh,
  WIDTH,
} from '../../../src/layout/engine/quadtree.js';
import { finish } from '../../../src/layout/engine/steps.js';
import { createRandom } from '../../../src/layout/random.js';

/** Some stand in one place, most do not. */
function pointsOf(n: number, seed: number): Points {
  const random = createRandom(seed);
  const column = (of: () => number) => Float64Array.from({ length: n }, of);
  const place = () => (random() < 0.2 ? 1 : 100 * random());
  const [x, y, mass] = [column(place), column(place), column(() => 1 + random())];
  return { x, y, mass, charge: column(random), u: column(random), v: column(random), height: column(random) };
}

/** Record of a cell as it should be, from the nodes in it. */
function expected({ order, low, high }: Quadtree, points: Points, cell: number): number[] {
  const nodes = [...order.subarray(low[cell], high[cell])];
  const sum = (of: (i: number) => number) => nodes.reduce((total, i) => total + of(i), 0);
  const mass = sum((i) => points.mass[i]!);
  const means = (['x', 'y', 'u', 'v', 'height'] as const).map(
    (f) => sum((i) => points.mass[i]! * points[f][i]!) / mass,
  );
  return [...means, mass, sum((i) => points.charge[i]!)];
}

function check(tree: Quadtree, points: Points): void {
  const n = tree.order.length;
  for (let cell = 0; cell < tree.count; cell++) {
    const at = WIDTH * (n + cell);
    const record = [...tree.records.subarray(at, at + WIDTH)];
    expected(tree, points, cell).forEach((value, f) => {
      expect(record[f]).toBeCloseTo(value, 9);
    });
  }
}

test('cells tell what is in them, leaves share out all nodes', () => {
  void fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (n, seed) => {
      const points = pointsOf(n, seed);
      const tree = createQuadtree(n);
      finish(plant(tree, points, createRandom(seed)));
      expect([...tree.order].sort((p, q) => p - q)).toEqual(Array.from({ length: n }, (_, i) => i));
      expect([tree.low[0], tree.high[0], tree.skip[0]]).toEqual([0, n, tree.count]);
      const leaves = [...tree.leaves.subarray(0, tree.leafCount)];
      expect(leaves.map((leaf) => tree.low[leaf])).toEqual([0, ...leaves.slice(0, -1).map((leaf) => tree.high[leaf])]);
      check(tree, points);
    }),
    { numRuns: 40 },
  );
});

test('nodes that stand in one place end in one leaf, and others far from them do not', () => {
  const points = pointsOf(200, 1);
  const tree = createQuadtree(200);
  finish(plant(tree, points, createRandom(1)));
  const leaves = [...tree.leaves.subarray(0, tree.leafCount)];
  const spread = leaves.map((leaf) => {
    const nodes = [...tree.order.subarray(tree.low[leaf], tree.high[leaf])];
    const range = (of: Float64Array) => Math.max(...nodes.map((i) => of[i]!)) - Math.min(...nodes.map((i) => of[i]!));
    return Math.max(range(points.x), range(points.y)) - Math.SQRT2 * tree.size[leaf]!;
  });
  expect(Math.max(...spread)).toBeLessThan(0.1);
});

test('after a move the same cells say where their nodes are now', () => {
  const points = pointsOf(150, 7);
  const tree = createQuadtree(150);
  finish(plant(tree, points, createRandom(7)));
  const before = tree.order.slice();
  points.x.forEach((x, i) => {
    points.x[i] = x + i;
  });
  finish(refresh(tree, points));
  expect(tree.order).toEqual(before);
  check(tree, points);
});

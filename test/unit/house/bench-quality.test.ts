/** The figures by which layouts are compared, on graphs so small that the right answer can be told by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGraph } from '../../bench/graphs.mjs';
import { crossingsOf, neighbourhoodOf, qualityOf, stressOf } from '../../bench/quality.mjs';

function graphOf(n: number, pairs: readonly (readonly [number, number])[]) {
  return {
    n,
    m: pairs.length,
    source: Uint32Array.from(pairs, ([from]) => from),
    target: Uint32Array.from(pairs, ([, to]) => to),
  };
}

const PATH = graphOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const SQUARE = graphOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
]);

describe('stress', () => {
  test('is nothing where the plane tells the distances', () => {
    expect(stressOf(PATH, { x: [0, 5, 10, 15], y: [0, 0, 0, 0] })).toBeCloseTo(0, 12);
  });

  test('is what the least squares leave', () => {
    // A path of two steps folded onto itself: ratios 1, 1 and 0, each seen from both ends; the best scale is 1.
    const bent = graphOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(stressOf(bent, { x: [0, 1, 0], y: [0, 0, 0] })).toBeCloseTo(1 / 3, 12);
  });

  test('is all where everybody stands in one place', () => {
    expect(stressOf(PATH, { x: [1, 1, 1, 1], y: [1, 1, 1, 1] })).toBe(1);
  });
});

describe('crossings', () => {
  test('of a square: none, and one once it is twisted', () => {
    expect(crossingsOf(SQUARE, { x: [0, 1, 1, 0], y: [0, 0, 1, 1] })).toBe(0);
    expect(crossingsOf(SQUARE, { x: [0, 1, 0, 1], y: [0, 1, 1, 0] })).toBe(1);
  });

  test('edges that share an end, touch or lie apart do not cross', () => {
    const star = graphOf(5, [
      [0, 1],
      [0, 2],
      [3, 4],
    ]);
    expect(crossingsOf(star, { x: [0, 2, 2, 1, 1], y: [0, 0, 2, 0, -1] })).toBe(0);
  });

  test('all straight lines between five points of a ring: five', () => {
    const pairs = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [a, b] as const));
    const angle = (i: number) => (2 * Math.PI * i) / 5;
    const ring = [0, 1, 2, 3, 4];
    expect(
      crossingsOf(graphOf(5, pairs), {
        x: ring.map((i) => Math.cos(angle(i))),
        y: ring.map((i) => Math.sin(angle(i))),
      }),
    ).toBe(5);
  });
});

describe('neighbourhood', () => {
  test('is whole where neighbours stand nearest, and lost where strangers do', () => {
    const pairs = graphOf(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(neighbourhoodOf(pairs, { x: [0, 1, 10, 11], y: [0, 0, 0, 0] }, 1)).toBe(1);
    expect(neighbourhoodOf(pairs, { x: [0, 10, 1, 11], y: [0, 0, 0, 0] }, 1)).toBe(0);
  });

  test('is half of a half: one of two found, of three in all', () => {
    // Node 0 knows 1 and 2; nearest to it are 1 and 3. The others know one or two, all nearest to them.
    const known = graphOf(5, [
      [0, 1],
      [0, 2],
    ]);
    const places = { x: [0, 1, 30, 2, 40], y: [0, 0, 0, 0, 0] };
    // 0: 1 of 3; 1: nearest 0, and 1 from 3 as well, the lower number goes first; 2: nearest is 4.
    expect(neighbourhoodOf(known, places, 1)).toBeCloseTo((1 / 3 + 1 + 0) / 3, 12);
  });
});

test('moving, turning and scaling change no figure', () => {
  const graph = makeGraph('story20');
  const places = {
    x: Array.from({ length: 20 }, (_, i) => (i * 37) % 17),
    y: Array.from({ length: 20 }, (_, i) => (i * 53) % 19),
  };
  const before = qualityOf(graph, places);
  expect(before.crossings).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 5 }), fc.integer({ min: -99, max: 99 }), (power, aside) => {
      // Quarter turns and powers of two are exact, so that what touches still touches.
      const scale = 2 ** power;
      const moved = { x: places.y.map((y) => -scale * y + aside), y: places.x.map((x) => scale * x - aside) };
      expect(stressOf(graph, moved)).toBeCloseTo(before.stress, 9);
      expect(crossingsOf(graph, moved)).toBe(before.crossings);
    }),
    { numRuns: 30 },
  );
});

test('a place that is no number is an error, not a figure', () => {
  expect(() => qualityOf(PATH, { x: [0, Number.NaN, 1, 2], y: [0, 0, 0, 0] })).toThrow(/node 1/);
});

test('too many edges to count crossings of: no count', () => {
  const graph = makeGraph('sbm10k');
  const places = { x: Float64Array.from({ length: graph.n }, (_, i) => i), y: new Float64Array(graph.n) };
  expect(qualityOf(graph, places).crossings).toBeNull();
});

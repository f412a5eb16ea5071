/** Large pictures are made in steps: none is long, whatever the picture, and what comes of them is what would have come at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeInSteps, composeTexture } from '../../../src/scene/compose-large.js';
import { parallelEdgesOf } from '../../../src/scene/curves/parallel-edges.js';
import { densityOf } from '../../../src/scene/density.js';
import { createGuessedLevels } from '../../../src/scene/labels/guessed-levels.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { rankByDegree } from '../../../src/scene/labels/ranking.js';
import { atOnce, type Steps } from '../../../src/scene/slow-work.js';
import type { Measure } from '../../../src/scene/types.js';
import { crowdColumns, crowdScene } from '../../fixtures/crowd.js';

/** What `count` counts between two places to pause, for each pair of them. */
function between<T>(steps: Steps<T>, count: () => number): { its: T; counts: number[] } {
  const counts: number[] = [];
  for (let before = count(); ; before = count()) {
    const step = steps.next();
    counts.push(count() - before);
    if (step.done) return { its: step.value, counts };
  }
}

test('a crowd is composed in steps that look at few names and columns each', () => {
  const [n, ties] = [3000, 2];
  const columns = crowdColumns(n, ties);
  const { x, y } = crowdScene(n, ties);
  const [stage, at] = [
    { width: 1200, height: 800 },
    { x, y },
  ];
  let measured = 0;
  const measure: Measure = (...its) => {
    measured++;
    return plainMeasure(...its);
  };
  const { its, counts } = between(composeInSteps(columns, at, { ...stage, measure }), () => measured);
  expect(its).toEqual(composeTexture(columns, at, { ...stage, measure: plainMeasure }));
  expect(measured).toBeGreaterThan(1000);
  // Of 32 names each is measured in a few ways.
  expect(Math.max(...counts)).toBeLessThan(32 * 10);
  expect(counts.length).toBeGreaterThan(1000 / 32);
});

test('edges that share both ends come in pieces of few, each with all of the same two', () => {
  const ends = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 40 });
  fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 600 }), (some, times) => {
      const edges = Array.from({ length: times }, () => some).flat();
      const [source, target] = [edges.map(([s]) => s), edges.map(([, t]) => t)].map((its) => Uint32Array.from(its));
      const columns = { n: 5, m: edges.length, source: source as Uint32Array, target: target as Uint32Array };
      const pieces = atOnce(parallelEdgesOf(columns));
      const fanOf = (e: number) => edges[e]?.toSorted((a, b) => a - b).join();
      const fans = pieces.map((piece) => new Set(piece.map(fanOf)));
      expect(fans.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(pieces.flat().map(fanOf)).size);
      const counts = new Map<string | undefined, number>();
      for (let e = 0; e < edges.length; e++) counts.set(fanOf(e), (counts.get(fanOf(e)) ?? 0) + 1);
      const wanted = edges.flatMap(([s, t], e) => (s === t || (counts.get(fanOf(e)) ?? 0) > 1 ? [e] : []));
      expect(pieces.flat().toSorted((a, b) => a - b)).toEqual(wanted);
      // Ascending within a fan, as its curves lie beside each other in that order.
      for (const piece of pieces)
        for (const fan of new Set(piece.map(fanOf))) {
          const its = piece.filter((e) => fanOf(e) === fan);
          expect(its).toEqual(its.toSorted((a, b) => a - b));
        }
    }),
    { numRuns: 30 },
  );
});

test('names of a zoom where nobody has been come by and by, few at a time, and are those that would have come at once', () => {
  const scene = crowdScene(12_000, 1);
  const rank = rankByDegree(scene);
  let placed = 0;
  const levelsOf = () =>
    createGuessedLevels(
      scene,
      rank,
      () => {
        placed++;
        return 12;
      },
      2,
    );
  const levels = levelsOf();
  const shown: Uint32Array[] = [];
  let most = 0;
  do {
    const before = placed;
    shown.push(levels.at(8));
    most = Math.max(most, placed - before);
  } while (levels.coming);
  expect(most).toBeLessThan(4000);
  expect(shown.length).toBeGreaterThan(4);
  // Names only come, and none goes.
  for (let i = 1; i < shown.length; i++)
    expect([...(shown[i] ?? [])].slice(0, shown[i - 1]?.length)).toEqual([...(shown[i - 1] ?? [])]);
  // The way there makes no difference.
  const other = levelsOf();
  for (const step of [0, 3, 1, 8, -2])
    do other.at(step);
    while (other.coming);
  expect(other.at(8)).toEqual(shown.at(-1));
  // Farther out there are fewer, and at once.
  expect(other.at(-2).length).toBeLessThan(other.at(0).length);
  expect(other.coming).toBe(false);
});

test('a picture is as dense as its own edges and sizes make it, though another has the same places', () => {
  const scene = crowdScene(500, 2);
  const few = { ...scene, m: 100, source: scene.source.slice(0, 100), target: scene.target.slice(0, 100) };
  expect(densityOf(few).reach.length).toBe(100);
  expect(densityOf(scene).reach.length).toBe(scene.m);
  const large = { ...scene, radius: scene.radius.map((its) => 3 * its) };
  expect(densityOf(large).size).toBeCloseTo(3 * densityOf(scene).size, 4);
});

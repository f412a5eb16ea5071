import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filedPlaces, hasPlaces, placed, savedPlaces, storyAt } from '../../../src/desk/page/picture/places.js';
import type { StoryFile } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/index.js';
import { germanFile } from './desk.js';

const STAGE = { left: 0, top: 0, right: 700, bottom: 470 };
const sample = parse(germanFile).story as StoryFile;
const anySpot = fc.record({ x: fc.integer({ min: 0, max: 699 }), y: fc.integer({ min: 0, max: 469 }) });
const anyPlaces = fc
  .subarray(
    sample.entities.map(({ id }) => id),
    { minLength: 1 },
  )
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), anySpot))))
  .map((pairs) => new Map(pairs));

test('who has a place keeps it, and everybody gets one', () => {
  fc.assert(
    fc.property(anyPlaces, (known) => {
      const all = placed(sample, known, STAGE);
      expect(all?.size).toBe(sample.entities.length);
      for (const [id, at] of known) expect(all?.get(id)).toEqual(at);
    }),
  );
  expect(placed(sample, new Map(), STAGE)).toBeNull();
});

test('a newcomer finds room beside those it is tied to, on the stage, not on a name', () => {
  const [first, second] = sample.statements.flatMap(({ from, to = [] }) => [...from, ...to]);
  const away = sample.entities.map(({ id }) => id).filter((id) => id !== first && id !== second);
  const known = new Map([
    [first ?? '', { x: 350, y: 235 }],
    [away[0] ?? '', { x: 90, y: 80 }],
    [away[1] ?? '', { x: 610, y: 390 }],
  ]);
  const story = { ...sample, entities: sample.entities.filter(({ id }) => known.has(id) || id === second) };
  const its = placed(story, known, STAGE)?.get(second ?? '') ?? { x: 0, y: 0 };
  expect(Math.hypot(its.x - 350, its.y - 235)).toBeLessThan(180);
  for (const { x, y } of known.values()) expect(Math.abs(its.x - x) >= 130 || Math.abs(its.y - y) >= 64).toBe(true);
});

test('saved places are as they stand in the file, drawn together where they are of a larger stage', () => {
  const few = (factor: number): StoryFile => ({
    ...sample,
    entities: sample.entities.map((its, i) => (i < 3 ? { ...its, x: 100 * i * factor, y: 50 * i * factor } : its)),
  });
  expect([...savedPlaces(few(1), STAGE).values()]).toEqual([0, 1, 2].map((i) => ({ x: 100 * i, y: 50 * i })));
  const drawn = [...savedPlaces(few(20), STAGE).values()];
  expect(drawn).toHaveLength(3);
  for (const { x, y } of drawn) expect(x >= 0 && x <= 700 && y >= 0 && y <= 470).toBe(true);
  expect(drawn.map(({ x }) => x)).toEqual(drawn.map(({ x }) => x).sort((a, b) => a - b));
  expect(hasPlaces(few(1))).toBe(false);
});

test('who joins a file gets a place in its own measure, however its places are shown', () => {
  const [joins, ...others] = sample.entities.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.array(anySpot, { minLength: others.length, maxLength: others.length }),
      anySpot,
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -300, max: 300 })),
      (spots, at, [scale, shift]) => {
        const xs = new Set(spots.map(({ x }) => x));
        const ys = new Set(spots.map(({ y }) => y));
        fc.pre(xs.size > 1 && ys.size > 1);
        const drawn = new Map([...others.map((id, i) => [id, spots[i] ?? at] as const), [joins ?? '', at]]);
        const inFile = ({ x, y }: { x: number; y: number }) => ({ x: x * scale + shift, y: y * scale - shift });
        const file = storyAt(sample, new Map(others.map((id, i) => [id, inFile(spots[i] ?? at)])));
        const found = filedPlaces(file, drawn);
        expect([...found.keys()]).toEqual([joins]);
        expect(found.get(joins ?? '')?.x).toBeCloseTo(inFile(at).x, 3);
        expect(found.get(joins ?? '')?.y).toBeCloseTo(inFile(at).y, 3);
      },
    ),
  );
});

/** Places: found once, written into the story's text, and the same picture when they are read again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPlaces } from '../../../src/cli/layout.js';
import { COLUMN, pictureOf } from '../../../src/publish/embed/picture.js';
import { columnsOf } from '../../../src/scene/columns.js';
import { boxesOf } from '../../../src/scene/labels/labels.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { placesOf } from '../../../src/scene/saved-places.js';
import { edgesOf } from '../../../src/story/edges.js';
import { readStory } from '../../../src/story/reading/read.js';
import { sampleJson, sampleWith, storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const boxes = boxesOf(columnsOf(sample, edgesOf(sample), 'de'), plainMeasure, COLUMN);

/** The sample with these places. */
const placed = (x: ArrayLike<number>, y: ArrayLike<number>) =>
  storyWith(
    ...sample.entities.flatMap(
      (_, i) =>
        [
          [`/entities/${i}/x`, x[i]],
          [`/entities/${i}/y`, y[i]],
        ] as const,
    ),
  );

test('whatever the text’s form, only places are written into it, and writing them again changes nothing', () => {
  const coordinate = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
  const places = fc.array(fc.record({ x: coordinate, y: coordinate }), {
    minLength: sample.entities.length,
    maxLength: sample.entities.length,
  });
  const earlier = fc.array(fc.constantFrom('x', 'y'), { maxLength: 8 });
  fc.assert(
    fc.property(places, earlier, fc.constantFrom('', ' ', '\t', '    '), (wanted, had, indent) => {
      const edits = had.map((axis, i) => [`/entities/${i}/${axis}`, 1e-7] as const);
      const value = sampleWith(...edits) as { entities: object[] };
      const text = JSON.stringify(value, null, indent);
      const written = withPlaces(text, wanted);
      const entities = value.entities.map((entity, i) => ({ ...entity, ...wanted[i] }));
      expect(JSON.parse(written)).toEqual({ ...value, entities });
      expect(withPlaces(written, wanted)).toBe(written);
    }),
  );
});

test('a file that somebody set by hand keeps its lines', () => {
  const places = sample.entities.map((_, i) => ({ x: i, y: -i }));
  const before = sampleJson.split('\n');
  const after = withPlaces(sampleJson, places).split('\n');
  const added = after.filter((line) => !before.includes(line));
  expect(before.filter((line) => !after.includes(line)).length).toBeLessThanOrEqual(sample.entities.length);
  expect(added.every((line) => /"(?:x|y)": -?\d|^ +\S.*,$/.test(line))).toBe(true);
  expect(readStory(withPlaces(sampleJson, places)).story?.entities[3]).toMatchObject({ x: 3, y: -3 });
});

test('places found for a stage come out of the file as they went in', () => {
  const { x, y } = pictureOf(sample, { ...COLUMN, lang: 'de' }, true).frame.scene;
  const again = placesOf(placed(x, y).entities, boxes, COLUMN.width, COLUMN.height);
  sample.entities.forEach((_, i) => {
    expect(Math.abs((again?.x[i] ?? Infinity) - x[i]!)).toBeLessThan(2);
    expect(Math.abs((again?.y[i] ?? Infinity) - y[i]!)).toBeLessThan(2);
  });
});

test('on any stage that can hold the names, all of them stay on it and keep their order', () => {
  const at = fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), {
    minLength: sample.entities.length,
    maxLength: sample.entities.length,
  });
  fc.assert(
    fc.property(
      at,
      at,
      fc.integer({ min: 300, max: 2000 }),
      fc.integer({ min: 200, max: 2000 }),
      (x, y, width, height) => {
        const places = placesOf(placed(x, y).entities, boxes, width, height)!;
        sample.entities.forEach((_, i) => {
          expect(places.x[i]! - boxes.left[i]!).toBeGreaterThan(-0.01);
          expect(places.x[i]! + boxes.right[i]!).toBeLessThan(width + 0.01);
          expect(places.y[i]! - boxes.top[i]!).toBeGreaterThan(-0.01);
          expect(places.y[i]! + boxes.bottom[i]!).toBeLessThan(height + 0.01);
          expect(Math.sign(places.x[i]! - places.x[0]!) * Math.sign(x[i]! - x[0]!)).toBeGreaterThanOrEqual(0);
        });
      },
    ),
  );
});

test('a stage too small for the names still parts the places; one place missing, and none counts', () => {
  const spread = sample.entities.map((_, i) => i * 10);
  const tiny = placesOf(placed(spread, spread).entities, boxes, 60, 40);
  expect(new Set(tiny?.x).size).toBe(sample.entities.length);
  const most = storyWith(
    ...sample.entities.slice(1).flatMap(
      (_, i) =>
        [
          [`/entities/${i}/x`, 1],
          [`/entities/${i}/y`, 1],
        ] as const,
    ),
  );
  expect(placesOf(most.entities, boxes, 700, 470)).toBeNull();
  expect(placesOf([], boxes, 700, 470)).toBeNull();
});

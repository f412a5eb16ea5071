/** Boxes that are taken: the table finds what comparing each with all others would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOccupancy } from '../../../src/scene/labels/occupancy.js';

const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 90 }),
    )
    .map(([x, y, width, height]) => Float64Array.of(x, y, x + width, y + height)),
  { maxLength: 120 },
);

test.each([0, 8, 500])('a box is taken only if nobody has any of it (room for %i)', (most) => {
  fc.assert(
    fc.property(boxes, (those) => {
      const occupancy = createOccupancy(most);
      const taken: Float64Array[] = [];
      for (const box of those) {
        const free = taken.every(
          (other) => box[0]! >= other[2]! || other[0]! >= box[2]! || box[1]! >= other[3]! || other[1]! >= box[3]!,
        );
        expect(occupancy.take(box)).toBe(free);
        if (free) taken.push(box);
      }
    }),
    { seed: 3 },
  );
});

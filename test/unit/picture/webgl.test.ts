/** Tables that the shaders read: they say what src/scene says. What the shaders make of them is seen in a browser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimGpu, createRestarts } from '../../../src/paint/gpu.js';
import { OUTLINES, SIDES_MOST } from '../../../src/paint/webgl/outlines.js';
import { dashTable } from '../../../src/paint/webgl/palette.js';
import { mostBent, piecesFor } from '../../../src/paint/webgl/pieces.js';
import { clearance, SHAPES } from '../../../src/scene/shapes.js';
import { themeOf } from '../../../src/scene/theme.js';

const kinds = fc.integer({ min: 0, max: SHAPES.length - 1 });
const offset = fc.double({ min: -40, max: 40, noNaN: true });

test('sides of an outline tell how far a point lies outside, as the hit test does', () => {
  fc.assert(
    fc.property(kinds, fc.double({ min: 2, max: 20, noNaN: true }), offset, offset, (kind, radius, x, y) => {
      const count = OUTLINES.counts[kind]!;
      let most = count === 0 ? Math.hypot(x, y) - radius : -Infinity;
      for (let i = 0; i < count; i++) {
        const [nx, ny, far] = OUTLINES.sides.slice((kind * SIDES_MOST + i) * 3);
        most = Math.max(most, nx! * x + ny! * y - far! * radius);
      }
      expect(most).toBeCloseTo(clearance(kind, radius, x, y), 4);
    }),
  );
});

test('corners are the shape’s; moved in by a rounding, they lie that far inside both their sides', () => {
  SHAPES.forEach((shape, kind) => {
    expect(OUTLINES.counts[kind]).toBe((shape?.length ?? 0) / 2);
    expect(OUTLINES.counts[kind]).toBeLessThanOrEqual(SIDES_MOST);
    for (let i = 0; i < OUTLINES.counts[kind]!; i++) {
      const [x, y, inX, inY] = OUTLINES.corners.slice((kind * SIDES_MOST + i) * 4);
      expect([x, y]).toEqual([Math.fround(shape![2 * i]!), Math.fround(shape![2 * i + 1]!)]);
      const depth = 0.1;
      expect(clearance(kind, 1, x! - inX! * depth, y! - inY! * depth)).toBeCloseTo(-depth, 5);
    }
  });
});

test('a rounding touches the sides where the vector painter begins to cut the corner', () => {
  const square = 1;
  const [side, per] = OUTLINES.rounding.slice(2 * square);
  expect(side).toBeCloseTo(
    Math.hypot(SHAPES[square]![2]! - SHAPES[square]![0]!, SHAPES[square]![3]! - SHAPES[square]![1]!),
    5,
  );
  expect(per).toBeCloseTo(1, 5);
});

test('dashes lie one after the other within their period', () => {
  for (const pattern of themeOf('light').dashes) {
    const table = dashTable([pattern]);
    expect(table[7]).toBe(pattern.length / 2);
    expect(table[6]).toBeCloseTo(
      pattern.reduce((sum, length) => sum + length, 0),
      4,
    );
    for (let i = 0; i < pattern.length / 2; i++) {
      expect(table[2 * i + 1]! - table[2 * i]!).toBeCloseTo(pattern[2 * i]!, 4);
      if (i > 0) expect(table[2 * i]! - table[2 * i - 1]!).toBeCloseTo(pattern[2 * i - 1]!, 4);
    }
  }
});

test('straight edges are one piece; the more bent and the nearer, the more, so that none strays', () => {
  const of = new Float32Array();
  expect(piecesFor({ of, bend: 0, loops: false }, 8, 100)).toBe(1);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0.4, max: 4, noNaN: true }),
      (bend, k) => {
        const pieces = piecesFor({ of, bend, loops: false }, k, 100);
        expect((bend * k) / 2 / pieces ** 2).toBeLessThanOrEqual(pieces === 32 ? 1 : 0.31);
        expect(piecesFor({ of, bend: bend * 2, loops: false }, k, 100)).toBeGreaterThanOrEqual(pieces);
      },
    ),
  );
});

test('a loop’s bend is an angle and counts for nothing among the bends', () => {
  const columns = {
    m: 3,
    source: Uint32Array.of(0, 1, 2),
    target: Uint32Array.of(1, 1, 0),
    bend: Float32Array.of(4, 90, -7),
  };
  expect(mostBent(columns)).toEqual({ of: columns.bend, bend: 7, loops: true });
  expect(piecesFor(mostBent(columns), 1, 3)).toBeGreaterThan(8);
});

test('a page has two shares of the GPU; one that is given back twice is one share', () => {
  const shares = [claimGpu(), claimGpu()];
  expect(shares.every(Boolean)).toBe(true);
  expect(claimGpu()).toBeNull();
  shares[0]?.giveBack();
  shares[0]?.giveBack();
  const third = claimGpu();
  expect(third).not.toBeNull();
  expect(claimGpu()).toBeNull();
  for (const share of [third, shares[1]]) share?.giveBack();
});

test('a painter starts again at once after a failure, but no more than twice within a minute', () => {
  let now = 1000;
  const restarts = createRestarts(() => now);
  expect(restarts.wait()).toBe(0);
  for (const after of [0, 100]) {
    now += after;
    restarts.failed();
    expect(restarts.wait()).toBe(0);
  }
  now += 900;
  restarts.failed();
  expect(restarts.wait()).toBe(59_000);
  now += 58_999;
  expect(restarts.wait()).toBe(1);
  now += 1;
  expect(restarts.wait()).toBe(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity } from '../../../src/scene/camera.js';
import * as curves from '../../../src/scene/curves/curves.js';
import { distanceTo, interference, lengthInBox } from '../../../src/scene/curves/geometry.js';
import { clearance, REACH, SHAPES } from '../../../src/scene/shapes.js';
import { KINDS } from '../../../src/story/vocabulary.js';

/** Two nodes and the edge between them; the same node twice is a loop. */
function ground(x: number[], y: number[], kind = 0, radius = 10): curves.CurveEnds {
  const loop = x.length === 1;
  return {
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    radius: new Float32Array(x.length).fill(radius),
    kind: new Uint8Array(x.length).fill(kind),
    source: Uint32Array.of(0),
    target: Uint32Array.of(loop ? 0 : 1),
  };
}

function curveOf(its: curves.CurveEnds, bend: number, camera = identity): curves.Curve {
  return curves.clip(its, 0, curves.courseInto(its, camera, 0, bend, curves.newCurve()));
}

function traceOf(curve: curves.Curve): curves.Trace {
  const trace = curves.newTrace();
  curves.traceInto(curve, trace);
  return trace;
}

const across = ground([0, 200], [0, 0]);

test('a straight edge runs from outline to outline with the same small gap', () => {
  const trace = traceOf(curveOf(across, 0));
  expect(trace.x[0]).toBeCloseTo(13.5, 1);
  expect(trace.x.at(-1)).toBeCloseTo(186.5, 1);
  expect(trace.y.every((y) => y === 0)).toBe(true);
});

test('a positive bend lies to the left of the way from source to target, half as far as the control point', () => {
  const there = curves.pointAt(traceOf(curveOf(across, 60)), 0.5);
  expect(there.x).toBeCloseTo(100, 0);
  expect(there.y).toBeCloseTo(-30, 0);
  const back = curves.pointAt(traceOf(curveOf(ground([200, 0], [0, 0]), 60)), 0.5);
  expect(back.y).toBeCloseTo(30, 0);
});

test('a bend grows with the zoom, gaps and loops do not', () => {
  const near = { k: 2, x: 5, y: 7 };
  const zoomed = traceOf(curveOf(across, 60, near));
  expect(curves.pointAt(zoomed, 0.5).y).toBeCloseTo(7 - 60, 0);
  expect(Math.hypot(zoomed.x[0]! - 5, zoomed.y[0]! - 7)).toBeCloseTo(13.5, 1);
  const loop = ground([50], [50]);
  expect(traceOf(curveOf(loop, 0, near)).at.at(-1)).toBeCloseTo(traceOf(curveOf(loop, 0)).at.at(-1)!, 5);
});

test('a loop leaves its node and returns, in the direction of its angle', () => {
  const curve = curveOf(ground([0], [0]), -Math.PI / 2);
  const trace = traceOf(curve);
  const top = curves.pointAt(trace, 0.5);
  expect(curves.isCovered(curve)).toBe(false);
  expect(top.x).toBeCloseTo(0, 3);
  expect(top.y).toBeLessThan(-25);
  expect(trace.x[0]).toBeCloseTo(-trace.x.at(-1)!, 3);
});

test('nodes on top of each other cover their edge', () => {
  expect(curves.isCovered(curveOf(ground([0, 15], [0, 0]), 0))).toBe(true);
  expect(curves.isCovered(curveOf(ground([7, 7], [3, 3]), 20))).toBe(true);
});

const place = fc.integer({ min: -400, max: 400 });
const kinds = fc.integer({ min: 0, max: KINDS.length - 1 });
/** Curves between nodes of any kind that stand well apart, bent as `compose` may bend them. */
const cases = fc
  .record({
    x: place,
    y: place,
    angle: fc.double({ min: 0, max: 6.3, noNaN: true }),
    length: fc.integer({ min: 60, max: 500 }),
    share: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    kind: kinds,
  })
  .map(({ x, y, angle, length, share, kind }) => {
    const its = ground([x, x + length * Math.cos(angle)], [y, y + length * Math.sin(angle)], kind);
    return { its, curve: curveOf(its, share * length), length, share };
  });

test('whatever the kinds and the bend, both ends keep the gap from their outline', () => {
  fc.assert(
    fc.property(cases, ({ its, curve }) => {
      const trace = traceOf(curve);
      const last = trace.x.length - 1;
      for (const [p, node] of [
        [0, 0],
        [last, 1],
      ] as const)
        expect(clearance(its.kind[node]!, 10, trace.x[p]! - its.x[node]!, trace.y[p]! - its.y[node]!)).toBeCloseTo(
          3.5,
          1,
        );
    }),
  );
});

test('length is at least the distance of the ends, and points at shares of it lie on the curve, in order', () => {
  fc.assert(
    fc.property(cases, ({ curve }) => {
      const trace = traceOf(curve);
      const length = trace.at.at(-1)!;
      expect(length).toBeGreaterThanOrEqual(
        Math.hypot(trace.x.at(-1)! - trace.x[0]!, trace.y.at(-1)! - trace.y[0]!) - 1e-6,
      );
      for (const t of [0, 0.3, 0.5, 1]) {
        const { x, y } = curves.pointAt(trace, t);
        expect(distanceTo(trace, x, y, 50)).toBeLessThan(1e-6);
      }
    }),
  );
});

test('a part of a curve has the same points as the whole', () => {
  fc.assert(
    fc.property(
      cases,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      ({ curve }, u, v) => {
        const part = curves.partInto(curve, u, v, curves.newCurve());
        for (const f of [0, 0.25, 0.5, 1]) {
          expect(curves.xAt(part, f)).toBeCloseTo(curves.xAt(curve, u + (v - u) * f), 4);
          expect(curves.yAt(part, f)).toBeCloseTo(curves.yAt(curve, u + (v - u) * f), 4);
        }
      },
    ),
  );
});

test('distances from the ends are measured as the crow flies', () => {
  const curve = curveOf(across, 50);
  const before = curves.beforeEnd(curve, 20);
  const after = curves.afterStart(curve, 20);
  const far = (u: number, v: number) =>
    Math.hypot(curves.xAt(curve, u) - curves.xAt(curve, v), curves.yAt(curve, u) - curves.yAt(curve, v));
  expect(far(before, curve.to)).toBeCloseTo(20, 1);
  expect(far(after, curve.from)).toBeCloseTo(20, 1);
});

test('shapes are convex, of one size, and reach where they say', () => {
  SHAPES.forEach((shape, kind) => {
    const reach = REACH[kind]!;
    expect(clearance(kind, 10, 0, 0)).toBeLessThan(-5);
    expect(clearance(kind, 10, reach.right * 10 + 0.01, 0)).toBeGreaterThan(-0.01);
    expect(clearance(kind, 10, 0, -reach.top * 10 - 0.01)).toBeGreaterThan(-0.01);
    if (!shape) return;
    let area = 0;
    for (let i = 0; i < shape.length; i += 2) {
      const [x, y] = [shape[i]!, shape[i + 1]!];
      area += x * shape[(i + 3) % shape.length]! - shape[(i + 2) % shape.length]! * y;
      expect(clearance(kind, 10, x * 10, y * 10)).toBeCloseTo(0, 6);
    }
    expect(Math.abs(area) / 2).toBeGreaterThan(2.7);
    expect(Math.abs(area) / 2).toBeLessThan(3.2);
  });
});

test('every kind has a shape of its own', () => {
  const kinds = SHAPES.slice(0, KINDS.length);
  expect(new Set(kinds.map((shape) => JSON.stringify(shape))).size).toBe(KINDS.length);
});

test('the length of a line in a box', () => {
  const trace = traceOf(curveOf(ground([-100, 100], [0, 0]), 0));
  expect(lengthInBox(trace, 0, 0, 20, 5)).toBeCloseTo(40, 5);
  expect(lengthInBox(trace, 0, 8, 20, 5)).toBe(0);
  expect(lengthInBox(trace, 80, 0, 20, 5)).toBeCloseTo(26.5, 1);
});

test('two lines: crossings and closeness', () => {
  const found = { crossings: 0, beside: 0 };
  const a = traceOf(curveOf(ground([-100, 100], [3, 4]), 0));
  interference(a, traceOf(curveOf(ground([5, 8], [-90, 90]), 0)), 12, found);
  expect(found).toEqual({ crossings: 1, beside: 0 });
  interference(a, traceOf(curveOf(ground([-100, 100], [10, 11]), 0)), 12, found);
  expect(found.crossings).toBe(0);
  expect(found.beside).toBeGreaterThan(3);
  interference(a, traceOf(curveOf(ground([-100, 100], [60, 61]), 0)), 12, found);
  expect(found).toEqual({ crossings: 0, beside: 0 });
});

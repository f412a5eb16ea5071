import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, arrangeAtOnce, type NodeBoxes } from '../../../src/layout/arrange/index.js';
import { pairsOf } from '../../../src/layout/arrange/pairs.js';
import { crossingsOf } from '../../../src/layout/arrange/restarts.js';
import type { Graph, Positions } from '../../../src/layout/graph.js';

function graphOf(n: number, edges: readonly (readonly [number, number])[]): Graph {
  return {
    n,
    m: edges.length,
    source: Uint32Array.from(edges, ([a]) => a),
    target: Uint32Array.from(edges, ([, b]) => b),
  };
}

/** A mark of 12 px with a name of the given width below it. */
function boxesOf(widths: readonly number[]): NodeBoxes {
  const half = Float32Array.from(widths, (width) => Math.max(14, width / 2));
  return { left: half, right: half, top: half.map(() => 14), bottom: half.map(() => 36) };
}

const even = (n: number, width = 80) => boxesOf(Array.from({ length: n }, () => width));

/** The sides of the boxes where they stand. */
function sides({ x, y }: Positions, boxes: NodeBoxes, i: number): [number, number, number, number] {
  return [x[i]! - boxes.left[i]!, y[i]! - boxes.top[i]!, x[i]! + boxes.right[i]!, y[i]! + boxes.bottom[i]!];
}

function overlaps(at: Positions, boxes: NodeBoxes): number {
  let count = 0;
  for (let i = 1; i < at.x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [l, t, r, b] = sides(at, boxes, i);
      const [l2, t2, r2, b2] = sides(at, boxes, j);
      if (Math.min(r, r2) - Math.max(l, l2) > 0.01 && Math.min(b, b2) - Math.max(t, t2) > 0.01) count++;
    }
  }
  return count;
}

/** How much of the frame the boxes together span, in either direction. */
function span(at: Positions, boxes: NodeBoxes, width: number, height: number): [number, number] {
  const all = Array.from(at.x, (_, i) => sides(at, boxes, i));
  const reach = (low: 0 | 1, high: 2 | 3) => Math.max(...all.map((s) => s[high])) - Math.min(...all.map((s) => s[low]));
  return [reach(0, 2) / width, reach(1, 3) / height];
}

/** Any multigraph: loops, parallel edges, several components, nodes without ties. */
const anyGraph = fc
  .integer({ min: 0, max: 14 })
  .chain((n) =>
    fc
      .array(fc.tuple(fc.nat({ max: Math.max(0, n - 1) }), fc.nat({ max: Math.max(0, n - 1) })), { maxLength: n * 2 })
      .map((edges) => graphOf(n, n === 0 ? [] : edges)),
  );
/** Node i + 1 hangs on one before it; some further edges. */
const connected = fc
  .integer({ min: 8, max: 16 })
  .chain((n) =>
    fc
      .tuple(
        fc.tuple(...Array.from({ length: n - 1 }, (_, i) => fc.nat({ max: i }))),
        fc.array(fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })), { maxLength: 8 }),
      )
      .map(([parents, more]) => graphOf(n, [...parents.map((p, i) => [p, i + 1] as const), ...more])),
  );
const anyFrame = fc.constantFrom([390, 500], [900, 640], [1500, 900], [640, 200], [320, 900] as const);
const anyWidths = fc.array(fc.integer({ min: 10, max: 130 }), { minLength: 14, maxLength: 14 });

test('every box of every graph is inside the frame', () => {
  fc.assert(
    fc.property(anyGraph, anyFrame, anyWidths, (graph, [width, height], widths) => {
      const boxes = boxesOf(widths.slice(0, graph.n));
      const at = arrangeAtOnce(graph, { width: width!, height: height!, boxes });
      expect(at.x).toHaveLength(graph.n);
      for (let i = 0; i < graph.n; i++) {
        const [left, top, right, bottom] = sides(at, boxes, i);
        expect(Math.min(left, top, width! - right, height! - bottom)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
});

test('boxes do not overlap where the frame has room', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom([390, 500], [900, 640], [1500, 900]), anyWidths, (graph, frame, widths) => {
      const boxes = boxesOf(widths.slice(0, graph.n));
      const at = arrangeAtOnce(graph, { width: frame[0]!, height: frame[1]!, boxes });
      expect(overlaps(at, boxes)).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('few nodes with large names take as much of the frame as they need', () => {
  const boxes = even(3, 130);
  const graph = graphOf(3, [
    [0, 1],
    [1, 2],
  ]);
  expect(overlaps(arrangeAtOnce(graph, { width: 300, height: 150, boxes }), boxes)).toBe(0);
});

test('names that fit only in rows are set in rows', () => {
  const boxes = even(24, 120);
  const graph = graphOf(
    24,
    Array.from({ length: 23 }, (_, i) => [i >> 1, i + 1]),
  );
  expect(overlaps(arrangeAtOnce(graph, { width: 400, height: 460, boxes }), boxes)).toBe(0);
});

test('a hundred names are a picture, not rows', () => {
  const n = 100;
  const edges = Array.from({ length: n - 1 }, (_, i): [number, number] => [i + 1, (i + 1) % 10 === 0 ? i - 9 : i]);
  const boxes = even(n, 95);
  const { y } = arrangeAtOnce(graphOf(n, edges), { width: 900, height: 640, boxes });
  expect(new Set(Array.from(y, Math.round)).size).toBeGreaterThan(n / 2);
});

test('where names cannot fit, the nodes themselves still keep apart', () => {
  const n = 60;
  const boxes = even(n, 120);
  const marks = boxesOf(Array.from({ length: n }, () => 28));
  const at = arrangeAtOnce(
    graphOf(
      n,
      Array.from({ length: n - 1 }, (_, i) => [i >> 2, i + 1]),
    ),
    { width: 500, height: 500, boxes },
  );
  expect(overlaps(at, { ...marks, bottom: marks.top })).toBe(0);
});

test('the same input gives the same bits, another seed another picture', () => {
  fc.assert(
    fc.property(connected, fc.nat(), (graph, seed) => {
      const options = { width: 900, height: 640, boxes: even(graph.n), seed };
      const at = arrangeAtOnce(graph, options);
      expect(arrangeAtOnce(graph, options)).toEqual(at);
      expect(arrangeAtOnce(graph, { ...options, seed: seed + 1 })).not.toEqual(at);
    }),
    { numRuns: 3 },
  );
});

test('a connected graph of eight nodes or more fills tall, square and wide frames', () => {
  fc.assert(
    fc.property(connected, fc.constantFrom([390, 500], [640, 640], [1500, 900]), (graph, [width, height]) => {
      const boxes = even(graph.n);
      const [across, down] = span(
        arrangeAtOnce(graph, { width: width!, height: height!, boxes }),
        boxes,
        width!,
        height!,
      );
      expect(across).toBeGreaterThan(0.85);
      expect(down).toBeGreaterThan(0.85);
    }),
    { numRuns: 10 },
  );
});

test('graphs that can be drawn without crossings are', () => {
  const path = graphOf(
    12,
    Array.from({ length: 11 }, (_, i) => [i, i + 1]),
  );
  const ring = graphOf(
    12,
    Array.from({ length: 12 }, (_, i) => [i, (i + 1) % 12]),
  );
  const star = graphOf(
    13,
    Array.from({ length: 12 }, (_, i) => [0, i + 1]),
  );
  const tree = graphOf(
    22,
    Array.from({ length: 21 }, (_, i) => [Math.floor(i / 3), i + 1]),
  );
  const grid = graphOf(
    20,
    Array.from({ length: 20 }, (_, i): [number, number][] => [
      ...(i % 5 < 4 ? [[i, i + 1] as [number, number]] : []),
      ...(i < 15 ? [[i, i + 5] as [number, number]] : []),
    ]).flat(),
  );
  for (const graph of [path, ring, star, tree, grid]) {
    const { x, y } = arrangeAtOnce(graph, { width: 900, height: 640, boxes: even(graph.n) });
    expect(crossingsOf(pairsOf(graph), { x: Float64Array.from(x), y: Float64Array.from(y) })).toBe(0);
  }
});

test('the complete graph of six nodes has the three crossings that it must have', () => {
  const graph = graphOf(
    6,
    Array.from({ length: 6 }, (_, i) => Array.from({ length: i }, (_, j): [number, number] => [i, j])).flat(),
  );
  const { x, y } = arrangeAtOnce(graph, { width: 900, height: 640, boxes: even(6) });
  expect(crossingsOf(pairsOf(graph), { x: Float64Array.from(x), y: Float64Array.from(y) })).toBe(3);
});

test('neighbours stand nearer to each other than strangers, components apart', () => {
  const graph = graphOf(10, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [5, 6],
    [6, 7],
    [7, 5],
    [7, 8],
    [8, 9],
  ]);
  const { x, y } = arrangeAtOnce(graph, { width: 900, height: 500, boxes: even(10) });
  const mean = (list: [number, number][]) =>
    list.reduce((sum, [i, j]) => sum + Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!), 0) / list.length;
  const all = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, j): [number, number] => [i, j + 5]));
  expect(mean(Array.from(graph.source, (s, e) => [s, graph.target[e]!]))).toBeLessThan(mean(all.flat()) / 2);
});

test('nobody, one and two', () => {
  expect(arrangeAtOnce(graphOf(0, []), { width: 900, height: 640, boxes: even(0) }).x).toHaveLength(0);
  const one = arrangeAtOnce(graphOf(1, [[0, 0]]), {
    width: 900,
    height: 640,
    boxes: { ...even(1), bottom: even(1).top },
  });
  expect([one.x[0], one.y[0]]).toEqual([450, 320]);
  const two = arrangeAtOnce(graphOf(2, [[0, 1]]), { width: 900, height: 640, boxes: even(2) });
  expect(Math.hypot(two.x[0]! - two.x[1]!, two.y[0]! - two.y[1]!)).toBeGreaterThan(150);
});

test('a frame without room for anything still gives finite places', () => {
  const graph = graphOf(9, [
    [0, 1],
    [1, 2],
  ]);
  for (const [width, height] of [
    [0, 0],
    [40, 40],
    [5000, 1],
  ] as const) {
    const { x, y } = arrangeAtOnce(graph, { width, height, boxes: even(9) });
    for (const v of [...x, ...y]) expect(v).toSatisfy(Number.isFinite);
  }
});

test('pinned nodes stay, the others make room for them', () => {
  const graph = graphOf(
    10,
    Array.from({ length: 9 }, (_, i) => [i >> 1, i + 1]),
  );
  const boxes = even(10);
  const pinned = new Map([
    [0, { x: 120, y: 100 }],
    [7, { x: 700, y: 500 }],
  ]);
  const at = arrangeAtOnce(graph, { width: 900, height: 640, boxes, pinned });
  expect([at.x[0], at.y[0], at.x[7], at.y[7]]).toEqual([120, 100, 700, 500]);
  expect(overlaps(at, boxes)).toBe(0);
});

test('the page and a command come to the same places; who is overtaken stops', async () => {
  const graph = graphOf(
    40,
    Array.from({ length: 70 }, (_, e) => [e % 40, (e * 7 + 3) % 40] as const),
  );
  const options = { width: 900, height: 640, boxes: even(40, 60) };
  const overtaken = arrange(graph, options);
  const other = arrange(graph, options);
  overtaken.stop();
  expect(await other.result).toEqual(arrangeAtOnce(graph, options));
  const never = Symbol('never');
  expect(await Promise.race([overtaken.result, Promise.resolve(never)])).toBe(never);
});

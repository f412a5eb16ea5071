/** The layout engine on graphs of every kind: places for all, nothing on top of each other, shapes that show the structure. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph, Positions } from '../../../src/layout/graph.js';
import { createRun, type LayoutOptions, layout } from '../../../src/layout/layout.js';
import {
  caterpillar,
  communities,
  crossings,
  graphOf,
  grid,
  membership,
  type Pair,
  scaleFree,
  stress,
} from './layout-engine-graphs.js';

const place = (graph: Graph, options: LayoutOptions = {}): Positions => layout({ ...graph, ...options });

function graphs(least: number, most: number, density: number): fc.Arbitrary<Graph> {
  return fc.integer({ min: least, max: most }).chain((n) => {
    const node = fc.integer({ min: 0, max: Math.max(0, n - 1) });
    return fc
      .array(fc.tuple(node, node), { maxLength: Math.round(density * n) })
      .map((pairs) => graphOf(n, n === 0 ? [] : pairs));
  });
}

const modes = fc.constantFrom('auto', 'distances', 'communities');

describe('everyone has a place', () => {
  test.each([
    ['none', graphOf(0, [])],
    ['one', graphOf(1, [])],
    ['one that talks to itself', graphOf(1, [[0, 0]])],
    ['two apart', graphOf(2, [])],
    ['two together', graphOf(2, [[0, 1]])],
    [
      'a multi-edge',
      graphOf(2, [
        [0, 1],
        [1, 0],
        [0, 1],
      ]),
    ],
    ['a hundred without edges', graphOf(100, [])],
    [
      'a star',
      graphOf(
        500,
        Array.from({ length: 499 }, (_, i): Pair => [0, i + 1]),
      ),
    ],
    [
      'a path',
      graphOf(
        900,
        Array.from({ length: 899 }, (_, i): Pair => [i, i + 1]),
      ),
    ],
    [
      'two hubs with all others between',
      graphOf(
        700,
        Array.from({ length: 1396 }, (_, i): Pair => [i % 2, 2 + (i >> 1)]),
      ),
    ],
    [
      'all with all',
      graphOf(
        70,
        Array.from({ length: 4900 }, (_, i): Pair => [i % 70, Math.floor(i / 70)]),
      ),
    ],
  ] satisfies [string, Graph][])('%s', (_, graph) => {
    const { x, y } = place(graph);
    expect([x.length, y.length]).toEqual([graph.n, graph.n]);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
  });

  test('in any graph, in any mode, in any frame, and no two in one place', () => {
    const aspects = fc.option(fc.double({ min: 0.2, max: 5, noNaN: true }), { nil: undefined });
    void fc.assert(
      fc.property(graphs(61, 160, 1.5), modes, aspects, (graph, mode, aspect) => {
        const { x, y } = place(graph, aspect == null ? { mode } : { mode, aspect });
        expect([...x, ...y].every(Number.isFinite)).toBe(true);
        expect(new Set(Array.from(x, (at, i) => `${at} ${y[i]}`)).size).toBe(graph.n);
      }),
      { numRuns: 40 },
    );
  });

  test('in small graphs too', () => {
    void fc.assert(
      fc.property(graphs(0, 24, 1.5), (graph) => {
        const { x, y } = place(graph);
        expect([...x, ...y].every(Number.isFinite)).toBe(true);
        expect(new Set(Array.from(x, (at, i) => `${at} ${y[i]}`)).size).toBe(graph.n);
      }),
      { numRuns: 15 },
    );
  });

  test('an edge to nobody is an error', () => {
    expect(() => place(graphOf(3, [[0, 3]]))).toThrow(RangeError);
  });
});

describe('what a drawing keeps', () => {
  test('components keep clear of each other: no edge of one touches one of another, no node is near', () => {
    void fc.assert(
      fc.property(graphs(61, 140, 0.9), modes, (graph, mode) => {
        const drawing = place(graph, { mode });
        const member = membership(graph);
        const { x, y } = drawing;
        let least = Infinity;
        for (let i = 0; i < graph.n; i++) {
          for (let j = 0; j < i; j++) {
            if (member[i] !== member[j]) least = Math.min(least, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
          }
        }
        expect(least).toBeGreaterThan(0.9);
        const within = [...new Set(member)].map((id) => {
          const pairs: Pair[] = [];
          for (let e = 0; e < graph.m; e++) {
            if (member[graph.source[e]!] === id) pairs.push([graph.source[e]!, graph.target[e]!]);
          }
          return crossings(graphOf(graph.n, pairs), drawing);
        });
        expect(crossings(graph, drawing)).toBe(within.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 30 },
    );
  });

  test('loops and parallel edges change nothing', () => {
    const { n, source, target } = scaleFree(300, 4);
    const pairs = Array.from(source, (s, e): Pair => [s, target[e]!]);
    const doubled = pairs.flatMap(([a, b]): Pair[] => [
      [b, a],
      [a, a],
      [a, b],
    ]);
    expect(place(graphOf(n, doubled))).toEqual(place(graphOf(n, pairs)));
  });

  test('neighbours in the plane are about 1 apart, hardly any nearer than a fifth of that', () => {
    const graph = communities(800, 8, 7);
    const { x, y } = place(graph, { mode: 'communities' });
    const nearest = Array.from(x, (_, i) => {
      let least = Infinity;
      for (let j = 0; j < graph.n; j++) {
        if (j !== i) least = Math.min(least, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
      }
      return least;
    }).sort((p, q) => p - q);
    expect(nearest[Math.floor(0.01 * graph.n)]).toBeGreaterThan(0.2);
    expect(nearest[graph.n >> 1]).toBeGreaterThan(0.3);
    expect(nearest[graph.n >> 1]).toBeLessThan(1.5);
  });

  test('a drawing lies along its frame', () => {
    const graph = grid(40, 12);
    const shape = ({ x, y }: Positions) => (Math.max(...x) - Math.min(...x)) / (Math.max(...y) - Math.min(...y));
    expect(shape(place(graph, { aspect: 2 }))).toBeGreaterThan(1.8);
    expect(shape(place(graph, { aspect: 0.5 }))).toBeLessThan(1 / 1.8);
  });

  test('many components fill the frame', () => {
    const graph = graphOf(
      900,
      Array.from({ length: 600 }, (_, i): Pair => [3 * (i >> 1) + (i % 2), 3 * (i >> 1) + (i % 2) + 1]),
    );
    const { x, y } = place(graph, { aspect: 2 });
    const shape = (Math.max(...x) - Math.min(...x)) / (Math.max(...y) - Math.min(...y));
    expect(shape).toBeGreaterThan(1.5);
    expect(shape).toBeLessThan(2.7);
  });
});

describe('the structure is seen', () => {
  test('a grid unfolds without a crossing', () => {
    const graph = grid(30, 30);
    const drawing = place(graph);
    expect(crossings(graph, drawing)).toBe(0);
    expect(stress(graph, drawing, 10)).toBeLessThan(0.02);
  });

  test('a caterpillar is straight', () => {
    const graph = caterpillar(150, 7);
    const drawing = place(graph);
    expect(crossings(graph, drawing)).toBe(0);
    expect(stress(graph, drawing, 20)).toBeLessThan(0.02);
  });

  test('a scale-free graph keeps its distances and untangles what it can', () => {
    const graph = scaleFree(1000, 101);
    const drawing = place(graph);
    expect(stress(graph, drawing, 10)).toBeLessThan(0.175);
    expect(crossings(graph, drawing)).toBeLessThan(66_000);
  });

  test('the distances mode has the least stress, the communities mode the purest neighbourhoods', () => {
    const blocks = 8;
    const graph = communities(960, blocks, 5);
    const drawings = (['distances', 'auto', 'communities'] as const).map((mode) => place(graph, { mode }));
    const [least, middle, most] = drawings.map((drawing) => stress(graph, drawing, 20));
    expect(least).toBeLessThan(middle!);
    expect(middle).toBeLessThan(most!);
    const [mixed, , pure] = drawings.map((drawing) => purity(drawing, blocks));
    expect(pure).toBeGreaterThan(0.8);
    expect(pure).toBeGreaterThan(mixed! + 0.1);
  });

  test('a hub and its leaves stay together', () => {
    const pairs: Pair[] = Array.from({ length: 30 }, (_, h): Pair => [h, (h + 1) % 30]);
    for (let leaf = 0; leaf < 600; leaf++) pairs.push([leaf % 30, 30 + leaf]);
    const graph = graphOf(630, pairs);
    expect(crossings(graph, place(graph))).toBeLessThan(30);
  });
});

/** Share of the ten nearest nodes that are of the same community, node i being of community `i % blocks`. */
function purity({ x, y }: Positions, blocks: number): number {
  let same = 0;
  for (let i = 0; i < x.length; i += 20) {
    const nearest = Array.from(x, (_, j) => j)
      .filter((j) => j !== i)
      .sort((p, q) => Math.hypot(x[p]! - x[i]!, y[p]! - y[i]!) - Math.hypot(x[q]! - x[i]!, y[q]! - y[i]!));
    same += nearest.slice(0, 10).filter((j) => j % blocks === i % blocks).length;
  }
  return same / (10 * Math.ceil(x.length / 20));
}

describe('on the way', () => {
  test('progress grows from 0 to 1, and what it hands out can be drawn', () => {
    const run = createRun(scaleFree(900, 3));
    const shares = [run.share];
    while (run.advance()) {
      shares.push(run.share);
      if (shares.length % 20 === 0) expect([...run.positions().x].every(Number.isFinite)).toBe(true);
    }
    expect(shares).toEqual([...shares].sort((p, q) => p - q));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(run.share).toBe(1);
  });

  test('looking at it on the way does not change the end', () => {
    const graph = communities(700, 8, 2);
    const seen = layout({ ...graph, onProgress: (progress) => void progress.positions() });
    expect(seen).toEqual(place(graph));
  });

  test('an aborted layout stops and says why', () => {
    const control = new AbortController();
    const reason = new Error('enough');
    let steps = 0;
    const run = () =>
      layout({
        ...scaleFree(900, 3),
        signal: control.signal,
        onProgress: () => {
          if (++steps === 5) control.abort(reason);
        },
      });
    expect(run).toThrow(reason);
    expect(steps).toBe(5);
    expect(run).toThrow(reason);
    expect(steps).toBe(5);
  });
});

/** What the viewer's tools find out: numbers, ramps, rules, ways, metrics; and rows in order, however many. */
import fc from 'fast-check';
import Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../../src/network/model/adjacency.js';
import { groupBy } from '../../../src/network/model/groups.js';
import { measureBy, measureOf, measuresOf, numbersIn, type Quantity } from '../../../src/network/model/measures.js';
import { betweennessOf, sampleSize } from '../../../src/network/model/metrics/betweenness.js';
import { computeMetric } from '../../../src/network/model/metrics/compute.js';
import { simpleOf } from '../../../src/network/model/metrics/simple-graph.js';
import { colourOf, rampOf } from '../../../src/network/model/ramp.js';
import { type KeepRule, passedBy, within } from '../../../src/network/model/rules.js';
import { WAYS_LISTED, waysBetween } from '../../../src/network/model/ways.js';
import { readNodeLink } from '../../../src/network/read/node-link.js';
import { createTurns } from '../../../src/network/turns.js';
import { scrolling, TABLE_ROW } from '../../../src/network/view/table/scrolling.js';
import { sortedRows } from '../../../src/network/view/table/sorting.js';
import { seededNetwork } from '../../fixtures/invented/seeded-network.js';

type Pair = readonly [number, number];

const graphOf = (n: number, pairs: readonly Pair[], directed = false, weights: readonly number[] = []) =>
  readNodeLink({
    directed,
    nodes: Array.from({ length: n }, (_, id) => ({ id, label: `N${id}` })),
    links: pairs.map(([source, target], e) => ({ source, target, ...(weights[e] ? { weight: weights[e] } : {}) })),
  }).graph!;

const anyPairs = fc
  .integer({ min: 2, max: 9 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 18 })));

const seeded = readNodeLink(seededNetwork()).graph!;
const ruled = { graph: seeded, ties: tiesOf(seeded), measures: measuresOf(seeded, tiesOf(seeded)) };

describe('numbers', () => {
  test('a column is numbers where all that it says is one, as people write them', () => {
    expect(numbersIn(['1', '', '-2.5', '1e3', ' 7 '])).toEqual(Float64Array.of(1, Number.NaN, -2.5, 1000, 7));
    for (const odd of ['0x10', 'Infinity', 'NaN', '1,5', 'zehn', ' ']) expect(numbersIn(['1', odd]), odd).toBeNull();
    expect(numbersIn(['', ''])).toBeNull();
  });

  test('the degree, components, weights and the file’s own are there, what is alike everywhere is not', () => {
    expect(ruled.measures.nodes.map(({ key }) => key)).toEqual(['degree', 'component', 'attribute:budget']);
    expect(ruled.measures.edges.map(({ key }) => key)).toEqual(['weight']);
    const budget = measureBy(ruled.measures.nodes, 'attribute:budget')!;
    expect([budget.given, budget.whole, budget.low >= 1, budget.high <= 100]).toEqual([108, true, true, true]);
    const { values, low, high } = measureBy(ruled.measures.nodes, 'component')!;
    expect([values[118], values[0], low, high]).toEqual([2, 118, 2, 118]);
    expect(measureOf('degree', Float64Array.of(3, 3, Number.NaN))).toBeNull();
    // Farther apart than a number says: of such a column no ramp, size or range can be made.
    expect(measureOf('degree', Float64Array.of(-1.7e308, 1.7e308))).toBeNull();
  });
});

const measureWith = (values: readonly number[]): Quantity | null => measureOf('attribute:x', Float64Array.from(values));

describe('a ramp', () => {
  test('gives every number one step between its bounds, and what has none the step beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 9 }))),
        fc.constantFrom('even', 'equal'),
        (values, scale) => {
          const measure = measureWith(values);
          if (!measure) return;
          const { bounds, of, counts, blank } = rampOf(measure, scale as 'even' | 'equal');
          expect(counts.reduce((sum, its) => sum + its, blank)).toBe(values.length);
          values.forEach((value, i) => {
            const step = of[i]!;
            if (Number.isNaN(value)) expect(step).toBe(7);
            else {
              expect(value).toBeGreaterThanOrEqual(bounds[step]!);
              expect(value).toBeLessThanOrEqual(bounds[step + 1]!);
            }
          });
        },
      ),
    );
  });

  test('by itself it has steps of equal counts only where one of even width would hold nearly all', () => {
    expect(rampOf(measureWith(Array.from({ length: 70 }, (_, i) => i))!).scale).toBe('even');
    const skewed = rampOf(measureWith(Array.from({ length: 70 }, (_, i) => 2 ** (i / 4)))!);
    expect(skewed.scale).toBe('equal');
    expect(Math.max(...skewed.counts) - Math.min(...skewed.counts)).toBeLessThanOrEqual(1);
  });

  test('nearly all alike are told from the others; of few whole numbers each has its step', () => {
    const { scale, bounds, counts } = rampOf(measureWith([1, 1, 1, 1, 1, 5])!);
    expect([scale, bounds, counts]).toEqual(['even', [1, 2, 3, 4, 5, 5], [5, 0, 0, 0, 1]]);
    expect(rampOf(measureWith([2020, 2027])!, 'even').counts).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('few steps still reach from the first colour to the last', () => {
    const { bounds } = rampOf(measureWith([1, 1, 1, 1, 1, 1, 2, 3])!, 'equal');
    expect(bounds).toEqual([1, 2, 3]);
    expect(bounds.slice(1).map((_, step) => colourOf({ bounds }, step))).toEqual([0, 6]);
  });
});

describe('rules', () => {
  const range = (more: Partial<Extract<KeepRule, { kind: 'range' }>>): KeepRule => ({
    ...{ kind: 'range', on: 'nodes', key: 'degree', from: 3, to: 5, blank: false },
    ...more,
  });

  test('all have to hold: nodes by number and value, edges by number and by their ends', () => {
    const rules: KeepRule[] = [
      range({}),
      range({ on: 'edges', key: 'weight', from: 4, to: 9 }),
      { kind: 'only', attribute: 'country', values: ['Elbland', 'Westen'] },
    ];
    const { node, edge, nodes, edges } = passedBy(ruled, rules);
    const land = seeded.nodeAttributes.find(({ name }) => name === 'country')!.values;
    const degree = measureBy(ruled.measures.nodes, 'degree')!.values;
    const holds = (i: number) => degree[i]! >= 3 && degree[i]! <= 5 && ['Elbland', 'Westen'].includes(land[i]!);
    expect([...node]).toEqual(Array.from(seeded.ids, (_, i) => Number(holds(i))));
    const tied = (e: number) => holds(seeded.source[e]!) && holds(seeded.target[e]!) && seeded.weight![e]! >= 4;
    expect([...edge]).toEqual(Array.from(edge, (_, e) => Number(tied(e))));
    expect([nodes, edges]).toEqual([[...node].filter(Boolean).length, [...edge].filter(Boolean).length]);
    expect(nodes).toBeGreaterThan(5);
  });

  test('what has no number stays where that is asked for; groups that are off count, too', () => {
    const budget = { key: 'attribute:budget', from: 1, to: 100 } as const;
    expect(passedBy(ruled, [range(budget)]).nodes).toBe(108);
    expect(passedBy(ruled, [range({ ...budget, blank: true })]).nodes).toBe(120);
    const grouping = groupBy(seeded, 'country');
    expect(passedBy(ruled, [range({ ...budget, blank: true })], grouping, new Set([0])).nodes).toBe(90);
  });

  test('surroundings grow by a step each time', () => {
    const path = graphOf(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const near = (hops: number) => [...within({ graph: path, ties: tiesOf(path) }, 1, hops)].join('');
    expect([near(0), near(1), near(2), near(3)]).toEqual(['010000', '111000', '111100', '111110']);
  });
});

/** All ways without a repeat, by trying. */
function allWays(n: number, pairs: readonly Pair[], along: boolean, from: number, to: number): number[][] {
  const next = (node: number) =>
    new Set(pairs.flatMap(([a, b]) => [...(a === node ? [b] : []), ...(b === node && !along ? [a] : [])]));
  const walk = (way: number[]): number[][] => {
    const last = way.at(-1)!;
    if (last === to) return [way];
    if (way.length >= n) return [];
    return [...next(last)].filter((node) => !way.includes(node)).flatMap((node) => walk([...way, node]));
  };
  const all = walk([from]);
  const least = Math.min(...all.map((way) => way.length));
  return all.filter((way) => way.length === least);
}

describe('ways', () => {
  test('all of the shortest are found and counted, along the arrows or not', () => {
    fc.assert(
      fc.property(anyPairs, fc.boolean(), ([n, pairs], along) => {
        const graph = graphOf(n, pairs, true);
        const { length, count, listed, nodes, edges } = waysBetween(
          { graph, ties: tiesOf(graph), passed: null, along },
          0,
          n - 1,
        );
        const expected = allWays(n, pairs, along, 0, n - 1);
        expect(count).toBe(expected.length);
        expect(length).toBe(expected[0] ? expected[0].length - 1 : null);
        const sorted = (ways: readonly (readonly number[])[]) => ways.map((way) => way.join()).toSorted();
        if (count <= WAYS_LISTED) expect(sorted(listed)).toEqual(sorted(expected));
        expect(new Set(nodes)).toEqual(new Set(expected.flat()));
        for (const e of edges) expect(nodes).toEqual(expect.arrayContaining([graph.source[e], graph.target[e]]));
      }),
    );
  });

  test('only through what is shown; very many are counted and the first told; a long one is found', () => {
    const square = graphOf(4, [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ]);
    const ties = tiesOf(square);
    const passed = { node: Uint8Array.of(1, 0, 1, 1), edge: Uint8Array.of(0, 0, 1, 1), nodes: 3, edges: 2 };
    expect(waysBetween({ graph: square, ties, passed, along: false }, 0, 3).listed).toEqual([[0, 2, 3]]);
    expect(waysBetween({ graph: square, ties, passed, along: false }, 0, 1).length).toBeNull();
    // A chain of 40 squares: 2^40 ways.
    const chain = Array.from({ length: 40 }, (_, i): Pair[] => [
      [3 * i, 3 * i + 1],
      [3 * i, 3 * i + 2],
      [3 * i + 1, 3 * i + 3],
      [3 * i + 2, 3 * i + 3],
    ]).flat();
    const many = graphOf(121, chain);
    const found = waysBetween({ graph: many, ties: tiesOf(many), passed: null, along: false }, 0, 120);
    expect([found.count, found.listed.length, found.nodes.length, found.length]).toEqual([
      2 ** 40,
      WAYS_LISTED,
      121,
      80,
    ]);
    const long = graphOf(
      30_000,
      Array.from({ length: 29_999 }, (_, i): Pair => [i, i + 1]),
    );
    expect(waysBetween({ graph: long, ties: tiesOf(long), passed: null, along: false }, 0, 29_999).length).toBe(29_999);
  });
});

describe('metrics', () => {
  test('betweenness is what graphology-metrics finds, with directions and without', () => {
    fc.assert(
      fc.property(anyPairs, fc.boolean(), ([n, pairs], directed) => {
        const graph = new Graph({ type: directed ? 'directed' : 'undirected' });
        for (let i = 0; i < n; i++) graph.addNode(i);
        for (const [a, b] of pairs) if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b);
        const theirs = betweenness(graph, { getEdgeWeight: null });
        const { values, sampled } = betweennessOf(simpleOf(graphOf(n, pairs, directed)));
        expect(sampled).toBeNull();
        for (const [i, value] of values.entries()) expect(value).toBeCloseTo(n > 2 ? (theirs[i] ?? 0) : 0, 10);
      }),
    );
  });

  test('a sample is asked for by size only, is seeded, and all as a sample are all', () => {
    const simple = simpleOf(seeded);
    expect(sampleSize(simple)).toBeNull();
    expect(sampleSize({ n: 100_000, to: new Uint32Array(400_000) })).toBe(800);
    const exact = betweennessOf(simple).values;
    const whole = betweennessOf(simple, undefined, 120).values;
    for (const [i, value] of whole.entries()) expect(value).toBeCloseTo(exact[i]!, 12);
    const some = betweennessOf(simple, undefined, 60);
    expect(some).toEqual(betweennessOf(simple, undefined, 60));
    const top = (values: Float64Array) => values.indexOf(Math.max(...values));
    expect([some.sampled, top(some.values)]).toEqual([60, top(exact)]);
  });

  test('PageRank adds up to one; communities are numbered from the largest, the same each time', () => {
    const { values } = computeMetric('pagerank', seeded);
    expect(values.reduce((sum, its) => sum + its)).toBeCloseTo(1, 4);
    const communities = computeMetric('community', seeded).values;
    expect(communities).toEqual(computeMetric('community', seeded).values);
    const sizes = Array.from(
      { length: Math.max(...communities) },
      (_, i) => communities.filter((its) => its === i + 1).length,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.length).toBeGreaterThan(2);
    expect([...computeMetric('community', graphOf(2, [])).values]).toEqual([1, 2]);
  });
});

describe('the table', () => {
  test('rows are sorted as a sort would, equals as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 3000 }), async (keys) => {
        const rows = Uint32Array.from(keys.keys());
        const compare = (a: number, b: number) => keys[a]! - keys[b]!;
        expect([...(await sortedRows(rows, compare, createTurns()))]).toEqual([...rows].sort(compare));
      }),
      { numRuns: 20 },
    );
  });

  test.each([5, 1000, 200_000, 1_000_000])('of %i rows the first, the last and any between can be reached', (rows) => {
    const sight = 320;
    const { rowAt, topOf, windowAt } = scrolling(rows, sight);
    for (const row of [0, Math.floor(rows / 3), rows - 1]) {
      const { first, last, above, below } = windowAt(topOf(row), 8);
      expect(row).toBeGreaterThanOrEqual(first);
      expect(row).toBeLessThan(last);
      expect(last - first).toBeLessThan(40);
      // The row is where the reader looks.
      const at = above + (row - first) * TABLE_ROW - topOf(row);
      expect(at).toBeGreaterThanOrEqual(-TABLE_ROW);
      expect(at).toBeLessThan(sight);
      expect(above + below + (last - first) * TABLE_ROW).toBeLessThan(8_100_000);
    }
    expect(rowAt(0)).toBe(0);
  });
});

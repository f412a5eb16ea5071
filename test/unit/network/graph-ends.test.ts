/** How the ends of edges name nodes, where edges stand, and who is tied to whom: held against the plainest way to find it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeOf, edgesAt, hubsOf, otherEnd, tiesOf } from '../../../src/network/model/adjacency.js';
import { searchNames } from '../../../src/network/model/search.js';
import { createLeft } from '../../../src/network/picture/remaining.js';
import { namesFor } from '../../../src/network/read/edge-ends.js';
import { createCounter } from '../../../src/network/read/progress.js';
import { rootOf } from '../../../src/network/read/root-element.js';
import { bitsOf, switched, switchesByGroup } from '../../../src/scene/group-filter.js';
import { MARK } from '../../../src/scene/types.js';
import { fold } from '../../../src/story/searching/fold.js';
import { faultOf, graphOf, pairs } from '../../fixtures/foreign.js';

describe('an end', () => {
  const named = (ids: readonly string[], ends: readonly unknown[]) => ends.map(namesFor(ids, ends));

  test('is an id as soon as all of them are, a number like a text', () => {
    expect(named(['1', '2', '0'], [0, 1, 2])).toEqual(['0', '1', '2']);
    expect(named(['a', 'b'], ['b', 'a'])).toEqual(['b', 'a']);
    expect(named(['1', '2'], [{ id: 7 }, 2])).toEqual(['', '2']);
  });

  test('is a place in the list where all could be one and not all are ids', () => {
    expect(named(['a', 'b', 'c'], [0, 2])).toEqual(['a', 'c']);
    // One is an id as well: taken as ids, the other would be nobody.
    expect(named(['1', 'b', 'c'], [1, 2])).toEqual(['b', 'c']);
    expect(named(['', 'b'], [0, 1])).toEqual(['', 'b']);
  });

  test('is what it says where some can be no place: beyond the list, broken, negative, a text', () => {
    for (const odd of [3, 1.5, -1, Number.NaN, '1', true]) {
      expect(named(['a', 'b', 'c'], [0, odd])).toEqual(['0', String(odd)]);
    }
    expect(named(['a', 'b', 'c'], [0, null])).toEqual(['0', '']);
    expect(named(['a', 'b', 'c'], [2, 0])).toEqual(['c', 'a']);
  });

  test('can only be a place where no node has an id', () => {
    expect(pairs(graphOf({ nodes: [{}, {}], links: [{ source: 0, target: 1 }] }))).toEqual(['0 1']);
    expect(pairs(graphOf({ nodes: [{}, {}], links: [{ source: '1', target: '0' }] }))).toEqual(['1 0']);
    expect(faultOf({ nodes: [{}, {}], links: [{ source: 0, target: 2 }] })).toMatchObject({
      code: 'unknown-end',
      where: { pointer: '/links/0/target' },
      found: '2',
    });
    for (const links of [[{ target: 1 }], [{ source: null, target: 1 }]])
      expect(faultOf({ nodes: [{}, {}], links })).toMatchObject({
        code: 'no-edge-end',
        where: { pointer: '/links/0/source' },
      });
  });
});

describe('edges at both their ends', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const edgesOf = (adjacency: unknown, more = {}) => pairs(graphOf({ nodes, adjacency, ...more }));

  test('are as many as there are between two, whichever end has more of them', () => {
    expect(edgesOf([['b', 'b', 'b'], ['a', 'a', 'a'], []])).toEqual(['a b', 'a b', 'a b']);
    expect(edgesOf([['b', 'b'], ['a', 'a', 'a'], []])).toEqual(['a b', 'a b', 'b a']);
    expect(edgesOf([['b', 'b', 'b'], ['a'], []])).toEqual(['a b', 'a b', 'a b']);
    expect(edgesOf([['b'], ['a', 'c'], ['b', 'b']])).toEqual(['a b', 'b c', 'c b']);
    expect(edgesOf([['b'], ['a'], []], { directed: true })).toEqual(['a b', 'b a']);
  });

  test('of any kind come out as often as they went in', () => {
    const edge = fc.tuple(fc.nat(2), fc.nat(2)).filter(([s, t]) => s !== t);
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 12 }), (edges) => {
        const ids = ['a', 'b', 'c'];
        const rows: string[][] = [[], [], []];
        for (const [s, t] of edges) {
          rows[s]!.push(ids[t]!);
          rows[t]!.push(ids[s]!);
        }
        const sorted = (its: readonly string[]) => its.map((pair) => pair.split(' ').sort().join(' ')).sort();
        expect(sorted(edgesOf(rows))).toEqual(sorted(edges.map(([s, t]) => `${ids[s]} ${ids[t]}`)));
      }),
    );
  });

  test('rows that are neither lists nor records are none; a missing one is empty', () => {
    expect(edgesOf([['b'], null, []])).toEqual(['a b']);
    expect(faultOf({ nodes, adjacency: [['b'], 'a', []] })).toMatchObject({
      code: 'edges-elsewhere',
      found: 'adjacency',
    });
    expect(faultOf({ nodes, adjacency: ['b', ['a'], []] })).toMatchObject({ code: 'edges-elsewhere' });
    expect(faultOf({ nodes, adjacency: [['b'], [], [], []] })).toMatchObject({ code: 'edges-elsewhere' });
  });

  test('a matrix is refused, and what has a number too few or a name is none', () => {
    const matrix = [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ];
    expect(faultOf({ nodes, adjacency: matrix })).toMatchObject({ code: 'edges-elsewhere' });
    expect(edgesOf([[1, 2], [0], [0]])).toEqual(['a b', 'a c']);
    expect(edgesOf([['a', 'b', 'c'], ['a'], ['a']])).toEqual(['a a', 'a b', 'a c']);
  });
});

test('a list of edges is a list; an empty record is none, and anything else is refused by its name', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }];
  const links = [{ source: 'a', target: 'b' }];
  expect(graphOf({ nodes, links: {}, edges: links }).m).toBe(1);
  expect(graphOf({ nodes, links, edges: links }).m).toBe(1);
  expect(faultOf({ nodes, links, edges: [...links, ...links] })).toMatchObject({
    code: 'edges-elsewhere',
    found: 'edges',
  });
  expect(faultOf({ nodes, links, edges: [{ source: 'b', target: 'a' }] })).toMatchObject({ found: 'edges' });
  for (const odd of [{ 0: links[0] }, 'a-b', 3])
    expect(faultOf({ nodes, links: odd }), JSON.stringify(odd)).toEqual({
      code: 'edges-elsewhere',
      where: { pointer: '/links' },
      found: 'links',
    });
});

const anyGraph = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 20 }).map((edges) => ({
    n,
    m: edges.length,
    source: Uint32Array.from(edges, ([s]) => s),
    target: Uint32Array.from(edges, ([, t]) => t),
  })),
);

describe('who is tied to whom', () => {
  test('is what asking each edge says', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ties = tiesOf(graph);
        for (let i = 0; i < graph.n; i++) {
          const edges = [...graph.source.keys()].filter((e) => graph.source[e] === i || graph.target[e] === i);
          expect([...edgesAt(ties, i)]).toEqual(edges);
          expect(degreeOf(ties, i)).toBe(edges.length);
          for (const e of edges) {
            const ends = [graph.source[e], graph.target[e]];
            expect(ends).toContain(otherEnd(graph, e, i));
            if (ends[0] !== ends[1]) expect(otherEnd(graph, e, i)).not.toBe(i);
          }
        }
      }),
    );
  });

  test('has for hubs the first of all in order of their edges', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 10 }), (graph, most) => {
        const ties = tiesOf(graph);
        const all = Array.from({ length: graph.n }, (_, i) => i)
          .filter((i) => degreeOf(ties, i) > 0)
          .sort((a, b) => degreeOf(ties, b) - degreeOf(ties, a) || a - b);
        expect(hubsOf(graph, ties, most)).toEqual(all.slice(0, most));
      }),
    );
  });
});

test('a search finds what holds the query, and nothing else, whatever it is asked first', () => {
  const word = fc.constantFrom('Ann', 'ann', 'Änn', 'Joanna', 'de Ann', 'Bob', '', 'A');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.constantFrom('ann', 'ÄNN', 'a', 'bo'),
      fc.nat(5),
      (labels, query, most) => {
        const graph = { labels };
        expect(searchNames(graph, '', most)).toEqual({ found: [], total: 0 });
        const { found, total } = searchNames(graph, query, most);
        const all = labels.flatMap((label, i) => (fold(label).includes(fold(query)) ? [i] : []));
        expect(total).toBe(all.length);
        expect(found).toHaveLength(Math.min(most, total));
        expect(all).toEqual(expect.arrayContaining(found));
        const whole = searchNames(graph, query, 99).found;
        expect(whole.slice(0, most)).toEqual(found);
        const begins = (i: number | undefined) => fold(labels[i ?? 0] ?? '').startsWith(fold(query));
        expect(whole.findIndex((i) => !begins(i))).toBe(
          begins(whole.at(-1)) || whole.length === 0 ? -1 : whole.filter(begins).length,
        );
      },
    ),
  );
});

test('who is left of groups is found anew when others go, another grouping comes or other edges do; else it is the same', () => {
  const graph = { n: 4, m: 2, source: Uint32Array.of(0, 2), target: Uint32Array.of(1, 3) };
  const [groups, others] = [
    [0, 0, 1, 1],
    [0, 1, 0, 1],
  ];
  const left = createLeft();
  expect(left(graph, null, new Set([0]))).toBeNull();
  expect(left(graph, groups!, new Set())).toBeNull();
  const first = left(graph, groups!, new Set([0]));
  expect([...(first?.node ?? [])]).toEqual([MARK.hidden, MARK.hidden, 0, 0]);
  expect([...(first?.edge ?? [])]).toEqual([MARK.hidden, 0]);
  expect(left({ ...graph }, groups!, new Set([0]))).toBe(first);
  expect([...(left(graph, groups!, new Set([1]))?.node ?? [])]).toEqual([0, 0, MARK.hidden, MARK.hidden]);
  expect([...(left(graph, others!, new Set([1]))?.node ?? [])]).toEqual([MARK.dim, MARK.hidden, MARK.dim, MARK.hidden]);
  const crossed = { ...graph, source: Uint32Array.of(0, 1), target: Uint32Array.of(2, 3) };
  expect([...(left(crossed, others!, new Set([1]))?.edge ?? [])]).toEqual([0, MARK.hidden]);
});

test('a filter by switches is what asking each edge for its ends says, also for groups that share the last switch', () => {
  const group = fc.constantFrom(0, 1, 2, 30, 31, 32, 40);
  const off = fc.uniqueArray(fc.constantFrom<number[]>(0, 1, 2, 30, 31));
  fc.assert(
    fc.property(anyGraph, fc.array(group, { minLength: 9, maxLength: 9 }), off, (graph, groups, hidden) => {
      const marks = switched(switchesByGroup(graph, groups), bitsOf(hidden));
      const gone = (i: number) => hidden.includes(Math.min(31, groups[i]!));
      for (let e = 0; e < graph.m; e++)
        expect(marks.edge[e]).toBe(gone(graph.source[e]!) || gone(graph.target[e]!) ? MARK.hidden : 0);
      for (let i = 0; i < graph.n; i++) {
        const edges = [...edgesAt(tiesOf(graph), i)];
        const alone = edges.length > 0 && edges.every((e) => marks.edge[e] === MARK.hidden);
        expect(marks.node[i]).toBe(gone(i) ? MARK.hidden : alone ? MARK.dim : 0);
      }
    }),
  );
});

test('progress is told after every 4096 records, with what has come in by then', () => {
  const told: unknown[] = [];
  const counter = createCounter(
    (its) => told.push(its),
    () => counter.records / 10_000,
  );
  for (let i = 0; i < 4096; i++) counter.node();
  for (let i = 0; i < 5000; i++) counter.edge();
  expect(told).toEqual([
    { share: 0.4096, nodes: 4096, edges: 0 },
    { share: 0.8192, nodes: 4096, edges: 4096 },
  ]);
  expect(counter.records).toBe(9096);
  expect(() => createCounter(undefined, () => 0).node()).not.toThrow();
});

test.each([
  ['<gexf>', 'gexf'],
  ['\n <?xml version="1.0"?>\n<!-- <a> -->\n<x:GEXF version="1.3">', 'gexf'],
  ['<!DOCTYPE graphml SYSTEM "a>b" [ <!ELEMENT a (b)> ]><graphml>', 'graphml'],
  ["<!DOCTYPE html PUBLIC '-//<x>' ><html>", 'html'],
  ['<!doctype html><HTML lang="en">', 'html'],
  ['<a-b.c_d/>', 'a-b.c_d'],
  ['text without', ''],
  ['<!-- never ends <gexf>', ''],
  ['<?xml never ends <gexf>', ''],
  ['<!DOCTYPE a "never ends <gexf>', ''],
  ['<!DOCTYPE a [ <!ELEMENT b> <gexf>', ''],
  ['< gexf>', ''],
  ['<1>', ''],
  ['', ''],
])('the first element of %j is “%s”', (text, name) => {
  expect(rootOf(text)).toBe(name);
});

test('yes and no are also the text that scripts make of them; every other word says nothing', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }];
  const directions = (directed: unknown, ...said: object[]) => [
    ...graphOf({ nodes, directed, links: said.map((its) => ({ source: 'a', target: 'b', ...its })) }).directed,
  ];
  const each = [
    { directed: 'false' },
    { directed: ' True ' },
    { directed: 'no' },
    { undirected: 'TRUE' },
    { undirected: 'False' },
  ];
  expect(directions(true, ...each)).toEqual([0, 1, 1, 0, 1]);
  expect(directions('false', ...each)).toEqual([0, 1, 0, 0, 1]);
  expect(directions('yes', {})).toEqual([0]);
});

test('a number may be text, but not without end; an id may be a yes or a no', () => {
  const weighted = (weight: unknown) =>
    graphOf({ nodes: [{ id: true }, { id: false }], links: [{ source: true, target: 'false', weight }] });
  expect(weighted(' 2.5 ').weight?.[0]).toBe(2.5);
  for (const none of ['', ' ', 'Infinity', '1e999', 'two', null, [2]])
    expect(weighted(none).weight, String(none)).toBeNull();
  expect(weighted(0).weight?.[0]).toBe(0);
  expect(weighted(1).ids).toEqual(['true', 'false']);
});

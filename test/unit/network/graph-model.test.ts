/** What is found out about a graph without words: groups, ties, search, ways of the arrows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { degreeOf, edgesAt, hubsOf, otherEnd, tiesOf } from '../../../src/network/model/adjacency.js';
import { groupable, groupBy, likeliest } from '../../../src/network/model/groups.js';
import { searchNames } from '../../../src/network/model/search.js';
import { readNodeLink } from '../../../src/network/read/node-link.js';
import { neighbourTowards } from '../../../src/network/view/walk.js';

const read = (value: object): ForeignGraph => readNodeLink(value).graph!;
/** Nodes 0 … n − 1 with these edges and, where given, a group each. */
const graphOf = (
  n: number,
  edges: readonly (readonly [number, number])[],
  groups: readonly unknown[] = [],
): ForeignGraph =>
  read({
    nodes: Array.from({ length: n }, (_, i) => ({ id: i, ...(groups[i] == null ? {} : { group: groups[i] }) })),
    links: edges.map(([source, target]) => ({ source, target })),
  });
const some = fc
  .integer({ min: 1, max: 20 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 })));

describe('groups', () => {
  const graph = graphOf(6, [], ['b', 'a', 'b', null, 'b', 'a']);

  test('the largest first, equals by label, what has none a group of its own', () => {
    const grouping = groupBy(graph, 'group')!;
    expect(grouping.groups).toEqual([
      { label: 'b', count: 3 },
      { label: 'a', count: 2 },
      { label: '', count: 1 },
    ]);
    expect([...grouping.of]).toEqual([0, 1, 0, 2, 0, 1]);
    expect(groupBy(graph, 'nothing')).toBeNull();
    expect(groupBy(graph, null)).toBeNull();
  });

  test('an attribute with one value or with too many sorts nothing', () => {
    const nodes = Array.from({ length: 80 }, (_, i) => ({ id: i, same: 'x', own: i, half: i % 2 }));
    expect(groupable(read({ nodes }))).toEqual(['half']);
  });

  test('the attribute that other tools would call a group is taken first', () => {
    expect(likeliest(['country', 'modularity_class', 'group'])).toBe('modularity_class');
    expect(likeliest(['country', 'actor_type'])).toBe('actor_type');
    expect(likeliest(['country', 'typewriter'])).toBeNull();
  });
});

describe('ties', () => {
  test('every edge stands at both its ends and nowhere else, a loop once', () => {
    fc.assert(
      fc.property(some, ([n, edges]) => {
        const graph = graphOf(n, edges);
        const ties = tiesOf(graph);
        for (let i = 0; i < n; i++) {
          const own = edges.flatMap(([s, t], e) => (s === i || t === i ? [e] : []));
          expect([...edgesAt(ties, i)]).toEqual(own);
          expect(degreeOf(ties, i)).toBe(own.length);
          for (const e of own) expect([edges[e]![0], edges[e]![1]]).toContain(otherEnd(graph, e, i));
        }
      }),
    );
  });

  test('hubs are the best tied, equals in the order of the file, the untied never', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 8 }), ([n, edges], most) => {
        const graph = graphOf(n, edges);
        const ties = tiesOf(graph);
        const all = Array.from({ length: n }, (_, i) => i).filter((i) => degreeOf(ties, i) > 0);
        const wanted = all.sort((i, j) => degreeOf(ties, j) - degreeOf(ties, i) || i - j).slice(0, most);
        expect(hubsOf(graph, ties, most)).toEqual(wanted);
      }),
    );
  });
});

test('a search finds beginnings first, then words, then what holds it; without accents, never more than asked for', () => {
  const names = ['Les Misérables', 'Miserere', 'Remise', 'MISERY', 'Anna'];
  const graph = read({ nodes: names.map((label, i) => ({ id: i, label })) });
  expect(searchNames(graph, 'miser', 20).found.map((i) => names[i])).toEqual(['Miserere', 'MISERY', 'Les Misérables']);
  expect(searchNames(graph, 'mis', 2)).toEqual({ found: [1, 3], total: 4 });
  expect(searchNames(graph, '  ', 20)).toEqual({ found: [], total: 0 });
});

describe('arrows', () => {
  const from = { node: 0, x: 0, y: 0 };
  test('lead to the neighbour that lies that way, the nearer of two', () => {
    const around = [
      { node: 1, x: 10, y: 0 },
      { node: 2, x: 30, y: 0 },
      { node: 3, x: 0, y: -5 },
      { node: 4, x: -10, y: 9 },
    ];
    expect(neighbourTowards(from, around, 'right')).toBe(1);
    expect(neighbourTowards(from, around, 'up')).toBe(3);
    expect(neighbourTowards(from, around, 'left')).toBe(4);
    expect(neighbourTowards(from, [around[0]!], 'left')).toBeNull();
    expect(neighbourTowards(from, [from], 'right')).toBeNull();
  });

  test('reach every neighbour that stands apart by one of them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (x, y) => {
          const ways = (['up', 'down', 'left', 'right'] as const).filter(
            (way) => neighbourTowards(from, [{ node: 1, x, y }], way) === 1,
          );
          expect(ways.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

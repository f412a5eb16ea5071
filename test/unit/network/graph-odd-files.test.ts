/** Files that hold their edges, their root or their weights in a way of their own: read all the same, or refused in a sentence. */
import { describe, expect, test } from 'vitest';
import { graphMessages as german } from '../../../src/i18n/de/network.js';
import { graphMessages as english } from '../../../src/i18n/en/network.js';
import { faultOf, graphOf, pairs, reading } from '../../fixtures/foreign.js';

describe('edges that do not stand in a list of links', () => {
  const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('networkx’s adjacency: directed, with weights, kinds and loops', () => {
    const adjacency = [[{ id: 'b', weight: 2, key: 'owns' }, { id: 'b', key: 'sues' }, { id: 'a' }], [{ id: 'a' }], []];
    const graph = graphOf({ directed: true, multigraph: true, nodes, adjacency });
    expect(pairs(graph)).toEqual(['a b', 'a b', 'a a', 'b a']);
    expect([...graph.directed]).toEqual([1, 1, 1, 1]);
    expect(graph.weight![0]).toBe(2);
    expect(graph.edgeLabels).toEqual(['owns', 'sues', '', '']);
  });

  test('adjacency without direction has each edge from both ends, which is one; parallel ones stay', () => {
    const adjacency = [
      [{ id: 'b', key: 0 }, { id: 'b', key: 1 }, { id: 'a' }],
      [
        { id: 'a', key: 0 },
        { id: 'a', key: 1 },
      ],
      ['a'],
    ];
    expect(pairs(graphOf({ directed: false, multigraph: true, nodes, adjacency }))).toEqual([
      'a b',
      'a b',
      'a a',
      'c a',
    ]);
  });

  test('adjacency by ids, by places, by names in a record', () => {
    expect(pairs(graphOf({ nodes, adjacency: [['b', 'c'], ['a'], ['a']] }))).toEqual(['a b', 'a c']);
    expect(pairs(graphOf({ nodes, adjacency: [[1, 2], [0], [0]] }))).toEqual(['a b', 'a c']);
    expect(pairs(graphOf({ nodes, adjacency: { a: ['b', 'c'], b: ['a'] } }))).toEqual(['a b', 'a c']);
    const weighted = graphOf({ nodes, directed: true, adjacency: { a: { b: { weight: 3 }, c: {} } } });
    expect(pairs(weighted)).toEqual(['a b', 'a c']);
    expect(weighted.weight![0]).toBe(3);
  });

  test('an end in it that is nobody is told of; where all are nobody it is refused with its place', () => {
    const { graph, dropped } = reading({ nodes, adjacency: [['b'], ['x'], []] })!;
    expect(pairs(graph!)).toEqual(['a b']);
    expect(dropped).toEqual([{ code: 'edges', count: 1, names: ['b → x'] }]);
    expect(faultOf({ nodes, adjacency: [[], ['x'], []] })).toEqual({
      code: 'unknown-end',
      where: { pointer: '/adjacency/1/0' },
      found: 'x',
    });
    expect(faultOf({ nodes, adjacency: { z: ['b'] } })).toMatchObject({ code: 'unknown-end', found: 'z' });
  });

  test('the list that has edges is taken where the other is empty', () => {
    const list = [{ source: 'a', target: 'b' }];
    expect(graphOf({ nodes, links: [], edges: list }).m).toBe(1);
    expect(graphOf({ nodes, links: list, edges: [] }).m).toBe(1);
  });

  const ELSEWHERE: [what: string, value: object, pointer: string][] = [
    ['both lists', { links: [{ source: 'a', target: 'b' }], edges: [{ source: 'b', target: 'c' }] }, '/edges'],
    ['edges by id', { edges: { e1: { source: 'a', target: 'b' } } }, '/edges'],
    ['links as text', { links: 'a-b' }, '/links'],
    ['another name', { relationships: [{ source: 'a', target: 'b' }] }, '/relationships'],
    ['another name beside an empty list', { links: [], ties: [{ from: 'a', to: 'b' }] }, '/ties'],
    ['a name nobody knows', { money: [{ payer: 'a', payee: 'b', sum: 3 }] }, '/money'],
    ['pairs', { money: [['a', 'b']] }, '/money'],
    ['pairs by places', { arcs: [[0, 1]] }, '/arcs'],
    [
      'a matrix',
      {
        adjacency: [
          [0, 1, 1],
          [1, 0, 0],
          [1, 0, 0],
        ],
      },
      '/adjacency',
    ],
    [
      'a matrix by its name',
      {
        matrix: [
          [0, 1, 1],
          [1, 0, 0],
          [1, 0, 0],
        ],
      },
      '/matrix',
    ],
    ['lists by node under another name', { friends: { a: ['b'], b: ['a'] } }, '/friends'],
    ['capitals', { Edges: [{ Source: 'a', Target: 'b' }] }, '/Edges'],
  ];
  test.each(ELSEWHERE)('%s: refused, not opened as people tied to nobody', (_what, its, pointer) => {
    const found = pointer.slice(1);
    expect(faultOf({ nodes, ...its })).toEqual({ code: 'edges-elsewhere', where: { pointer }, found });
  });

  const INSIDE: [what: string, node: object, key: string][] = [
    ['ids', { id: 'a', knows: ['b', 'c'] }, 'knows'],
    ['records', { id: 'a', adjacencies: [{ nodeTo: 'b' }] }, 'adjacencies'],
    ['numbers under a name for edges', { id: 'a', links: [1, 2] }, 'links'],
    ['children that are nodes', { id: 'a', children: [{ id: 'd' }] }, 'children'],
  ];
  test.each(INSIDE)('within the nodes, as %s: refused', (_what, first, found) => {
    const its = { nodes: [first, { id: 'b' }, { id: 'c' }] };
    expect(faultOf(its)).toEqual({ code: 'edges-elsewhere', where: { pointer: `/nodes/0/${found}` }, found });
  });

  test('what only looks like them is none', () => {
    const innocent = [
      { categories: [{ name: 'x' }, { name: 'y' }] },
      { groups: [{ id: 'g', size: 2 }] },
      { graph: { name: 'a' }, multigraph: false },
      { palette: ['red', 'a'] },
      { links: null, edges: null },
    ];
    for (const its of innocent) expect(graphOf({ nodes, ...its }).m, JSON.stringify(its)).toBe(0);
    const tagged = [{ id: 1, tags: ['p', 'q'], scores: [1, 2], connections: 3 }, { id: 2 }];
    expect(graphOf({ nodes: tagged }).m).toBe(0);
    // Beside a list of edges nothing is missing.
    expect(graphOf({ nodes, links: [{ source: 'a', target: 'b' }], money: [['a', 'b']] }).m).toBe(1);
  });
});

describe('the root of a file', () => {
  const body = '<graph><nodes><node id="a"/></nodes></graph>';
  test.each([
    ['a comment with an address', `<!-- by A <a@example.org> --><gexf>${body}</gexf>`],
    ['a comment longer than any head', `<!-- ${'<x@example.org> '.repeat(2000)} --><gexf>${body}</gexf>`],
    ['an instruction', `<?style href="<b>" ?><gexf>${body}</gexf>`],
    ['a document type', `<!DOCTYPE gexf SYSTEM "<b>.dtd" [<!ELEMENT c ANY> <!-- <d> ]> -->]><gexf>${body}</gexf>`],
    ['a prefix', `<!-- <e> --><g:gexf xmlns:g="http://gexf.net/1.3">${body}</g:gexf>`],
  ])('is looked for after %s', (_what, text) => {
    expect(graphOf(text).n).toBe(1);
  });

  test.each([
    ['dgml', '<!-- a <gexf> once --><dgml/>'],
    ['html', '<!doctype html><!-- <gexf> --><html></html>'],
  ])('of %s is named', (found, text) => {
    expect(faultOf(text)).toMatchObject({ code: 'other-format', found });
  });

  test.each(['<!-- never <gexf> closed', '<!DOCTYPE gexf [', '<?xml', '<', '<1>'])('of %j is none', (text) => {
    expect(faultOf(text)).toMatchObject({ code: 'not-xml' });
  });
});

test('weights are said as they are, in both languages', () => {
  const values = [0.00004, 6.87e-4, 0.0356445, 2.5, 7, 1234567.891, 0.1 + 0.2, 0, -3];
  expect(values.map(english.exact)).toEqual(
    '0.00004 0.000687 0.0356445 2.5 7 1,234,567.891 0.30000000000000004 0 -3'.split(' '),
  );
  expect(values.map(german.exact)).toEqual(
    '0,00004 0,000687 0,0356445 2,5 7 1.234.567,891 0,30000000000000004 0 -3'.split(' '),
  );
  expect([1e-12, 6.02e23].map(english.exact)).toEqual(['1E-12', '6.02E23']);
  expect([1e-12, 6.02e23].map(german.exact)).toEqual(['1E-12', '6,02E23']);
});

/** Files that other tools write and other people reported: for each, what a reader has to find in it. Nothing may be lost or turned round in silence. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphMessages as german } from '../../../src/i18n/de/network.js';
import { graphMessages as english } from '../../../src/i18n/en/network.js';
import type { ForeignGraph, GraphFault } from '../../../src/network/graph.js';
import { groupBy } from '../../../src/network/model/groups.js';
import { readForeign } from '../../../src/network/read/read.js';

interface Case {
  readonly file: string;
  readonly kind: string;
  readonly must: string;
  readonly want: {
    readonly n: number;
    readonly m: number;
    readonly directed?: readonly number[];
    readonly labels?: readonly string[];
    readonly edgeLabels?: readonly string[];
    readonly weights?: readonly number[];
    readonly node?: Readonly<Record<string, readonly string[]>>;
    /** Edge → text that can be read at it, null where nothing has to be. */
    readonly edgeSays?: readonly (string | null)[];
  };
}

const folder = resolve(import.meta.dirname, '../../fixtures/graphs');
const cases: readonly Case[] = JSON.parse(readFileSync(resolve(folder, 'cases.json'), 'utf8'));

const reading = (content: Uint8Array | object | string) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readForeign(content instanceof Uint8Array ? content : new TextEncoder().encode(text));
};
function graphOf(content: Uint8Array | object | string): ForeignGraph {
  const its = reading(content);
  expect(its?.fault).toBeNull();
  return its!.graph!;
}
const faultOf = (content: object | string): GraphFault | null | undefined => reading(content)?.fault;
const node = (graph: ForeignGraph, name: string) => graph.nodeAttributes.find((its) => its.name === name)?.values;
const edge = (graph: ForeignGraph, name: string) => graph.edgeAttributes.find((its) => its.name === name)?.values;
const pairs = ({ m, ids, source, target }: ForeignGraph) =>
  Array.from({ length: m }, (_, e) => `${ids[source[e]!]} ${ids[target[e]!]}`);
/** All that the panel shows of an edge. */
const said = ({ edgeLabels, edgeAttributes }: ForeignGraph, e: number) =>
  [edgeLabels?.[e], ...edgeAttributes.map(({ values }) => values[e])].filter(Boolean);

test.each(cases)('$file: $must', ({ file, want }) => {
  const graph = graphOf(new Uint8Array(readFileSync(resolve(folder, file))));
  expect([graph.n, graph.m]).toEqual([want.n, want.m]);
  if (want.directed) expect([...graph.directed]).toEqual(want.directed);
  if (want.labels) expect(graph.labels).toEqual(want.labels);
  if (want.edgeLabels) expect(graph.edgeLabels).toEqual(want.edgeLabels);
  if (want.weights) expect([...graph.weight!]).toEqual(want.weights);
  for (const [name, values] of Object.entries(want.node ?? {})) expect(node(graph, name), name).toEqual(values);
  want.edgeSays?.forEach((text, e) => {
    expect(said(graph, e)).toEqual(text == null ? [] : [text]);
  });
});

test('the table has a case of every kind that it was made for', () => {
  expect(new Set(cases.map(({ kind }) => kind)).size).toBe(9);
});

describe('direction', () => {
  const nodes = [{ key: 'a' }, { key: 'b' }];
  const edges = [
    { key: 'e', source: 'a', target: 'b' },
    { key: 'f', source: 'a', target: 'b', undirected: true },
    { key: 'g', source: 'a', target: 'b', undirected: false },
  ];
  test.each([
    ['directed', [1, 0, 1]],
    ['mixed', [1, 0, 1]],
    ['Mixed', [1, 0, 1]],
    ['undirected', [0, 0, 1]],
    ['UNDIRECTED', [0, 0, 1]],
    [undefined, [1, 0, 1]],
  ])('in graphology’s export of type %s', (type, directed) => {
    expect([...graphOf({ options: { type }, nodes, edges }).directed]).toEqual(directed);
  });

  test('graphology’s export says so by its keys alone; other node-link has none unless it says so', () => {
    expect([...graphOf({ nodes, edges }).directed]).toEqual([1, 0, 1]);
    const links = [{ source: 'a', target: 'b' }];
    expect([...graphOf({ nodes: [{ id: 'a' }, { id: 'b' }], links }).directed]).toEqual([0]);
    expect([...graphOf({ nodes: [{ id: 'a' }, { id: 'b' }], links, directed: true }).directed]).toEqual([1]);
    expect([...graphOf({ nodes: [{ id: 'a' }, { id: 'b' }], links, directed: 'True' }).directed]).toEqual([1]);
    expect([...graphOf({ nodes, edges: links, directed: false }).directed]).toEqual([0]);
  });

  test('of one edge by a word, in any case', () => {
    const links = ['Directed', 'UNDIRECTED', 'directed', 'owns', 'mutual'].map((type) => ({
      source: 'a',
      target: 'b',
      type,
    }));
    const graph = graphOf({ nodes: [{ id: 'a' }, { id: 'b' }], links });
    expect([...graph.directed]).toEqual([1, 0, 1, 0, 0]);
    expect(edge(graph, 'type')).toEqual(['', '', '', 'owns', 'mutual']);
  });

  const gexf = (edges: string, its = '') =>
    `<gexf><graph ${its}><nodes><node id="a"/><node id="b"/></nodes><edges>${edges}</edges></graph></gexf>`;
  test.each([
    ['defaultedgetype="Directed"', [1]],
    ['defaultedgetype=" DIRECTED "', [1]],
    ['defaultedgetype="Undirected"', [0]],
    ['', [0]],
    ['defaultedgetype="mutual"', [1, 1]],
  ])('of a GEXF file with %s', (its, directed) => {
    expect([...graphOf(gexf('<edge source="a" target="b"/>', its)).directed]).toEqual(directed);
  });

  test('in GEXF a word of no meaning leaves it to the file, and mutual is a direction each way', () => {
    const words = ['', 'odd', 'Mutual'].map((type) => `<edge source="a" target="b" type="${type}"/>`).join('');
    const graph = graphOf(gexf(words, 'defaultedgetype="directed"'));
    expect([...graph.directed]).toEqual([1, 1, 1, 1]);
    expect(pairs(graph)).toEqual(['a b', 'a b', 'a b', 'b a']);
  });

  test('whether GEXF’s attributes are of nodes or of edges is said in any case', () => {
    const graph = graphOf(
      '<gexf><graph><attributes class="Edge"><attribute id="0" title="since"/></attributes><nodes><node id="a"/></nodes>' +
        '<edges><edge source="a" target="a"><attvalues><attvalue for="0" value="1999"/></attvalues></edge></edges></graph></gexf>',
    );
    expect(edge(graph, 'since')).toEqual(['1999']);
  });
});

describe('what a file says beside a name', () => {
  test('is kept where it equals the name of some, and left out where it only repeats all names', () => {
    const nodes = [
      { id: '1', label: 'Ada', name: 'Ada', town: 'Ada', title: 'Ada' },
      { id: '2', label: 'Bo', name: 'Bo', town: 'Ada', title: 'Mayor' },
    ];
    const graph = graphOf({ nodes, links: [] });
    expect(graph.labels).toEqual(['Ada', 'Bo']);
    expect(graph.nodeAttributes).toEqual([
      { name: 'town', values: ['Ada', 'Ada'] },
      { name: 'title', values: ['Ada', 'Mayor'] },
    ]);
  });

  test('groups of values that equal names are whole', () => {
    const file = new Uint8Array(readFileSync(resolve(folder, 'value-equals-name.gexf')));
    const { groups } = groupBy(graphOf(file), 'Modularity Class')!;
    expect(groups).toEqual([
      { label: '0', count: 2 },
      { label: '1', count: 2 },
      { label: '2', count: 2 },
    ]);
  });

  test('at edges likewise, in both formats', () => {
    const links = [
      { source: 'a', target: 'a', label: '3', since: '3', name: '3' },
      { source: 'a', target: 'a', label: 'owns', since: '4', name: 'owns' },
    ];
    const json = graphOf({ nodes: [{ id: 'a' }], links });
    const edges = links.map(
      ({ label, since, name }) =>
        `<edge source="a" target="a" label="${label}" kind="${name}"><attvalues><attvalue for="s" value="${since}"/><attvalue for="label" value="${label}"/></attvalues></edge>`,
    );
    const gexf = graphOf(
      `<gexf><graph><attributes class="edge"><attribute id="s" title="since"/></attributes><nodes><node id="a"/></nodes><edges>${edges.join('')}</edges></graph></gexf>`,
    );
    for (const graph of [json, gexf]) {
      expect(graph.edgeLabels).toEqual(['3', 'owns']);
      expect(graph.edgeAttributes).toEqual([{ name: 'since', values: ['3', '4'] }]);
    }
  });

  test('is not lost because another key was taken: a second name, a value beside a weight, a weight that is no number', () => {
    const links = [
      { source: 'a', target: 'a', label: 'owns', name: 'holds', title: 'since 1999', weight: 2, value: 7 },
      { source: 'a', target: 'a', weight: 'high' },
      { source: 'a', target: 'a', value: 'low' },
    ];
    const graph = graphOf({ nodes: [{ id: 'a', key: 'k', index: 'DAX', x: 'left' }], links });
    expect(said(graph, 0)).toEqual(['owns', 'holds', 'since 1999', '7']);
    expect(said(graph, 1)).toEqual(['high']);
    expect(said(graph, 2)).toEqual(['low']);
    expect([graph.weight![0], graph.weight![1]]).toEqual([2, Number.NaN]);
    expect(['key', 'index', 'x'].map((name) => node(graph, name))).toEqual([['k'], ['DAX'], ['left']]);
    const gexf = graphOf(
      '<gexf><graph><nodes><node id="a"/></nodes><edges><edge source="a" target="a" label="owns" kind="money" weight="0,5"/></edges></graph></gexf>',
    );
    expect(said(gexf, 0)).toEqual(['owns', '0,5', 'money']);
  });
});

describe('names', () => {
  const labels = (...nodes: object[]) => graphOf({ nodes }).labels;
  test('a title is one only where no id of the file is words', () => {
    expect(labels({ id: 'p1', title: 'Ada Quint' }, { id: 'p2', title: 'Bo' })).toEqual(['Ada Quint', 'Bo']);
    expect(labels({ id: 7, title: 'Ada Quint' })).toEqual(['Ada Quint']);
    expect(labels({ id: 'Ada Quint', title: 'Chair' }, { id: 'p2', title: 'Mayor' })).toEqual(['Ada Quint', 'p2']);
    expect(labels({ id: 'Napoleon', title: 'Emperor' })).toEqual(['Napoleon']);
    expect(labels({ id: '佐藤', title: '社長' })).toEqual(['佐藤']);
    // Of a node that has a name nothing else is asked.
    expect(labels({ id: 'Ada Quint', label: 'Ada' }, { id: 'p2', title: 'Bo' })).toEqual(['Ada', 'Bo']);
  });

  test('in GEXF as well', () => {
    const graph = graphOf(
      '<gexf><graph><attributes class="node"><attribute id="t" title="Title"/></attributes><nodes><node id="Ada Quint"><attvalues><attvalue for="t" value="Chair"/></attvalues></node></nodes></graph></gexf>',
    );
    expect(graph.labels).toEqual(['Ada Quint']);
    expect(node(graph, 'Title')).toEqual(['Chair']);
  });

  test('of an edge stand as an attribute, too, in GEXF, in any case; a kind beside it stays', () => {
    const graph = graphOf(
      '<gexf><graph><attributes class="edge"><attribute id="0" title="Label"/></attributes><nodes><node id="a"/></nodes><edges>' +
        '<edge source="a" target="a" kind="k"><attvalues><attvalue for="0" value="owns"/></attvalues></edge>' +
        '<edge source="a" target="a" kind="sues"/></edges></graph></gexf>',
    );
    expect(graph.edgeLabels).toEqual(['owns', 'sues']);
    expect(said(graph, 0)).toEqual(['owns', 'k']);
  });

  test('graphology’s keys of edges are ids and none', () => {
    const graph = graphOf({ nodes: [{ key: 'a' }], edges: [{ key: 'geid_1', source: 'a', target: 'a' }] });
    expect(said(graph, 0)).toEqual([]);
  });

  test('a key beside a label is what the file says; a numbered key says nothing', () => {
    const links = [
      { source: 'a', target: 'a', key: 'owns', label: 'holds' },
      { source: 'a', target: 'a', key: '12' },
      { source: 'a', target: 'a', key: 3 },
    ];
    const graph = graphOf({ multigraph: true, nodes: [{ id: 'a' }], links });
    expect([0, 1, 2].map((e) => said(graph, e))).toEqual([['holds', 'owns'], [], []]);
  });
});

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

  test('an end in it that is nobody is said with its place', () => {
    expect(faultOf({ nodes, adjacency: [['b'], ['x'], []] })).toEqual({
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
    ['graphml', '<!-- a <gexf> once --><graphml/>'],
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

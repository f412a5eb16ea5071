/** Files that other tools write and other people reported: for each, what a reader has to find in it. Nothing may be lost or turned round in silence. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/network/model/groups.js';
import { openForeign } from '../../../src/network/read/open.js';
import { edge, graphOf, node, pairs, said } from '../../fixtures/foreign.js';

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
    readonly ids?: readonly string[];
    /** Edge → all that can be read at it, null where that is nothing. */
    readonly edgeSays?: readonly (string | readonly string[] | null)[];
    /** What is told as left out; nothing where it is not given. */
    readonly dropped?: readonly string[];
  };
}

const folder = resolve(import.meta.dirname, '../../fixtures/graphs');
const cases: readonly Case[] = JSON.parse(readFileSync(resolve(folder, 'cases.json'), 'utf8'));

test.each(cases)('$file: $must', async ({ file, want }) => {
  const { graph, fault, dropped } = (await openForeign(new Uint8Array(readFileSync(resolve(folder, file)))))!;
  if (!graph) throw new Error(fault.code);
  expect(dropped.map(({ code }) => code)).toEqual(want.dropped ?? []);
  if (want.ids) expect(graph.ids).toEqual(want.ids);
  expect([graph.n, graph.m]).toEqual([want.n, want.m]);
  if (want.directed) expect([...graph.directed]).toEqual(want.directed);
  if (want.labels) expect(graph.labels).toEqual(want.labels);
  if (want.edgeLabels) expect(graph.edgeLabels).toEqual(want.edgeLabels);
  if (want.weights) expect([...graph.weight!]).toEqual(want.weights);
  for (const [name, values] of Object.entries(want.node ?? {})) expect(node(graph, name), name).toEqual(values);
  want.edgeSays?.forEach((text, e) => {
    expect(said(graph, e)).toEqual(text == null ? [] : [text].flat());
  });
});

test('the table has a case of every kind that it was made for', () => {
  expect(new Set(cases.map(({ kind }) => kind)).size).toBe(18);
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

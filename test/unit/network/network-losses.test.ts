/** Nothing that a file says is lost without a word: what the columns do not hold is told by kind, number and name. */
import { describe, expect, test } from 'vitest';
import { readNetwork, writeNetwork } from '../../../src/network/module.js';
import { graphml, reading } from '../../fixtures/foreign.js';

describe('what is left out', () => {
  test('is told by name and number, in either language', async () => {
    const nodes = [
      Object.fromEntries([
        ['id', 'a'],
        ...Array.from({ length: 67 }, (_, i) => [`k${i}`, 'x'.repeat(i === 3 ? 2001 : 1)]),
      ]),
    ];
    const text = JSON.stringify({ nodes: [...nodes, { id: 'b', x: 1, y: 2 }] });
    const { dropped } = await readNetwork(text);
    expect(dropped).toEqual([
      '1 value was cut as too long: k3.',
      '3 attributes were left out: k64, k65, k66.',
      'Some nodes have a place in the file, others none: all places are computed by us.',
    ]);
    expect((await readNetwork(text, { lang: 'de' })).dropped?.[1]).toBe('3 Attribute blieben weg: k64, k65, k66.');
  });

  test('of GEXF: how it looks, further graphs; times are kept', () => {
    const { graph, dropped } = reading(
      `<gexf><graph><nodes><node id="a" start="2009"><viz:size xmlns:viz="v" value="3"/><spells><spell start="1"/><spell end="2"/></spells></node></nodes></graph><graph/></gexf>`,
    )!;
    expect(graph!.nodeAttributes).toEqual([
      { name: 'start', values: ['2009'] },
      { name: 'spells', values: ['1/; /2'] },
    ]);
    expect(dropped!.map(({ code }) => code)).toEqual(['looks', 'graphs']);
  });

  const gexf = (...ids: readonly string[]) =>
    `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>${ids.map((id) => `<edge id="${id}" source="a" target="b"/>`).join('')}</edges></graph></gexf>`;
  const ml = (...ids: readonly string[]) =>
    graphml(
      `<node id="a"/><node id="b"/>${ids.map((id) => `<edge id="${id}" source="a" target="b"/><edge id="${id}" source="b" target="a"/>`).join('')}`,
    );
  const json = (more: object, ...keys: readonly unknown[]) => ({
    ...{ nodes: [{ id: 'a' }, { id: 'b' }], ...more },
    edges: keys.map((key) => ({ key, source: 'a', target: 'b' })),
  });
  test.each([
    ['GEXF', gexf('4711', '4712'), ['4711', '4712']],
    ['GEXF, each way', gexf('x').replace('id="x"', 'id="x" type="mutual"'), ['x']],
    ['GraphML', graphml('<node id="a"/><edge id="owns" source="a" target="a"/>'), ['owns']],
    ['GraphML, as numbers', ml('5', '7'), ['5', '5', '7', '7']],
    ['networkx’s JSON', json({ multigraph: true }, 1998, 2003), ['1998', '2003']],
    ['graphology’s JSON', json({ options: { type: 'mixed' } }, 'geid_7', 'geid_9'), ['geid_7', 'geid_9']],
  ])('of %s: what edges are called or numbered there', (_what, file, names) => {
    expect(reading(file)!.dropped).toEqual([{ code: 'edge-ids', count: names.length, names }]);
  });

  test.each([
    ['from 0', gexf('0', '1', '2')],
    ['from 1, in another order', gexf('3', '1', '2')],
    [
      'behind letters',
      graphml('<node id="a"/><edge id="e0" source="a" target="a"/><edge id="e1" source="a" target="a"/>'),
    ],
    ['each pair by itself', ml('0', '1')],
    ['in JSON', json({ multigraph: true }, 0, 1)],
  ])('not a number that only counts edges: %s', (_what, file) => {
    expect(reading(file)!.dropped).toEqual([]);
  });

  test('of an edge: its colour; of networkx’s drawing: sizes', () => {
    const line = '<edge source="a" target="b"><viz:color xmlns:viz="v" r="1" g="2" b="3"/></edge>';
    const drawn = { color: { r: 1, g: 2, b: 3 }, size: 4, position: { x: 1, y: 2 } };
    const nodes = [
      { id: 'a', viz: drawn },
      { id: 'b', viz: drawn },
    ];
    for (const [file, names] of [
      [gexf().replace('<edges>', `<edges>${line}`), ['color']],
      [
        { nodes, links: [{ source: 'a', target: 'b', color: 'red', viz: { thickness: 2 } }] },
        ['size', 'color', 'thickness'],
      ],
    ] as const)
      expect(reading(file)!.dropped).toEqual([{ code: 'looks', count: names.length, names }]);
  });
});

describe('what is said of the whole graph, and not of its nodes and edges', () => {
  const two = [{ id: 'a' }, { id: 'b' }];
  const ties = [{ source: 'a', target: 'b' }];
  const gexfMeta =
    '<gexf><meta lastmodifieddate="2026-11-01"><creator>Gephi 0.10</creator><title>Ours</title><description>Of 2026</description><keywords/></meta>' +
    '<graph start="1990" timeformat="integer"><nodes><node id="a"/></nodes></graph></gexf>';
  const graphmlData = graphml(
    '<desc>How it was counted</desc><data key="t">Ours</data><data key="k">2026</data><data key="u">CC BY</data>' +
      '<node id="a"><graph id="inner" edgedefault="directed"><data key="k">1999</data></graph></node>',
    '<key id="t" for="graph" attr.name="title" attr.type="string"/><key id="k" for="graph" attr.name="year" attr.type="int"/>',
  );
  const CASES: [what: string, file: string | object, title: string, names: readonly string[]][] = [
    ['GEXF', gexfMeta, 'Ours', ['lastmodifieddate', 'creator', 'start', 'description']],
    ['GraphML', graphmlData, 'Ours', ['year', 'u', 'desc']],
    [
      'networkx’s JSON',
      {
        ...{ directed: false, multigraph: false, nodes: two, edges: ties },
        graph: { name: 'Ours', created: 2026, node_default: {} },
      },
      'Ours',
      ['created'],
    ],
    ['d3’s', { title: 'Ours', name: 'Theirs', licence: 'CC BY', nodes: two, links: ties }, 'Ours', ['name', 'licence']],
    [
      'graphology’s',
      {
        attributes: { name: 'Ours', by: { whom: 'us' } },
        options: { type: 'mixed', multi: true, allowSelfLoops: true },
        ...{ nodes: [{ key: 'a' }], edges: [] },
      },
      'Ours',
      ['by.whom'],
    ],
    [
      'JSON Graph Format',
      {
        graph: {
          ...{ id: 'g', label: 'Ours', directed: true, metadata: { year: 2026, label: 'Theirs' }, nodes: { a: {} } },
          ...{ edges: [], hyperedges: [] },
        },
      },
      'Ours',
      ['id', 'year', 'label'],
    ],
    [
      'Cytoscape’s',
      {
        ...{ format_version: '1.0', data: { name: 'Ours', selected: true } },
        elements: { nodes: two.map((data) => ({ data })), edges: [] },
      },
      'Ours',
      ['format_version', 'selected'],
    ],
    [
      'Cytoscape’s, in one list',
      { style: [{ selector: 'node' }], data: { name: 'Ours' }, elements: two.map((data) => ({ data })) },
      'Ours',
      ['style'],
    ],
    ['Kumu’s', { name: 'Ours', theme: 'dark', elements: [{ label: 'a' }], connections: [] }, 'Ours', ['theme']],
  ];
  test.each(CASES)('of %s is told; the title is kept', (_what, file, title, names) => {
    const { graph, dropped } = reading(file)!;
    expect(graph!.title).toBe(title);
    expect(dropped!.filter(({ code }) => code === 'about').flatMap((its) => its.names)).toEqual(names);
    expect(graph!.nodeAttributes).toEqual([]);
  });

  test('stands in sentences of either language; what we write ourselves says nothing of the kind', async () => {
    const { dropped, graph } = await readNetwork(gexfMeta);
    expect(dropped).toEqual([
      'What the file says of the graph as a whole was left out: lastmodifieddate, creator, start, description.',
    ]);
    expect((await readNetwork(gexfMeta, { lang: 'de' })).dropped).toEqual([
      'Was die Datei über den Graphen im Ganzen sagt, blieb weg: lastmodifieddate, creator, start, description.',
    ]);
    const placed = { ...graph!, places: { x: Float64Array.of(1), y: Float64Array.of(2) } };
    for (const format of ['gexf', 'graphml', 'json', 'csv', 'xlsx'] as const)
      expect((await readNetwork(await writeNetwork(placed, format))).dropped).toEqual([]);
  });
});

test('a third coordinate is told of, where it is none of a flat picture', async () => {
  const at = (z: string) =>
    `<gexf><graph><nodes><node id="a"><viz:position xmlns:viz="v" x="1" y="2" z="${z}"/></node><node id="b"><viz:position xmlns:viz="v" x="3" y="2" z="0.0"/></node></nodes></graph></gexf>`;
  const drawn = {
    nodes: [
      { id: 'a', x: 1, y: 2, z: 3 },
      { id: 'b', viz: { position: { x: 2, y: 2, z: -1 } } },
    ],
  };
  expect((await readNetwork(at('0.0'))).dropped).toEqual([]);
  expect((await readNetwork(at('4.5'))).dropped).toEqual([
    '1 node has a third coordinate (z) in the file, which was left out: the picture is flat.',
  ]);
  expect((await readNetwork(JSON.stringify(drawn), { lang: 'de' })).dropped).toEqual([
    '2 Knoten haben in der Datei eine dritte Koordinate (z), die wegblieb: Das Bild ist flach.',
  ]);
});

test('GraphML: a description of a node or an edge is an attribute; how yEd draws is told of', () => {
  const { graph, dropped } = reading(
    graphml(
      '<node id="a"><desc>Who</desc></node><edge source="a" target="a"><desc>Why</desc><data key="d"><y:PolyLineEdge xmlns:y="y"><y:LineStyle color="#000"/><y:Arrows/></y:PolyLineEdge></data></edge>',
      '<key id="d" for="edge" yfiles.type="edgegraphics"/>',
    ),
  )!;
  expect(graph!.nodeAttributes).toEqual([{ name: 'desc', values: ['Who'] }]);
  expect(graph!.edgeAttributes).toEqual([{ name: 'desc', values: ['Why'] }]);
  expect(dropped).toEqual([{ code: 'looks', count: 2, names: ['linestyle', 'arrows'] }]);
});

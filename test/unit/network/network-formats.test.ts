/** Formats of other tools in the habits of those who write them, and one network said in several: it is the same. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNetwork, writeNetwork } from '../../../src/network/module.js';
import { exactNumbers } from '../../../src/network/read/json/exact-numbers.js';
import { edge, faultOf, graphml, graphOf, node, pairs, reading, said } from '../../fixtures/foreign.js';
import { comparable } from '../../fixtures/networks.js';

describe('GraphML', () => {
  test('as NetworkX writes it: keys, defaults, weights, the kind of a parallel edge as its id', () => {
    const keys =
      '<key id="d0" for="node" attr.name="club" attr.type="string"><default>none</default></key>' +
      '<key id="d1" for="edge" attr.name="weight" attr.type="double"/><key id="d2" for="graph" attr.name="name" attr.type="string"/>';
    const edges =
      '<edge source="a" target="b" id="owns"><data key="d1">0.00004</data></edge><edge source="a" target="b" id="sues"/>' +
      '<edge source="b" target="a" id="owns"/><edge source="b" target="a" id="sues" directed="false"/>';
    const graph = graphOf(
      graphml(
        `<data key="d2">Karate</data><node id="a"><data key="d0">Hi &amp; Co</data></node><node id="b"/>${edges}`,
        keys,
      ),
    );
    expect(graph.title).toBe('Karate');
    expect(node(graph, 'club')).toEqual(['Hi & Co', 'none']);
    expect([...graph.directed]).toEqual([1, 1, 1, 0]);
    expect(graph.weight![0]).toBe(0.00004);
    expect(graph.edgeLabels).toEqual(['owns', 'sues', 'owns', 'sues']);
  });

  test('as yEd writes it: names, places, colours, groups; what it draws besides is none of the data', () => {
    const keys =
      '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>';
    const drawn = (x: number, name: string) =>
      `<data key="d6"><y:ShapeNode xmlns:y="y"><y:Geometry height="30" width="20" x="${x}" y="0"/><y:Fill color="#FFCC00"/><y:NodeLabel>${name}<y:LabelModel/></y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data>`;
    const inner = `<graph edgedefault="directed"><node id="n0::n0">${drawn(100, 'Quint AG')}</node></graph>`;
    const line = '<data key="d10"><y:PolyLineEdge xmlns:y="y"><y:EdgeLabel>owns</y:EdgeLabel></y:PolyLineEdge></data>';
    const { graph, dropped } = reading(
      graphml(
        `<node id="n0">${drawn(0, 'Ada\nQuint')}<port name="p"/>${inner}</node><edge id="e0" source="n0" target="n0::n0">${line}</edge>`,
        keys,
      ),
    )!;
    expect(new Set(graph!.labels)).toEqual(new Set(['Ada Quint', 'Quint AG']));
    expect([...graph!.places!.x].sort((a, b) => a - b)).toEqual([10, 110]);
    expect(graph!.colours).toEqual(['#ffcc00', '#ffcc00']);
    expect(said(graph!, 0)).toEqual(['owns']);
    // A second label, and in whom a node lies, is what the file says.
    expect(graph!.nodeAttributes).toEqual([
      { name: 'parent', values: ['n0', ''] },
      { name: 'nodelabel', values: ['second', 'second'] },
    ]);
    expect(dropped).toEqual([
      { code: 'looks', count: 1, names: ['geometry'] },
      { code: 'elements', count: 1, names: ['port'] },
      { code: 'parents', count: 1, names: ['n0::n0'] },
    ]);
  });

  test('as Gephi exports it: colours in three columns, an axis that points up', () => {
    const keys = ['label', 'x', 'y', 'size', 'r', 'g', 'b']
      .map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="float"/>`)
      .join('');
    const one = (id: string, y: number) =>
      `<node id="${id}">${Object.entries({ label: id, x: 1, y, r: 1, g: 2, b: 3 })
        .map(([key, value]) => `<data key="${key}">${value}</data>`)
        .join('')}</node>`;
    const graph = graphOf(graphml(one('a', 1) + one('b', 2), keys));
    expect([...graph.places!.y]).toEqual([-1, -2]);
    expect(graph.colours).toEqual(['1,2,3', '1,2,3']);
  });

  test('what is wrong has its line; an entity of its own is not resolved', () => {
    expect(faultOf(graphml('\n<node id="a"/>\n<node id="a"/>'))).toMatchObject({
      code: 'duplicate-id',
      where: { line: 4 },
    });
    expect(faultOf(graphml('<node id="a"/>\n<edge source="a"/>'))).toMatchObject({
      code: 'no-edge-end',
      found: 'target',
    });
    expect(faultOf('<!DOCTYPE graphml [<!ENTITY a "b">]>\n<graphml>&a;</graphml>')).toMatchObject({ code: 'not-xml' });
    expect(faultOf('<graphml/>')).toMatchObject({ code: 'no-graph' });
  });
});

describe('JSON', () => {
  test('of Cytoscape, flat, as elements and as one list; what it nests is read, its places, too', () => {
    const nodes = [
      { data: { id: 'a', label: 'Ada', born: 1970 }, position: { x: 1, y: 2 } },
      { data: { id: 'b' }, position: { x: 3, y: 4 } },
    ];
    const edges = [{ data: { id: 'e', source: 'a', target: 'b', label: 'owns' } }];
    for (const its of [{ elements: { nodes, edges } }, { elements: [...nodes, ...edges] }, [...nodes, ...edges]]) {
      const graph = graphOf(its);
      expect([graph.labels, pairs(graph), graph.edgeLabels]).toEqual([['Ada', 'b'], ['a b'], ['owns']]);
      expect([...graph.places!.y]).toEqual([2, 4]);
      expect(node(graph, 'born')).toEqual(['1970', '']);
    }
  });

  test('in JSON Graph Format of either version; a second graph is told of, an end that is nobody has its place', () => {
    const one = { nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ source: 'a', target: 'b', directed: false }] };
    const { graph, dropped } = reading({ graphs: [one, one] })!;
    expect([...graph!.directed]).toEqual([0]);
    expect(dropped).toEqual([{ code: 'graphs', count: 1, names: [] }]);
    const lost = { graph: { nodes: { a: {} }, edges: [{ source: 'a', target: 'z' }] } };
    expect(faultOf(lost)).toEqual({ code: 'unknown-end', where: { pointer: '/graph/edges/0/target' }, found: 'z' });
  });

  test('of Kumu: ends by name, both directions', () => {
    const elements = [
      { _id: 'e1', label: 'Ada' },
      { _id: 'e2', label: 'Bo' },
    ];
    const graph = graphOf({
      elements,
      connections: [
        { from: 'e1', to: 'Bo', direction: 'mutual' },
        { from: 'Bo', to: 'e1' },
      ],
    });
    expect(pairs(graph)).toEqual(['e1 e2', 'e2 e1', 'e2 e1']);
    expect([...graph.directed]).toEqual([1, 1, 0]);
  });

  test('of neo4j’s results is named', () => {
    const record = { identity: 1, labels: ['P'], properties: {} };
    for (const its of [
      [{ n: record }],
      { results: [{ columns: ['n'], data: [] }] },
      [{ keys: ['n'], _fields: [record] }],
    ])
      expect(faultOf(its)).toMatchObject({ code: 'other-format', found: 'neo4j' });
  });

  test('values stay apart where the record and what it nests say different things, however deep they lie', () => {
    const graph = graphOf({
      nodes: [
        { id: 'a', type: 'x', properties: { type: 'y', at: { city: 'Kiel', zip: { code: '24' } }, tags: [{ a: 1 }] } },
      ],
    });
    const columns = Object.fromEntries(graph.nodeAttributes.map(({ name, values }) => [name, values[0]]));
    expect(columns).toEqual({
      type: 'x',
      'properties.type': 'y',
      'at.city': 'Kiel',
      'at.zip.code': '24',
      tags: '[{"a":1}]',
    });
  });

  test('long integers keep their digits, and nothing in a text is touched', () => {
    const text = String.raw`{"a":1436278513418522630,"b":"1436278513418522630 NaN \" \\","c":0.12345678901234567,"d":[-Infinity,NaN],"e":9007199254740992}`;
    const { text: exact, notNumbers } = exactNumbers(text);
    expect(JSON.parse(exact)).toEqual({
      a: '1436278513418522630',
      b: '1436278513418522630 NaN " \\',
      c: Number('0.12345678901234567'),
      d: [null, null],
      e: 9007199254740992,
    });
    expect(notNumbers).toBe(2);
  });
});

describe('FollowTheMoney', () => {
  const lines = [
    '{"id":"p","schema":"Person","properties":{"name":["Ada Quint","A. Quint"],"country":["de"]}}',
    '{"id":"c","schema":"Company","properties":{"name":["Quint AG"]}}',
    '{"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":["c"],"percentage":["50"],"startDate":["2009-03-01"]}}',
    '{"id":"f","schema":"UnknownLink","properties":{"subject":["p"],"object":["gone"]}}',
  ];
  test('people and companies are nodes, what ties them edges with a direction where the schema has one', async () => {
    const { graph, dropped } = await readNetwork(`${lines.join('\n')}\nnot one\n`);
    expect(graph!.labels).toEqual(['Ada Quint', 'Quint AG']);
    expect(node(graph!, 'name')).toEqual(['Ada Quint; A. Quint', 'Quint AG']);
    expect([pairs(graph!), [...graph!.directed], graph!.edgeLabels]).toEqual([['p c'], [1], ['50']]);
    expect(edge(graph!, 'startDate')).toEqual(['2009-03-01']);
    expect(dropped).toHaveLength(3);
    expect(dropped!.join()).toContain('p → gone');
    expect(dropped).toContain('2 edges have ids in the file, which were left out: o, f.');
  });

  test('a list of entities is the same as lines', async () => {
    const list = await readNetwork(`[${lines.join(',')}]`);
    expect(list.graph).toEqual((await readNetwork(lines.join('\n'))).graph);
  });
});

test('one network in GraphML, GEXF, JSON and CSV has the same columns', async () => {
  const edges = ['Ada,Bo,2,owns,1999', 'Bo,Cai,0.5,sues,'].map((its) => its.split(','));
  const csv = `source,target,weight,label,since\n${edges.map((its) => its.join(',')).join('\n')}`;
  const ids = ['Ada', 'Bo', 'Cai'];
  const json = {
    nodes: ids.map((id) => ({ id })),
    links: edges.map(([source, target, weight, label, since]) => ({ source, target, weight, label, since })),
  };
  const keys = ['weight', 'label', 'since']
    .map((name) => `<key id="${name}" for="edge" attr.name="${name}"/>`)
    .join('');
  const data = (its: readonly string[]) =>
    ['weight', 'label', 'since'].map((key, i) => `<data key="${key}">${its[i + 2]}</data>`).join('');
  const ml = graphml(
    ids.map((id) => `<node id="${id}"/>`).join('') +
      edges.map((its) => `<edge source="${its[0]}" target="${its[1]}">${data(its)}</edge>`).join(''),
    keys,
    'edgedefault="undirected"',
  );
  const gexf = `<gexf><graph><attributes class="edge"><attribute id="0" title="since"/></attributes><nodes>${ids.map((id) => `<node id="${id}"/>`).join('')}</nodes><edges>${edges.map((its) => `<edge source="${its[0]}" target="${its[1]}" weight="${its[2]}" label="${its[3]}"><attvalues><attvalue for="0" value="${its[4]}"/></attvalues></edge>`).join('')}</edges></graph></gexf>`;
  const graphs = await Promise.all(
    [csv, JSON.stringify(json), ml, gexf].map(async (text) => (await readNetwork(text)).graph),
  );
  for (const graph of graphs) expect(graph).toEqual(graphs[0]);
  expect(graphs[0]?.edgeAttributes).toEqual([{ name: 'since', values: ['1999', ''] }]);
});

// Published files, where the machine has them: what their sources count, and the same by every format.
const SHARED = '../shared/data';
const PUBLISHED: Readonly<Record<string, readonly [n: number, m: number]>> = {
  'les-miserables.gexf': [77, 254],
  'airlines.graphml': [235, 2101],
  'celegans.gexf': [306, 2345],
  'eurosis.json': [1285, 7524],
  'arctic.gexf': [1715, 6676],
};
for (const [name, counts] of Object.entries(PUBLISHED).filter(([its]) => existsSync(`${SHARED}/${its}`)))
  test(`${name} opens with the counts of its source`, async () => {
    const { graph } = await readNetwork(new Uint8Array(readFileSync(`${SHARED}/${name}`)));
    expect([graph?.n, graph?.m]).toEqual(counts);
    if (name !== 'airlines.graphml') return;
    for (const format of ['csv', 'gexf', 'graphml', 'xlsx', 'json'] as const)
      expect(comparable((await readNetwork(await writeNetwork(graph!, format))).graph!, format), format).toEqual(
        comparable(graph!, format),
      );
  });

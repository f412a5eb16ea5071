/** Files that say what no picture shows: in every format it is an attribute, or told of as left out; none of it is gone in silence. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { openForeign } from '../../../src/network/read/open.js';
import { graphml } from '../../fixtures/foreign.js';

async function read(content: string | object | Uint8Array) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const its = await openForeign(content instanceof Uint8Array ? content : strToU8(text));
  if (!its?.graph) throw new Error(its?.fault?.code ?? 'unknown');
  return its;
}
/** Attribute → values, nodes' before edges'. */
const saidIn = ({ nodeAttributes, edgeAttributes }: ForeignGraph) =>
  Object.fromEntries([...nodeAttributes, ...edgeAttributes].map(({ name, values }) => [name, values]));

const gexf = (nodes: string, edges = '') =>
  `<gexf xmlns:viz="v"><graph><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const two = '<node id="a"/><node id="b"/>';

interface Case {
  readonly file: string | object | Uint8Array;
  /** Attributes that hold it. */
  readonly said?: Readonly<Record<string, readonly string[]>>;
  /** Code → names of what is told of. */
  readonly told?: Readonly<Record<string, readonly string[]>>;
}

const CASES: Readonly<Record<string, Case>> = {
  // In whom a node lies.
  'GraphML, nested graphs': {
    file: graphml('<node id="a"><graph id="g"><node id="b"/><edge source="a" target="b"/></graph></node>'),
    said: { parent: ['a', ''] },
    told: { parents: ['b'] },
  },
  'GEXF, nested nodes': {
    file: gexf('<node id="a"><nodes><node id="b"/></nodes></node>'),
    said: { pid: ['a', ''] },
    told: { parents: ['b'] },
  },
  'GEXF, pid and parents': {
    file: gexf(
      '<node id="a"/><node id="b" pid="a"/><node id="c"><parents><parent for="a"/><parent for="b"/></parents></node>',
    ),
    said: { pid: ['', 'a', 'a; b'] },
    told: { parents: ['b', 'c'] },
  },
  'Cytoscape, compound nodes': {
    file: { elements: [{ data: { id: 'a' } }, { data: { id: 'b', parent: 'a' } }] },
    said: { parent: ['', 'a'] },
    told: { parents: ['b'] },
  },
  // Edges between more than two, and ports.
  'GraphML, hyperedges and ports': {
    file: graphml(
      '<node id="a"><port name="p"><data key="w">9</data></port><data key="w">1</data></node><edge source="a" target="a" sourceport="p"/>' +
        '<hyperedge><desc>x</desc><endpoint node="a"/></hyperedge>',
      '<key id="w" for="all" attr.name="w"/>',
    ),
    said: { w: ['1'], sourceport: ['p'] },
    told: { elements: ['port', 'hyperedge', 'endpoint'] },
  },
  'GraphML, a graph that lies elsewhere': {
    file: graphml('<node id="a"><locator href="x.graphml"/></node>'),
    told: { elements: ['locator'] },
  },
  'JSON Graph Format, hyperedges': {
    file: { graph: { nodes: { a: {}, b: {} }, edges: [], hyperedges: [{ nodes: ['a', 'b'] }] } },
    told: { elements: ['hyperedges (1)'] },
  },
  // Values in odd places.
  'GraphML, values of the element, parted ones, one key twice': {
    file: graphml(
      '<node id="a" label="Ada" office="x"><data key="w">in <b>bold</b> words</data></node><node id="b"><data key="w">1</data><data key="w">2</data></node>',
      '<key id="w" for="node" attr.name="w"/>',
    ),
    said: { office: ['x', ''], w: ['in bold words', '1; 2'] },
  },
  'GraphML, one key several times, with nothing and the same in it': {
    file: graphml(
      '<node id="a"><data key="w"/><data key="w">2</data><data key="w"/></node><node id="b"><data key="w">2</data><data key="w">2</data></node>',
      '<key id="w" for="node" attr.name="w"/>',
    ),
    said: { w: ['2', '2'] },
  },
  'GEXF, one attribute several times, with nothing and the same in it': {
    file: gexf(
      '<node id="a"><attvalues><attvalue for="0" value=""/><attvalue for="0" value="2"/><attvalue for="0" value="2"/></attvalues></node>',
    ).replace('<nodes>', '<attributes class="node"><attribute id="0" title="w"/></attributes><nodes>'),
    said: { w: ['2'] },
  },
  'GraphML, two keys of one name': {
    file: graphml(
      '<node id="a"><data key="w">1</data><data key="v">2</data></node>',
      '<key id="w" for="node" attr.name="w"/><key id="v" for="node" attr.name="w"/>',
    ),
    said: { w: ['1; 2'] },
  },
  'GEXF, two attributes of one title, options': {
    file: gexf(
      '<node id="a"><attvalues><attvalue for="0" value="1"/><attvalue for="1" value="2"/></attvalues></node>',
    ).replace(
      '<nodes>',
      '<attributes class="node"><attribute id="0" title="w"><options>1|2</options></attribute><attribute id="1" title="w"/></attributes><nodes>',
    ),
    said: { w: ['1; 2'] },
    told: { about: ['options'] },
  },
  'GEXF, looks that differ in time, what cannot be seen through, unknown elements': {
    file: gexf(
      '<node id="a"><viz:color r="1" g="2" b="3" a="0.5"/><viz:position x="1" y="1"/><viz:position x="2" y="1"/><note/></node><node id="b"/>',
    ),
    told: { looks: ['color', 'position'], elements: ['note'], 'some-places': [] },
  },
  'JSON, a word for a direction that is none': {
    file: { nodes: [{ id: 'a' }, { id: 'b' }], links: [{ source: 'a', target: 'b', directed: 'perhaps', index: 7 }] },
    said: { directed: ['perhaps'], index: ['7'] },
  },
  'JSON, one coordinate, an index that is none, a colour in parts': {
    file: { nodes: [{ id: 'a', x: 3, index: 9, color: { border: 'red' } }], links: [] },
    said: { x: ['3'], index: ['9'] },
    told: { looks: ['color'] },
  },
  'JSON, data within data': {
    file: { nodes: [{ id: 'a', data: { metadata: { office: 'x' } } }], links: [] },
    said: { 'metadata.office': ['x'] },
  },
  'tables, one coordinate': {
    file: zipSync({ 'n.csv': strToU8('Id,x\na,3\nb,4\n'), 'e.csv': strToU8('Source,Target\na,b\n') }),
    said: { x: ['3', '4'] },
  },
  // Numbers.
  'a weight with more digits than a number has, in GEXF': {
    file: gexf(
      two,
      '<edge source="a" target="b" weight="9007199254740993"/><edge source="a" target="b" weight="0.10000000000000001"/>',
    ),
    told: { digits: ['9007199254740993'] },
  },
  'in GraphML': {
    file: graphml(`${two}<edge source="a" target="b" weight="1234567890.12345678901"/>`),
    told: { digits: ['1234567890.12345678901'] },
  },
  'in JSON, where attributes keep all digits': {
    file: '{"nodes":[{"id":1436278513418522630,"n":0.12345678901234567890,"big":1e400,"small":1e-400},{"id":"b"}],"links":[{"source":1436278513418522630,"target":"b","weight":9007199254740993}]}',
    said: { n: ['0.12345678901234567890', ''], big: ['1e400', ''], small: ['1e-400', ''] },
    told: { digits: ['9007199254740993'] },
  },
  'in CSV': { file: 'Source,Target,Weight\na,b,9007199254740993\n', told: { digits: ['9007199254740993'] } },
  // Names.
  'a name that is too long': {
    file: { nodes: [{ id: 'a', label: 'x'.repeat(301) }], links: [] },
    told: { cut: ['label'] },
  },
  // FollowTheMoney.
  'FollowTheMoney, what is said of a record, and one within another': {
    file: [
      {
        id: 'a',
        schema: 'Person',
        datasets: ['us_ofac'],
        properties: { name: ['Ada'], address: [{ id: 'x', schema: 'Address', properties: {} }] },
      },
      { id: 'b', schema: 'Person', first_seen: '2026-01-01', properties: {} },
    ],
    said: {
      schema: ['Person', 'Person'],
      datasets: ['us_ofac', ''],
      first_seen: ['', '2026-01-01'],
      address: ['x', ''],
    },
    told: { nested: ['x'] },
  },
};

test.each(Object.entries(CASES))('%s', async (_what, { file, said = {}, told = {} }) => {
  const { graph, dropped } = await read(file);
  expect(saidIn(graph)).toEqual(expect.objectContaining(said));
  expect(Object.fromEntries(dropped.map(({ code, names }) => [code, names]))).toEqual(told);
});

test('the numbers of a double, written in all their digits, are none that was rounded', async () => {
  const weights = [0.1, 1 / 3, 2 ** 60, 5e-324, 1.7976931348623157e308, 123456.789];
  const rows = weights.flatMap((its) => [String(its), its.toPrecision(17), its.toPrecision(30)]);
  const { graph, dropped } = await read(
    gexf(two, rows.map((weight) => `<edge source="a" target="b" weight="${weight}"/>`).join('')),
  );
  expect([...graph.weight!]).toEqual(weights.flatMap((its) => [its, its, its]));
  expect(dropped).toEqual([]);
});

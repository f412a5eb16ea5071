/** The door for GEXF, any bytes at either door, and any graph through both. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPS, type ForeignGraph, type GraphReading } from '../../../src/network/graph.js';
import { readGexf } from '../../../src/network/read/gexf.js';
import { readForeign } from '../../../src/network/read/read.js';

const graphOf = ({ graph, fault }: GraphReading): ForeignGraph => {
  expect(fault).toBeNull();
  return graph!;
};
const pairs = ({ m, ids, source, target }: ForeignGraph) =>
  Array.from({ length: m }, (_, e) => [ids[source[e]!], ids[target[e]!]]);
const attribute = (graph: ForeignGraph, name: string) =>
  graph.nodeAttributes.find((column) => column.name === name)?.values;
const bytes = (text: string) => new TextEncoder().encode(text);
const gexf = (inside: string, graph = '') =>
  `<?xml version="1.0"?>\n<gexf version="1.3"><graph ${graph}>${inside}</graph></gexf>`;

describe('GEXF', () => {
  test('as Gephi writes it: title, declared attributes, places with y upwards, weights', () => {
    const graph = graphOf(
      readGexf(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="2020-01-01"><creator>Gephi</creator><title>Les Mis &amp; Co</title></meta>
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="0" title="modularity_class" type="integer"><default>9</default></attribute></attributes>
    <attributes class="edge"><attribute id="0" title="scenes" type="integer"/></attributes>
    <nodes>
      <node id="11" label="Valjean"><attvalues><attvalue for="0" value="1"/></attvalues><viz:color r="245" g="91" b="91"/><viz:position x="-87.9" y="6.8" z="0"/></node>
      <node id="48" label="Gavroche"><viz:position x="1e2" y="-110"/><viz:color hex="#F55B5B"/></node>
    </nodes>
    <edges>
      <edge id="0" source="11" target="48" weight="2.5"><attvalues><attvalue for="0" value="4"/></attvalues></edge>
      <edge id="1" source="48" target="48" type="directed" label="himself"><viz:color r="1" g="2" b="3"/></edge>
    </edges>
  </graph>
</gexf>`),
    );
    expect(graph.colours).toEqual(['245,91,91', '#f55b5b']);
    expect(graph.title).toBe('Les Mis & Co');
    expect(graph.labels).toEqual(['Valjean', 'Gavroche']);
    expect(attribute(graph, 'modularity_class')).toEqual(['1', '9']);
    expect([...graph.places!.x]).toEqual([-87.9, 100]);
    expect([...graph.places!.y]).toEqual([-6.8, 110]);
    expect(pairs(graph)).toEqual([
      ['11', '48'],
      ['48', '48'],
    ]);
    expect([...graph.directed]).toEqual([0, 1]);
    expect(graph.weight![0]).toBe(2.5);
    expect(graph.edgeLabels).toEqual(['', 'himself']);
    expect(graph.edgeAttributes).toEqual([{ name: 'scenes', values: ['4', ''] }]);
  });

  test('of version 1.1: values by id, no prefix, a name that is an attribute', () => {
    const graph = graphOf(
      readGexf(
        gexf(
          `<attributes class="node"><attribute id="n" title="Label" type="string"/></attributes>
           <nodes><node id="1"><attvalues><attvalue id="n" value="Eins"/></attvalues></node><node id="2"/></nodes>`,
          'defaultedgetype="directed"',
        ),
      ),
    );
    expect(graph.labels).toEqual(['Eins', '2']);
    expect(attribute(graph, 'Label')).toBeUndefined();
    expect(graph.m).toBe(0);
  });

  test('nodes within nodes, edges before nodes, a second graph that is left aside', () => {
    const graph = graphOf(
      readGexf(
        `<gexf><graph defaultedgetype="directed">
          <edges><edge source="b" target="a"/></edges>
          <nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes>
        </graph><graph><nodes><node id="a"/><node id="c"/></nodes></graph></gexf>`,
      ),
    );
    expect(new Set(graph.ids)).toEqual(new Set(['a', 'b']));
    expect(pairs(graph)).toEqual([['b', 'a']]);
    expect([...graph.directed]).toEqual([1]);
  });

  const FAULTS: [what: string, text: string, code: string, where: object | null, found: string][] = [
    ['a tag that is not closed', '<gexf>\n<graph>\n<nodes></graph></gexf>', 'not-xml', { line: 3, column: 15 }, ''],
    [
      'an entity of its own',
      '<!DOCTYPE gexf [<!ENTITY a "b">]>\n<gexf>&a;</gexf>',
      'not-xml',
      { line: 2, column: 9 },
      '',
    ],
    ['another root', '<graphml></graphml>', 'other-format', { line: 1, column: 9 }, 'graphml'],
    ['no graph', '<gexf></gexf>', 'no-graph', null, ''],
    ['no nodes', gexf(''), 'no-nodes', null, ''],
    ['a node without id', gexf('\n<nodes><node/></nodes>'), 'no-node-id', { line: 3, column: 14 }, ''],
    [
      'an id twice',
      gexf('<nodes><node id="a"/>\n<node id="a"/></nodes>'),
      'duplicate-id',
      { line: 3, column: 14 },
      'a',
    ],
    [
      'an edge without source',
      gexf('<nodes><node id="a"/></nodes>\n<edges><edge target="a"/></edges>'),
      'no-edge-end',
      { line: 3, column: 25 },
      'source',
    ],
    [
      'an end that is nobody',
      gexf('<nodes><node id="a"/></nodes>\n<edges>\n<edge source="a" target="x"/></edges>'),
      'unknown-end',
      { line: 4, column: 29 },
      'x',
    ],
  ];
  test.each(FAULTS)('%s is refused', (_what, text, code, where, found) => {
    expect(readGexf(text)).toEqual({ graph: null, fault: { code, where, found } });
  });
});

describe('any bytes', () => {
  test('are told apart by what they hold', () => {
    expect(readForeign(bytes(gexf('<nodes><node id="a"/></nodes>')))?.graph?.n).toBe(1);
    expect(readForeign(bytes('\ufeff \n{"nodes":[{"id":"a"}]}'))?.graph?.n).toBe(1);
    expect(
      readForeign(
        bytes('\ufeff<?xml version="1.0"?><!-- hi --><gexf><graph><nodes><node id="a"/></nodes></graph></gexf>'),
      )?.graph?.n,
    ).toBe(1);
  });

  test('that hold a story, or nothing known, are left to the story’s door', () => {
    for (const text of ['{"format":1,"entities":[],"statements":[]}', '{ "format": 1, oops', '', '[1]', '"nodes"'])
      expect(readForeign(bytes(text)), text).toBeNull();
    expect(readForeign(new Uint8Array([0x7b, 0xff, 0xfe]))).toBeNull();
  });

  const REFUSED: [what: string, input: Uint8Array, code: string, more: object][] = [
    ['a graph that is no JSON', bytes('{"nodes": [\n{"id": oops}]}'), 'not-json', { where: { line: 2, column: 8 } }],
    ['DGML', bytes('<?xml version="1.0"?>\n<DirectedGraph/>'), 'other-format', { found: 'directedgraph' }],
    ['a web page', bytes('<!doctype html><html></html>'), 'other-format', { found: 'html' }],
    ['markup that is not UTF-8', new Uint8Array([0x3c, 0xff, 0xfe]), 'not-utf8', {}],
    ['more bytes than may be', new Uint8Array(CAPS.bytes + 1).fill(32), 'too-large', {}],
  ];
  test.each(REFUSED)('%s is refused', (_what, input, code, more) => {
    expect(readForeign(input)?.fault).toMatchObject({ code, ...more });
  });
});

/** Some graph: names, ends by number, weights; and what both formats say of it. */
const some = fc
  .array(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((its) => its.trim() !== ''),
    { minLength: 1, maxLength: 12 },
  )
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      directed: fc.boolean(),
      edges: fc.array(
        fc.record({
          source: fc.nat(names.length - 1),
          target: fc.nat(names.length - 1),
          weight: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
        }),
        { maxLength: 20 },
      ),
    }),
  );

const escaped = (text: string) => text.replace(/[&<>"\t\n\r]/g, (its) => `&#${its.charCodeAt(0)};`);
/** What XML 1.0 can hold at all. */
const isXml = (text: string) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);

test('any graph comes back from either format as it went in', () => {
  fc.assert(
    fc.property(some, ({ names, directed, edges }) => {
      const check = (graph: ForeignGraph) => {
        expect(graph.labels).toEqual(names.map((name) => name.trim()));
        expect(graph.ids).toEqual(names.map((_, i) => `n${i}`));
        expect(graph.m).toBe(edges.length);
        edges.forEach(({ source, target, weight }, e) => {
          expect([graph.source[e], graph.target[e], graph.directed[e]]).toEqual([source, target, Number(directed)]);
          // A zero's sign does not survive as text.
          if (weight != null) expect(graph.weight![e] === weight).toBe(true);
        });
      };
      const json = {
        directed,
        nodes: names.map((label, i) => ({ id: `n${i}`, label })),
        links: edges.map(({ source, target, weight }) => ({ source: `n${source}`, target: `n${target}`, weight })),
      };
      check(graphOf(readForeign(bytes(JSON.stringify(json)))!));
      if (!names.every(isXml)) return;
      const nodes = names.map((label, i) => `<node id="n${i}" label="${escaped(label)}"/>`).join('');
      const ties = edges.map(
        ({ source, target, weight }) =>
          `<edge source="n${source}" target="n${target}"${weight == null ? '' : ` weight="${weight}"`}/>`,
      );
      const text = gexf(
        `<nodes>${nodes}</nodes><edges>${ties.join('')}</edges>`,
        directed ? 'defaultedgetype="directed"' : '',
      );
      check(graphOf(readForeign(bytes(text))!));
    }),
  );
});

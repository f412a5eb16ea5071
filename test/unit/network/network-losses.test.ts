/** Nothing that a file says is lost without a word: what the columns do not hold is told by kind, number and name. */
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/module.js';
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

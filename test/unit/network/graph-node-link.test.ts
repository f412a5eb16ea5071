/** The door for node-link JSON: what comes in whole, what is refused, and where the refusal points. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPS, type ForeignGraph, type GraphReading } from '../../../src/network/graph.js';
import { isNodeLink, readNodeLink } from '../../../src/network/read/node-link.js';

const graphOf = ({ graph, fault }: GraphReading): ForeignGraph => {
  expect(fault).toBeNull();
  return graph!;
};
const pairs = ({ m, ids, source, target }: ForeignGraph) =>
  Array.from({ length: m }, (_, e) => [ids[source[e]!], ids[target[e]!]]);
const attribute = (graph: ForeignGraph, name: string) =>
  graph.nodeAttributes.find((column) => column.name === name)?.values;

describe('node-link JSON', () => {
  test('as d3 writes it: ids, groups, values, no direction', () => {
    const graph = graphOf(
      readNodeLink({
        nodes: [
          { id: 'Myriel', group: 1 },
          { id: 'Napoleon', group: 1 },
          { id: 'Alone', group: 2 },
        ],
        links: [{ source: 'Napoleon', target: 'Myriel', value: 3 }],
      }),
    );
    expect(graph.labels).toEqual(['Myriel', 'Napoleon', 'Alone']);
    expect(pairs(graph)).toEqual([['Napoleon', 'Myriel']]);
    expect([...graph.weight!]).toEqual([3]);
    expect(attribute(graph, 'group')).toEqual(['1', '1', '2']);
    expect([...graph.directed]).toEqual([0]);
    expect(graph.places).toBeNull();
  });

  test('ends by place in the list, whether nodes have ids or not', () => {
    const links = [
      { source: 0, target: 2 },
      { source: 2, target: 1 },
    ];
    const bare = graphOf(readNodeLink({ nodes: [{ name: 'A' }, { name: 'B' }, { name: 'C' }], links }));
    expect(bare.labels).toEqual(['A', 'B', 'C']);
    expect(pairs(bare)).toEqual([
      ['0', '2'],
      ['2', '1'],
    ]);
    const named = graphOf(readNodeLink({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], links }));
    expect(pairs(named)).toEqual([
      ['a', 'c'],
      ['c', 'b'],
    ]);
  });

  test('numbers as ids win over places in the list', () => {
    const graph = graphOf(
      readNodeLink({ nodes: [{ id: 2 }, { id: 1 }, { id: 0 }], links: [{ source: 2, target: 0 }] }),
    );
    expect([graph.source[0], graph.target[0]]).toEqual([0, 2]);
  });

  test('as networkx writes it: directed, edges, attributes beside the ids', () => {
    const graph = graphOf(
      readNodeLink({
        directed: true,
        multigraph: true,
        graph: { name: 'Karate' },
        nodes: [
          { id: 0, club: 'Hi' },
          { id: 1, club: 'Officer' },
        ],
        edges: [
          { source: 0, target: 1, key: 0, weight: 2.5, since: 1977 },
          { source: 0, target: 1, key: 1 },
          { source: 1, target: 1, key: 0 },
        ],
      }),
    );
    expect(graph.title).toBe('Karate');
    expect(pairs(graph)).toEqual([
      ['0', '1'],
      ['0', '1'],
      ['1', '1'],
    ]);
    expect([...graph.directed]).toEqual([1, 1, 1]);
    expect(graph.weight![0]).toBe(2.5);
    expect(graph.weight![1]).toBeNaN();
    expect(graph.edgeAttributes).toEqual([{ name: 'since', values: ['1977', '', ''] }]);
  });

  test('as graphology writes it: keys, attributes, places with y upwards, each edge its own direction', () => {
    const graph = graphOf(
      readNodeLink({
        attributes: { title: 'Two' },
        options: { type: 'mixed' },
        nodes: [
          { key: 'a', attributes: { label: 'Ä', x: 1, y: 2, tags: ['p', 'q'], color: '#f00' } },
          { key: 'b', attributes: { x: 3, y: 4 } },
        ],
        edges: [
          { key: 'e', source: 'a', target: 'b', attributes: { weight: 7, label: 'knows' }, undirected: true },
          { key: 'f', source: 'b', target: 'a', undirected: false },
        ],
      }),
    );
    expect(graph.title).toBe('Two');
    expect(graph.labels).toEqual(['Ä', 'b']);
    expect(attribute(graph, 'tags')).toEqual(['p, q', '']);
    expect(attribute(graph, 'color')).toBeUndefined();
    expect(graph.colours).toEqual(['#f00', '']);
    expect([...graph.directed]).toEqual([0, 1]);
    expect(graph.edgeLabels).toEqual(['knows', '']);
    expect([...graph.places!.y]).toEqual([-2, -4]);
  });

  test('colours as networkx has them from GEXF, in parts; none is none', () => {
    const color = { r: 1, g: 2, b: 3, a: 1 };
    expect(graphOf(readNodeLink({ nodes: [{ id: 'a', viz: { color } }, { id: 'b' }] })).colours).toEqual(['1,2,3', '']);
    expect(graphOf(readNodeLink({ nodes: [{ id: 'a' }] })).colours).toBeNull();
  });

  test('places of d3 stay as they are, and a node without one takes them from all', () => {
    const nodes = [
      { id: 'a', x: 1, y: 2 },
      { id: 'b', x: 3, y: 4 },
    ];
    expect([...graphOf(readNodeLink({ nodes, links: [] })).places!.y]).toEqual([2, 4]);
    expect(graphOf(readNodeLink({ nodes: [...nodes, { id: 'c', x: 5 }], links: [] })).places).toBeNull();
    const heap = nodes.map(({ id }) => ({ id, x: 1, y: 1 }));
    expect(graphOf(readNodeLink({ nodes: heap, links: [] })).places).toBeNull();
  });

  test('ends that a simulation has turned into objects', () => {
    const [a, b] = [
      { id: 'a', index: 0 },
      { id: 'b', index: 1 },
    ];
    expect(pairs(graphOf(readNodeLink({ nodes: [a, b], links: [{ source: a, target: b }] })))).toEqual([['a', 'b']]);
  });

  test('nodes without edges are a graph, and ids may be any text', () => {
    const ids = ['__proto__', 'constructor', '🗞', 'علي', '1e3'];
    const graph = graphOf(readNodeLink({ nodes: ids.map((id) => ({ id })) }));
    expect(graph.ids).toEqual(ids);
    expect(graph.m).toBe(0);
  });

  test('a story is none', () => {
    expect(isNodeLink({ format: 1, entities: [], statements: [] })).toBe(false);
    expect(isNodeLink({ nodes: [], statements: [] })).toBe(false);
    expect(isNodeLink([{ nodes: [] }])).toBe(false);
    expect(isNodeLink({ nodes: [] })).toBe(true);
  });

  const FAULTS: [what: string, value: unknown, code: string, pointer: string | null, found: string][] = [
    ['no list of nodes', { links: [] }, 'no-graph', '', ''],
    ['an empty list', { nodes: [] }, 'no-nodes', null, ''],
    ['an id twice', { nodes: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, 'duplicate-id', '/nodes/2', 'a'],
    ['the number and the text of one id', { nodes: [{ id: 1 }, { id: '1' }] }, 'duplicate-id', '/nodes/1', '1'],
    ['a node without id among others', { nodes: [{ id: 'a' }, { name: 'b' }] }, 'no-node-id', '/nodes/1', ''],
    [
      'an end that is nobody',
      { nodes: [{ id: 'a' }], edges: [{ source: 'a', target: 'z' }] },
      'unknown-end',
      '/edges/0/target',
      'z',
    ],
    [
      'a place beyond the list',
      { nodes: [{ name: 'a' }], links: [{ source: 1, target: 0 }] },
      'unknown-end',
      '/links/0/source',
      '1',
    ],
    [
      'an edge without target',
      { nodes: [{ id: 'a' }], links: [{ source: 'a' }] },
      'no-edge-end',
      '/links/0/target',
      'target',
    ],
    ['an edge that is no object', { nodes: [{ id: 'a' }], links: [7] }, 'no-edge-end', '/links/0/source', 'source'],
  ];
  test.each(FAULTS)('%s is refused', (_what, value, code, pointer, found) => {
    expect(readNodeLink(value)).toEqual({
      graph: null,
      fault: { code, where: pointer == null ? null : { pointer }, found },
    });
  });

  test('more nodes or edges than may be', () => {
    const many = (length: number) => ({ length }) as unknown[];
    const nodes = Array.from(many(CAPS.nodes + 1), (_, i) => ({ id: i }));
    expect(readNodeLink({ nodes }).fault).toMatchObject({ code: 'too-many-nodes', where: { pointer: '/nodes' } });
    const links = new Array(CAPS.edges + 1).fill({ source: 0, target: 0 });
    expect(readNodeLink({ nodes: [{ id: 0 }], links }).fault).toMatchObject({ code: 'too-many-edges' });
  });

  test('whatever JSON holds, the answer is a graph or a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (any, nodes, links) => {
        for (const value of [any, { nodes, links }, { nodes: [nodes, { id: 'a' }], edges: [links] }]) {
          const { graph, fault } = readNodeLink(value);
          expect((graph == null) !== (fault == null)).toBe(true);
        }
      }),
    );
  });
});

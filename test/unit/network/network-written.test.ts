/** What is written is read again as it was: by each format, for any graph, but for what the README lists as beyond the format. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readNetwork, writeNetwork } from '../../../src/network/module.js';
import { edgesCsv, nodesCsv } from '../../../src/network/view/graph-csv.js';
import { anyNetwork, comparable, FORMATS, RUNS } from '../../fixtures/networks.js';

describe.each(FORMATS)('%s', (format) => {
  test('any network comes back', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (graph) => {
        const bytes = await writeNetwork(graph, format);
        const { graph: back, dropped, fault } = await readNetwork(bytes, { name: graph.title });
        expect(fault).toBeUndefined();
        expect(dropped).toEqual([]);
        expect(comparable(back!, format)).toEqual(comparable(graph, format));
        expect(await writeNetwork(graph, format)).toEqual(bytes);
      }),
      { numRuns: RUNS, seed: 16 },
    );
  });
});

test.each(FORMATS)('columns that are called as a format’s own, and as their mark, stay apart in %s', async (format) => {
  const nodes = [{ id: 'a', 'attribute:attribute:x': 'p', 'attribute:x': 'q', 'attribute:label': 'r' }, { id: 'b' }];
  const { graph } = await readNetwork(JSON.stringify({ nodes, links: [{ source: 'a', target: 'b' }] }));
  expect(graph!.nodeAttributes.map(({ name }) => name)).toEqual(['attribute:x', 'x', 'label']);
  const { graph: back } = await readNetwork(await writeNetwork(graph!, format));
  expect(back!.nodeAttributes).toEqual(graph!.nodeAttributes);
});

test('the tables that a page gives away are read as they were, but for who is filtered out', async () => {
  const nodes = ['a', 'b', 'c'].map((id, i) => ({ id, label: `Node ${id}`, graph: '=1', x: i, y: 1 }));
  const links = ['ab', 'ba', 'bc'].map(([source, target], e) => ({ source, target, directed: e > 0, weight: e / 2 }));
  const { graph } = await readNetwork(JSON.stringify({ nodes, links }));
  const part = {
    graph: graph!,
    title: 'Whole',
    filter: 'without c',
    places: graph!.places,
    isShown: (i: number) => i < 2,
  };
  const text = (csv: string) => new TextEncoder().encode(csv);
  const { graph: back, dropped } = await readNetwork(
    zipSync({ 'nodes.csv': text(nodesCsv(part)), 'edges.csv': text(edgesCsv(part)) }),
  );
  expect(dropped).toEqual([]);
  expect([back!.labels, [...back!.directed], [...back!.weight!]]).toEqual([
    ['Node a', 'Node b'],
    [0, 1],
    [0, 0.5],
  ]);
  expect([...back!.places!.x]).toEqual([0, 1]);
  const columns = Object.fromEntries(back!.nodeAttributes.map(({ name, values }) => [name, values[1]]));
  expect(columns).toEqual({ 'graph (file)': '=1', graph: 'Whole', filter: 'without c' });
});

test('a format that is none is refused', async () => {
  const { graph } = await readNetwork('{"nodes":[{"id":"a"}]}');
  await expect(writeNetwork(graph!, 'pdf' as never)).rejects.toThrow(TypeError);
});

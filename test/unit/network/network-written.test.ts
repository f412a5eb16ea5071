/** What is written is read again as it was: by each format, for any graph, but for what the README lists as beyond the format. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNetwork, writeNetwork } from '../../../src/network/module.js';
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

test('a format that is none is refused', async () => {
  const { graph } = await readNetwork('{"nodes":[{"id":"a"}]}');
  await expect(writeNetwork(graph!, 'pdf' as never)).rejects.toThrow(TypeError);
});

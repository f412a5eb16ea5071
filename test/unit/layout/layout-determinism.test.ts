/** The same input gives the same bits, however the work is cut: at once, in slices, twice in a row, with others between. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Graph, Positions } from '../../../src/layout/graph.js';
import { createRun, type LayoutOptions, layout } from '../../../src/layout/layout.js';
import { runInSlices } from '../../../src/layout/slices.js';
import { caterpillar, communities, graphOf, grid, scaleFree } from './layout-engine-graphs.js';

function hashOf({ x, y }: Positions): string {
  return createHash('sha256').update(x).update(y).digest('hex');
}

const CASES: [string, Graph, LayoutOptions][] = [
  ['scale-free', scaleFree(1200, 1), {}],
  ['scale-free, another seed', scaleFree(1200, 1), { seed: 2 }],
  ['communities', communities(900, 9, 1), { mode: 'communities', aspect: 0.6 }],
  ['grid', grid(25, 25), { mode: 'distances' }],
  ['caterpillar', caterpillar(100, 5), {}],
  ['a story', scaleFree(20, 5), { aspect: 1.6 }],
  [
    'many components',
    graphOf(
      300,
      [...communities(200, 20, 3).source].map((s, i) => [s, (i * 7) % 200]),
    ),
    {},
  ],
];

test.each(CASES)('%s: three runs, and one in slices, leave the same bits', async (_, graph, options) => {
  const hashes = new Set<string>();
  for (let run = 0; run < 3; run++) hashes.add(hashOf(layout({ ...graph, ...options })));
  hashes.add(hashOf(await runInSlices(createRun(graph, options), { budget: 1 }).result));
  expect(hashes.size).toBe(1);
});

test('another seed is another drawing', () => {
  const graph = scaleFree(500, 1);
  expect(layout({ ...graph, seed: 1 })).not.toEqual(layout({ ...graph, seed: 2 }));
});

test('two runs at once do not disturb each other', async () => {
  const graphs = [scaleFree(800, 1), communities(800, 6, 1)];
  const together = await Promise.all(graphs.map((graph) => runInSlices(createRun(graph), { budget: 1 }).result));
  expect(together.map(hashOf)).toEqual(graphs.map((graph) => hashOf(layout(graph))));
});

test('slices report on the way, and stop when told to', async () => {
  const shares: number[] = [];
  const slices = runInSlices(createRun(scaleFree(1500, 1)), {
    budget: 0,
    interval: 0,
    onProgress: ({ share }) => {
      shares.push(share);
      if (shares.length === 3) slices.stop();
    },
  });
  const settled = slices.result.then(() => 'settled');
  const later = runInSlices(createRun(scaleFree(600, 1)), { budget: 1 }).result.then(() => 'later');
  expect(await Promise.race([settled, later])).toBe('later');
  expect(shares).toHaveLength(3);
});

test('what goes wrong in a slice rejects', async () => {
  const run = { share: 0, positions: () => ({ x: new Float32Array(), y: new Float32Array() }), advance: () => true };
  const failing = {
    ...run,
    advance: () => {
      throw new Error('broken');
    },
  };
  await expect(runInSlices(failing, { budget: 1 }).result).rejects.toThrow('broken');
});

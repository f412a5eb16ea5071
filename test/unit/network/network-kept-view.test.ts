/** A view that is saved with its network comes back with it; what a file says that is no view of ours is taken as not said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLOURS } from '../../../src/network/model/groups.js';
import { groupsIn, rulesIn, settingsIn, settingsOf } from '../../../src/network/model/settings.js';
import { subgraphOf } from '../../../src/network/model/subgraph.js';
import { readNodeLink } from '../../../src/network/read/node-link.js';
import { openForeign } from '../../../src/network/read/open.js';
import { nodeLinkOf } from '../../../src/network/write/node-link.js';
import { seededNetwork } from '../../fixtures/invented/seeded-network.js';

const graph = readNodeLink(seededNetwork()).graph!;
const bytesOf = (view: unknown) => new TextEncoder().encode([...nodeLinkOf(graph, view)].join(''));

const key = fc.constantFrom('degree', 'weight', 'attribute:budget') as fc.Arbitrary<
  'degree' | 'weight' | `attribute:${string}`
>;
const rule = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('range' as const), on: fc.constantFrom('nodes' as const, 'edges' as const), key },
    ...{ from: fc.integer(), to: fc.integer(), blank: fc.boolean() },
  }),
  fc.record({ kind: fc.constant('only' as const), attribute: fc.string(), values: fc.array(fc.string()) }),
  fc.record({ kind: fc.constant('around' as const), node: fc.nat(119), hops: fc.integer({ min: 1, max: 3 }) }),
);
const view = fc.record({
  grouping: fc.constantFrom(null, { by: 'country' }, { by: COLOURS }),
  ramp: fc.constant(null),
  ...{ size: key, width: fc.option(key), off: fc.uniqueArray(fc.nat(20)).map((its) => new Set(its)) },
  rules: fc.array(rule, { maxLength: 4 }),
});

test('whatever a view is, its file says the same again, and the network in it is the one it was', async () => {
  await fc.assert(
    fc.asyncProperty(view, async (its) => {
      const reading = await openForeign(bytesOf(settingsOf(its as never, graph.ids)));
      const settings = settingsIn(reading?.fault === null ? reading.view : null)!;
      expect(settings).toEqual(settingsOf(its as never, graph.ids));
      expect(rulesIn(settings, graph.ids)).toEqual(its.rules);
      expect(groupsIn(settings)).toBe(its.grouping?.by ?? null);
      expect(reading?.graph).toEqual(graph);
    }),
    { numRuns: 30 },
  );
});

test('a ramp comes back with its steps; rules about nodes that are gone do not', () => {
  const settings = settingsIn({
    format: 1,
    colour: { ramp: 'attribute:budget', scale: 'equal' },
    rules: [{ kind: 'around', id: 'nobody', hops: 9 }],
  })!;
  expect(settings.colour).toEqual({ ramp: 'attribute:budget', scale: 'equal' });
  expect(settings.rules).toEqual([{ kind: 'around', id: 'nobody', hops: 3 }]);
  expect(rulesIn(settings, graph.ids)).toEqual([]);
});

test('anything at all in the place of a view opens the network, and breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          format: fc.constant(1),
          colour: fc.jsonValue(),
          size: fc.jsonValue(),
          off: fc.jsonValue(),
          rules: fc.jsonValue(),
        }),
      ),
      async (its) => {
        const reading = await openForeign(bytesOf(its));
        expect(reading?.graph).toEqual(graph);
        const settings = settingsIn(its);
        if (settings) expect(Array.isArray(rulesIn(settings, graph.ids))).toBe(true);
      },
    ),
  );
});

test('what is shown is a network of its own: its nodes, the edges between them, their columns', () => {
  const node = Uint8Array.from(graph.ids, (_, i) => Number(i % 4 === 0));
  const edge = Uint8Array.from(
    graph.source,
    (a, e) => (node[a] as number) & (node[graph.target[e] as number] as number),
  );
  const part = subgraphOf(graph, { node, edge });
  expect([part.n, part.m]).toEqual([30, edge.filter(Boolean).length]);
  const country = part.nodeAttributes.find(({ name }) => name === 'country');
  expect(new Set(country?.values)).toEqual(new Set(['Elbland']));
  expect(part.ids[part.source[0] as number]).toBe(graph.ids[graph.source[edge.indexOf(1)] as number]);
  expect(part.places?.x[1]).toBe(graph.places?.x[4]);
});

/** By what a foreign graph opens: the parting that explains its edges, and what its drawing then aims at. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphMessages as t } from '../../../src/i18n/en/network.js';
import { createRandom } from '../../../src/layout/random.js';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { tiesOf } from '../../../src/network/model/adjacency.js';
import { communitiesOf } from '../../../src/network/model/communities.js';
import { COLOURS, groupable, groupBy, openingOf, strengthOf } from '../../../src/network/model/groups.js';
import { aimOf } from '../../../src/network/model/layout-aim.js';
import { modularityOf } from '../../../src/network/model/modularity.js';
import { readNodeLink } from '../../../src/network/read/node-link.js';
import { byName, groupName } from '../../../src/network/view/group-names.js';
import { EMPTY } from '../../../src/network/view/state.js';

const read = (value: object): ForeignGraph => readNodeLink(value).graph!;
const opened = (graph: ForeignGraph) => openingOf(graph, groupable(graph));

/** `parts` rings of `size`, tied by one edge each; `more` says of node i of part p what else the file does. */
function rings(parts: number, size: number, more: (p: number, i: number) => object = () => ({})): ForeignGraph {
  const n = parts * size;
  const nodes = Array.from({ length: n }, (_, i) => ({ id: i, ...more(Math.floor(i / size), i) }));
  const links = nodes.flatMap(({ id }) => {
    const p = Math.floor(id / size);
    const at = (step: number) => p * size + ((id + step) % size);
    const own = [1, 2, 3].map((step) => ({ source: id, target: at(step) }));
    return id % size === 0 ? [...own, { source: id, target: (id + size) % n }] : own;
  });
  return read({ nodes, links });
}

describe('modularity', () => {
  test('is as published for two triangles with a bridge', () => {
    const graph = read({
      nodes: Array.from({ length: 6 }, (_, id) => ({ id })),
      links: [
        [0, 1],
        [1, 2],
        [2, 0],
        [3, 4],
        [4, 5],
        [5, 3],
        [2, 3],
      ].map(([source, target]) => ({ source, target })),
    });
    expect(modularityOf(graph, [0, 0, 0, 1, 1, 1], 2)).toBeCloseTo(6 / 7 - 0.5, 9);
    expect(modularityOf(graph, [0, 0, 0, 0, 0, 0], 1)).toBeCloseTo(0, 9);
  });

  test('lies between -1/2 and 1, and is 0 without edges', () => {
    const ends = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 });
    fc.assert(
      fc.property(ends, fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }), (edges, of) => {
        const graph = {
          m: edges.length,
          source: Uint32Array.from(edges, ([s]) => s),
          target: Uint32Array.from(edges, ([, its]) => its),
        };
        const q = modularityOf(graph, of, 4);
        expect(q).toBeGreaterThanOrEqual(-0.5 - 1e-9);
        expect(q).toBeLessThan(1);
        if (edges.length === 0) expect(q).toBe(0);
      }),
    );
  });
});

describe('a file opens', () => {
  test('by the attribute that explains its edges, whatever others are called', () => {
    const graph = rings(4, 12, (p, i) => ({ type: `t${i % 2}`, country: `c${p}` }));
    expect(opened(graph)?.grouping.by).toBe('country');
    expect(opened(graph)?.strength).toBeGreaterThan(0.6);
  });

  test('of two that explain as much by the one whose name says so, else by the first', () => {
    expect(opened(rings(4, 12, (p) => ({ land: `c${p}`, community: p })))?.grouping.by).toBe('community');
    expect(opened(rings(4, 12, (p) => ({ land: `c${p}`, region: p })))?.grouping.by).toBe('land');
  });

  test('by its colours where these explain more; their groups bear the name of the best tied', () => {
    const graph = rings(3, 12, (p, i) => ({ half: i % 2, color: `#${p}${p}${p}`, label: `n${i}` }));
    const opening = opened(graph)!;
    expect(opening.grouping.by).toBe(COLOURS);
    const view = { state: { ...EMPTY, grouping: opening.grouping }, t };
    expect(byName(COLOURS, t)).toBe('colours in the file');
    expect(opening.grouping.groups.map((_, rank) => groupName(view, rank))).toEqual([
      'around n0',
      'around n12',
      'around n24',
    ]);
    const both = rings(3, 12, (p) => ({ part: p, color: `#${p}${p}${p}` }));
    expect(opened(both)?.grouping.by).toBe('part');
    expect(groupable(both)).toEqual(['part', COLOURS]);
  });

  test('by a name that says so, or by nothing, where nothing explains its edges', () => {
    expect(opened(rings(4, 12, (_, i) => ({ type: i % 3, even: i % 2 })))?.grouping.by).toBe('type');
    expect(opened(rings(4, 12, (_, i) => ({ even: i % 2 })))).toBeNull();
    expect(opened(rings(4, 12))).toBeNull();
  });

  test('not by what it says of few: those of whom it says nothing are no group', () => {
    const graph = rings(4, 12, (p) => (p === 0 ? { board: 'yes' } : {}));
    expect(strengthOf(graph, groupBy(graph, 'board')!)).toBeLessThan(0.25);
  });
});

describe('a drawing aims', () => {
  const random = (n: number, m: number) => {
    const some = createRandom(3);
    const end = () => Math.floor(some() * n);
    return read({
      nodes: Array.from({ length: n }, (_, id) => ({ id })),
      links: Array.from({ length: m }, () => ({ source: end(), target: end() })),
    });
  };
  const aim = (graph: ForeignGraph) => aimOf(graph, tiesOf(graph), opened(graph));

  test('at groups apart where an attribute or the edges alone make groups', () => {
    expect(aim(rings(5, 14, (p) => ({ land: p })))).toMatchObject({ mode: 'communities', by: 'land' });
    expect(aim(rings(12, 14))).toMatchObject({ mode: 'communities', by: null });
  });

  test('at a balance in what is tied at random, thin or dense, and without edges', () => {
    for (const m of [300, 600, 3000]) expect(aim(random(300, m)).mode, `${m}`).toBe('auto');
    expect(aim(random(5, 0)).mode).toBe('auto');
  });

  test('groups found in the edges are the same each time, and better than none', () => {
    const graph = rings(6, 12);
    const found = communitiesOf(graph, tiesOf(graph));
    expect(communitiesOf(graph, tiesOf(graph))).toEqual(found);
    expect(modularityOf(graph, found, graph.n)).toBeGreaterThan(0.5);
  });
});

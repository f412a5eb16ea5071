/** The keys' way through the picture: total, reversible, and never off the ground. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Move, standing, type WalkGraph, walked } from '../../../src/element/keys/walk.js';
import type { KeyboardCursor } from '../../../src/element/state/state.js';

const MOVES: readonly Move[] = ['up', 'down', 'left', 'right', 'first', 'last', 'back'];

/** Random entities with random edges, loops and isolated ones among them; `around` in a shuffled but fixed order. */
const grounds = fc
  .record({
    n: fc.integer({ min: 1, max: 7 }),
    ends: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 }),
  })
  .map(({ n, ends }) => {
    const order = Array.from({ length: n }, (_, i) => `e${i}`);
    const edges = ends.map(([a, b]): [string, string] => [`e${a % n}`, `e${b % n}`]);
    const ground: WalkGraph = {
      order,
      around: (id) =>
        edges.flatMap(([a, b], e) => (a === id || b === id ? [e] : [])).sort((a, b) => (a % 3) - (b % 3) || a - b),
      across(edge, id) {
        const [a = id, b = id] = edges[edge] ?? [];
        return a === id ? b : a;
      },
    };
    return ground;
  });
const moves = fc.array(fc.constantFrom(...MOVES), { maxLength: 30 });

function onGround(ground: WalkGraph, at: KeyboardCursor): boolean {
  return ground.order.includes(at.id) && (at.on === 'entity' || ground.around(at.id).includes(at.edge));
}

test('whatever the keys, they stand on something that is there', () => {
  fc.assert(
    fc.property(grounds, moves, (ground, way) => {
      let at: KeyboardCursor | null = null;
      for (const move of way) {
        at = walked(ground, at, move);
        if (at) expect(onGround(ground, at)).toBe(true);
      }
    }),
  );
});

test('down and up lead through all names in the order of the outline and stop at its ends', () => {
  fc.assert(
    fc.property(grounds, (ground) => {
      const there: string[] = [];
      let at = walked(ground, null, 'down');
      for (let i = 0; i < ground.order.length + 2 && at; i++, at = walked(ground, at, 'down')) there.push(at.id);
      expect([...new Set(there)]).toEqual(ground.order);
      expect(at?.id).toBe(ground.order.at(-1));
      for (let i = 0; i < ground.order.length + 2; i++) at = walked(ground, at, 'up');
      expect(at).toEqual(walked(ground, at, 'first'));
    }),
  );
});

test('right leads once around a name, left the same way back', () => {
  fc.assert(
    fc.property(grounds, fc.nat(6), (ground, i) => {
      const id = ground.order[i % ground.order.length] ?? '';
      const start: KeyboardCursor = { on: 'entity', id };
      const around = ground.around(id);
      if (around.length === 0) {
        expect(walked(ground, start, 'right')).toEqual(start);
        return;
      }
      const visited: number[] = [];
      let at = walked(ground, start, 'right');
      for (const _ of around) {
        if (at?.on === 'edge') visited.push(at.edge);
        at = walked(ground, at, 'right');
      }
      expect(visited).toEqual(around);
      expect(at).toEqual(walked(ground, start, 'right'));
      expect(walked(ground, walked(ground, at, 'right'), 'left')).toEqual(at);
      expect(walked(ground, start, 'left')).toMatchObject({ on: 'edge', edge: around.at(-1) });
    }),
  );
});

test('a line is left at either end, and every name leads out of the picture', () => {
  fc.assert(
    fc.property(grounds, fc.nat(6), (ground, i) => {
      const id = ground.order[i % ground.order.length] ?? '';
      for (const edge of ground.around(id)) {
        const at: KeyboardCursor = { on: 'edge', id, edge };
        for (const move of ['up', 'back'] as const) expect(walked(ground, at, move)).toEqual({ on: 'entity', id });
        expect(walked(ground, at, 'down')).toEqual({ on: 'entity', id: ground.across(edge, id) });
      }
      expect(walked(ground, { on: 'entity', id }, 'back')).toBeNull();
    }),
  );
});

test('what is filtered away lets go: of a line the name is left, of a name nothing', () => {
  const ground: WalkGraph = { order: ['a', 'b'], around: (id) => (id === 'a' ? [1] : []), across: () => 'b' };
  expect(standing(ground, { on: 'edge', id: 'a', edge: 1 })).toEqual({ on: 'edge', id: 'a', edge: 1 });
  expect(standing(ground, { on: 'edge', id: 'a', edge: 2 })).toEqual({ on: 'entity', id: 'a' });
  expect(standing(ground, { on: 'entity', id: 'c' })).toBeNull();
  expect(walked({ ...ground, order: [] }, null, 'down')).toBeNull();
});

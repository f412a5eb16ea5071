/** Records as values: a changed one is a new one with its keys in order, what does not change is the same object. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/desk/model/faults.js';
import { valueAt, withValue } from '../../../src/desk/model/paths.js';
import { added, changed, mapped, reordered, same, withRecord, withStory } from '../../../src/desk/model/records.js';
import { pointerTo } from '../../../src/story/faults.js';
import { sampleDraft } from './desk.js';

describe('a changed record', () => {
  const record = Object.freeze({ id: 'a', to: ['b'], quote: 'q', odd: 1 });

  test('has a new field before the first that follows it in the format, others where they were', () => {
    expect(Object.keys(changed(record, { from: ['c'] }, 'statements'))).toEqual(['id', 'from', 'to', 'quote', 'odd']);
    expect(Object.keys(changed(record, { relation: 'r', form: 'direct' }, 'statements'))).toEqual([
      'id',
      'to',
      'relation',
      'form',
      'quote',
      'odd',
    ]);
    const swapped = { quote: 'q', id: 'a' };
    expect(Object.keys(changed(swapped, { quote: 'r', from: [] }, 'statements'))).toEqual(['from', 'quote', 'id']);
    expect(Object.keys(changed({ id: 'a' }, { unknown: 1, amount: 2 }, 'statements')).sort()).toEqual([
      'amount',
      'id',
      'unknown',
    ]);
  });

  test('loses what becomes null or undefined, and keeps what becomes false, nought or empty', () => {
    expect(changed(record, { to: null, quote: undefined }, 'statements')).toEqual({ id: 'a', odd: 1 });
    expect(changed(record, { to: [], quote: '', odd: 0 }, 'statements')).toEqual({
      id: 'a',
      to: [],
      quote: '',
      odd: 0,
    });
  });

  test('is the very record where nothing changes, also where what is not there is taken away', () => {
    expect(changed(record, { to: ['b'], quote: 'q' }, 'statements')).toBe(record);
    expect(changed(record, { from: null, said: undefined }, 'statements')).toBe(record);
    expect(changed(record, {}, 'statements')).toBe(record);
  });

  test('cannot be changed in its place', () => {
    const next = changed(record, { quote: 'r' }, 'statements');
    expect(Object.isFrozen(next)).toBe(true);
    expect(record.quote).toBe('q');
  });
});

const plain = fc.jsonValue({ maxDepth: 3 });

describe('the same content', () => {
  test('is what has the same text, whatever the order of keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, shuffled(one)]),
      );
    };
    fc.assert(
      fc.property(plain, (value) => {
        expect(same(value, shuffled(value))).toBe(true);
      }),
    );
  });

  test('is not what differs in a value, a key, a length, a kind', () => {
    const PAIRS: readonly (readonly [unknown, unknown])[] = [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { b: 1 }],
      [{ a: 1 }, { a: 1, b: 1 }],
      [
        [1, 2],
        [2, 1],
      ],
      [[1], [1, 2]],
      [[], {}],
      [null, {}],
      [{}, null],
      ['1', 1],
      [{ a: { b: [1] } }, { a: { b: [2] } }],
    ];
    for (const [a, b] of PAIRS) {
      expect(same(a, b), JSON.stringify([a, b])).toBe(false);
      expect(same(b, a), JSON.stringify([b, a])).toBe(false);
    }
  });
});

test('a list with an item elsewhere has it before what stood at that place, and all others in their order', () => {
  const list = Object.freeze(['a', 'b', 'c', 'd']);
  expect(reordered(list, 0, 2)).toEqual(['b', 'a', 'c', 'd']);
  expect(reordered(list, 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  expect(reordered(list, 0, 4)).toEqual(['b', 'c', 'd', 'a']);
  for (const [from, to] of [
    [1, 1],
    [1, 2],
    [4, 0],
    [-1, 0],
    [0, 5],
    [0, -1],
  ] as const)
    expect(reordered(list, from, to)).toBe(list);
  fc.assert(
    fc.property(fc.nat(4), fc.nat(5), (from, to) => {
      const numbers = [0, 1, 2, 3, 4];
      const next = reordered(numbers, from, to);
      expect(next.toSorted()).toEqual(numbers);
      expect(next.filter((its) => its !== from)).toEqual(numbers.filter((its) => its !== from));
      if (to < 5 && to !== from) expect(next[next.indexOf(from) + 1]).toBe(to);
    }),
  );
});

describe('lists of a story', () => {
  const draft = sampleDraft();

  test('are the same, and the draft as well, where no record changes', () => {
    expect(mapped(draft, 'entities', (its) => its)).toBe(draft);
    expect(withRecord(draft, 'entities', 'nobody', { name: 'X' })).toBe(draft);
    expect(withStory(draft, { lang: draft.story.lang, corrections: null })).toBe(draft);
  });

  test('lose a record that is dropped; all others are the objects that they were', () => {
    const next = mapped(draft, 'entities', (its) => (its.id === 'thorne' ? undefined : its));
    expect(next.story.entities).toEqual(draft.story.entities.filter(({ id }) => id !== 'thorne'));
    next.story.entities.forEach((its) => {
      expect(draft.story.entities).toContain(its);
    });
    expect(next.story.statements).toBe(draft.story.statements);
  });

  test('get a record at the end, or before the one at a place', () => {
    const record = { id: 'x', name: 'X' };
    expect(added(draft, 'entities', record).story.entities.at(-1)).toEqual(record);
    const early = added(draft, 'entities', record, 1).story.entities;
    expect(early.map(({ id }) => id).slice(0, 3)).toEqual(['calloway', 'x', 'thorne']);
    expect(early).toHaveLength(draft.story.entities.length + 1);
  });
});

describe('a value inside of a value', () => {
  const root = { a: [{ b: 1 }, { b: 2 }, 3], c: { d: null } };

  test('is found by its steps, and nowhere else', () => {
    expect(valueAt(root, ['a', '1', 'b'])).toBe(2);
    expect(valueAt(root, [])).toBe(root);
    expect(valueAt(root, ['c', 'd'])).toBeNull();
    expect(valueAt(root, ['c', 'd', 'e'])).toBeUndefined();
    expect(valueAt(root, ['a', 'length', 'x'])).toBeUndefined();
    expect(valueAt(root, ['toString'])).toBeUndefined();
  });

  test('is replaced, added or taken out; what is not on the way stays the same object', () => {
    const next = withValue(root, ['a', '0', 'b'], 9) as typeof root;
    expect(next).toEqual({ a: [{ b: 9 }, { b: 2 }, 3], c: { d: null } });
    expect(next.c).toBe(root.c);
    expect(next.a[1]).toBe(root.a[1]);
    expect(withValue(root, ['a', '1'], undefined)).toEqual({ a: [{ b: 1 }, 3], c: { d: null } });
    expect(withValue(root, ['c', 'd'], undefined)).toEqual({ a: root.a, c: {} });
    expect(withValue(root, ['c', 'e'], 5)).toEqual({ a: root.a, c: { d: null, e: 5 } });
    expect(Object.keys(withValue(root, ['a'], 0) as object)).toEqual(['a', 'c']);
    expect(withValue(root, ['x'], undefined)).toEqual(root);
    expect(withValue(7, ['x'], 1)).toBe(7);
    expect(withValue(root, [], 1)).toBe(1);
  });

  test('has a pointer whose steps lead back to it, whatever its keys are', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('/', '~', '~1', '~0', '', 'a/b~c'));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), (steps) => {
        expect(stepsOf(pointerTo(steps))).toEqual(steps);
      }),
    );
  });
});

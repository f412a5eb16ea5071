/** What is added up is an honest sum, and where it would be none the reason is said. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount, Statement } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { addedUp, sumsOf } from '../../../src/story/telling/money.js';
import { BOUNDS, MODALITIES } from '../../../src/story/vocabulary.js';

let count = 0;
/** Somebody pays somebody; each statement has two parties of its own, unless they are named. */
function pays(amount: Amount | undefined, more: Partial<Statement> = {}): Statement {
  const id = `s${count++}`;
  return {
    ...{ id, from: [`${id}-from`], to: [`${id}-to`], relation: 'pays', form: 'reported', source: 'paper' },
    quote: { exact: 'words' },
    ...(amount ? { amount } : {}),
    ...more,
  } as Statement;
}
const euros = (value: number, more: Partial<Amount> = {}): Amount => ({ value, unit: 'EUR', ...more });
const only = (...statements: Statement[]) => {
  const [sum, ...others] = sumsOf(statements);
  expect(others).toEqual([]);
  return sum;
};
const storyIn = (file: string) => {
  const { story } = parse(readFileSync(file));
  if (!story) throw new Error(file);
  return standing(story);
};

test('the same claim in three sources counts once, and what is planned stands apart from what is given as a fact', () => {
  const first = pays(euros(180_000));
  const again = [1, 2].map(() => pays(euros(180_000), { repeats: [first.id] }));
  expect(sumsOf([first, pays(euros(25_000)), ...again, pays(euros(7), { modality: 'planned' })])).toEqual([
    { unit: 'EUR', modality: 'asserted', claims: 2, only: null, total: 205_000, reason: null },
    { unit: 'EUR', modality: 'planned', claims: 1, only: euros(7), total: 7, reason: null },
  ]);
  // Also where the first telling is hidden or was taken back.
  expect(only(...again)).toMatchObject({ claims: 1, total: 180_000 });
});

test.each<[reason: string, Statement[]]>([
  ['range', [pays(euros(1)), pays(euros(2, { bound: 'at-least' }))]],
  ['range', [pays(euros(1)), pays(euros(2, { bound: 'about' }))]],
  ['unitless', [pays({ value: 1 }), pays({ value: 2 })]],
  ['percent', [pays({ value: 40, unit: 'percent' }), pays({ value: 40, unit: 'percent' })]],
  ['each', [pays(euros(1)), pays(euros(2, { each: true }), { from: ['a', 'b'], to: ['c', 'd'] })]],
  ['overlap', [pays(euros(500), { from: ['a'], to: ['p'] }), pays(euros(100), { from: ['a'], to: ['p'] })]],
  ['overlap', [pays(euros(500), { to: ['p'], relation: 'announces' }), pays(euros(19), { to: ['p'] })]],
])('no sum: %s', (reason, statements) => {
  expect(only(...statements)).toMatchObject({ claims: 2, only: null, total: null, reason });
});

test('sources that tell different amounts of one claim, or one as a fact and another as a plan, make no sum', () => {
  const first = pays(euros(10));
  for (const other of [
    pays(euros(12), { repeats: [first.id] }),
    pays(euros(10), { repeats: [first.id], modality: 'planned' }),
    pays({ value: 10, unit: 'USD' }, { repeats: [first.id] }),
  ])
    expect(only(first, other)).toMatchObject({ claims: 1, only: null, total: null, reason: 'differ' });
});

test('two who pay for one thing are added up, and what each pays counts for each', () => {
  expect(only(pays(euros(4), { to: ['bridge'] }), pays(euros(3), { to: ['bridge'] }))).toMatchObject({ total: 7 });
  expect(only(pays(euros(19, { each: true }), { from: ['a', 'b'], to: ['c'] }))).toMatchObject({ total: 38 });
});

test('the bundled stories: the sums that their readers are shown', () => {
  const of = (name: string) =>
    sumsOf(storyIn(`data/${name}.json`).statements).map(
      ({ unit, modality, claims, total, reason }) => `${unit} ${modality} ${claims}: ${total ?? reason}`,
    );
  expect(of('bell')).toEqual([
    ...['EUR asserted 2: 205000', 'EUR planned 3: 1237000', 'EUR alleged 1: 25000', 'Fischbrötchen asserted 1: 80'],
    ...['GBP asserted 1: 75000', 'GBP planned 1: 30000', 'GBP alleged 1: range', 'GBP denied 1: 75000'],
  ]);
  expect(of('stargate')).toContain('USD planned 3: overlap');
  expect(of('stargate')).toContain('percent planned 2: percent');
});

const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));

test('sums are exact in decimals and ask for no order', () => {
  expect(addedUp([0.1, 0.2])).toBe(0.3);
  expect(addedUp([1e21, 1])).toBe(1e21 + 1);
  expect(addedUp([])).toBe(0);
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 20 }), (parts) => {
      const exact = parts.reduce((sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(6 - places), 0n);
      const values = parts.map(([digits, places]) => digits / 10 ** places);
      expect(addedUp(values)).toBe(Number(`${exact}e-6`));
      expect(addedUp(values.toReversed())).toBe(addedUp(values));
    }),
  );
});

test('under random statements every claim with an amount is counted in one place, and nothing doubtful is added up', () => {
  const one = fc.record({
    value: fc.integer({ min: 1, max: 1000 }),
    unit: fc.constantFrom('EUR', 'USD', 'percent', undefined),
    bound: fc.constantFrom(...BOUNDS, undefined),
    modality: fc.constantFrom(...MODALITIES, undefined),
    repeats: fc.option(fc.nat(5)),
    party: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (drafts) => {
      const statements = drafts.map(({ value, unit, bound, modality, repeats, party }, i) => ({
        ...pays({ value, ...(unit && { unit }), ...(bound && { bound }) }, { id: `r${i}`, to: [`p${party}`] }),
        ...(modality && { modality }),
        ...(repeats != null && repeats < i && drafts[repeats]?.repeats == null && { repeats: [`r${repeats}`] }),
      }));
      const sums = sumsOf(statements);
      expect(sums.reduce((all, { claims }) => all + claims, 0)).toBe(
        new Set(statements.map(({ id, repeats }) => repeats?.[0] ?? id)).size,
      );
      for (const { unit, total, reason, only: its } of sums) {
        expect(total == null).toBe(reason != null);
        if (total != null) expect([null, 'percent']).not.toContain(unit);
        if (its?.bound && its.bound !== 'exact') expect(reason).toBe('range');
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../../src/story/definition.js';
import { sumsIn } from '../../../../src/story/findings/amounts.js';
import { lexiconOf } from '../../../../src/story/findings/lexicon/index.js';
import { BOUNDS } from '../../../../src/story/vocabulary.js';
import { codesOf, findingsOf } from '../../../fixtures/finding.js';

const isFound = (lang: 'de' | 'en', exact: string, amount: Amount) =>
  codesOf(lang, `${exact}.`, { exact, amount }).includes('amount');

type Case = readonly [
  lang: 'de' | 'en',
  exact: string,
  value: number,
  unit?: string | undefined,
  bound?: Amount['bound'],
];

const CASES: readonly Case[] = [
  ['de', 'Die Tidelinie zahlt 12 Millionen Euro', 12e6, 'EUR'],
  ['de', 'Die Tidelinie zahlt 1,5 Mio. Euro', 1.5e6, 'EUR'],
  ['de', 'Die Tidelinie zahlt 3,25 Mrd. US-Dollar', 3.25e9, 'USD'],
  ['de', 'Die Tidelinie zahlt 250.000 Euro', 250_000, 'EUR'],
  ['de', 'Die Tidelinie zahlt 1.250.000,50 Euro', 1_250_000.5, 'EUR'],
  ['de', 'Die Tidelinie zahlt 12 000 €', 12_000, 'EUR'],
  ['de', 'Die Tidelinie zahlt zehn Milliarden Dollar', 1e10, 'USD'],
  ['de', 'Die Tidelinie zahlt zweieinhalb Millionen Franken', 2.5e6, 'CHF'],
  ['de', 'Die Tidelinie zahlt eine halbe Million Euro', 5e5, 'EUR'],
  ['de', 'Die Tidelinie zahlt eine Million Euro', 1e6, 'EUR'],
  ['de', 'Die Tidelinie zahlt dreihundertfünfzig Euro', 350, 'EUR'],
  ['de', 'Die Tidelinie zahlt fünfundzwanzigtausend Euro', 25_000, 'EUR'],
  ['de', 'Die Tidelinie hält 40 Prozent', 40, 'percent'],
  ['de', 'Die Tidelinie hält 12,5 %', 12.5, 'percent'],
  ['de', 'Das 500-Milliarden-Dollar-Projekt der Tidelinie', 5e11, 'USD'],
  ['de', 'Der 40-Prozent-Anteil der Tidelinie', 40, 'percent'],
  ['de', 'Es entstehen 100.000 Arbeitsplätze', 100_000, 'Arbeitsplätze'],
  ['de', 'Es entstehen 300 neue Stellen', 300, 'Stellen'],
  ['de', 'Es geben beide drei Millionen dazu', 3e6],
  ['de', 'Die Tidelinie zahlt mehr als 12 Millionen Euro', 12e6, 'EUR', 'more-than'],
  ['de', 'Die Tidelinie zahlt über 12 Millionen Euro', 12e6, 'EUR', 'more-than'],
  ['de', 'Die Tidelinie zahlt jeweils mehr als drei Millionen dazu', 3e6, undefined, 'more-than'],
  ['de', 'Die Tidelinie zahlt mindestens 12 Millionen Euro', 12e6, 'EUR', 'at-least'],
  ['de', 'Die Tidelinie zahlt nicht weniger als 12 Millionen Euro', 12e6, 'EUR', 'at-least'],
  ['de', 'Die Tidelinie zahlt bis zu 12 Millionen Euro', 12e6, 'EUR', 'at-most'],
  ['de', 'Die Tidelinie zahlt nicht mehr als 12 Millionen Euro', 12e6, 'EUR', 'at-most'],
  ['de', 'Die Tidelinie zahlt rund 12 Millionen Euro', 12e6, 'EUR', 'about'],
  ['de', 'Die Tidelinie zahlt umgerechnet etwa 12 Millionen Euro', 12e6, 'EUR', 'about'],
  ['de', 'Die Tidelinie schloss einen Vertrag über 12 Millionen Euro', 12e6, 'EUR'],
  ['de', 'Die Tidelinie bekam ein Angebot über 12 Millionen Euro', 12e6, 'EUR'],
  ['en', 'Garrow Steel pays £40,000', 40_000, 'GBP'],
  ['en', 'Garrow Steel pays $1.5 billion', 1.5e9, 'USD'],
  ['en', 'Garrow Steel pays US$85m', 85e6, 'USD'],
  ['en', 'Garrow Steel pays €3bn', 3e9, 'EUR'],
  ['en', 'Garrow Steel pays 12 million euros', 12e6, 'EUR'],
  ['en', 'Garrow Steel pays two hundred and fifty million dollars', 250e6, 'USD'],
  ['en', 'Garrow Steel pays half a million pounds', 5e5, 'GBP'],
  ['en', 'Garrow Steel pays a million pounds', 1e6, 'GBP'],
  ['en', 'Garrow Steel pays twenty-five thousand pounds', 25_000, 'GBP'],
  ['en', 'Garrow Steel holds 40 per cent', 40, 'percent'],
  ['en', 'Garrow Steel holds a 75% stake', 75, 'percent'],
  ['en', 'It brings 1,200 new jobs', 1200, 'jobs'],
  ['en', 'Garrow Steel pays more than $12 million', 12e6, 'USD', 'more-than'],
  ['en', 'Garrow Steel pays in excess of $12 million', 12e6, 'USD', 'more-than'],
  ['en', 'Garrow Steel pays at least $12 million', 12e6, 'USD', 'at-least'],
  ['en', 'Garrow Steel pays no fewer than 12 million dollars', 12e6, 'USD', 'at-least'],
  ['en', 'Garrow Steel pays up to $12 million', 12e6, 'USD', 'at-most'],
  ['en', 'Garrow Steel pays no more than $12 million', 12e6, 'USD', 'at-most'],
  ['en', 'Garrow Steel pays about $12 million', 12e6, 'USD', 'about'],
  ['en', 'Garrow Steel pays some 12 million dollars', 12e6, 'USD', 'about'],
  ['en', 'Garrow Steel pays $12 million or more', 12e6, 'USD', 'at-least'],
];

const amountOf = (value: number, unit?: string, bound?: Amount['bound']): Amount => ({
  value,
  ...(unit != null && { unit }),
  ...(bound != null && { bound }),
});

describe('value, unit and bound are what the words say', () => {
  test.each(CASES.map((one) => [one[1], one] as const))('%s', (_exact, [lang, exact, value, unit, bound]) => {
    expect(isFound(lang, exact, amountOf(value, unit, bound))).toBe(false);
    for (const by of [10, 0.1, 1000, 0.001])
      expect(isFound(lang, exact, amountOf(value * by, unit, bound)), String(by)).toBe(true);
    for (const other of ['USD', 'EUR', 'GBP', 'percent', 'Bananen'].filter((one) => one !== unit))
      expect(isFound(lang, exact, amountOf(value, other, bound)), other).toBe(true);
    for (const other of BOUNDS.filter((one) => one !== (bound ?? 'exact')))
      expect(isFound(lang, exact, amountOf(value, unit, other)), other).toBe(true);
    if (unit != null) expect(isFound(lang, exact, amountOf(value, undefined, bound)), 'no unit').toBe(true);
  });
});

describe('what may be read in two ways is found in neither', () => {
  test.each([
    ['de', 'Die Tidelinie zahlt knapp 12 Millionen Euro', 12e6, 'EUR', ['about']],
    ['de', 'Die Tidelinie zahlt gut 12 Millionen Euro', 12e6, 'EUR', ['about', 'more-than']],
    ['en', 'Garrow Steel pays almost $12 million', 12e6, 'USD', ['about']],
    ['en', 'Garrow Steel pays just over $12 million', 12e6, 'USD', ['about', 'more-than']],
  ] as const)('%s: %s', (lang, exact, value, unit, bounds) => {
    for (const bound of BOUNDS)
      expect(isFound(lang, exact, { value, unit, bound }), bound).toBe(!bounds.some((one) => one === bound));
  });
});

test('a unit belongs to its own number', () => {
  const exact = 'Die Tidelinie zahlt 100 Milliarden Dollar (umgerechnet rund 96 Mrd Euro)';
  expect(isFound('de', exact, { value: 1e11, unit: 'USD' })).toBe(false);
  expect(isFound('de', exact, { value: 1e11, unit: 'EUR' })).toBe(true);
  expect(isFound('de', exact, { value: 96e9, unit: 'EUR', bound: 'about' })).toBe(false);
  expect(isFound('de', exact, { value: 96e9, unit: 'USD', bound: 'about' })).toBe(true);
});

test.each([
  ['en', 'Garrow Steel pays £410,000 for it', '£'],
  ['en', 'Garrow Steel pays US$3 million for it', 'US$'],
  ['en', 'Garrow Steel pays between 10 and 12 million pounds', 'pounds'],
  ['en', 'Garrow Steel pays 12 per cent of it', 'per cent'],
  ['de', 'Die Tidelinie zahlt 12 Millionen Euro', 'Euro'],
  ['de', 'Die Tidelinie zahlt 12\u00a0% davon', '%'],
  ['de', 'Die Tidelinie kauft 12 Schiffe', 'Schiffe'],
] as const)('a unit that is missing is told in the source’s own words: %s, %s', (lang, exact, unit) => {
  const [sum] = sumsIn(exact, lexiconOf(lang) as NonNullable<ReturnType<typeof lexiconOf>>);
  const all = findingsOf(lang, `${exact}.`, { exact, amount: { value: sum?.value ?? 0 } });
  expect(all.find(({ code }) => code === 'amount')?.message).toMatch(lang === 'en' ? `“${unit}”` : `„${unit}“`);
});

test('the first of a range has the magnitude and the unit of the second', () => {
  expect(isFound('de', 'Die Tidelinie zahlt 10 bis 12 Millionen Euro', { value: 10e6, unit: 'EUR' })).toBe(false);
  expect(isFound('en', 'Garrow Steel pays between 10 and 12 million pounds', { value: 10e6, unit: 'GBP' })).toBe(false);
});

const MILLION = [
  '7.5m',
  '7.5 m',
  '7.5\u202fm',
  '7.5M',
  '7.5mn',
  '7.5 mil',
  '7.5mill',
  '7.5MM',
  '7.5-million',
  '7.5\u2011million',
  '7½ million',
];
test.each([...MILLION, '7.5 to £8 million', '7.5-8m', '7.5m to £8m'])('£%s is millions, in English', (written) => {
  const [sum] = sumsIn(`They pay £${written} for it.`, lexiconOf('en') as NonNullable<ReturnType<typeof lexiconOf>>);
  expect([sum?.value, sum?.units[0]]).toEqual([7.5e6, 'GBP']);
});

test.each([
  ['en', 'a wall of 5 m, 7.5 mm thick', [5, 7.5]],
  ['en', 'between £500 and £2 million', [500, 2e6]],
  ['en', 'a yard of 300 m² and ½ a house', [300, 0.5]],
  ['de', 'eine Wand von 5 m, 7½ Millionen Euro teuer', [5, 7.5e6]],
] as const)('%s: %s', (lang, text, values) => {
  const sums = sumsIn(text, lexiconOf(lang) as NonNullable<ReturnType<typeof lexiconOf>>);
  expect(sums.map(({ value }) => value).filter((value) => value !== 1)).toEqual(values);
});

test('soft hyphens, no-break spaces and broken lines change nothing', () => {
  const text = 'Die Tidelinie zahlt mehr\u00A0als 12\u202FMil\u00ADlionen\nEuro.';
  const asked = { exact: text.slice(0, -1), amount: { value: 12e6, unit: 'EUR', bound: 'more-than' } } as const;
  expect(codesOf('de', text, asked)).toEqual([]);
});

test('a number that is written is read, whatever it is', () => {
  for (const lang of ['de', 'en'] as const) {
    const lexicon = lexiconOf(lang);
    if (lexicon == null) throw new Error(lang);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const written = new Intl.NumberFormat(lang).format(value);
        expect(sumsIn(`x ${written} y`, lexicon).map((sum) => sum.value)).toEqual([value]);
      }),
    );
  }
});

test('the word of a bound, or the unit, may stand just outside the excerpt and is the source’s all the same', () => {
  const text = 'The ferry carries about forty people at once, Ada said.';
  const found = (exact: string, amount: Amount) => codesOf('en', text, { exact, amount }).includes('amount');
  for (const exact of ['forty people at once', 'forty', 'about forty people']) {
    expect([exact, found(exact, { value: 40, unit: 'people', bound: 'about' })]).toEqual([exact, false]);
    expect([exact, found(exact, { value: 40, unit: 'people' })]).toEqual([exact, true]);
  }
});

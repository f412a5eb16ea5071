/** An amount by the year, by the head or by the square metre is no sum: a statement that has it is found, in every wording of it. */
import { describe, expect, test } from 'vitest';
import { sumsIn, withUnit } from '../../../../src/story/findings/amounts.js';
import { lexiconOf } from '../../../../src/story/findings/lexicon/index.js';
import { rateOf } from '../../../../src/story/findings/lexicon/rates.js';
import { findingsOf } from '../../../fixtures/finding.js';

/** Of each number of a sentence the words of its rate. */
function ratesIn(lang: 'de' | 'en', text: string): (string | null)[] {
  const lexicon = lexiconOf(lang);
  if (lexicon == null) throw new Error(lang);
  return sumsIn(text, lexicon).map((sum) => rateOf(text, withUnit(text, sum), lexicon));
}

test.each([
  ['de', 'Der Kreis zahlt der Klinik jährlich 350.000 Euro.', 'jährlich'],
  ['de', 'Der Kreis zahlt der Klinik 350.000 Euro im Jahr.', 'im Jahr'],
  ['de', 'Der Kreis zahlt der Klinik im Jahr rund 350.000 Euro.', 'im Jahr'],
  ['de', 'Der Kreis zahlt der Klinik 350.000 Euro pro Jahr.', 'pro Jahr'],
  ['de', 'Der Kreis zahlt 350.000 Euro für den Betrieb der Klinik im Jahr.', 'im Jahr'],
  ['de', 'Der Kreis zahlt jedes Jahr für den Betrieb der Klinik 350.000 Euro.', 'jedes Jahr'],
  ['de', 'Der Kreis zahlt einen jährlichen Zuschuss von 350.000 Euro.', 'jährlichen'],
  ['de', 'Die Pacht beträgt 14.000 Euro p. a.', 'p. a.'],
  ['de', 'Vereinbart ist eine Jahrespacht von 14.000 Euro.', 'Jahrespacht'],
  ['de', 'Die Miete kostet monatlich 1.200 Euro.', 'monatlich'],
  ['de', 'Die Miete kostet 1.200 Euro monatlich.', 'monatlich'],
  ['de', 'Die Miete kostet 1.200 Euro kalt im Monat.', 'im Monat'],
  ['de', 'Sie zahlt 1.200 Euro Miete im Monat.', 'im Monat'],
  ['de', 'Das Bad verliert 40.000 Liter am Tag.', 'am Tag'],
  ['de', 'Das Bad verliert 40.000 Liter Wasser am Tag.', 'am Tag'],
  ['de', 'Jeden Tag verliert das Bad rund 40.000 Liter.', 'Jeden Tag'],
  ['de', 'Das Bad verliert 40.000 Liter täglich.', 'täglich'],
  ['de', 'Das Bad verliert Tag für Tag 40.000 Liter.', 'Tag für Tag'],
  ['de', 'Das Bad verliert 40.000 Liter pro Tag.', 'pro Tag'],
  ['de', 'Er bekommt 14 Euro die Stunde.', 'die Stunde'],
  ['de', 'Er bekommt 14 Euro in der Stunde.', 'in der Stunde'],
  ['de', 'Der Bau kostet 4.200 Euro pro Quadratmeter.', 'pro Quadratmeter'],
  ['de', 'Der Bau kostet 4.200 Euro je Quadratmeter.', 'je Quadratmeter'],
  ['de', 'Der Bau kostet pro Quadratmeter 4.200 Euro.', 'pro Quadratmeter'],
  ['de', 'Der Strom kostet 30 Cent je angefangene Stunde und 12 Euro/Monat.', '/Monat'],
  ['de', 'Jährlich zahlt der Verein 14.000 Euro.', 'Jährlich'],
  ['de', 'Der Kreis zahlt jährliche 14.000 Euro.', 'jährliche'],
  ['de', 'Alle zwei Jahre zahlt der Verein 14.000 Euro.', 'Alle zwei Jahre'],
  ['de', 'Sie muss 90 Tagessätze zu je 50 Euro zahlen.', 'Tagessätze'],
  ['en', 'The club pays £14,000 a year for the boat.', 'a year'],
  ['en', 'The club pays the council £2,000 a month.', 'a month'],
  ['en', 'The club pays £2,000 in rent a month.', 'a month'],
  ['en', 'The club pays £2,000 rent each month.', 'each month'],
  ['en', 'The club pays £2,000 per month.', 'per month'],
  ['en', 'The club pays £2,000 to the council every month.', 'every month'],
  ['en', 'The club pays £2,000 to the council a month.', 'a month'],
  ['en', 'Every year, the council pays the trust £350,000.', 'Every year'],
  ['en', 'Each year the council pays the trust about £350,000.', 'Each year'],
  ['en', 'The council pays the trust £350,000 annually.', 'annually'],
  ['en', 'The council pays an annual £350,000.', 'annual'],
  ['en', 'The council pays an annual grant of £350,000.', 'annual'],
  ['en', 'The council pays a monthly rent of more than £2,000.', 'monthly'],
  ['en', 'The council pays £2,000 monthly to the trust.', 'monthly'],
  ['en', 'It is a £2,000-a-month flat.', 'a-month'],
  ['en', 'The pool loses 40,000 litres a day.', 'a day'],
  ['en', 'The pool loses 40,000 litres of water per day.', 'per day'],
  ['en', 'The ferry carried about forty people a day.', 'a day'],
  ['en', 'The dinner cost £30 a head.', 'a head'],
  ['en', 'The club pays £300 per member.', 'per member'],
  ['en', 'The building costs £4,200 per square metre.', 'per square'],
] as const)('%s: “%s” tells it by “%s”', (lang, text, words) => {
  expect(ratesIn(lang, text)).toContain(words);
});

test.each([
  ['de', 'Der Kreis zahlte der Klinik im Jahr 2020 für das Gerät 14.000 Euro.'],
  ['de', 'Der Kreis zahlte der Klinik 14.000 Euro im Jahr 2020.'],
  ['de', 'Der Kreis zahlte der Klinik 14.000 Euro im Jahr zuvor.'],
  ['de', 'Der Kreis zahlte der Klinik 14.000 Euro am Tag der Wahl.'],
  ['de', 'Der Kreis zahlte der Klinik 14.000 Euro in der Woche vor der Wahl.'],
  ['de', 'Der Kreis zahlte der Klinik je 14.000 Euro.'],
  ['de', 'Der Kreis zahlte der Klinik je rund 14.000 Euro.'],
  ['de', 'Der Kreis zahlte der Klinik jeweils 14.000 Euro.'],
  ['de', 'Der Kreis zahlte 14.000 Euro und prüft die Klinik jährlich.'],
  ['de', 'Das täglich geöffnete Bad kostete 3 Millionen Euro.'],
  ['de', 'Der Kreis zahlte 3 Millionen Euro binnen einem Jahr.'],
  ['de', 'Die Pacht von 14.000 Euro wird in jedem Fall fällig.'],
  ['en', 'The club paid £14,000 a year ago.'],
  ['en', 'The club paid £14,000 a week before the vote.'],
  ['en', 'The club paid £14,000 within a year.'],
  ['en', 'The club paid £14,000 over a year.'],
  ['en', 'The club paid £14,000 each to the mayor and the trust.'],
  ['en', 'The club holds 40 per cent.'],
  ['en', 'The club paid £14,000 to the daily paper.'],
  ['en', 'The club paid £14,000 and meets every month.'],
  ['en', 'The annual report of 40 pages was late.'],
  ['en', 'The club paid £14,000 for the boat.'],
] as const)('%s: a sum is a sum: “%s”', (lang, text) => {
  expect(ratesIn(lang, text).filter((words) => words != null)).toEqual([]);
});

describe('a statement whose amount is none is found', () => {
  const seen = (lang: 'de' | 'en', exact: string, value: number, unit: string) =>
    findingsOf(lang, `${exact}.`, { exact, amount: { value, unit } }).filter(({ code }) => code === 'amount');

  test.each([
    ['de', 'Die Tidelinie zahlt jährlich 350.000 Euro', 350_000, 'EUR', '„jährlich“'],
    ['de', 'Die Tidelinie zahlt 3 bis 4 Euro im Monat', 3, 'EUR', '„im Monat“'],
    ['de', 'Die Tidelinie verliert 40.000 Liter am Tag', 40_000, 'Liter', '„am Tag“'],
    ['en', 'Garrow Steel pays £2,000 a month', 2000, 'GBP', '“a month”'],
  ] as const)('%s: %s', (lang, exact, value, unit, words) => {
    const [its, ...others] = seen(lang, exact, value, unit);
    expect(its?.message).toContain(words);
    expect(its?.hint).not.toBe('');
    expect(others).toEqual([]);
  });

  test('also where the excerpt stops before the words that say so', () => {
    const text = 'Garrow Steel pays £2,000 a month.';
    const its = findingsOf('en', text, { exact: 'Garrow Steel pays £2,000', amount: { value: 2000, unit: 'GBP' } });
    expect(its.map(({ code }) => code)).toContain('amount');
  });

  test.each([
    ['de', 'Die Tidelinie zahlt 350.000 Euro im Jahr, im ersten also 350.000 Euro', 350_000, 'EUR'],
    ['en', 'Garrow Steel pays £2,000 a month, a total of £24,000', 24_000, 'GBP'],
    ['en', 'Garrow Steel pays £2,000 at once and £2,000 a month', 2000, 'GBP'],
  ] as const)('%s: not where the same amount stands there as a sum: %s', (lang, exact, value, unit) => {
    expect(seen(lang, exact, value, unit)).toEqual([]);
  });
});

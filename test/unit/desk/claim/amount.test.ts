/** An amount is typed as people write it, in both languages; what may be two numbers is filled in by nobody. */
import { expect, test } from 'vitest';
import { type Draft, likelyUnit, newDraft, openStory, typedAmount } from '../../../../src/desk/model/index.js';
import { SOURCE, sampleDraft } from '../desk.js';

const empty = newDraft({ lang: 'en' });
const read = (typed: string, ...langs: string[]) => typedAmount(empty, typed, langs);

test.each([
  ['86', 'en', { value: 86 }],
  ['86 million', 'en', { value: 86e6 }],
  ['86 million', 'de', { value: 86e6 }],
  ['86 Millionen', 'de', { value: 86e6 }],
  ['86 Millionen', 'en', { value: 86e6 }],
  ['1,5 Mrd.', 'de', { value: 1.5e9 }],
  ['1,5 Mrd. Euro', 'en', { value: 1.5e9, unit: 'EUR' }],
  ['£1.2m', 'en', { value: 1.2e6, unit: 'GBP' }],
  ['£1.2m', 'de', { value: 1.2e6, unit: 'GBP' }],
  ['£7.5 m', 'en', { value: 7.5e6, unit: 'GBP' }],
  ['1.200 €', 'de', { value: 1200, unit: 'EUR' }],
  ['1,200 euros', 'en', { value: 1200, unit: 'EUR' }],
  ['1.200.000', 'en', { value: 1.2e6 }],
  ['EUR 12.000', 'de', { value: 12000, unit: 'EUR' }],
  ['86 MIO', 'en', { value: 86e6 }],
  ['12 mio eur', 'de', { value: 12e6, unit: 'EUR' }],
  ['4,5 %', 'de', { value: 4.5, unit: 'percent' }],
  ['40 per cent', 'en', { value: 40, unit: 'percent' }],
  ['more than 250 million dollars', 'en', { value: 250e6, unit: 'USD', bound: 'more-than' }],
  ['rund 3 Millionen', 'de', { value: 3e6, bound: 'about' }],
  ['two hundred and fifty', 'en', { value: 250 }],
  ['-5', 'en', { value: -5 }],
  ['12.5', 'de', { value: 12.5 }],
])('%s, at a desk in %s', (typed, lang, amount) => {
  expect(read(typed, lang)).toEqual({ amount });
});

test.each([
  ['1.200', ['en'], [1200, 1.2]],
  ['1,200', ['de'], [1200, 1.2]],
  // The desk is in one language and the source in the other.
  ['1.200', ['de', 'en'], [1200, 1.2]],
  ['1.2 billion', ['de'], [1.2e12, 1.2e9]],
  ['1.2 billion', ['en'], [1.2e9, 1.2e12]],
])('%s may be two numbers', (typed, langs, either) => {
  expect(read(typed, ...langs)).toEqual({ either });
});

test.each(['', 'a lot', '10 to 12 million', '86 m', '86 millon', 'Miles paid 86 million', '86 million a year'])(
  '"%s" is no amount',
  (typed) => {
    expect(read(typed, 'en')).toEqual({ unread: true });
  },
);

test('dollars are those that the draft has; a currency is proposed by draft, by text, by language', () => {
  const withUnits = (...units: string[]): Draft => ({
    ...empty,
    story: {
      ...empty.story,
      statements: units.map((unit, i) => ({ id: `s${i}`, amount: { value: 1, unit } })),
    },
  });
  expect(typedAmount(withUnits('AUD', 'GBP'), '$3m', ['en'])).toEqual({ amount: { value: 3e6, unit: 'AUD' } });
  expect(likelyUnit(withUnits('EUR', 'GBP', 'GBP', 'percent', 'percent', 'percent'), '')).toBe('GBP');
  const { entities, relations, ...story } = JSON.parse(JSON.stringify(sampleDraft().story));
  const bare = { ...openStory(JSON.stringify({ ...story, entities, relations, statements: [] }), 'en') };
  const texts = new Map([[SOURCE, 'It cost £3m. The dollar fell. It paid £40,000 and $5.']]);
  expect(likelyUnit({ ...bare, texts }, SOURCE)).toBe('GBP');
  expect(likelyUnit(bare, SOURCE)).toBe('USD');
  expect(likelyUnit(newDraft({ lang: 'de' }), '')).toBe('EUR');
});

/** Ties whose sides stand the other way round, and sentences of which only a part is told. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';

const told = (lang: string, text: string) =>
  propose(text, { lang })
    .filter(({ shown }) => shown)
    .map(({ start, end, form, speakers }) => [form, text.slice(start, end), speakers[0]]);

test('whoever backs stands behind "is"', () => {
  expect(told('en', 'The Chamber of Trade backs Marga Stoll. Also backing Stoll is Lakeside Housing.')).toContainEqual([
    'reported',
    'Also backing Stoll is Lakeside Housing',
    'Lakeside Housing',
  ]);
});

test.each([
  ['en', 'Bramley Foods owes Halden Bank £150m, and the judge rose.', 'Bramley Foods owes Halden Bank £150m'],
  ['en', 'Railco is suing Bramley Foods, but the rain had stopped.', 'Railco is suing Bramley Foods'],
  [
    'de',
    'Die Werft Nord verklagt die Reederei Tidelinie, und die Richterin erhob sich.',
    'Die Werft Nord verklagt die Reederei Tidelinie',
  ],
])('%s: a clause that tells nothing is no part of the tie before it: %s', (lang, text, words) => {
  expect(told(lang, text)).toEqual([['reported', words, expect.anything()]]);
});

test('what is joined to a tie and belongs to it stays', () => {
  const text = 'Bramley Foods bought the mill from Railco Holdings, and the ferry.';
  expect(told('en', text)).toEqual([['reported', text.slice(0, -1), 'Bramley Foods']]);
});

test.each([
  ['de', '„Es ist weniger als gehofft, aber mehr als nichts.“ So umschreibt es Hilke Brand.'],
  ['de', '„Wir zahlen keinen Cent.“ Das sagte Hilke Brand am 3. Juni.'],
  ['en', '“Without it our tenants would be an hour from a chemist.” That was how Edie Blanchard put it.'],
])('%s: a sentence that only sums up is no statement: %s', (lang, text) => {
  expect(told(lang, text).map(([form]) => form)).toEqual(['direct']);
});

test('who offers or sends something is tied to whom', () => {
  expect(told('de', 'Die Sparkasse Quarnitz bietet der Stadt 100.000 Euro an.')).toEqual([
    ['reported', 'Die Sparkasse Quarnitz bietet der Stadt 100.000 Euro an', 'Sparkasse Quarnitz'],
  ]);
});

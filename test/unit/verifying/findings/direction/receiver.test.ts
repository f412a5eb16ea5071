/** Who is paid by the words does not pay, though who does is only a pronoun. */
import { describe, expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, payer: string, paid: string, more?: Partial<Asked>];

const isTurned = ([lang, text, , , more = {}]: Case, from: string, to: string) =>
  codesOf(lang, text, {
    exact: text.slice(text.lastIndexOf('. ', text.length - 3) + 1, -1).trim(),
    ...more,
    from,
    to,
  }).includes('direction');

const PAID: readonly Case[] = [
  ['en', 'Garrow Steel lost money. It pays about £350,000 a year in rent to the Dry Dock.', 'garrow', 'dock'],
  ['en', 'In May £350,000 was paid to the Dry Dock.', 'garrow', 'dock'],
  ['en', 'They have donated the money to Rufus Thorne.', 'garrow', 'thorne', { label: 'donates to' }],
  ['de', 'Die Tidelinie machte Verlust. Sie zahlt 350.000 Euro Miete an die Werft Nord.', 'tidelinie', 'werft'],
  ['de', 'Sie überwies dem Küstenfunk 350.000 Euro.', 'tidelinie', 'funk'],
];

test.each(PAID.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  const [, , payer, paid] = one;
  expect(isTurned(one, payer, paid)).toBe(false);
  expect(isTurned(one, paid, payer)).toBe(true);
});

describe('is left alone', () => {
  const others: readonly Case[] = [
    // What is sold is paid for the other way.
    ['en', 'It gave the land to Garrow Steel.', 'garrow', 'dock', { label: 'buys' }],
    ['en', 'It paid its share of a debt owed by Thorne to Garrow Steel, not to the Dry Dock.', 'garrow', 'dock'],
    ['en', 'It receives what it paid to Garrow Steel.', 'garrow', 'dock', { label: 'receives money from' }],
    ['de', 'Sie zahlte mit dem Küstenfunk 350.000 Euro.', 'funk', 'werft'],
  ];
  test.each(others.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [, , from, to] = one;
    expect(isTurned(one, from, to)).toBe(false);
  });
});

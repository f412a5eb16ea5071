/** What somebody is accused of is no fact, however the accused are called; the accusing itself is one. */
import { describe, expect, test } from 'vitest';
import type { Modality } from '../../../../src/story/vocabulary.js';
import { type Asked, codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, more?: Partial<Asked>];

const isFound = ([lang, text, more = {}]: Case, modality: Modality) => {
  const ends = lang === 'de' ? { from: 'tidelinie', to: 'werft' } : { from: 'garrow', to: 'dock' };
  return codesOf(lang, text, { ...ends, exact: text.slice(0, -1), ...more, modality }).includes('hedge');
};

const ACCUSED: readonly Case[] = [
  ['en', 'Mr Thorne alleged that the company wanted to sell the land to a brewer, the Dry Dock.'],
  ['en', 'Thorne alleged that the company sold the land to the Dry Dock.'],
  ['en', 'Thorne claimed the company paid the Dry Dock.'],
  ['en', 'Thorne accused the company of paying the Dry Dock.'],
  ['en', 'Thorne alleges that it pays the Dry Dock.'],
  ['en', 'Thorne suspects that the company pays the Dry Dock.'],
  ['en', 'Thorne has accused the company of paying the Dry Dock.'],
  ['en', 'He accused the company of paying the Dry Dock.'],
  ['en', 'It is alleged that the company paid the Dry Dock.'],
  ['de', 'Holm behauptete, dass die Reederei der Werft Nord Geld gezahlt hat.'],
  ['de', 'Holm behauptete, die Reederei zahle der Werft Geld.'],
  ['de', 'Holm warf der Reederei vor, der Werft Geld gezahlt zu haben.'],
  ['de', 'Holm warf der Tidelinie vor, der Werft Geld gezahlt zu haben.'],
  ['de', 'Sie unterstellte ihr, der Werft Geld gezahlt zu haben.'],
  ['de', 'Holm beschuldigte die Reederei, der Werft Geld zu zahlen.'],
  ['de', 'Holm verdächtigt die Reederei, dass sie die Werft bezahlt.'],
];

test.each(ACCUSED.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  expect(isFound(one, 'asserted')).toBe(true);
  expect(isFound(one, 'alleged')).toBe(false);
});

describe('is a fact', () => {
  const accuses = { tone: 'conflict', label: 'accuses' };
  const facts: readonly Case[] = [
    [
      'en',
      'The rival bidder, local brewer Rufus Thorne, accused Garrow Steel of breaking its word.',
      { ...accuses, from: 'thorne', to: 'garrow' },
    ],
    ['en', 'He accused Garrow Steel of breaking its word.', { ...accuses, from: 'thorne', to: 'garrow' }],
    ['en', 'Garrow Steel paid the Dry Dock in spite of his claims.'],
    ['en', 'Garrow Steel paid the Dry Dock for the suspects.'],
    ['en', 'Thorne accused the town; Garrow Steel paid the Dry Dock.'],
    [
      'de',
      'Holm warf der Tidelinie Wortbruch vor.',
      { ...accuses, label: 'beschuldigt', from: 'holm', to: 'tidelinie' },
    ],
    [
      'de',
      'Der Tidelinie warf Holm Wortbruch vor.',
      { ...accuses, label: 'beschuldigt', from: 'holm', to: 'tidelinie' },
    ],
    [
      'de',
      'Holm beschuldigte die Stadt; die Tidelinie zahlte der Werft Geld.',
      { exact: 'die Tidelinie zahlte der Werft Geld' },
    ],
  ];
  test.each(facts.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(isFound(one, 'asserted')).toBe(false);
  });
});

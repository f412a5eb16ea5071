/** What others are said to have been promised is their word against them, no plan: told as a plan it would be false. */
import { describe, expect, test } from 'vitest';
import type { Modality } from '../../../../src/story/vocabulary.js';
import { type Asked, findingsOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, more?: Partial<Asked>];

const adviceOf = ([lang, text, more = {}]: Case, modality: Modality = 'asserted') => {
  const ends = lang === 'de' ? { from: 'holm', to: 'quast' } : { from: 'thorne', to: 'winslow' };
  const found = findingsOf(lang, text, {
    ...ends,
    exact: text.slice(0, -1),
    tone: 'role',
    label: 'promises',
    ...more,
    modality,
  });
  return found
    .filter(({ code }) => code === 'hedge')
    .map(({ hint }) => /"modality": "(\w+)"/u.exec(hint)?.[1] ?? 'no word for it');
};
const accusing = { tone: 'conflict', label: 'accuses / beschuldigt' };

const CLAIMED: readonly Case[] = [
  ['en', 'Rufus Thorne alleged that Ada Winslow had been promised a seat on the board of Garrow Steel.'],
  ['en', 'Rufus Thorne claimed Ada Winslow was promised a seat.'],
  ['en', 'Rufus Thorne said that Ada Winslow had been promised a seat.'],
  ['de', 'Jasper Holm behauptete, dass Fenna Quast ein Sitz zugesagt worden war.'],
  ['de', 'Jasper Holm behauptete, Fenna Quast sei ein Sitz versprochen worden.'],
  ['de', 'Jasper Holm warf der Tidelinie vor, Fenna Quast einen Sitz versprochen zu haben.'],
];

test.each(CLAIMED.map((one) => [one[1], one] as const))('a claim: %s', (_text, one) => {
  expect(adviceOf(one)).toEqual(['alleged']);
  expect(adviceOf(one, 'alleged')).toEqual([]);
  expect(adviceOf(one, 'planned')).toEqual(['no word for it']);
});

test.each(CLAIMED.map((one) => [one[1], one] as const))('the accusing itself is a fact: %s', (_text, [lang, text]) => {
  expect(adviceOf([lang, text, accusing])).toEqual([]);
});

describe('stays a plan', () => {
  const plans: readonly Case[] = [
    ['en', 'Garrow Steel was promised a seat by Rufus Thorne.', { to: 'garrow' }],
    ['en', 'Rufus Thorne promised Ada Winslow a seat.'],
    [
      'en',
      'Rufus Thorne denied nothing; Ada Winslow was promised a seat.',
      { exact: 'Ada Winslow was promised a seat' },
    ],
    ['de', 'Jasper Holm versprach Fenna Quast einen Sitz.'],
    ['de', 'Jasper Holm hat Fenna Quast einen Sitz zugesagt.'],
  ];
  test.each(plans.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(adviceOf(one)).toEqual(['planned']);
  });
});

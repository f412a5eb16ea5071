/** A pronoun at a verb of saying right behind a sentence whose one person is its subject means that one, whoever was spoken of earlier. */
import { expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, exact: string, speaker: string, other: string];

const isFound = ([lang, text, exact]: Case, from: string) =>
  codesOf(lang, text, { exact, from, form: 'direct', tone: 'conflict' }).includes('speaker');

const NEXT: readonly Case[] = [
  [
    'en',
    'Rufus Thorne alleged that her friend had been promised a seat. Ada Winslow rejected this. “I have been promised nothing,” she said.',
    'I have been promised nothing',
    'winslow',
    'thorne',
  ],
  [
    'de',
    'Jasper Holm behauptete, sein Freund habe gelogen. Bo Ellerhagen wies das zurück. „Ich habe nie gelogen“, sagte er.',
    'Ich habe nie gelogen',
    'ellerhagen',
    'holm',
  ],
];

test.each(NEXT.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  expect(isFound(one, one[3])).toBe(false);
  expect(isFound(one, one[4])).toBe(true);
});

const OPEN: readonly Case[] = [
  [
    'en',
    'Rufus Thorne came late. Ada Winslow, who met Rufus Thorne, laughed. “It will cost,” she said.',
    'It will cost',
    'winslow',
    'thorne',
  ],
  [
    'de',
    'Jasper Holm kam spät. Bo Ellerhagen stritt mit Jasper Holm. „Das wird teuer“, sagte er.',
    'Das wird teuer',
    'ellerhagen',
    'holm',
  ],
];

test.each(OPEN.map((one) => [one[1], one] as const))('may mean either: %s', (_text, one) => {
  expect(isFound(one, one[3])).toBe(false);
  expect(isFound(one, one[4])).toBe(false);
});

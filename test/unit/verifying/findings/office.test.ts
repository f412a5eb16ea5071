/** An office at the verb of saying means who holds it by the text itself, though no note says so. */
import { expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, exact: string, holder: string, other: string];

const isFound = ([lang, text, exact]: Case, from: string) =>
  codesOf(lang, text, { exact, from, form: 'direct', tone: 'report' }).includes('speaker');

const HELD: readonly Case[] = [
  [
    'de',
    'Jasper Holm, Landrat von Lindau, widersprach Bo Ellerhagen. „Das Schiff bleibt hier“, sagte der Landrat.',
    'Das Schiff bleibt hier',
    'holm',
    'ellerhagen',
  ],
  [
    'de',
    'Landrat Jasper Holm traf Bo Ellerhagen. „Das Schiff bleibt hier“, sagte der Landrat.',
    'Das Schiff bleibt hier',
    'holm',
    'ellerhagen',
  ],
  [
    'en',
    'Rufus Thorne, the chairman of Ostrey Rowers, met Ada Winslow. “The bridge stays open,” the chairman said.',
    'The bridge stays open',
    'thorne',
    'winslow',
  ],
];

test.each(HELD.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  const [, , , holder, other] = one;
  expect(isFound(one, other)).toBe(true);
  expect(isFound(one, holder)).toBe(false);
});

test('a body may say it by whoever holds its office', () => {
  const [, text, exact] = HELD[0]!;
  expect(isFound(['de', text, exact, '', ''], 'werft')).toBe(false);
});

const OPEN: readonly Case[] = [
  [
    'de',
    'Landrat Jasper Holm traf Landrat Bo Ellerhagen. „Das Schiff bleibt hier“, sagte der Landrat.',
    'Das Schiff bleibt hier',
    'holm',
    'ellerhagen',
  ],
  [
    'en',
    'Chairman Rufus Thorne met Chairman Ada Winslow. “The bridge stays open,” the chairman said.',
    'The bridge stays open',
    'thorne',
    'winslow',
  ],
];

test.each(OPEN.map((one) => [one[1], one] as const))('may be either: %s', (_text, one) => {
  const [, , , holder, other] = one;
  expect([isFound(one, holder), isFound(one, other)]).toEqual([false, false]);
});

/** A plan, hearsay or a denial governs what is joined to it, also where the excerpt leaves the governing word out. */
import { describe, expect, test } from 'vitest';
import type { Modality } from '../../../../../src/story/vocabulary.js';
import { codesOf } from '../../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, exact: string, modality: Modality];

const isFound = ([lang, text, exact]: Case, modality: Modality) =>
  codesOf(lang, text, { from: lang === 'de' ? 'tidelinie' : 'garrow', exact, modality }).includes('hedge');

const GOVERNED: readonly Case[] = [
  [
    'de',
    'Die Tidelinie soll das Schiff betreiben und dafür 12 Millionen Euro zahlen.',
    'und dafür 12 Millionen Euro zahlen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie soll das Schiff betreiben und dafür 12 Millionen Euro zahlen.',
    'dafür 12 Millionen Euro zahlen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie soll das Schiff betreiben und dafür 12 Millionen Euro zahlen.',
    '12 Millionen Euro zahlen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie will das Schiff kaufen, umbauen und ab Mai im Hafen einsetzen.',
    'ab Mai im Hafen einsetzen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie plant, das Schiff zu kaufen und der Werft zwölf Millionen Euro zu zahlen.',
    'der Werft zwölf Millionen Euro zu zahlen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie wird das Schiff kaufen und der Werft zwölf Millionen Euro zahlen.',
    'der Werft zwölf Millionen Euro zahlen',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie soll das Schiff gekauft und der Werft heimlich Geld gezahlt haben.',
    'der Werft heimlich Geld gezahlt haben',
    'alleged',
  ],
  [
    'en',
    'Garrow Steel is to build the bridge and pay twelve million pounds for it.',
    'pay twelve million pounds for it',
    'planned',
  ],
  [
    'en',
    'Garrow Steel is to build the bridge and pay twelve million pounds for it.',
    'and pay twelve million pounds for it',
    'planned',
  ],
  [
    'en',
    'Garrow Steel plans to buy the pub and to pay Thorne twelve million pounds.',
    'pay Thorne twelve million pounds',
    'planned',
  ],
  [
    'en',
    'Garrow Steel will build the bridge and then pay the pub for the noise.',
    'then pay the pub for the noise',
    'planned',
  ],
  [
    'en',
    'Garrow Steel allegedly bought the pub and paid Thorne twelve million pounds.',
    'paid Thorne twelve million pounds',
    'alleged',
  ],
];

test.each(GOVERNED.map((one) => [one[1], one[2], one] as const))('%s: %s', (_text, _exact, one) => {
  expect(isFound(one, 'asserted')).toBe(true);
  expect(isFound(one, one[3])).toBe(false);
});

const FREE: readonly Case[] = [
  [
    'de',
    'Die Tidelinie will das Schiff kaufen und zahlte der Werft im Mai zwölf Millionen Euro.',
    'zahlte der Werft im Mai zwölf Millionen Euro',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie soll das Schiff betreiben, und die Werft zahlt ihr zwölf Millionen Euro.',
    'die Werft zahlt ihr zwölf Millionen Euro',
    'planned',
  ],
  [
    'de',
    'Die Tidelinie will das Schiff kaufen und hat der Werft zwölf Millionen Euro gezahlt.',
    'hat der Werft zwölf Millionen Euro gezahlt',
    'planned',
  ],
  [
    'en',
    'Garrow Steel plans to build the bridge and paid twelve million pounds for the land.',
    'paid twelve million pounds for the land',
    'planned',
  ],
  [
    'en',
    'Garrow Steel wants to build the bridge and owns the pub on the other bank.',
    'owns the pub on the other bank',
    'planned',
  ],
  [
    'en',
    'Garrow Steel will build the bridge and has paid twelve million pounds for the land.',
    'has paid twelve million pounds for the land',
    'planned',
  ],
  [
    'en',
    'Garrow Steel wants to build the bridge and it pays Thorne twelve million pounds.',
    'it pays Thorne twelve million pounds',
    'planned',
  ],
];

describe('what has a verb of its own', () => {
  test.each(FREE.map((one) => [one[1], one[2], one] as const))('%s: %s', (_text, _exact, one) => {
    expect(isFound(one, 'asserted')).toBe(false);
  });
});

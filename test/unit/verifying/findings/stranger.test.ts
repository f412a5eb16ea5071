/** Whoever speaks may be somebody whom the story does not know: where the text names them plainly a party of the story is not the speaker. */
import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, exact: string, form: 'direct' | 'indirect', given: string];

const isOther = ([lang, text, exact, form, from]: Case) =>
  codesOf(lang, text, { exact, form, from, tone: 'report', label: 'spricht' }).includes('speaker');

const END = ' Holm schwieg, Quast nicht.';
const FOUND: readonly Case[] = [
  [
    'de',
    `Die Klinik sucht Käufer, kein Käufer habe sich gemeldet, so Hahn.${END}`,
    'kein Käufer habe sich gemeldet',
    'indirect',
    'holm',
  ],
  ['de', `„Das ist bitter“, so Hahn. „Wir haben alles versucht.“${END}`, 'Wir haben alles versucht', 'direct', 'holm'],
  [
    'de',
    `„Das ist bitter“, sagte Kerstin Hahn, die Leiterin. „Wir haben alles versucht.“${END}`,
    'Wir haben alles versucht',
    'direct',
    'quast',
  ],
  [
    'de',
    `Kerstin Hahn bedauert das. Kein Käufer habe sich gemeldet.${END}`,
    'Kein Käufer habe sich gemeldet',
    'indirect',
    'holm',
  ],
  [
    'de',
    `Die Klinik werde geschlossen, sagte Kerstin Hahn. Kein Käufer habe sich gemeldet.${END}`,
    'Kein Käufer habe sich gemeldet',
    'indirect',
    'quast',
  ],
  [
    'de',
    `„Das ist bitter“, sagte Kerstin Hahn.\n\nKerstin Hahn: „Wir haben alles versucht.“${END}`,
    'Wir haben alles versucht',
    'direct',
    'holm',
  ],
  [
    'de',
    `Hahn: „Wir haben alles versucht.“${END}\n\n„Das ist bitter“, sagte Kerstin Hahn.`,
    'Wir haben alles versucht',
    'direct',
    'quast',
  ],
  [
    'de',
    `Hahn war bleich. „Wir haben alles versucht.“${END}\n\n„Das ist bitter“, sagte Kerstin Hahn.`,
    'Wir haben alles versucht',
    'direct',
    'holm',
  ],
  [
    'de',
    `Kerstin Hahn leitet die Klinik. „Wir haben alles versucht“, sagt sie.${END}\n\nDas sei bitter, so Hahn.`,
    'Wir haben alles versucht',
    'direct',
    'quast',
  ],
  [
    'en',
    'It is bitter, said Karen Cole. “We tried everything.” Thorne was silent.',
    'We tried everything',
    'direct',
    'thorne',
  ],
  [
    'en',
    '“It is bitter,” said Karen Cole. “We tried everything.” Thorne was silent.',
    'We tried everything',
    'direct',
    'thorne',
  ],
  [
    'en',
    'Karen Cole runs the clinic. “We tried everything,” she said. Calloway was silent.\n\nThat was bitter, Cole added.',
    'We tried everything',
    'direct',
    'calloway',
  ],
  [
    'en',
    'Cole was bitter. “We tried everything.” Thorne was silent.\n\n“It is over,” Karen Cole said.',
    'We tried everything',
    'direct',
    'thorne',
  ],
];

test.each(FOUND.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  expect(isOther(one)).toBe(true);
});

describe('nothing tells that it is somebody else', () => {
  const others: readonly Case[] = [
    [
      'de',
      '„Das ist bitter“, so Hahn. „Wir haben alles versucht“, sagte Holm.',
      'Wir haben alles versucht',
      'direct',
      'holm',
    ],
    ['de', '„Wer ist schuld?“, fragte Kerstin Hahn. „Die Stadt.“ Holm lachte.', 'Die Stadt', 'direct', 'holm'],
    ['de', 'Kerstin Hahn fragte, wer schuld sei. „Die Stadt.“ Holm lachte.', 'Die Stadt', 'direct', 'holm'],
    ['de', 'Kerstin Hahn sagte, Holm sei wütend. „Das ist Betrug.“', 'Das ist Betrug', 'direct', 'holm'],
    [
      'de',
      'Holm ist wütend. Kerstin Hahn bedauert das. „Das ist Betrug“, sagt er.',
      'Das ist Betrug',
      'direct',
      'holm',
    ],
    ['de', 'Kerstin Hahn bedauert das.\n\n„Das ist Betrug.“ Holm lachte.', 'Das ist Betrug', 'direct', 'holm'],
    ['de', 'Kerstin Hahn bedauert das. „Das ist Betrug.“ Das sagt Jasper Holm.', 'Das ist Betrug', 'direct', 'holm'],
    ['de', 'Fazit: „Das ist Betrug.“ Holm lachte.', 'Das ist Betrug', 'direct', 'holm'],
    ['de', 'Neue Pläne gibt es. „Das ist Betrug“, sagt er. Holm lachte.', 'Das ist Betrug', 'direct', 'holm'],
    [
      'de',
      'Kerstin Hahn bedauert das. „Das ist Betrug“, meint die Tidelinie.',
      'Das ist Betrug',
      'direct',
      'tidelinie',
    ],
    [
      'de',
      'Kerstin Hahn sprach für die Reederei. „Wir haben alles versucht.“ Die Tidelinie wartet.',
      'Wir haben alles versucht',
      'direct',
      'tidelinie',
    ],
    ['en', '“Who did it?” asked Karen Cole. “The town.” Thorne laughed.', 'The town', 'direct', 'thorne'],
    ['en', 'Thorne came late. Karen Cole said nothing. “It is a joke,” he said.', 'It is a joke', 'direct', 'thorne'],
    ['en', 'Town Hall was closed. “It is a joke,” he said. Thorne laughed.', 'It is a joke', 'direct', 'thorne'],
    ['en', 'Karen Cole said so to Thorne. “It is a joke.”', 'It is a joke', 'direct', 'thorne'],
  ];
  test.each(others.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(isOther(one)).toBe(false);
  });
});

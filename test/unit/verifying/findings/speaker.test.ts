import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

const PERSONS = { de: ['quast', 'ellerhagen', 'holm'], en: ['calloway', 'thorne', 'winslow'] } as const;

type Case = readonly [
  lang: 'de' | 'en',
  text: string,
  exact: string,
  speaker: string,
  form?: 'direct' | 'indirect' | 'partial',
];

const isFound = ([lang, text, exact, , form = 'direct']: Case, from: string) =>
  codesOf(lang, text, { exact, from, form, tone: 'conflict' }).includes('speaker');

const CASES: readonly Case[] = [
  ['de', '„Das wird teuer“, sagte Quast über Ellerhagen.', 'Das wird teuer', 'quast'],
  ['de', '„Das wird teuer“, sagte Bürgermeisterin Fenna Quast dem Küstenfunk.', 'Das wird teuer', 'quast'],
  ['de', 'Ellerhagen stritt mit Quast. „Das wird teuer“, sagte die Bürgermeisterin.', 'Das wird teuer', 'quast'],
  ['de', 'Quast widersprach Ellerhagen: „Das wird teuer.“', 'Das wird teuer', 'quast'],
  ['de', 'Jasper Holm, dem die Werft gehört, widersprach Ellerhagen: „Das wird teuer.“', 'Das wird teuer', 'holm'],
  ['de', 'Quast stellte die Fähre vor. „Das wird teuer“, sagte sie und lachte.', 'Das wird teuer', 'quast'],
  ['de', 'Ellerhagen meldete sich nach Quast im Radio. „Das wird teuer“, spottete er.', 'Das wird teuer', 'ellerhagen'],
  [
    'de',
    'Ellerhagen zufolge wird das Schiff Quast viel kosten.',
    'wird das Schiff Quast viel kosten',
    'ellerhagen',
    'indirect',
  ],
  ['de', 'Laut Ellerhagen weiß Holm nichts.', 'weiß Holm nichts', 'ellerhagen', 'indirect'],
  ['de', 'Quast sagte, Ellerhagen habe kein Schiff.', 'Quast sagte, Ellerhagen habe kein Schiff', 'quast', 'indirect'],
  ['de', 'Ellerhagen habe kein Schiff, sagte Quast am Montag.', 'Ellerhagen habe kein Schiff', 'quast', 'indirect'],
  [
    'de',
    'Quast warf Ellerhagen vor, er habe gelogen.',
    'Quast warf Ellerhagen vor, er habe gelogen',
    'quast',
    'indirect',
  ],
  ['de', 'Den Vorwurf wies Holm zurück. Er habe nie gelogen.', 'Er habe nie gelogen', 'holm', 'indirect'],
  [
    'de',
    'Am Dienstag warf Ellerhagen Quast „eine Lüge“ vor.',
    'Am Dienstag warf Ellerhagen Quast „eine Lüge“ vor',
    'ellerhagen',
    'partial',
  ],
  ['de', 'Holm: „Das wird teuer.“ Quast schwieg.', 'Das wird teuer', 'holm'],
  ['de', '„Nein“, sagte Quast zu Ellerhagen. „Das wird teuer.“', 'Das wird teuer', 'quast'],
  ['de', '„Das wird teuer“, so Quast. Ellerhagen schwieg.', 'Das wird teuer', 'quast'],
  ['en', '“It will cost,” Calloway told Thorne.', 'It will cost', 'calloway'],
  ['en', '“It will cost,” said the mayor. Thorne laughed.', 'It will cost', 'calloway'],
  ['en', '“It will cost,” said the engineer, Ada Winslow.', 'It will cost', 'winslow'],
  ['en', '“It will cost,” said Garrow Steel chief Rufus Thorne.', 'It will cost', 'thorne'],
  ['en', 'Rufus Thorne, who met Calloway on Monday, said: “It will cost.”', 'It will cost', 'thorne'],
  [
    'en',
    'Ada Winslow, an engineer and friend of Calloway, said the bridge was safe.',
    'said the bridge was safe',
    'winslow',
    'indirect',
  ],
  ['en', 'Thorne met Calloway. “It will cost,” he told Radio Estuary.', 'It will cost', 'thorne'],
  ['en', 'According to Thorne, Calloway never paid.', 'Calloway never paid', 'thorne', 'indirect'],
  [
    'en',
    'After meeting Calloway, Thorne said that the bridge was a flute.',
    'Thorne said that the bridge was a flute',
    'thorne',
    'indirect',
  ],
  ['en', '“No,” said Winslow of Thorne. “It will cost.”', 'It will cost', 'winslow'],
  ['en', 'Calloway called Thorne “a tuba”.', 'Calloway called Thorne “a tuba”', 'calloway', 'partial'],
  ['en', 'Thorne accused Calloway of lying.', 'Thorne accused Calloway of lying', 'thorne', 'indirect'],
];

describe('the one at the verb of saying, and nobody else', () => {
  test.each(CASES.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [lang, , , speaker] = one;
    expect(isFound(one, speaker)).toBe(false);
    for (const other of PERSONS[lang]) if (other !== speaker) expect(isFound(one, other), other).toBe(true);
  });
});

describe('who speaks for a company may be anybody', () => {
  const companies: readonly Case[] = [
    ['de', '„Das wird teuer“, sagte ein Sprecher der Tidelinie.', 'Das wird teuer', 'tidelinie'],
    [
      'de',
      'Die Tidelinie teilte mit, das werde teuer.',
      'Die Tidelinie teilte mit, das werde teuer',
      'tidelinie',
      'indirect',
    ],
    ['en', '“It will cost,” a Garrow Steel spokeswoman said.', 'It will cost', 'garrow'],
    [
      'en',
      'A spokesman for Garrow Steel said it would cost.',
      'A spokesman for Garrow Steel said it would cost',
      'garrow',
      'indirect',
    ],
  ];
  test.each(companies.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [lang, , , speaker] = one;
    expect(isFound(one, speaker)).toBe(false);
    for (const other of PERSONS[lang]) expect(isFound(one, other), other).toBe(true);
  });
});

test('of a report nobody asks who said it', () => {
  const reported = { exact: 'Quast zahlt', from: 'holm', form: 'reported' } as const;
  expect(codesOf('de', 'Quast zahlt.', reported)).not.toContain('speaker');
});

describe('a bare first name at the beginning of a sentence is whoever alone has it', () => {
  const FIRST: readonly Case[] = [
    [
      'en',
      'Ada Winslow said it was safe. Thorne was late. Ada said it would sing.',
      'Ada said it would sing',
      'winslow',
      'indirect',
    ],
    // The text may give the surname alone where the story has both.
    [
      'en',
      'Winslow said it was safe. Thorne said it was a flute. Ada said it would sing.',
      'Ada said it would sing',
      'winslow',
      'indirect',
    ],
    ['en', 'Calloway met Thorne. Thorne left. Ines told Winslow: “It will cost.”', 'It will cost', 'calloway'],
    [
      'de',
      'Quast traf Holm. Holm sagte nichts. Fenna sagte, es werde teuer.',
      'Fenna sagte, es werde teuer',
      'quast',
      'indirect',
    ],
    ['de', 'Holm traf Quast. Quast sagte nichts. Jasper widersprach: „Das wird teuer.“', 'Das wird teuer', 'holm'],
  ];
  test.each(FIRST.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [lang, , , speaker] = one;
    expect(isFound(one, speaker)).toBe(false);
    for (const other of PERSONS[lang]) if (other !== speaker) expect(isFound(one, other), other).toBe(true);
  });
});

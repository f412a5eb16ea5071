/** Whose words: what stands in quotation marks, and what only looks like one. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../src/story/parse.js';
import { runsOf } from '../../../src/story/telling/wording.js';
import { spoken } from '../../../src/story/verifying/spoken.js';
import { sampleWith } from '../../fixtures/sample.js';

interface Case {
  readonly exact: string;
  readonly lang: string;
  readonly own: readonly string[];
  readonly noWarning?: boolean;
}
const CASES: readonly Case[] = JSON.parse(readFileSync('test/fixtures/spoken.json', 'utf8'));
const warned = (exact: string, lang: string) =>
  parse(
    sampleWith(['/statements/0/quote', { exact }], ['/statements/0/form', 'partial'], ['/sources/0/lang', lang]),
  ).problems.some(({ code }) => code === 'no-inner-marks');

test('the table has its cases', () => expect(CASES.length).toBeGreaterThanOrEqual(3));

test.each(CASES)('of “$exact” the speaker’s own is $own', ({ exact, lang, own, noWarning }) => {
  expect(spoken(exact, lang)).toEqual(own);
  if (noWarning) expect(warned(exact, lang)).toBe(false);
});

test.each([
  ['en', 'She called it ‘a disgrace’ and left', ['‘a disgrace’']],
  ['en', "She called it 'a disgrace' and left", ["'a disgrace'"]],
  ['en', 'He said it’s ‘Quast’s idea’, not O’Neill’s', ['‘Quast’s idea’']],
  ['en', "He said it's 'Quast's idea', not O'Neill's", ["'Quast's idea'"]],
  ['en', 'The dogs’ owners’ club isn’t ours', []],
  ['en', "The dogs' owners' club isn't ours", []],
  ['en', '‘the dogs’ owners said no’, he wrote', ['‘the dogs’ owners said no’']],
  ['en', "'the dogs' owners said no', he wrote", ["'the dogs' owners said no'"]],
  ['en', 'They love rock ’n’ roll and the ’90s', []],
  ['en', "They love rock 'n' roll and the '90s", []],
  ['en', '‘fish ’n’ chips’, she said', ['‘fish ’n’ chips’']],
  ['en', '“He said ‘no’ twice”, she recalled, “and “never” once”', ['“He said ‘no’ twice”', '“and “never” once”']],
  ['en', 'a 6\'2" man on a 27" screen and a 32" one', []],
  ['en', 'He said "a 27" screen" is enough', ['"a 27" screen"']],
  ['en', 'It was "in 2024" and "in 2025"', ['"in 2024"', '"in 2025"']],
  ['en', '5′ 10″ tall', []],
  ['de', 'Er nannte sie „eine ‚große‘ Frau“ und ging', ['„eine ‚große‘ Frau“']],
  ['de', 'Er nannte sie »groß« und „klein”', ['»groß«', '„klein”']],
  ['de', 'Quast nannte ihn „einen Meister der heißen Luft“', ['„einen Meister der heißen Luft“']],
  ['de', 'So geht’s nicht, sagt Hans’ Frau', []],
  ['de-CH', 'Er nannte es «gross» und ‹klein›', ['«gross»', '‹klein›']],
  ['fr', 'Il a dit « oui » et l’a répété', ['« oui »']],
  ['fr', 'Il l’a dit aujourd’hui', []],
  ['sv', 'Hon sade ”ja” och ’nej’', ['”ja”', '’nej’']],
  ['fi', 'Hän sanoi »kyllä» eilen', ['»kyllä»']],
  ['pl', 'Powiedział „tak” i wyszedł', ['„tak”']],
  ['nl', 'Hij zei ‘ja’ en ging foto’s maken', ['‘ja’']],
  ['da', 'Han sagde »ja« i går', ['»ja«']],
  ['ru', 'Он сказал «„Да“ – это нет» и ушёл', ['«„Да“ – это нет»']],
  ['uk', 'Він назвав це “об’єктом” учора', ['“об’єктом”']],
  ['he', 'צה״ל והח״כ אמרו ״לא״', ['״לא״']],
  ['he', 'מנכ"ל החברה אמר "כן" וד"ר כהן אמר "לא"', ['"כן"', '"לא"']],
  ['ar', 'قالت "المال ليس موجودًا" ثم «لا»', ['"المال ليس موجودًا"', '«لا»']],
  ['ja', '彼は「『行く』と言った」と述べた', ['「『行く』と言った」']],
  ['ja', '彼は“行く”と述べた', ['“行く”']],
  ['zh', '他说“不行”了', ['“不行”']],
  ['zh', '他说"不行"了', ['"不行"']],
  ['zh', '他说‘不行’了', ['‘不行’']],
  ['zh-Hant', '他說「不行」了', ['「不行」']],
  ['ko', '그는 "돈이 없다"고 말했다', ['"돈이 없다"']],
  ['ko', "그는 '돈이 없다'고 말했다", ["'돈이 없다'"]],
  ['th', 'เขาบอกว่า “ไม่” แล้วไป', ['“ไม่”']],
  ['en', 'a lone “ mark, and "another', []],
  ['en', '“two\n\n“paragraphs” of one speech', ['“two\n\n“paragraphs”']],
  ['en', '("no", he said)', ['"no"']],
  ['en', 'She said:"no"', ['"no"']],
  ['en', '', []],
])('%s: of %j the speaker’s own is %j', (lang, exact, own) => {
  expect(spoken(exact, lang)).toEqual(own);
});

test.each([
  ['de', 'So geht’s nicht', true],
  ['he', 'ח"כ דנה לוי אמרה', true],
  ['en', 'a 27" screen', true],
  ['en', 'She called it ‘a disgrace’', false],
])('%s: of a partial quotation %j the check warns: %j', (lang, exact, warning) => {
  expect(warned(exact, lang)).toBe(warning);
});

test('whatever the text, its runs joined are the text, and own runs are what is spoken', () => {
  const text = fc.string({ unit: fc.constantFrom(...'„“”"\'’‘«»「」『』 ab5漢ח.,\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.constantFrom('de', 'en', 'sv', 'he', 'ja'), (exact, lang) => {
      const runs = runsOf(exact, lang);
      expect(runs.map((run) => run.text).join('')).toBe(exact);
      expect(runs.filter(({ own }) => own).map((run) => run.text)).toEqual(spoken(exact, lang));
    }),
  );
});

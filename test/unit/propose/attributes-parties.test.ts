/** Names, offices and pronouns put together to parties; and what holds for any text. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, partiesOf } from '../../../src/propose/attributes/index.js';
import { knowAll } from '../../../src/propose/languages/all.js';
import { readingOf } from '../../../src/propose/reading/reading.js';
import type { Passage } from '../../../src/propose/types.js';

knowAll();

const parties = (text: string, lang: string) => partiesOf(readingOf(text, lang), lang);
const namesIn = (text: string, lang: string) => parties(text, lang).map(({ name }) => name);

test('all that means somebody is one party with the fullest name', () => {
  const text =
    'Ulmen kam spät. Bürgermeisterin Marta Ulmen eröffnete die Sitzung. Die Bürgermeisterin lachte, dann schwieg sie.';
  const [ulmen, ...others] = parties(text, 'de');
  expect(others).toEqual([]);
  expect(ulmen).toMatchObject({ name: 'Marta Ulmen', kind: 'person', gender: 'she' });
  expect(ulmen?.mentions.map(({ kind }) => kind)).toEqual(['surname', 'full', 'role', 'pronoun']);
});

test('two of one surname stay two, and a title tells which', () => {
  const text = 'Ida Marsden spoke first. Giles Marsden objected. Mr Marsden sat down. Mrs Marsden went on.';
  const [ida, giles] = parties(text, 'en');
  expect([ida?.name, giles?.name]).toEqual(['Ida Marsden', 'Giles Marsden']);
  expect([ida?.mentions.length, giles?.mentions.length]).toEqual([2, 2]);
});

describe.each([
  ['de', 'Der Händler Piet van Roosbeek schwieg.', 'Piet van Roosbeek'],
  ['de', 'Die Reederei Tidelinie fährt nicht.', 'Tidelinie'],
  ['de', 'Die Werft Nord baut Fähren.', 'Werft Nord'],
  ['de', 'Die Gewerkschaft See und Hafen streikt.', 'Gewerkschaft See und Hafen'],
  ['de', 'Das Landgericht Grauenbrück entschied.', 'Landgericht Grauenbrück'],
  ['en', 'Dr. Amara Vilks arrived late.', 'Amara Vilks'],
  ['en', 'Netherholt Town Council agreed.', 'Netherholt Town Council'],
  ['en', 'Last week Brindle & Oake fell.', 'Brindle & Oake'],
  ['en', 'Larkmoor President Delphine Abara spoke.', 'Delphine Abara'],
])('%s: %s', (lang, text, name) => {
  test(`names ${name}`, () => {
    expect(namesIn(text, lang)).toContain(name);
  });
});

test.each([
  ['„Wir bauen neu“, sagte Minister Albrecht.', 'Albrecht'],
  ['Das sei gut, sagte Frau Lambrecht.', 'Lambrecht'],
  ['Ministerin Ella Strafe ging. Die Halle steht leer. Präsidentin Strafe schwieg.', 'Ella Strafe'],
  ['Laut Verband Landwirtschaft fehlt das Geld.', 'Verband Landwirtschaft'],
])('a name that ends as a noun for what is given or asked does is one: %s', (text, name) => {
  expect(namesIn(text, 'de')).toEqual([name]);
});

test.each([
  'Der Anwalt machte den Beamten Vorwürfe.',
  'Die Bank gab der Gemeinde Kredit.',
  'Sie verlangt von der Gemeinde Schadenersatz.',
])('what is given, asked or held against somebody is no part of a name: %s', (text) => {
  expect(namesIn(text, 'de').filter((name) => name.includes(' '))).toEqual([]);
});

test('where a text was written is no party', () => {
  expect(namesIn('KRUMSIEL, Oct. 14 (nna) — Larkmoor Instruments grew.', 'en')).toEqual(['Larkmoor Instruments']);
});

test('the open story’s own names win', () => {
  const reading = readingOf('Sam Altman sagte ab. Altman blieb zu Hause.', 'de');
  const [first] = partiesOf(reading, 'de', [{ name: 'Samuel Altman', aliases: ['Sam Altman', 'Altman'] }]);
  expect(first?.name).toBe('Samuel Altman');
  expect(first?.mentions.length).toBe(2);
});

const WORDS = [
  'Marta',
  'Ulmen',
  'sagte',
  'die',
  'Stadt',
  'Werft',
  'Nord',
  'sie',
  'und',
  '„',
  '“',
  '.',
  ',',
  ':',
  '\n\n',
  'said',
  'the',
  'Mr',
  'AG',
  '(',
  ')',
  '’s',
  '-',
  '12',
  'Euro',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);
const passagesFor = (text: string, lang: string): [ReturnType<typeof readingOf>, Passage[]] => {
  const reading = readingOf(text, lang);
  return [
    reading,
    reading.sentences.map(({ start, end }, i) => ({
      start,
      end,
      sentences: [i, i],
      form: (['direct', 'indirect', 'partial', 'reported'] as const)[i % 4] ?? 'direct',
      cue: i % 3 === 0 ? null : [{ start, end: Math.min(end, start + 5) }],
    })),
  ];
};

test('whatever the text, nothing is thrown, at most three speak, none is named without a name, and the same comes again', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('de', 'en', 'fr', ''), (text, lang) => {
      const [reading, passages] = passagesFor(text, lang);
      const all = allOf(reading, lang, [], passages);
      expect(all.length).toBe(passages.length);
      for (const { speakers, about, answers } of all) {
        expect(speakers.length).toBeLessThanOrEqual(3);
        expect([...speakers, ...about].filter((name) => name.trim() === '')).toEqual([]);
        expect(about).not.toContain(speakers[0] ?? null);
        expect(answers == null || answers >= 0).toBe(true);
      }
      const [again, passagesAgain] = passagesFor(text, lang);
      expect(allOf(again, lang, [], passagesAgain)).toEqual(all);
    }),
  );
});

test('every mention is a stretch of the text with whole words, in order', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('de', 'en'), (text, lang) => {
      const reading = readingOf(text, lang);
      for (const { mentions } of partiesOf(reading, lang)) {
        expect(mentions.map(({ start }) => start)).toEqual(
          mentions.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const { start, end } of mentions)
          expect(reading.text.slice(start, end)).toMatch(/^[\p{L}\p{N}&].*[\p{L}\p{N}\p{M}&]$|^[\p{L}\p{N}&]$/su);
      }
    }),
  );
});

test('a language without a list has no parties, and its passages no speakers', () => {
  const [reading, passages] = passagesFor('Jean Dupont a dit : « Non ».', 'fr');
  expect(partiesOf(reading, 'fr')).toEqual([]);
  expect(allOf(reading, 'fr', [], passages).every(({ speakers }) => speakers.length === 0)).toBe(true);
});

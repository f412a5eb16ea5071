/** Kinds of sentences, in both languages: forms, speakers, amounts and certainty hold for what no labelled article has. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';
import { ENGLISH_KINDS } from './kinds/english.js';
import { ENGLISH_SUMS, ENGLISH_TURNS } from './kinds/english-told.js';
import { GERMAN_KINDS } from './kinds/german.js';
import { GERMAN_SUMS, GERMAN_TURNS } from './kinds/german-told.js';

/** Who the sentences speak of is introduced in a paragraph of its own. */
const CAST = {
  de: 'Petra Holtkamp, Udo Marx, Sabine Ohl und Lorenz Taub waren da. Die Nordwerke AG fehlte.\n\n',
  en: 'Present were Tamsin Orde, Gareth Pell and Mo Adeyemi. Selkirk Mutual and Hale Brothers were not.\n\n',
};
const behindCast = (lang: 'de' | 'en', sentence: string) =>
  propose(CAST[lang] + sentence, { lang }).filter(({ start, shown }) => shown && start >= CAST[lang].length);

const KINDS = [
  ...GERMAN_KINDS.map(([sentence, forms, told]) => ['de', sentence, forms, told ?? {}] as const),
  ...ENGLISH_KINDS.map(([sentence, forms, told]) => ['en', sentence, forms, told ?? {}] as const),
];

test.each(KINDS)('%s: %s', (lang, sentence, forms, told) => {
  const shown = behindCast(lang, sentence);
  const last = shown.at(-1);
  expect(shown.map(({ form }) => form).join(' ')).toBe(forms);
  if (told.speaker !== undefined) expect(last?.speakers[0] ?? null).toBe(told.speaker);
  if (told.amount != null) expect(last?.amount?.text).toBe(told.amount);
  if (told.certainty != null) expect(last?.modality).toBe(told.certainty);
});

const TURNS = [
  ...GERMAN_TURNS.map((row) => ['de', ...row] as const),
  ...ENGLISH_TURNS.map((row) => ['en', ...row] as const),
];

test.each(TURNS)('%s, who speaks: %s', (lang, text, speaker) => {
  const all = propose(text, { lang });
  expect((all.filter(({ shown }) => shown).at(-1) ?? all.at(-1))?.speakers[0]).toBe(speaker);
});

const SUMS = [
  ...GERMAN_SUMS.map((row) => ['de', ...row] as const),
  ...ENGLISH_SUMS.map((row) => ['en', ...row] as const),
];

test.each(SUMS)('%s, how much: %s', (lang, sentence, amount) => {
  expect(behindCast(lang, sentence).at(-1)?.amount?.text ?? null).toBe(amount);
});

/** What is still to come is no fact; and "will" and "would" may be something else. */
import { describe, expect, test } from 'vitest';
import type { Form, Modality } from '../../../../src/story/vocabulary.js';
import { codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, form?: Form, tone?: string];

const isFound = ([lang, text, form = 'indirect', tone = 'report']: Case, modality: Modality) => {
  const exact = form === 'direct' ? text.replace(/^[„“]|[”“],? .*$/gu, '') : text.slice(0, -1);
  return codesOf(lang, text, { exact, form, tone, modality }).includes('hedge');
};

const TO_COME: readonly Case[] = [
  ['en', 'Calloway said that Garrow Steel would buy the bridge.'],
  ['en', 'Calloway said the Dry Dock would close in May.', 'indirect', 'other'],
  ['en', 'Calloway said she would pay for the bridge.', 'indirect', 'money'],
  ['en', 'Repairs would double the rent, Calloway said.'],
  ['en', 'Calloway says that Garrow Steel plans to build a dam.'],
  ['en', 'Calloway says the Dry Dock will close.'],
  ['en', 'Thorne said he would pay the Dry Dock.', 'indirect', 'conflict'],
  ['en', 'Garrow Steel will buy the Dry Dock.', 'reported', 'money'],
  ['en', '“I will pay for the bridge,” said Calloway.', 'direct', 'money'],
  ['de', 'Quast sagte, die Tidelinie werde das Schiff kaufen.'],
  ['de', 'Quast sagte, dass die Tidelinie das Schiff kaufen werde.', 'indirect', 'other'],
  ['de', 'Quast sagte, sie wolle das Schiff kaufen.'],
  ['de', 'Quast sagt, sie will das Schiff kaufen.', 'indirect', 'money'],
  ['de', 'Die Miete werde sich verdoppeln, sagte Quast.'],
  ['de', 'Quast kündigte an, das Schiff zu kaufen.'],
  ['de', 'Die Tidelinie wird das Schiff kaufen.', 'reported', 'money'],
  ['de', 'Die Tidelinie würde jedes Jahr viel Geld zahlen, sofern der Rat zustimmt.', 'reported', 'money'],
  ['de', '„Wir werden das Schiff bezahlen“, sagte Quast.', 'direct', 'money'],
];

test.each(TO_COME.map((one) => [one[1], one] as const))('still to come: %s', (_text, one) => {
  expect(isFound(one, 'asserted')).toBe(true);
  expect(isFound(one, 'planned')).toBe(false);
});

const NOT_TO_COME: readonly Case[] = [
  // The noun, a name, a month.
  ['en', 'Thorne contested the will.', 'reported', 'money'],
  ['en', 'Thorne said that Winslow’s will was a fake.'],
  ['en', 'Calloway fired the engineers against their will.', 'reported', 'role'],
  ['en', 'Garrow Steel paid in May for the bridge.', 'reported', 'money'],
  // A habit, and what is history by now.
  ['en', 'Every summer Garrow Steel would pay the Dry Dock.', 'reported', 'money'],
  ['en', 'Winslow said that as a child she would swim to the bridge.'],
  ['en', 'In those days Thorne would often lead the Dry Dock.', 'reported', 'role'],
  ['en', 'In 1998, Thorne said, Garrow Steel would go on to buy the Dry Dock.'],
  // What might have been, what somebody would not say, a judgement, a question.
  ['en', 'Thorne said Garrow Steel would have paid for the bridge.'],
  ['en', 'Garrow Steel would not comment on the bridge.', 'reported', 'money'],
  ['en', 'Calloway said a sale would be a mistake.'],
  ['en', 'Calloway wondered whether the bridge will hold.'],
  // The passive of the present, the past by hearsay of oneself, silence, what is not planned.
  ['de', 'Quast sagte, das Schiff werde von der Tidelinie bezahlt.'],
  ['de', 'Die Werft wird von Holm geleitet.', 'reported', 'role'],
  ['de', 'Quast sagte, die Tidelinie werde von Holm unterstützt.'],
  ['de', 'Holm wollte sich nicht dazu äußern.', 'reported', 'money'],
  ['de', 'Holm will nichts dazu sagen.', 'reported', 'money'],
  ['de', 'Quast sagte, ein Kauf sei nicht geplant.'],
  ['de', 'Quast fragte, ob die Tidelinie das Schiff kaufen will.'],
];

test.each(NOT_TO_COME.map((one) => [one[1], one] as const))('nothing to come: %s', (_text, one) => {
  expect(isFound(one, 'asserted')).toBe(false);
});

test.each([
  ['en', 'Thorne contested the will.'],
  ['en', 'Every summer Garrow Steel would pay the Dry Dock.'],
  ['en', 'Thorne said Garrow Steel would have paid for the bridge.'],
  ['de', 'Die Tidelinie hat das Schiff nicht wie geplant gekauft.'],
] as const)('%s: nor is it a plan: %s', (lang, text) => {
  expect(isFound([lang, text, 'reported', 'money'], 'planned')).toBe(true);
});

test('what two have agreed on is a fact, whether its maker calls it a plan or not', () => {
  const text = 'Garrow Steel and the Dry Dock agreed that Thorne would lead both.';
  for (const modality of ['asserted', 'planned'] as const)
    expect(isFound(['en', text, 'reported', 'role'], modality)).toBe(false);
});

describe('what somebody says is a fact where the words of it tell a plan of others', () => {
  const said: readonly Case[] = [
    ['en', 'Calloway said Garrow Steel would ruin the town.', 'indirect', 'conflict'],
    ['en', 'Calloway said she would not give them a penny.', 'indirect', 'other'],
    ['en', '“We will win,” said Calloway.', 'direct', 'support'],
    ['de', 'Quast sagte, die Tidelinie werde die Stadt ruinieren.', 'indirect', 'conflict'],
    ['de', 'Quast sagte, sie werde keinen Cent geben.', 'indirect', 'other'],
  ];
  test.each(said.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(isFound(one, 'asserted')).toBe(false);
  });
});

test('“soll gezahlt haben” is hearsay of the past and no plan', () => {
  const text = 'Die Tidelinie soll der Werft Geld gezahlt haben.';
  expect(isFound(['de', text, 'reported', 'money'], 'alleged')).toBe(false);
  expect(isFound(['de', text, 'reported', 'money'], 'planned')).toBe(true);
});

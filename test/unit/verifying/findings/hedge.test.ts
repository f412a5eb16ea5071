import { describe, expect, test } from 'vitest';
import type { Modality } from '../../../../src/story/vocabulary.js';
import { type Asked, codesOf } from '../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, exact: string, modality: Modality, more?: Partial<Asked>];

const isFound = ([lang, text, exact, , more = {}]: Case, modality: Modality) =>
  codesOf(lang, text, { from: lang === 'de' ? 'tidelinie' : 'garrow', ...more, exact, modality }).includes('hedge');

const HEDGED: readonly Case[] = [
  ['de', 'Die Tidelinie soll das Schiff betreiben.', 'Die Tidelinie soll das Schiff betreiben', 'planned'],
  ['de', 'Die Tidelinie will zwölf Schiffe kaufen.', 'Die Tidelinie will zwölf Schiffe kaufen', 'planned'],
  ['de', 'Die Tidelinie plant einen Kauf in Dänemark.', 'Die Tidelinie plant einen Kauf in Dänemark', 'planned'],
  ['de', 'Laut Küstenfunk zahlt die Tidelinie heimlich Geld.', 'zahlt die Tidelinie heimlich Geld', 'alleged'],
  [
    'de',
    'Ellerhagen zufolge zahlt die Tidelinie heimlich Geld.',
    'Ellerhagen zufolge zahlt die Tidelinie heimlich Geld',
    'alleged',
  ],
  [
    'de',
    'Die Tidelinie hat angeblich heimlich Geld gezahlt.',
    'Die Tidelinie hat angeblich heimlich Geld gezahlt',
    'alleged',
  ],
  // What would only follow.
  [
    'de',
    'Sollte das Gericht Holm verurteilen, müsste die Tidelinie 1.500 Euro zurückzahlen.',
    'Sollte das Gericht Holm verurteilen, müsste die Tidelinie 1.500 Euro zurückzahlen',
    'planned',
  ],
  [
    'en',
    'If the bid fails, Garrow Steel could pay the town.',
    'If the bid fails, Garrow Steel could pay the town',
    'planned',
  ],
  // Points inside a sentence are no ends of it.
  [
    'de',
    'Die Tidelinie soll der Werft Nord 180.000 Euro gezahlt haben.',
    'Die Tidelinie soll der Werft Nord 180.000 Euro gezahlt haben',
    'alleged',
  ],
  [
    'de',
    'Die Tidelinie soll am 8. Dezember bei Dr. Holm Geld gezahlt haben.',
    'Die Tidelinie soll am 8. Dezember bei Dr. Holm Geld gezahlt haben',
    'alleged',
  ],
  [
    'de',
    'Die Tidelinie soll heimlich Geld gezahlt haben.',
    'Die Tidelinie soll heimlich Geld gezahlt haben',
    'alleged',
  ],
  ['de', 'Nach Angaben der Stadt zahlt die Tidelinie viel dazu.', 'zahlt die Tidelinie viel dazu', 'alleged'],
  [
    'de',
    'Holm sagte, die Tidelinie habe heimlich Geld gezahlt.',
    'die Tidelinie habe heimlich Geld gezahlt',
    'alleged',
  ],
  [
    'de',
    'Die Tidelinie bestritt, der Werft Geld gezahlt zu haben.',
    'Die Tidelinie bestritt, der Werft Geld gezahlt zu haben',
    'denied',
  ],
  [
    'de',
    'Die Tidelinie wies zurück, der Werft Geld gezahlt zu haben.',
    'Die Tidelinie wies zurück, der Werft Geld gezahlt zu haben',
    'denied',
  ],
  ['en', 'Garrow Steel plans to build the bridge.', 'Garrow Steel plans to build the bridge', 'planned'],
  ['en', 'Garrow Steel is to pay for the bridge.', 'Garrow Steel is to pay for the bridge', 'planned'],
  ['en', 'Garrow Steel will pay for the bridge.', 'Garrow Steel will pay for the bridge', 'planned'],
  ['en', 'Garrow Steel allegedly paid for the bridge.', 'Garrow Steel allegedly paid for the bridge', 'alleged'],
  ['en', 'According to Thorne, Garrow Steel paid for the bridge.', 'Garrow Steel paid for the bridge', 'alleged'],
  [
    'en',
    'Thorne said that Garrow Steel had paid for the bridge.',
    'Thorne said that Garrow Steel had paid for the bridge',
    'alleged',
  ],
  ['en', 'Garrow Steel denied paying for the bridge.', 'Garrow Steel denied paying for the bridge', 'denied'],
];

describe('what the source hedges is not asserted', () => {
  test.each(HEDGED.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [, , , modality] = one;
    expect(isFound(one, modality)).toBe(false);
    expect(isFound(one, 'asserted')).toBe(true);
  });
});

const PLAIN: readonly Case[] = [
  ['de', 'Die Tidelinie zahlte der Werft zwölf Euro.', 'Die Tidelinie zahlte der Werft zwölf Euro', 'asserted'],
  [
    'de',
    'Die Tidelinie, die ein Schiff kaufen will, zahlte der Werft zwölf Euro.',
    'zahlte der Werft zwölf Euro',
    'asserted',
  ],
  [
    'de',
    'Die Tidelinie zahlte der Werft zwölf Euro, und Holm will ein Schiff bauen.',
    'Die Tidelinie zahlte der Werft zwölf Euro',
    'asserted',
  ],
  ['de', 'Im Hafen war es laut, als die Tidelinie kam.', 'Im Hafen war es laut, als die Tidelinie kam', 'asserted'],
  [
    'de',
    'Die Tidelinie wird von Holm unterstützt und liebt den Hafen.',
    'Die Tidelinie wird von Holm unterstützt',
    'asserted',
  ],
  ['en', 'Garrow Steel paid for the bridge.', 'Garrow Steel paid for the bridge', 'asserted'],
  ['en', 'Garrow Steel paid for the bridge, but Thorne plans to sue.', 'Garrow Steel paid for the bridge', 'asserted'],
];

describe('what it says plainly is neither planned nor alleged nor denied', () => {
  test.each(PLAIN.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(isFound(one, 'asserted')).toBe(false);
    for (const modality of ['planned', 'alleged', 'denied'] as const)
      expect(isFound(one, modality), modality).toBe(true);
  });
});

describe('words of the speaker’s own', () => {
  test.each([
    ['de', '„Wir wollen zahlen“, sagte Quast.', 'Wir wollen zahlen', 'direct'],
    ['de', '„Das Volk sollte Quast glauben“, sagte Holm.', 'Das Volk sollte Quast glauben', 'direct'],
    ['en', '“We will pay,” said Calloway.', 'We will pay', 'direct'],
    ['de', 'Quast sagte, sie habe gezahlt.', 'Quast sagte, sie habe gezahlt', 'indirect'],
    ['de', 'Quast zufolge ist die Fähre leise.', 'Quast zufolge ist die Fähre leise', 'indirect'],
    ['de', 'Quast forderte, die Tidelinie solle zahlen.', 'Quast forderte, die Tidelinie solle zahlen', 'indirect'],
    ['en', 'Calloway said that she had paid.', 'Calloway said that she had paid', 'indirect'],
    ['en', 'According to Calloway, the bridge is quiet.', 'the bridge is quiet', 'indirect'],
  ] as const)('%s: a %s one may be asserted: %s', (lang, text, exact, form) => {
    expect(codesOf(lang, text, { exact, form, tone: 'support' })).not.toContain('hedge');
  });

  test.each([
    ['de', '„Die Tidelinie zahlt“, sagte Quast.', 'Die Tidelinie zahlt'],
    ['en', '“Garrow Steel pays,” said Calloway.', 'Garrow Steel pays'],
  ] as const)('%s: %s is no plan', (lang, text, exact) => {
    for (const modality of ['planned', 'alleged', 'denied'] as const)
      expect(codesOf(lang, text, { exact, form: 'direct', modality })).toContain('hedge');
  });
});

test('a plan in a relative clause is not the main clause’s', () => {
  const exact = 'Garrow Steel, which wants to build a dam, paid for the bridge';
  expect(codesOf('en', `${exact}.`, { exact, from: 'garrow' })).toEqual([]);
});

test('contradiction in one’s own words denies nothing', () => {
  const german = { exact: 'Holm widersprach der Darstellung', from: 'holm', to: 'quast', tone: 'conflict' } as const;
  expect(codesOf('de', 'Holm widersprach der Darstellung.', german)).toEqual([]);
  const english = { exact: 'Thorne denied the report', from: 'thorne', to: 'radio', tone: 'conflict' } as const;
  expect(codesOf('en', 'Thorne denied the report.', english)).toEqual([]);
});

describe('whose doubt it is: the speaker’s own says nothing of how sure the source is that it was said', () => {
  type Doubt = readonly [lang: 'de' | 'en', text: string, exact: string];
  const codes = ([lang, text, exact]: Doubt, from: string, tone: string) =>
    codesOf(lang, text, { exact, from, to: lang === 'de' ? 'tidelinie' : 'garrow', form: 'indirect', tone });

  test.each([
    ['en', 'Thorne said Garrow Steel had allegedly paid.', 'Thorne said Garrow Steel had allegedly paid'],
    ['en', 'Thorne said that Garrow Steel had reportedly paid.', 'Thorne said that Garrow Steel had reportedly paid'],
    ['en', 'Garrow Steel had allegedly paid, Thorne said.', 'Garrow Steel had allegedly paid, Thorne said'],
    [
      'de',
      'Ellerhagen sagte, die Tidelinie habe angeblich gezahlt.',
      'Ellerhagen sagte, die Tidelinie habe angeblich gezahlt',
    ],
    [
      'de',
      'Die Tidelinie habe angeblich gezahlt, sagte Ellerhagen.',
      'Die Tidelinie habe angeblich gezahlt, sagte Ellerhagen',
    ],
  ] as const)('%s: silent of %s', (...one) => {
    for (const tone of ['money', 'conflict', 'report'])
      expect(codes(one, one[0] === 'de' ? 'ellerhagen' : 'thorne', tone)).not.toContain('hedge');
  });

  test.each([
    ['en', 'Thorne allegedly said Garrow Steel had paid.', 'Thorne allegedly said Garrow Steel had paid'],
    ['en', 'Reportedly, Thorne said Garrow Steel had paid.', 'Reportedly, Thorne said Garrow Steel had paid'],
    [
      'de',
      'Ellerhagen sagte angeblich, die Tidelinie habe gezahlt.',
      'Ellerhagen sagte angeblich, die Tidelinie habe gezahlt',
    ],
    [
      'de',
      'Angeblich sagte Ellerhagen, die Tidelinie habe gezahlt.',
      'Angeblich sagte Ellerhagen, die Tidelinie habe gezahlt',
    ],
  ] as const)('%s: red of %s', (...one) => {
    for (const tone of ['money', 'conflict', 'report'])
      expect(codes(one, one[0] === 'de' ? 'ellerhagen' : 'thorne', tone)).toContain('hedge');
  });
});

test('who is told of in the verb of reported speech may be said to be accused: that claims less than “said”', () => {
  const text = 'Die Anklägerin erhob Vorwürfe. Ellerhagen habe das Geld in vier Umschlägen übergeben. Es regnet.';
  const asked = {
    exact: 'Ellerhagen habe das Geld in vier Umschlägen übergeben',
    form: 'indirect',
    from: 'quast',
  } as const;
  expect(codesOf('de', text, { ...asked, modality: 'alleged' })).not.toContain('hedge');
  const fact = text.replace('habe', 'hat');
  expect(codesOf('de', fact, { ...asked, exact: asked.exact.replace('habe', 'hat'), modality: 'alleged' })).toContain(
    'hedge',
  );
});

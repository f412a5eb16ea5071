import { describe, expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../fixtures/finding.js';

describe('a denial runs the way of what it denies', () => {
  const cases = [
    ['de', 'Die Werft Nord bestritt, von der Tidelinie Geld erhalten zu haben.', 'tidelinie', 'werft'],
    ['en', 'The Dry Dock denied having received any money from Garrow Steel.', 'garrow', 'dock'],
  ] as const;
  const claim = (from: string, to: string) => ({
    id: 'claim',
    from: [from],
    to: [to],
    relation: 'pays',
    form: 'reported',
    source: 'text',
    quote: { exact: 'x' },
  });

  test.each(cases)('%s: %s', (lang, text, giver, taker) => {
    const exact = text.slice(0, -1);
    const asked: Asked = { exact, modality: 'denied', disputes: ['claim'], others: [claim(giver, taker)] };
    expect(codesOf(lang, text, { ...asked, from: giver, to: taker, attributedTo: [taker] })).toEqual([]);
    expect(codesOf(lang, text, { ...asked, from: taker, to: giver, form: 'indirect' })).toEqual(['direction']);
    const other = { ...claim(giver, taker), relation: 'quarrels' };
    expect(codesOf(lang, text, { ...asked, from: taker, to: giver, form: 'indirect', others: [other] })).toEqual([]);
  });

  test('who answers a quarrel with a quarrel denies nothing', () => {
    const asked: Asked = {
      exact: 'Ellerhagen schimpft auf Quast',
      from: 'ellerhagen',
      to: 'quast',
      disputes: ['claim'],
    };
    expect(
      codesOf('de', 'Ellerhagen schimpft auf Quast.', { ...asked, others: [claim('quast', 'ellerhagen')] }),
    ).toEqual([]);
  });
});

describe('what is denied is no denial itself', () => {
  const labelled = (lang: 'de' | 'en', text: string, label: string, modality: 'denied' | 'asserted') => {
    const ends = lang === 'de' ? { from: 'werft', to: 'tidelinie' } : { from: 'dock', to: 'garrow' };
    return codesOf(lang, text, { ...ends, exact: text.slice(0, -1), modality, tone: 'conflict', label });
  };
  test.each([
    ['en', 'The Dry Dock denied that it had paid Garrow Steel.', 'contradicts'],
    ['en', 'The Dry Dock denied having paid Garrow Steel.', 'denies'],
    ['de', 'Die Werft Nord bestritt, dass sie der Tidelinie Geld gezahlt hat.', 'widerspricht'],
  ] as const)('%s: %s', (lang, text, label) => {
    expect(labelled(lang, text, label, 'denied')).toEqual(['hedge']);
    expect(labelled(lang, text, label, 'asserted')).toEqual([]);
  });

  test('who denies having rejected somebody denies a rejection', () => {
    const text = 'The Dry Dock denied that it had rejected Garrow Steel.';
    expect(labelled('en', text, 'rejects', 'denied')).toEqual([]);
  });
});

test.each([
  [
    'en',
    '“I never took a penny from Garrow Steel,” said Ada Winslow.',
    'I never took a penny from Garrow Steel',
    'winslow',
    'garrow',
  ],
  [
    'de',
    '„Wir haben der Tidelinie nie Geld gezahlt“, sagte Jasper Holm.',
    'Wir haben der Tidelinie nie Geld gezahlt',
    'holm',
    'tidelinie',
  ],
] as const)('%s: what a speaker turns down of themselves is no fact: %s', (lang, text, exact, from, to) => {
  const asked = { exact, from, to, form: 'direct' } as const;
  expect(codesOf(lang, text, { ...asked, modality: 'denied' })).toEqual([]);
  expect(codesOf(lang, text, asked)).toEqual(['hedge']);
  // Unless the relation says so itself, or is what they say of somebody.
  expect(codesOf(lang, text, { ...asked, label: lang === 'de' ? 'zahlte nie an' : 'never paid' })).toEqual([]);
  expect(codesOf(lang, text, { ...asked, tone: 'conflict' })).toEqual([]);
});

describe('a negation that the excerpt leaves out', () => {
  const isFound = (lang: 'de' | 'en', text: string, exact: string, form: 'direct' | 'reported' = 'reported') =>
    codesOf(lang, text, { exact, form, tone: 'conflict' }).includes('negation');

  test.each([
    ['de', 'Es ist nicht wahr, dass die Tidelinie der Werft Geld zahlt.', 'dass die Tidelinie der Werft Geld zahlt'],
    ['de', 'Niemand glaubt, dass das Schiff leise ist.', 'dass das Schiff leise ist'],
    ['de', 'Nie hat die Tidelinie der Werft etwas gezahlt.', 'hat die Tidelinie der Werft etwas gezahlt'],
    ['de', 'Die Tidelinie zahlt der Werft das Geld nicht.', 'Die Tidelinie zahlt der Werft das Geld'],
    ['en', 'It is not true that Garrow Steel paid for the bridge.', 'that Garrow Steel paid for the bridge'],
    ['en', 'Garrow Steel never paid for the bridge.', 'paid for the bridge'],
    ['en', 'Garrow Steel paid for the bridge at no time.', 'Garrow Steel paid for the bridge'],
  ] as const)('%s: %s', (lang, text, exact) => {
    expect(isFound(lang, text, exact)).toBe(true);
    expect(isFound(lang, text, text.slice(0, -1))).toBe(false);
  });

  test.each([
    ['de', 'Nicht nur die Tidelinie zahlt der Werft Geld.', 'die Tidelinie zahlt der Werft Geld', 'reported'],
    [
      'de',
      'Ellerhagen kam nicht. Die Tidelinie zahlt der Werft Geld.',
      'Die Tidelinie zahlt der Werft Geld',
      'reported',
    ],
    [
      'de',
      'Obwohl Ellerhagen nicht kam, zahlt die Tidelinie der Werft Geld.',
      'zahlt die Tidelinie der Werft Geld',
      'reported',
    ],
    ['de', '„Ich komme nicht. Das wird teuer“, sagte Quast.', 'Das wird teuer', 'direct'],
    ['de', 'Quast kam nicht und sagte: „Das wird teuer.“', 'Das wird teuer', 'direct'],
    ['en', 'Not only Garrow Steel paid for the bridge.', 'Garrow Steel paid for the bridge', 'reported'],
    [
      'en',
      'Thorne did not come, and Garrow Steel paid for the bridge.',
      'Garrow Steel paid for the bridge',
      'reported',
    ],
    [
      'en',
      'Garrow Steel marched behind a banner that read “Not for sale”.',
      'Garrow Steel marched behind a banner',
      'reported',
    ],
    ['en', '“I will not come. It will cost,” said Calloway.', 'It will cost', 'direct'],
  ] as const)('%s: none of the excerpt’s own: %s', (lang, text, exact, form) => {
    expect(isFound(lang, text, exact, form)).toBe(false);
  });
});

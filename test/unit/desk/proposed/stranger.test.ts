/** Who has no name speaks all the same, whatever the noun; and is who a pronoun in the next sentence may mean. */
import { describe, expect, test } from 'vitest';
import { foundIn } from '../who/found.js';

const STRANGERS = [
  [
    'en',
    'A midwife at the unit, who asked not to be named, told the Herald that managers had said nothing.',
    'a midwife at the unit',
  ],
  ['en', 'A retired thatcher from Ostrey said that Rufus Thorne had paid nothing.', 'a retired thatcher from Ostrey'],
  [
    'de',
    'Eine Hebamme der Klinik, die nicht genannt werden will, sagte, Jasper Holm habe geschwiegen.',
    'eine Hebamme der Klinik',
  ],
  ['de', 'Ein Reetdachdecker aus Grauwiek sagte, Jasper Holm habe nichts bezahlt.', 'ein Reetdachdecker'],
] as const;

test.each(STRANGERS)('%s: %s', (lang, text, name) => {
  const [first] = foundIn(text, lang).proposals;
  expect(first).toMatchObject({ sure: true });
  expect(first?.speakers[0]?.toLowerCase()).toBe(name.toLowerCase());
});

test('what she said next is offered as hers first, and asked', () => {
  const text =
    'Margaret Hollis said the unit would close.\n\nA midwife at the unit, who asked not to be named, told the Herald that managers had said nothing. “We were told our jobs depended on it,” she said.';
  const its = foundIn(text, 'en').proposals.find(({ form }) => form === 'direct');
  expect(its).toMatchObject({ sure: false });
  expect(its?.speakers[0]).toBe('a midwife at the unit');
});

describe('nobody is made of who speaks for another', () => {
  test.each([
    ['en', 'A spokesman for Garrow Steel said that Rufus Thorne had paid nothing.'],
    ['de', 'Ein Sprecher der Tidelinie sagte, Jasper Holm habe nichts bezahlt.'],
  ] as const)('%s: %s', (lang, text) => {
    const names = foundIn(text, lang).proposals.flatMap(({ speakers }) => speakers);
    expect(names.filter((name) => /spokesman|sprecher/i.test(name))).toEqual([]);
  });
});

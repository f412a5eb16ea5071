/** Whose board speaks: another one that the text names as well is not offered for it. */
import { expect, test } from 'vitest';
import { foundIn } from '../who/found.js';

test.each([
  [
    'en',
    'The board of Ofwell Services met on Monday. Kestrel’s board rejected the offer of Ofwell Services. Kestrel Water said it was too low.',
    'Kestrel’s board rejected',
    ['Kestrel’s board', 'Kestrel Water'],
  ],
  [
    'en',
    'Kestrel Water is for sale. The council board met on Monday. Kestrel’s board accused Ofwell Services of bullying.',
    'Kestrel’s board accused',
    ['Kestrel’s board', 'Kestrel Water'],
  ],
  [
    'en',
    'The board of Kestrel Water accused Ofwell Services of bullying. The board of Ofwell Services said it was sorry.',
    'The board of Ofwell Services said',
    ['the board of Ofwell Services', 'Ofwell Services'],
  ],
  [
    'en',
    'Kestrel Water is for sale. Ofwell Services’ board said it would wait.',
    'Ofwell Services’ board',
    ['Ofwell Services’ board', 'Ofwell Services'],
  ],
  [
    'de',
    'Der Aufsichtsrat der Stadtwerke Lauter tagte am Montag. Der Aufsichtsrat der Hafen AG wies das Angebot der Stadtwerke Lauter zurück.',
    'Der Aufsichtsrat der Hafen AG wies',
    ['Aufsichtsrat der Hafen AG', 'Hafen AG'],
  ],
  [
    'de',
    'Die Hafen AG steht zum Verkauf. Der Aufsichtsrat der Hafen AG warf der Stadt Lauter vor, Druck zu machen.',
    'Der Aufsichtsrat der Hafen AG warf',
    ['Aufsichtsrat der Hafen AG', 'Hafen AG'],
  ],
] as const)('%s: “%s”', (lang, text, words, both) => {
  const { proposals, who } = foundIn(text, lang);
  const its = proposals.find(({ start }) => text.startsWith(words, start));
  expect(its?.speakers.slice(0, 2)).toEqual(both);
  expect(its?.speakers.slice(2).join()).not.toMatch(/board|rat(?:$| )/u);
  expect(its?.about).not.toContain(both[1]);
  expect(who).toContain(both[0]);
});

test('of two that are called alike each is its owner’s, and nobody is made of both', () => {
  const text = 'Der Vorstand der Genossenschaft sagte, es sei spät. Der Vorstand des Vereins sagte, es sei früh.';
  const firsts = foundIn(text, 'de').proposals.map(({ speakers }) => speakers[0]);
  expect(firsts).toEqual(['Vorstand der Genossenschaft', 'Vorstand des Vereins']);
});

test('a board that is nobody’s is called as before', () => {
  const its = foundIn('The board met on Monday. The board rejected the offer of Kestrel Water.', 'en').proposals.at(-1);
  expect(its?.speakers[0]).toBe('the board');
});

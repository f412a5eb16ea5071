/** A sentence that is proposed in part is proposed to its end: a promise behind "and" is not lost. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { shownOf } from '../../../../src/desk/model/proposed/rest.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';

knowAll();

/** In words, with whom each offers first. */
function proposedOf(text: string, lang: string) {
  const all = desk.heard(text, lang, proposeWithParties(text, { lang }));
  return all.map(({ start, end, speakers }) => [text.slice(start, end), speakers[0]]);
}

test.each([
  [
    'en',
    'The board said it received the letter on Monday and would answer it within a fortnight.',
    'and would answer it within a fortnight',
  ],
  ['en', 'The council paid Wexmoor £3m and will build a bridge.', 'and will build a bridge'],
  ['de', 'Der Kreis zahlte der Klinik 3 Millionen Euro und wird eine Brücke bauen.', 'und wird eine Brücke bauen'],
])('%s: “%s”', (lang, sentence, rest) => {
  const [first, second, ...others] = proposedOf(`${sentence} ${lang === 'en' ? 'It rained.' : 'Es regnete.'}`, lang);
  expect(others).toEqual([]);
  expect(second?.[0]).toBe(rest);
  expect(first?.[0]).toBe(sentence.slice(0, sentence.indexOf(` ${rest}`)));
  // By whoever says or does the first part.
  expect(second?.[1]).toBe(first?.[1]);
});

test.each([
  ['en', 'The board met on Monday', 'and would answer the letter', 'indirect', 1],
  ['en', 'The board met on Monday', 'but has not answered', 'reported', 1],
  ['de', 'Der Vorstand tagte am Montag', 'und werde antworten', 'indirect', 1],
  // Somebody else’s, another sentence’s, behind somebody’s own words, no clause that is joined.
  ['en', 'The board met on Monday', 'and the mayor would resign', 'indirect', 0],
  ['de', 'Der Vorstand tagte am Montag', 'und er werde antworten', 'indirect', 0],
  ['en', 'The board met on Monday', '. And would answer', 'indirect', 0],
  ['en', 'The board met on Monday', 'and would answer', 'direct', 0],
  ['en', 'The board met on Monday', 'within a fortnight', 'indirect', 0],
  ['fr', 'Le conseil est venu', 'and would answer', 'indirect', 0],
] as const)('%s: of “%s” + “%s” (%s) more is shown: %i', (lang, first, second, form, more) => {
  const text = `${first} ${second}`;
  const one = { form, answers: null, start: 0, end: first.length, shown: true };
  const rest = {
    form,
    answers: null,
    start: text.length - second.replace('. ', '').length,
    end: text.length,
    shown: false,
  };
  expect(shownOf(text, lang, [one, rest])).toHaveLength(1 + more);
  // Of what is not shown itself the rest is not shown either.
  expect(shownOf(text, lang, [{ ...one, shown: false }, rest])).toEqual([]);
});

test('what an answer means is counted among what is shown', () => {
  const text = 'It rained. The board met on Monday and would answer.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const all = shownOf(text, 'en', [
    { ...at('It rained'), form: 'reported', answers: null, shown: false },
    { ...at('The board met on Monday'), form: 'indirect', answers: 0, shown: true },
    { ...at('and would answer'), form: 'indirect', answers: 1, shown: false },
  ]);
  expect(all.map(({ answers }) => answers)).toEqual([null, 0]);
});

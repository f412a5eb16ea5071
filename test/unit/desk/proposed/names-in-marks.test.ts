/** A name in quotation marks is nobody's words, and a verb behind "before" says nothing of who speaks. */
import { expect, test } from 'vitest';
import {
  addSource,
  heard,
  namesFound,
  newDraft,
  takeByHand,
  withoutBylines,
} from '../../../../src/desk/model/index.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { deText, given } from '../desk.js';

knowAll();
const proposed = (text: string, lang: string) => heard(text, lang, proposeWithParties(withoutBylines(text), { lang }));

test('our own German sample begins with a report of the paper that is named in marks, and nobody is chosen for it', () => {
  const first = proposed(deText, 'de').find(({ start, end }) => deText.slice(start, end).startsWith('Als Erster'));
  expect(first).toMatchObject({ form: 'reported', sure: false });
  expect(first?.speakers[0]).toBe('Grauwieker Bote');
});

test.each([
  [
    'de',
    'Die „Elbe II“ liegt am Kai. Der Reeder Hans Brodt lobte die „Elbe II“. „Sie ist leise“, sagte Brodt. Hans Brodt sagte, die „Elbe II“ sei sicher.',
    'Hans Brodt sagte, die „Elbe II“ sei sicher',
    'indirect',
  ],
  [
    'de',
    'Hans Brodt sagte, die „Elbe II“ sei „ein Schatz“. „Elbe II“ fährt.',
    'Hans Brodt sagte, die „Elbe II“ sei „ein Schatz“',
    'partial',
  ],
])('%s by hand: %s', (lang, text, words, form) => {
  const empty = newDraft({ lang });
  const source = given(addSource(empty, { title: '', lang }, text));
  const draft = source.apply(empty);
  const proposals = proposed(text, lang);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const edit = given(takeByHand(draft, source.id, span, { proposals, names: namesFound(draft, proposals) }));
  expect(edit.apply(draft).story.statements[0]?.form).toBe(form);
});

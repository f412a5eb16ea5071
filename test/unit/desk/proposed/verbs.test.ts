/** Which verbs are offered first: those that the words themselves say. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { verbsIn } from '../../../../src/desk/model/proposed/verbs.js';
import { OFFERED } from '../../../../src/desk/model/vocabulary.js';
import { given } from '../desk.js';

test.each([
  ['spottete Bo Ellerhagen im Küstenfunk', ['mocks']],
  ['mocked Thorne', ['mocks']],
  ['Die Reederei soll dafür 12 Millionen Euro zahlen', ['pays']],
  ['which paid for the bridge', ['pays']],
  ['Die Tidelinie bestritt, der Werft etwas gezahlt zu haben', ['contradicts', 'pays']],
  ['Tomke Dirksen leitet die Tidelinie', ['leads']],
  ['warned that the noise would drive away his guests', ['warns']],
  ['Er widersprach', ['contradicts']],
  ['The firm acquired a shipyard', ['buys']],
])('“%s”', (words, verbs) => expect(verbsIn(words)).toEqual(verbs));

test.each([
  'the payment of which nobody knows',
  'a leading man',
  'ein Lobby',
  'Kaufmann Holm',
  'Planke',
  'they hammered',
  'ownership',
])('a word that only looks like one names none: %s', (words) => expect(verbsIn(words)).toEqual([]));

test('every verb that words can name is one that is offered', () => {
  const known = new Set(OFFERED.map(({ id }) => id));
  const named = [
    'mocked',
    'zahlt',
    'leitet',
    'warns',
    'meets',
    'plans',
    'works for',
    'arbeitet für',
    'gehört',
    'verlangt',
    'kündigt',
  ];
  for (const id of named.flatMap(verbsIn)) expect(known).toContain(id);
});

function statementOf(text: string, words: string, form: 'direct' | 'reported') {
  const empty = desk.newDraft({ lang: 'en' });
  const source = desk.addSource(empty, { title: 'S' }, text);
  const begun = source.apply(empty);
  const start = text.indexOf(words);
  const edit = given(desk.take(begun, source.id, { start, end: start + words.length }, { form }));
  const draft = edit.apply(begun);
  const statement = draft.story.statements[0];
  if (!statement) throw new Error('not taken');
  return desk.likelyVerbs(draft, statement);
}

test('of speech the words around it decide, of what is reported its own; nothing is filled in', () => {
  const text = 'Nobody came. “We will pay for the bridge,” mocked Thorne. The council supports him.';
  expect(statementOf(text, 'We will pay for the bridge', 'direct')).toEqual(['mocks']);
  expect(statementOf(text, 'We will pay for the bridge', 'reported')).toEqual(['pays']);
  expect(statementOf(text, 'The council supports him', 'reported')).toEqual(['supports']);
  expect(statementOf(text, 'Nobody came', 'reported')).toEqual([]);
});

/** Which verbs are offered first: those that the words themselves say. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { verbsIn } from '../../../../src/desk/model/proposed/verbs/verbs.js';
import { OFFERED } from '../../../../src/desk/model/vocabulary.js';
import { NUMBERED } from '../../../../src/desk/page/statement/picking.js';
import type { Form } from '../../../../src/story/vocabulary.js';
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
  ['und bietet dafür 2,4 Millionen Euro', ['bids']],
  ['and offered £3m for the pier', ['bids']],
  ['Der Kreistag stoppte den Verkauf', ['stops']],
  ['The initiative warf dem Rat Untätigkeit vor', ['accuses']],
  ['und bietet dafür 1.350.000 Euro', ['bids']],
  ['Die Initiative warf Dr. Holm am 3. Mai Untätigkeit vor', ['accuses']],
  ['wies die Vorwürfe zurück', ['dismisses', 'rejects']],
  ['denied the allegations', []],
  ['Das Land hat den Bau mit 2,4 Millionen Euro gefördert', ['pays']],
  ['Simon Harland is alleged to have offered him a holiday', []],
  ['He alleged fraud', ['accuses']],
  ['hat die Staatsanwaltschaft Anklage gegen den früheren Dezernenten erhoben', ['sues']],
  ['Die Anklage ist lang', []],
  ['Er warf den Ball', []],
  ['The ministry is examining the sale', ['investigates']],
  ['She invested in a shop', ['invests']],
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

test.each([
  // A noun is no verb, however it is spelled.
  ['Mrs Hollis denied that any report had been hidden', []],
  ['after a three-hour meeting', []],
  ['a damning draft report', []],
  ['under the board’s plan', []],
  ['towards midwives’ pay', []],
  ['Er legte einen Bericht vor, und die Zahlungen gingen weiter', []],
  ['despite talks of a deal', []],
  ['The board reports to the minister', ['reports']],
  ['The parties plan to merge', ['plans', 'cooperates']],
  ['its board supports the plan', ['supports']],
  ['They plan to buy it', ['plans', 'buys']],
  ['by paying the town', ['pays']],
  ['filed a lawsuit', ['sues']],
  ['Die Stadt soll jährlich 200.000 Euro beisteuern', ['pays']],
  // Milder than to contradict.
  ['Mr Pryce did not accept that figure', ['dismisses']],
  ['She dismissed the claim', ['dismisses']],
  ['Vorstandschef Krüll wies das zurück', ['dismisses', 'rejects']],
  ['Der Rat lehnte den Antrag ab', ['rejects']],
])('only verbs: “%s”', (words, verbs) => expect(verbsIn(words)).toEqual(verbs));

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

function statementOf(text: string, words: string, form: Form, hint: string | null = null) {
  const empty = desk.newDraft({ lang: 'en' });
  const source = desk.addSource(empty, { title: 'S' }, text);
  const begun = source.apply(empty);
  const start = text.indexOf(words);
  const edit = given(desk.take(begun, source.id, { start, end: start + words.length }, { form }));
  const draft = edit.apply(begun);
  const statement = draft.story.statements[0];
  if (!statement) throw new Error('not taken');
  return desk.firstVerbs(draft, statement, hint);
}

test('of speech the words around it decide, of what is reported its own; nothing is filled in', () => {
  const text = 'Nobody came. “We will pay for the bridge,” mocked Thorne. The council supports him.';
  expect(statementOf(text, 'We will pay for the bridge', 'direct')).toEqual(['mocks']);
  expect(statementOf(text, 'We will pay for the bridge', 'reported')).toEqual(['pays']);
  expect(statementOf(text, 'The council supports him', 'reported')).toEqual(['supports']);
  expect(statementOf(text, 'Nobody came', 'reported')).toEqual([]);
});

test('what would have to happen first is no deed', () => {
  const text = '“We will stay,” Thorne said, if the council pays for the bridge.';
  expect(statementOf(text, 'We will stay', 'direct')).toEqual([]);
});

test('every verb that words can name has a digit that chooses it, but for the two that are named least', () => {
  const conflict = OFFERED.filter(({ tone }) => tone === 'conflict').map(({ id }) => id);
  expect(conflict.slice(NUMBERED)).toEqual(['mocks', 'competes']);
});

test('three are offered at most, also with what rules read off the verb', () => {
  const text = 'He criticised the plan, praised Thorne, paid the firm and met Calloway.';
  expect(statementOf(text, text.slice(0, -1), 'reported', 'meets')).toEqual(['meets', 'criticises', 'praises']);
});

test.each([
  [
    'Die Norderwerk GmbH will bauen und bietet dafür 2,4 Millionen Euro.',
    'bietet dafür 2,4 Millionen Euro',
    'buys',
    ['bids'],
  ],
  ['Norderwerk made a bid of £3m for the pier.', 'Norderwerk made a bid of £3m for the pier', 'buys', ['bids']],
  ['The sale would create a giant.', 'The sale would create a giant', 'founded', []],
  ['Norderwerk took over the pier.', 'Norderwerk took over the pier', 'buys', ['buys']],
  ['Norderwerk erwirbt den Hafen.', 'Norderwerk erwirbt den Hafen', 'buys', ['buys']],
] as const)('a verb that is merely akin to that of the words is not put first: “%s”', (text, words, hint, verbs) => {
  expect(statementOf(text, words, 'reported', hint)).toEqual(verbs);
});

test.each([
  ['Die Initiative warf Bürgermeister Ravn vor, er habe bezahlt.', ['accuses']],
  ['The union accused Ada Ravn of having paid Bo Holm.', ['accuses', 'pays']],
  ['Ada Ravn said the firm had paid Bo Holm.', []],
  ['The firm had paid Bo Holm, Ada Ravn said.', []],
  ['Die Stadt habe gezahlt, kritisierte Bo Holm.', ['criticises']],
  ['Ada Ravn, die Bürgermeisterin, warnte vor einem Verkauf.', ['warns']],
  ['The firm had paid Bo Holm, warned Ada Ravn.', ['warns']],
  ['Der Verein „Rettet das Bad“ warf dem Vorstand vor, Zahlen zurückgehalten zu haben.', ['accuses']],
  ['Ada Ravn said she did not accept that figure.', ['dismisses']],
  ['Ada Ravn warned the firm, if the state paid half of it.', ['warns']],
] as const)(
  'of indirect words the verb that introduces them counts, never one of what was said: “%s”',
  (text, verbs) => {
    expect(statementOf(text, text.slice(0, -1), 'indirect')).toEqual(verbs);
  },
);

test('of what is denied the denying is no verb', () => {
  const text = 'Emmerik bestritt, von der Werft Geld gezahlt bekommen zu haben.';
  const empty = desk.newDraft({ lang: 'de' });
  const source = desk.addSource(empty, { title: 'S' }, text);
  const begun = source.apply(empty);
  const draft = given(
    desk.take(begun, source.id, { start: 0, end: text.length - 1 }, { form: 'reported', modality: 'denied' }),
  ).apply(begun);
  expect(draft.story.statements.flatMap((its) => desk.firstVerbs(draft, its, null))).toEqual(['pays']);
});

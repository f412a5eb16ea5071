/** Where a story tells of charges or suspicion against a person, its maker may say that nobody is guilty yet. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

function draftOf(text: string, lang: string, fields: (id: string) => desk.TakeFields, kind: 'person' | 'company') {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const begun = apply(empty);
  const party = desk.addParty(begun, 'Ruth Ravn', { kind });
  const draft = party.apply(begun);
  return given(desk.take(draft, id, spanOf(text, text.slice(0, -1)), fields(party.id))).apply(draft);
}

const hints = (draft: desk.Draft, lang = 'en') => desk.todo(draft, lang).filter(({ code }) => code === 'presumed');
const CHARGED = 'Prosecutors have charged Ruth Ravn with fraud and she is a suspect.';
const accused = (id: string): desk.TakeFields => ({ to: [id], relation: 'accuses' });
const charged = draftOf(CHARGED, 'en', accused, 'person');

test('one hint, at the takeaway, that keeps nothing from being ready', () => {
  expect(hints(charged)).toMatchObject([
    { step: 'title', weight: 'may', place: { kind: 'story', field: 'takeaway' }, key: 'presumed' },
  ]);
  expect(desk.presumption(charged)).toBe('Everybody named is presumed innocent until a court finds otherwise.');
});

test.each<[string, string, string, (id: string) => desk.TakeFields, 'person' | 'company', number]>([
  ['of the law in German', 'Die Staatsanwaltschaft ermittelt gegen Ruth Ravn.', 'de', accused, 'person', 1],
  [
    'alleged of a person',
    'Ruth Ravn, gegen die Anklage erhoben ist, soll Geld genommen haben.',
    'de',
    (id) => ({ from: [id], form: 'reported', modality: 'alleged' }),
    'person',
    1,
  ],
  ['a company', CHARGED, 'en', accused, 'company', 0],
  ['a quarrel', 'Bo Lind accused Ruth Ravn of hiding a report.', 'en', accused, 'person', 0],
  ['money alone', 'The town charged Ruth Ravn £5 for the ferry.', 'en', accused, 'person', 0],
  ['praise', CHARGED, 'en', (id) => ({ to: [id], relation: 'praises' }), 'person', 0],
])('%s', (_name, text, lang, fields, kind, count) => {
  expect(hints(draftOf(text, lang, fields, kind))).toHaveLength(count);
});

test('what says it already, a hint that was put off and a withdrawn statement ask for nothing', () => {
  const takeaway = desk.setStoryText(charged, 'takeaway', 'en', 'The presumption of innocence applies.').apply(charged);
  expect(hints(takeaway)).toEqual([]);
  const [hint] = hints(charged);
  expect(hints(desk.putOff(hint ?? { message: '' }).apply(charged))).toEqual([]);
  const id = charged.story.statements[0]?.id ?? '';
  expect(hints(desk.withdraw(charged, id, { date: '2026-11-28', reason: 'Wrong.' }).apply(charged))).toEqual([]);
});

test('the ready sentence is in the story’s language, whatever the page’s is; for others their maker writes it', () => {
  const german = desk.setLanguage(charged, 'de-AT').apply(charged);
  expect(desk.presumption(german)).toBe('Es gilt die Unschuldsvermutung.');
  expect(desk.presumption(desk.setLanguage(charged, 'fr').apply(charged))).toBeNull();
});

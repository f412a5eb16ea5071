import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { parse } from '../../../src/story/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from './desk.js';

const statement = (draft: desk.Draft, id: string) => draft.story.statements.find((its) => its.id === id);
const entity = (draft: desk.Draft, id: string) => draft.story.entities.find((its) => its.id === id);
const published = (draft: desk.Draft) => given(desk.markPublished(draft)).apply(draft);

test('a merged party is named nowhere any more, and its names find the other', () => {
  const draft = sampleDraft();
  const next = given(desk.mergeParties(draft, 'colm-garrow', 'garrow')).apply(draft);
  expect(desk.storyText(next)).not.toContain('"colm-garrow"');
  expect(entity(next, 'garrow')?.aliases).toContain('Colm Garrow');
  expect(desk.partyCalled(next, 'colm garrow')).toBe('garrow');
  expect(parse(next.story).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(desk.nameOf(given(desk.mergeParties(draft, 'colm-garrow', 'garrow')).name, 'en')).toBe(
    'Merge Colm Garrow into Garrow Steel',
  );
});

test('a party is split off in the statements that were chosen, and in no other', () => {
  const draft = sampleDraft();
  const edit = given(desk.splitParty(draft, 'thorne', 'Rufus Thorne junior', ['flute']));
  const next = edit.apply(draft);
  expect(edit.id).toBe('rufus-thorne-junior');
  const speaks = next.story.statements.filter(({ from }) => from?.includes(edit.id)).map(({ id }) => id);
  expect(speaks).toEqual(['flute']);
  expect(entity(next, edit.id)?.kind).toBe('person');
});

test('a name finds whom it means, and nobody where it could be two', () => {
  const draft = sampleDraft();
  expect(desk.partyCalled(draft, 'Ines Calloway')).toBe(desk.partyCalled(draft, ' calloway '));
  expect(desk.partyCalled(draft, 'Garrow Steel')).toBe('garrow');
  expect(desk.partyCalled(draft, 'Nobody')).toBeNull();
  const two = desk.addParty(draft, 'Tim Thorne', { kind: 'person' }).apply(draft);
  expect(desk.partyCalled(two, 'Thorne')).toBeNull();
});

test('what is used cannot be removed, and the sentence says by how many', () => {
  const draft = sampleDraft();
  const party = desk.removeParty(draft, 'thorne');
  const uses = String(desk.usesOf(draft, 'thorne'));
  for (const lang of ['de', 'en']) {
    expect(desk.isRefusal(party) && desk.refusalText(party, lang)).toContain(uses);
    expect(desk.isRefusal(party) && desk.refusalText(party, lang)).toContain('Rufus Thorne');
  }
  expect(desk.isRefusal(desk.removeSource(draft, SOURCE))).toBe(true);
  const spare = desk.addParty(draft, 'Zo').apply(draft);
  expect(given(desk.removeParty(spare, 'zo')).apply(spare).story).toEqual(draft.story);
});

test('a removed statement is named by no answer, step or correction', () => {
  const draft = sampleDraft();
  const named = draft.story.statements.flatMap(({ disputes = [], repliesTo = [] }) => [...disputes, ...repliesTo]);
  for (const id of named) {
    const next = given(desk.removeStatement(draft, id)).apply(draft);
    expect(desk.storyText(next)).not.toContain(`"${id}"`);
  }
  expect(named.length).toBeGreaterThan(0);
});

test('which claim a statement tells again is kept, follows a new name, and goes with what it names', () => {
  const opened = desk.setStatement(sampleDraft(), 'lunch', { repeats: ['flute'] }).apply(sampleDraft());
  const draft = desk.openStory(desk.storyText(opened), 'en');
  expect(statement(draft, 'lunch')?.repeats).toEqual(['flute']);
  const renamed = given(desk.renameStatement(draft, 'flute', 'harp')).apply(draft);
  expect(statement(renamed, 'lunch')?.repeats).toEqual(['harp']);
  const removed = given(desk.removeStatement(renamed, 'harp')).apply(renamed);
  expect(statement(removed, 'lunch')).not.toHaveProperty('repeats');
  const none = desk.setStatement(draft, 'lunch', { repeats: [] }).apply(draft);
  expect(statement(none, 'lunch')).not.toHaveProperty('repeats');
});

test('what is published keeps its id and its story’s name, and is not removed but withdrawn', () => {
  const draft = published(sampleDraft());
  expect(desk.removeStatement(draft, 'flute')).toMatchObject({ refused: 'published-id' });
  expect(desk.renameStatement(draft, 'flute', 'harp')).toMatchObject({ refused: 'published-id' });
  expect(desk.setStoryId(draft, 'other')).toMatchObject({ refused: 'published-id' });
  const next = desk.withdraw(draft, 'flute', { date: '2024-06-01', reason: 'He never said so.' }).apply(draft);
  expect(parse(next.story).story).not.toBeNull();
  expect(desk.correctionsDue(next)).toEqual([]);
});

test('a changed quote of what is published demands a correction; a new one tells of it', () => {
  const draft = published(sampleDraft());
  expect(desk.correctionsDue(draft)).toEqual([]);
  const edit = given(desk.setExcerpt(draft, 'flute', spanOf(sampleText, 'It is a flute')));
  const next = edit.apply(draft);
  expect(desk.correctionsDue(next)).toEqual(['flute']);
  expect(desk.correctionsDue(desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft))).toEqual([
    'flute',
  ]);
  const note = { date: '2024-06-01', statements: ['flute'], note: 'Shortened.' };
  const told = desk.addCorrection(next, note).apply(next);
  expect(desk.correctionsDue(told)).toEqual([]);
  const again = given(desk.setExcerpt(published(told), 'flute', spanOf(sampleText, 'a flute'))).apply(published(told));
  expect(desk.correctionsDue(again)).toEqual(['flute']);
  expect(desk.correctionsDue(desk.setTranslation(draft, 'flute', 'de', 'Neu').apply(draft))).toEqual([]);
});

test('a new story is called by its title until its maker names it', () => {
  const title = (draft: desk.Draft, text: string) => desk.setStoryText(draft, 'title', null, text).apply(draft);
  const draft = title(desk.newDraft({ lang: 'de' }), 'Ärger über „Seehund II“');
  expect(draft.story.id).toBe('aerger-ueber-seehund-ii');
  expect(title(draft, 'Neu').story.id).toBe('neu');
  const named = given(desk.setStoryId(draft, 'faehre')).apply(draft);
  expect(title(named, 'Neu').story.id).toBe('faehre');
  expect(title(sampleDraft(), 'New').story.id).toBe(sampleDraft().story.id);
  expect(desk.setStoryId(draft, '../x')).toMatchObject({ refused: 'bad-id' });
});

test('fields that say what is so without them are not written', () => {
  const draft = sampleDraft();
  const next = desk
    .setStatement(draft, 'flute', { modality: 'asserted', about: [], channel: 'radio', mutual: false })
    .apply(draft);
  expect(next).toBe(draft);
  const full = desk.setStatement(draft, 'flute', { modality: 'alleged', about: ['calloway', 'calloway'] }).apply(draft);
  expect(statement(full, 'flute')).toMatchObject({ modality: 'alleged', about: ['calloway'] });
  expect(Object.keys(statement(full, 'flute') ?? {}).indexOf('about')).toBeLessThan(
    Object.keys(statement(full, 'flute') ?? {}).indexOf('relation'),
  );
});

test('a text for all languages becomes one for each when a second is written', () => {
  const draft = sampleDraft();
  const plain = desk.setPartyText(draft, 'thorne', 'name', 'de', 'Rufus Dorn').apply(draft);
  expect(entity(plain, 'thorne')?.name).toEqual({ en: 'Rufus Thorne', de: 'Rufus Dorn' });
  const back = desk.setPartyText(plain, 'thorne', 'name', 'de', ' ').apply(plain);
  expect(entity(back, 'thorne')?.name).toEqual({ en: 'Rufus Thorne' });
});

test('the vocabulary has each verb once, those of the story in its own words, in both languages', () => {
  const draft = sampleDraft();
  const offered = desk.vocabulary(draft);
  for (const its of draft.story.relations) expect(offered).toContain(its);
  expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
  for (const { label } of desk.vocabulary(desk.newDraft({ lang: 'en' })))
    expect(label).toMatchObject({ de: /\S/, en: /\S/ });
});

test.each([
  ['doubts', 'has doubts about', 'zweifelt an'],
  ['warns', 'warns about', 'warnt vor'],
  ['rejects', 'rejects', 'sagt Nein zu'],
  ['owes', 'owes money to', 'hat Schulden bei'],
  ['announces', 'makes an announcement about', 'macht eine Ankündigung zu'],
  ['promises', 'makes promises to', 'macht Zusagen an'],
  ['demands', 'makes demands of', 'stellt Forderungen an'],
  ['plans', 'has plans for', 'hat Pläne für'],
  ['investigates', 'looks into', 'prüft'],
])('somebody may stand behind an offered verb, as a person or as a body: %s', (id, en, de) => {
  const offered = desk.vocabulary(desk.newDraft({ lang: 'en' }));
  expect(offered.find((its) => its.id === id)?.label).toEqual({ en, de });
  // A sentence goes on behind it, also where it is itself what is denied.
  for (const { label } of offered) expect(Object.values(label).join(' ')).not.toContain(':');
});

test('places are written in whole pixels and forgotten on demand', () => {
  const draft = sampleDraft();
  const next = desk.setPlaces(draft, new Map([['thorne', { x: 12.6, y: -3.2 }]])).apply(draft);
  expect(entity(next, 'thorne')).toMatchObject({ x: 13, y: -3 });
  expect(desk.storyText(desk.setPlaces(next, new Map([['thorne', null]])).apply(next))).toBe(sampleFile);
});

/** Parties, relations and sources: what an edit of one changes elsewhere in the story, and what it leaves. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from './desk.js';

const draft = sampleDraft();
const entity = (its: desk.Draft, id: string) => its.story.entities.find((one) => one.id === id);
const statement = (its: desk.Draft, id: string) => its.story.statements.find((one) => one.id === id);
const kindOf = (id: string, change: Parameters<typeof desk.setParty>[2]) => desk.setParty(draft, id, change);

describe('a party', () => {
  test('that is added is of no kind yet, with its name trimmed, and no longer among the ignored', () => {
    const ignoring = desk.ignoreName(draft, 'Zo  Ann').apply(draft);
    expect(desk.ignoreName(ignoring, ' zo ann').apply(ignoring)).toBe(ignoring);
    const edit = desk.addParty(ignoring, '  Zo Ann ');
    const next = edit.apply(ignoring);
    expect(entity(next, edit.id)).toEqual({ id: 'zo-ann', name: 'Zo Ann' });
    // Until it is said what it is, that is left to do, and the picture has it in the plainest shape.
    expect(desk.todo(next, 'en').filter(({ weight }) => weight === 'must')).toMatchObject([
      { step: 'who', code: 'no-kind', place: { kind: 'entity', id: edit.id, field: 'kind' } },
    ]);
    expect(desk.soundStory(next).entities.find(({ id }) => id === edit.id)?.kind).toBe('other');
    expect(next.ignored).toEqual([]);
    expect(desk.addParty(draft, 'X', { kind: 'person', note: 'n' }).apply(draft).story.entities.at(-1)).toEqual({
      id: 'x',
      kind: 'person',
      name: 'X',
      note: 'n',
    });
  });

  test('can be heeded again, and only that name', () => {
    const two = ['Zo', 'Ann'].reduce((its, name) => desk.ignoreName(its, name).apply(its), draft);
    expect(desk.ignoreName(two, 'ZO', false).apply(two).ignored).toEqual(['Ann']);
    expect(desk.ignoreName(two, 'Nobody', false).apply(two)).toBe(two);
  });

  test('has lists without gaps or repeats; an empty one is none; edits of one field are one entry', () => {
    const edit = kindOf('thorne', { aliases: [' Rufe ', '', 'Rufe', 'Mr T'] });
    expect(entity(edit.apply(draft), 'thorne')?.aliases).toEqual(['Rufe', 'Mr T']);
    expect(entity(kindOf('bridge', { aliases: [' '] }).apply(draft), 'bridge')).not.toHaveProperty('aliases');
    expect(entity(kindOf('bridge', { sameAs: ['https://x.example'] }).apply(draft), 'bridge')).toMatchObject({
      aliases: ['the bridge'],
      sameAs: ['https://x.example'],
    });
    expect(edit.field).toBe('party/thorne/party-alias');
    expect(kindOf('thorne', { kind: 'company' }).field).toBeNull();
    expect(
      [edit, kindOf('thorne', { kind: 'company' }), kindOf('thorne', { sameAs: [] })].map((its) => its.name.code),
    ).toEqual(['party-alias', 'party-kind', 'party']);
  });

  test('has one text for all languages, or one for each; an empty one is taken away', () => {
    const note = (its: desk.Draft, lang: string | null, text: string) =>
      desk.setPartyText(its, 'haddad', 'note', lang, text).apply(its);
    const noteOf = (its: desk.Draft) => entity(its, 'haddad')?.note;
    expect(noteOf(note(draft, null, 'Tuner'))).toBe('Tuner');
    expect(noteOf(note(draft, null, ' '))).toBeUndefined();
    expect(noteOf(note(draft, 'de', ''))).toEqual({ en: 'Tuner of the organ of St Brannock’s' });
    const plain = note(draft, null, 'Tuner');
    // The home language keeps a plain text plain; another makes two of it.
    expect(noteOf(note(plain, 'en', 'Tunes'))).toBe('Tunes');
    expect(noteOf(note(plain, 'fr', 'Accorde'))).toEqual({ en: 'Tuner', fr: 'Accorde' });
    const none = note(draft, null, '');
    expect(noteOf(note(none, 'fr', 'Accorde'))).toEqual({ fr: 'Accorde' });
    expect(noteOf(note(none, 'en', 'Tunes'))).toBe('Tunes');
    expect(note(none, 'fr', ' ')).toBe(none);
    expect(desk.setPartyText(draft, 'haddad', 'note', 'de', 'x').field).not.toBe(
      desk.setPartyText(draft, 'haddad', 'note', 'en', 'x').field,
    );
  });

  test('is used once by each statement that speaks of it, in whatever field', () => {
    const uses = (its: desk.Draft) => desk.usesOf(its, 'radio');
    // Of the sample, "flute" was said there.
    expect(uses(draft)).toBe(1);
    const before = desk.setStatement(draft, 'flute', { channel: null }).apply(draft);
    expect(uses(before)).toBe(0);
    for (const field of ['from', 'to', 'about', 'attributedTo'] as const)
      expect(uses(desk.setStatement(before, 'noise', { [field]: ['thorne', 'radio'] }).apply(before)), field).toBe(1);
    const twice = desk.setStatement(draft, 'flute', { from: ['radio'] }).apply(draft);
    expect(uses(twice)).toBe(1);
  });

  test('that is removed leaves the steps, too; a step that showed nothing else has no focus', () => {
    let its = desk.addParty(draft, 'Zo').apply(draft);
    its = desk.setStepFocus(its, 0, ['zo']).apply(its);
    its = desk.setStepFocus(its, 1, ['zo', 'flute']).apply(its);
    const next = given(desk.removeParty(its, 'zo')).apply(its);
    expect(next.story.steps?.[0]).not.toHaveProperty('focus');
    expect(next.story.steps?.[1]?.focus).toEqual(['flute']);
    expect(next.story.steps?.[2]).toBe(its.story.steps?.[2]);
  });
});

describe('two parties as one', () => {
  const merge = (its: desk.Draft, id: string, into: string) => given(desk.mergeParties(its, id, into)).apply(its);

  test('keep the names, addresses and the note of both; what the other had already comes once', () => {
    let its = desk
      .setParty(draft, 'winslow', { aliases: ['Winslow', 'W. E.'], sameAs: ['https://w.example'] })
      .apply(draft);
    its = desk
      .setParty(its, 'ada-winslow', { aliases: ['w. e.', 'Ada'], sameAs: ['https://w.example', 'https://a.example'] })
      .apply(its);
    its = desk.setPartyText(its, 'ada-winslow', 'note', null, 'Engineer').apply(its);
    const one = entity(merge(its, 'ada-winslow', 'winslow'), 'winslow');
    expect(one).toMatchObject({
      kind: 'company',
      name: 'Winslow Engineering',
      aliases: ['Winslow', 'W. E.', 'Ada Winslow', 'Ada'],
      sameAs: ['https://w.example', 'https://a.example'],
      note: 'Engineer',
    });
  });

  test('keep the note of the one that stays, and no empty list', () => {
    const one = entity(merge(draft, 'garrow', 'colm-garrow'), 'colm-garrow');
    expect(one?.note).toEqual(entity(draft, 'colm-garrow')?.note);
    expect(one).not.toHaveProperty('sameAs');
    expect(one?.aliases).toEqual(['Garrow Steel']);
  });

  test('stand once where both stood: in every field, and in the steps', () => {
    let its = desk.setStatement(draft, 'noise', { attributedTo: ['haddad', 'thorne'], channel: 'haddad' }).apply(draft);
    its = desk.setStepFocus(its, 0, ['haddad', 'flute', 'thorne']).apply(its);
    const next = merge(its, 'haddad', 'thorne');
    expect(statement(next, 'noise')).toMatchObject({ attributedTo: ['thorne'], channel: 'thorne' });
    expect(next.story.steps?.[0]?.focus).toEqual(['thorne', 'flute']);
    expect(statement(next, 'town-pays')).toBe(statement(its, 'town-pays'));
  });

  test('must both be there, be two, and the one that goes must not be published', () => {
    expect(desk.mergeParties(draft, 'nobody', 'thorne')).toEqual({ refused: 'unknown', params: { id: 'nobody' } });
    expect(desk.mergeParties(draft, 'thorne', 'nobody')).toEqual({ refused: 'unknown', params: { id: 'nobody' } });
    expect(desk.mergeParties(draft, 'thorne', 'thorne')).toMatchObject({ refused: 'unknown' });
    const out = given(desk.markPublished(draft)).apply(draft);
    expect(desk.mergeParties(out, 'haddad', 'thorne')).toEqual({ refused: 'published-id', params: { id: 'haddad' } });
    const fresh = desk.addParty(out, 'Zo').apply(out);
    expect(desk.isRefusal(desk.mergeParties(fresh, 'zo', 'thorne'))).toBe(false);
  });
});

test('who is split off stands after the other, takes its own alias along, and leaves the steps alone', () => {
  const named = desk.setParty(draft, 'thorne', { aliases: ['R. Thorne', 'The Brewer'] }).apply(draft);
  const edit = given(desk.splitParty(named, 'thorne', ' the brewer', ['noise']));
  const next = edit.apply(named);
  const ids = next.story.entities.map(({ id }) => id);
  expect(ids[ids.indexOf('thorne') + 1]).toBe('the-brewer');
  expect(entity(next, 'thorne')?.aliases).toEqual(['R. Thorne']);
  expect(entity(next, 'the-brewer')).toEqual({ id: 'the-brewer', kind: 'person', name: 'the brewer' });
  expect(statement(next, 'noise')?.from).toEqual(['the-brewer']);
  expect(statement(next, 'flute')?.from).toEqual(['thorne']);
  expect(statement(next, 'louder')?.to).toEqual(['thorne']);
  expect(next.story.steps).toEqual(named.story.steps);
  const last = given(desk.splitParty(draft, 'bridge', 'The Bridge', [])).apply(draft);
  expect(entity(last, 'bridge')).not.toHaveProperty('aliases');
  expect(desk.splitParty(draft, 'nobody', 'X', [])).toEqual({ refused: 'unknown', params: { id: 'nobody' } });
});

describe('places in the picture', () => {
  test('are set and forgotten together, in one entry that names the one it is about', () => {
    const both = new Map([
      ['thorne', { x: 1.4, y: 2.6 }],
      ['haddad', { x: -0.6, y: 7 }],
    ]);
    const edit = desk.setPlaces(draft, both);
    const next = edit.apply(draft);
    expect(entity(next, 'thorne')).toMatchObject({ x: 1, y: 3 });
    expect(entity(next, 'haddad')).toMatchObject({ x: -1, y: 7 });
    expect(entity(next, 'bridge')).toBe(entity(draft, 'bridge'));
    expect(edit.name).toEqual({ code: 'arrange', params: {} });
    expect(desk.setPlaces(draft, new Map([['thorne', null]])).name).toEqual({
      code: 'place',
      params: { name: 'Rufus Thorne' },
    });
    expect(desk.setPlaces(next, both).apply(next)).toBe(next);
  });
});

describe('a relation', () => {
  test('that is offered comes into the story with the first statement that takes it', () => {
    const next = desk.setStatement(draft, 'flute', { relation: 'sues' }).apply(draft);
    expect(next.story.relations.at(-1)).toMatchObject({ id: 'sues', tone: 'conflict' });
    const again = desk.setStatement(next, 'noise', { relation: 'sues' }).apply(next);
    expect(again.story.relations).toBe(next.story.relations);
    expect(desk.setStatement(draft, 'flute', { relation: null }).apply(draft).story.relations).toBe(
      draft.story.relations,
    );
  });

  test('is added once, changed in place, and removed when nothing uses it', () => {
    const has = desk.addRelation(draft, { id: 'mocks', tone: 'other', label: 'x' });
    expect(has.apply(draft)).toBe(draft);
    const own = desk.addRelation(draft, { tone: 'role', label: 'Tunes for' });
    expect(own.id).toBe('tunes-for');
    const next = own.apply(draft);
    const changed = desk.setRelation(next, 'tunes-for', { tone: 'money' }).apply(next);
    expect(changed.story.relations.at(-1)).toEqual({ id: 'tunes-for', tone: 'money', label: 'Tunes for' });
    expect(given(desk.removeRelation(changed, 'tunes-for')).apply(changed).story).toEqual(draft.story);
    const count = draft.story.statements.filter(({ relation }) => relation === 'mocks').length;
    expect(desk.removeRelation(draft, 'mocks')).toEqual({
      refused: 'still-used',
      params: { name: 'mocks', count: String(count) },
    });
    expect(desk.setRelation(draft, 'mocks', { label: 'x' }).field).toBe('relation/mocks/label');
    expect(desk.setRelation(draft, 'mocks', { tone: 'other' }).field).toBeNull();
  });

  test('without tone or label is not offered', () => {
    let its = sampleDraft();
    expect(desk.vocabulary(its).some(({ id }) => id === 'owns')).toBe(true);
    its = desk.setRelation(its, 'owns', { label: undefined as never }).apply(its);
    expect(desk.vocabulary(its).some(({ id }) => id === 'owns')).toBe(false);
  });
});

describe('a source', () => {
  test('has no field that holds nothing, and its id of the publisher or the title', () => {
    const edit = desk.addSource(draft, { title: ' T ', publisher: ' ', url: null, lang: 'de' }, 'a\r\nb');
    const next = edit.apply(draft);
    expect(next.story.sources.at(-1)).toEqual({ id: 'source', title: 'T', lang: 'de' });
    expect(next.texts.get(edit.id)).toBe('a\nb');
    expect(desk.addSource(draft, { title: 'T', publisher: 'The Post' }).id).toBe('the-post');
    expect(desk.addSource(draft, { title: 'T' }).id).toBe('t');
    expect(desk.addSource(draft, { title: 'T' }).apply(draft).texts).toBe(draft.texts);
  });

  test('loses what is set to nothing; typing in one field is one entry', () => {
    const edit = desk.setSource(draft, SOURCE, { publisher: ' ', url: 'https://q.example' });
    expect(edit.apply(draft).story.sources[0]).not.toHaveProperty('publisher');
    expect(edit.apply(draft).story.sources[0]).toMatchObject({ url: 'https://q.example', lang: 'en' });
    expect(edit.field).toBe(`source/${SOURCE}/publisher+url`);
    expect(desk.setSource(draft, SOURCE, { publisher: null }).apply(draft).story.sources[0]).not.toHaveProperty(
      'publisher',
    );
  });

  test('keeps its text and sum where the text is the same', () => {
    expect(desk.setSourceText(draft, SOURCE, sampleText).apply(draft)).toBe(draft);
    const first = { ...draft, texts: new Map() };
    expect(desk.storyText(desk.setSourceText(first, SOURCE, sampleText).apply(first))).toBe(sampleFile);
  });

  test('is removed with its text and with what was set aside in it, of no other source', () => {
    let its = desk.addSource(draft, { title: 'B' }, sampleText).apply(draft);
    its = given(desk.setAside(its, 'b', spanOf(sampleText, 'It squeaks'))).apply(its);
    its = given(desk.setAside(its, SOURCE, spanOf(sampleText, 'It squeaks'))).apply(its);
    const next = given(desk.removeSource(its, 'b')).apply(its);
    expect(next.setAside.map(({ source }) => source)).toEqual([SOURCE]);
    expect([...next.texts.keys()]).toEqual([SOURCE]);
    expect(next.story.sources.map(({ id }) => id)).toEqual([SOURCE]);
    expect(given(desk.removeSource(next, 'b')).apply(next)).toBe(next);
    const count = draft.story.statements.filter(({ source }) => source === SOURCE).length;
    expect(desk.removeSource(draft, SOURCE)).toMatchObject({ params: { count: String(count) } });
  });

  test('that comes after a removed one of its name has no memory of it: nothing of it has moved', () => {
    const [a, b] = ['First things come first.', 'Second things come second.'];
    const empty = desk.newDraft({ lang: 'en' });
    let its = desk.addSource(empty, { title: 'S' }, `${a} ${b}`).apply(empty);
    const takeIn = (words: string) => {
      const edit = given(desk.take(its, 's', spanOf(its.texts.get('s') ?? '', words)));
      its = edit.apply(its);
      return edit.id;
    };
    const ids = [takeIn(a), takeIn(b)];
    its = desk.setSourceText(its, 's', `${a} So. ${b}`).apply(its);
    for (const id of ids) its = given(desk.removeStatement(its, id)).apply(its);
    its = given(desk.removeSource(its, 's')).apply(its);
    its = desk.addSource(its, { title: 'S' }, `${b} ${a}`).apply(its);
    expect([takeIn(a), takeIn(b)]).toEqual(ids);
    expect(new Set(desk.fates(its).values())).toEqual(new Set(['same']));
  });
});

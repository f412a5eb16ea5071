/** What is left to do: where each thing is, in which step it is done, and when it is nothing any more. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { placeAt, placeOf } from '../../../src/desk/model/left/place.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf, untranslated } from './desk.js';

const NOW = new Date('2026-11-27');
const draft = sampleDraft();
const todos = (its: desk.Draft, lang = 'en', now = NOW) => desk.todo(its, lang, now);
const about = (its: desk.Draft, code: string) => todos(its).filter((one) => one.code === code);
const set = (id: string, change: desk.StatementChange, its = draft) => desk.setStatement(its, id, change).apply(its);
const text = (from: string, to: string) => desk.setSourceText(draft, SOURCE, sampleText.replace(from, to)).apply(draft);
const number = (list: 'statements' | 'entities' | 'sources' | 'relations', id: string) =>
  draft.story[list].findIndex((its) => its.id === id);

describe('a place', () => {
  test('is a record by its id, with the pointer that leads to it and the step in which it is made', () => {
    const at = number('statements', 'flute');
    expect(placeAt(draft, `/statements/${at}/quote/exact`)).toEqual({
      step: 'say',
      place: { kind: 'statement', id: 'flute', field: 'quote', pointer: `/statements/${at}/quote/exact` },
    });
    for (const [list, kind, step] of [
      ['sources', 'source', 'source'],
      ['entities', 'entity', 'who'],
      ['relations', 'relation', 'who'],
    ] as const)
      expect(placeAt(draft, `/${list}/0/x`)).toEqual({
        step,
        place: { kind, id: draft.story[list][0]?.id, field: 'x', pointer: `/${list}/0/x` },
      });
    expect(placeAt(draft, '/steps/1/title')).toMatchObject({
      step: 'title',
      place: { kind: 'step', id: '1', pointer: '/steps/1/title' },
    });
    expect(placeAt(draft, '/corrections/0')).toMatchObject({ step: 'title', place: { kind: 'correction', id: '0' } });
    expect(placeAt(draft, '/takeaway/de')).toMatchObject({
      step: 'title',
      place: { kind: 'story', id: '', field: 'takeaway' },
    });
    expect(placeAt(draft, '')).toMatchObject({ step: 'check', place: { kind: 'story', field: '' } });
    expect(placeAt(draft, '/statements')).toMatchObject({
      step: 'title',
      place: { kind: 'story', field: 'statements' },
    });
  });

  test('of a story that lacks some records is the record’s own place in the draft', () => {
    const sound = { statements: draft.story.statements.slice(3) };
    const id = draft.story.statements[4]?.id;
    expect(placeAt(draft, '/statements/1/to', sound).place).toMatchObject({ id, pointer: '/statements/4/to' });
  });

  test('of what is not in the draft leads nowhere', () => {
    expect(placeOf(draft, 'statement', 'nobody', 'to').pointer).toBe('');
    expect(placeOf(draft, 'entity', 'thorne').pointer).toBe(`/entities/${number('entities', 'thorne')}`);
    expect(placeOf(draft, 'step', '2', 'text').pointer).toBe('/steps/2/text');
    expect(placeOf(draft, 'story', '', 'title').pointer).toBe('/title');
    expect(placeOf(draft, 'story', '').pointer).toBe('');
  });
});

describe('of the sources', () => {
  test('one without a text matters as soon as a statement is taken from it', () => {
    const spare = desk.addSource(draft, { title: 'Another paper' }).apply(draft);
    expect(about(spare, 'no-text')).toMatchObject([
      {
        weight: 'may',
        step: 'source',
        place: { kind: 'text', id: 'another-paper' },
        message: expect.stringContaining('Another paper'),
      },
    ]);
    const blank = { ...draft, texts: new Map([[SOURCE, ' \n ']]) };
    expect(about(blank, 'no-text')).toMatchObject([{ weight: 'must', place: { id: SOURCE } }]);
    expect(about(draft, 'no-text')).toEqual([]);
    expect(about(draft, 'no-source')).toEqual([]);
  });

  test('sentences that are still to be read are counted, and the first of them is the place', () => {
    const [todo] = about(draft, 'unread');
    const { sentences, counts } = desk.coverage(draft, SOURCE);
    const first = sentences.find(({ state }) => state === 'unread');
    expect(todo?.message).toContain(`${counts.unread} of ${sentences.length}.`);
    expect(todo?.place.span).toEqual({ source: SOURCE, start: first?.start, end: first?.end });
    const all = given(desk.setAside(draft, SOURCE, { start: 0, end: sampleText.length })).apply(draft);
    expect(about(all, 'unread')).toEqual([]);
  });
});

describe('of a statement', () => {
  test('whoever is missing is asked for at its field, in the desk’s own words', () => {
    const at = number('statements', 'flute');
    for (const [field, code] of [
      ['from', 'no-speaker'],
      ['relation', 'no-relation'],
    ] as const)
      expect(about(set('flute', { [field]: null }), code)).toMatchObject([
        {
          weight: 'must',
          step: 'say',
          place: { kind: 'statement', id: 'flute', field, pointer: `/statements/${at}/${field}` },
        },
      ]);
    expect(about(set('flute', { from: null }), 'no-speaker')[0]?.message).toBe(
      'Who says or does this? “It is a flute with a handrail”',
    );
  });

  test('words that the text no longer has are red: changed where something is like them, else gone', () => {
    expect(about(text('a flute with a handrail', 'a flute with a rail'), 'changed')).toMatchObject([
      { weight: 'must', step: 'check', place: { id: 'flute', field: 'quote' } },
    ]);
    const none = desk.setSourceText(draft, SOURCE, 'Nothing of it is left.').apply(draft);
    expect(about(none, 'gone').map(({ place }) => place.id)).toContain('flute');
    expect(about(none, 'changed')).toEqual([]);
  });

  test('words that stand elsewhere are worth a look only', () => {
    const paragraphs = sampleText.trimEnd().split('\n\n');
    const [fifth] = paragraphs.splice(5, 1);
    const its = desk.setSourceText(draft, SOURCE, [...paragraphs, fifth].join('\n\n')).apply(draft);
    expect(about(its, 'moved').map(({ place }) => place.id)).toContain('flute');
    expect(about(its, 'moved').every(({ weight }) => weight === 'may')).toBe(true);
  });

  test('words that now stand twice are to be told apart', () => {
    expect(about(text('It squeaks.', 'Thorne, who owns the Dry Dock.'), 'ambiguous')).toMatchObject([
      { weight: 'must', place: { id: 'thorne-owns' } },
    ]);
  });

  test('that is withdrawn, nothing is left', () => {
    const its = desk.withdraw(text('a flute with a handrail', 'a rail'), 'flute', {
      date: '2024-06-01',
      reason: 'It was wrong.',
    });
    const next = its.apply(text('a flute with a handrail', 'a rail'));
    expect(todos(next).filter(({ place }) => place.kind === 'statement' && place.id === 'flute')).toEqual([]);
  });
});

test('a party that no statement speaks of is named; one that some speak of is not', () => {
  expect(about(draft, 'unused-party')).toEqual([]);
  const spare = desk.addParty(draft, 'Zo Ann').apply(draft);
  expect(about(spare, 'unused-party')).toMatchObject([
    {
      ...{ step: 'who', weight: 'may', place: { kind: 'entity', id: 'zo-ann' } },
      message: 'Zo Ann stands alone in the picture, without a statement.',
    },
  ]);
});

test('a story says to which day it tells, and what to keep; a day that is still to come is told', () => {
  const bare = desk.setStoryText(desk.setDay(draft, null).apply(draft), 'takeaway', null, '');
  const codes = todos(bare.apply(desk.setDay(draft, null).apply(draft))).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['no-day']));
  expect(todos(draft).map(({ code }) => code)).not.toEqual(expect.arrayContaining(['no-day', 'no-takeaway']));
  const early = todos(draft, 'en', new Date('2024-01-01')).find(({ code }) => code === 'future-date');
  expect(early).toMatchObject({ weight: 'may' });
  expect(todos(draft).some(({ code }) => code === 'future-date')).toBe(false);
});

test('what a file had and the desk could not read is kept in sight, with where it stood', () => {
  const its = { ...draft, leftOver: [{ pointer: '/extra', text: '1', message: 'extra: not known.' }] };
  expect(about(its, 'left-over')).toMatchObject([
    { weight: 'may', place: { pointer: '/extra' }, message: expect.stringContaining('extra: not known.') },
  ]);
});

describe('what lacks a translation', () => {
  const lacking = (its: desk.Draft, lang: string) =>
    untranslated(its, lang).map(({ kind, id, field }) => `${kind} ${id} ${field}`);

  test('is each text on its own: of story, relation, party, statement, step, correction', () => {
    const its = desk
      .addCorrection(draft, { date: '2024-06-01', statements: ['flute'], note: { en: 'n', de: 'n' } })
      .apply(draft);
    const french = lacking(its, 'fr');
    for (const one of [
      'story  title',
      'story  takeaway',
      'relation mocks label',
      'entity thorne note',
      'statement flute quote',
      'step 0 title',
      'step 3 text',
      'correction 0 note',
    ])
      expect(french, one).toContain(one);
    expect(french).not.toContain('entity thorne name');
    expect(lacking(its, 'de')).toEqual([]);
    expect(new Set(french).size).toBe(french.length);
  });

  test('is nothing in the language in which a thing is written, with or without a region', () => {
    const plain = desk.setStoryText(draft, 'title', null, 'Row').apply(draft);
    for (const lang of ['en', 'EN', 'en-GB']) expect(lacking(plain, lang), lang).toEqual([]);
    expect(lacking(plain, 'de')).toEqual(['story  title']);
    // A quote is in its source's language, whatever the story's is.
    const moved = desk.setSource(draft, SOURCE, { lang: 'fr' }).apply(draft);
    expect(lacking(moved, 'fr').some((its) => its.endsWith('quote'))).toBe(false);
    expect(lacking(moved, 'en').filter((its) => its.endsWith('quote'))).toHaveLength(draft.story.statements.length);
  });

  test('is, of a withdrawn statement, its reason alone; of a party with names by language, its name', () => {
    const withdrawn = desk.withdraw(draft, 'flute', { date: '2024-06-01', reason: { en: 'No.' } }).apply(draft);
    expect(lacking(withdrawn, 'de')).toEqual(['statement flute withdrawn']);
    expect(lacking(withdrawn, 'fr')).not.toContain('statement flute quote');
    const named = desk.setPartyText(draft, 'thorne', 'name', 'fr', 'Thorne').apply(draft);
    expect(lacking(named, 'de')).toEqual(['entity thorne name']);
  });
});

test('a passage that is taken is no longer set aside, and one that is set aside twice is there once', () => {
  const span = spanOf(sampleText, 'The old crossing stays open for the time being');
  const aside = given(desk.setAside(draft, SOURCE, span, ' dull ')).apply(draft);
  expect(aside.setAside).toEqual([
    { source: SOURCE, ...span, text: sampleText.slice(span.start, span.end), reason: 'dull' },
  ]);
  const wider = given(desk.setAside(aside, SOURCE, { start: span.start, end: sampleText.length })).apply(aside);
  expect(wider.setAside).toHaveLength(1);
  expect(wider.setAside[0]).not.toHaveProperty('reason');
  const early = given(desk.setAside(wider, SOURCE, spanOf(sampleText, 'This report is invented'))).apply(wider);
  expect(early.setAside.map(({ start }) => start)).toEqual(
    early.setAside.map(({ start }) => start).toSorted((a, b) => a - b),
  );
  expect(given(desk.take(early, SOURCE, span)).apply(early).setAside).toHaveLength(1);
  const beside = { start: 0, end: span.start };
  expect(desk.bringBack(aside, SOURCE, beside).apply(aside)).toBe(aside);
  expect(desk.bringBack(aside, 'other', span).apply(aside)).toBe(aside);
});

test('a reason is given to what was set aside, changed, taken away, and is an edit of its own', () => {
  const span = spanOf(sampleText, 'The old crossing stays open for the time being');
  const bare = given(desk.setAside(draft, SOURCE, span)).apply(draft);
  const [its] = bare.setAside;
  if (!its) throw new Error('nothing set aside');
  const edit = given(desk.giveReason(bare, its, ' no claim '));
  expect(edit.name.code).toBe('aside-reason');
  const told = edit.apply(bare);
  expect(told.setAside).toEqual([{ ...its, reason: 'no claim' }]);
  expect(given(desk.giveReason(told, its, '')).apply(told).setAside).toEqual([its]);
  expect(desk.coverage(told, SOURCE).counts).toEqual(desk.coverage(bare, SOURCE).counts);
});

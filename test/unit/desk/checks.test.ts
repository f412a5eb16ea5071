/** What the checks say of a draft, in which order, and when it keeps a story from being ready. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { withValue } from '../../../src/desk/model/paths.js';
import { pageWords } from '../../../src/desk/page/words.js';
import { deFindings } from '../../../src/i18n/de/desk/findings.js';
import { enFindings } from '../../../src/i18n/en/desk/findings.js';
import { enHand } from '../../../src/i18n/en/desk/hand.js';
import { enPage } from '../../../src/i18n/en/desk/page.js';
import { enTelling } from '../../../src/i18n/en/desk/telling.js';
import { enTour } from '../../../src/i18n/en/desk/tour.js';
import { loadMessages } from '../../../src/i18n/index.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from './desk.js';

const NOW = new Date('2026-11-27');
const draft = sampleDraft();
const about = (its: desk.Draft, code: string, lang = 'en') =>
  desk.todo(its, lang, NOW).filter((one) => one.code === code);
/** The sample with another value somewhere in its story. */
const changed = (steps: readonly string[], value: unknown): desk.Draft => ({
  ...draft,
  story: withValue(draft.story, steps, value) as desk.Draft['story'],
});
const at = (id: string) => String(draft.story.statements.findIndex((its) => its.id === id));

describe('the list', () => {
  const removals = fc.subarray(
    [
      (its: desk.Draft) => desk.setStoryText(its, 'title', null, '').apply(its),
      (its: desk.Draft) => desk.setStoryText(its, 'takeaway', null, '').apply(its),
      (its: desk.Draft) => desk.setDay(its, null).apply(its),
      (its: desk.Draft) => desk.addParty(its, 'Zo').apply(its),
      (its: desk.Draft) => desk.addSource(its, { title: 'Spare' }).apply(its),
      (its: desk.Draft) => desk.setStatement(its, 'flute', { relation: null }).apply(its),
      (its: desk.Draft) => desk.setStatement(its, 'noise', { from: null }).apply(its),
      (its: desk.Draft) => desk.setStatement(its, 'louder', { from: ['haddad'] }).apply(its),
      (its: desk.Draft) => desk.setSource(its, SOURCE, { title: null }).apply(its),
    ],
    { minLength: 1 },
  );

  test('goes by the steps of the desk, in each what must be done before what may be', () => {
    fc.assert(
      fc.property(removals, (steps) => {
        const todos = desk.todo(
          steps.reduce((its, step) => step(its), draft),
          'en',
          NOW,
        );
        const numbers = todos.map(({ step }) => desk.STEPS.indexOf(step));
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        for (const [i, { step, weight }] of todos.entries()) {
          const before = todos[i - 1];
          if (before?.step === step && weight === 'must') expect(before.weight).toBe('must');
        }
        expect(desk.isReady(todos)).toBe(todos.filter(({ weight }) => weight === 'must').length === 0);
      }),
      { numRuns: 12 },
    );
  });

  test('with one thing that must be done among many that may is not ready; an empty one is', () => {
    const todos = desk.todo(desk.setStoryText(draft, 'title', null, '').apply(draft), 'en', NOW);
    expect(todos.filter(({ weight }) => weight === 'must')).toHaveLength(1);
    expect(todos.length).toBeGreaterThan(1);
    expect(desk.isReady(todos)).toBe(false);
    expect(desk.isReady([])).toBe(true);
  });

  test('keeps the file’s order among equals', () => {
    const its = ['noise', 'flute', 'louder'].reduce(
      (one, id) => desk.setStatement(one, id, { relation: null }).apply(one),
      draft,
    );
    const order = draft.story.statements.map(({ id }) => id).filter((id) => ['noise', 'flute', 'louder'].includes(id));
    expect(about(its, 'no-relation').map(({ place }) => place.id)).toEqual(order);
  });
});

describe('a fault of the file', () => {
  test('is told with its record, where the desk has no words of its own', () => {
    const [todo] = about(changed(['statements', at('flute'), 'said'], 'tomorrow'), 'bad-said');
    expect(todo).toMatchObject({
      weight: 'must',
      step: 'say',
      place: { kind: 'statement', id: 'flute', field: 'said' },
    });
    expect(todo?.message).toMatch(/^statement “flute”: \S/);
    expect(todo?.hint).toMatch(/\S/);
    const [german] = about(changed(['statements', at('flute'), 'said'], 'tomorrow'), 'bad-said', 'de');
    expect(german?.message).toMatch(/^Aussage „flute“: \S/);
  });

  test('of the story itself has no record before it', () => {
    const [todo] = about(desk.setDay(draft, 'soon').apply(draft), 'bad-date');
    expect(todo).toMatchObject({ step: 'title', place: { kind: 'story', field: 'asOf' } });
    expect(todo?.message).not.toMatch(/^(?:undefined|: )/);
  });

  test('a kind that is missing is asked for by the party’s name, in whatever language it has one', () => {
    const number = String(draft.story.entities.findIndex(({ id }) => id === 'thorne'));
    const bare = changed(['entities', number, 'kind'], undefined);
    expect(about(bare, 'no-kind')[0]).toMatchObject({ step: 'who', place: { id: 'thorne', field: 'kind' } });
    expect(about(bare, 'no-kind')[0]?.message).toContain('What is Rufus Thorne:');
    const german = { ...bare, story: withValue(bare.story, ['entities', number, 'name'], { de: 'Dorn', fr: 'Épine' }) };
    expect(about(german as desk.Draft, 'no-kind')[0]?.message).toContain('What is Dorn:');
    const both = { ...bare, story: withValue(bare.story, ['entities', number, 'name'], { de: 'Dorn', en: 'Thorn' }) };
    expect(about(both as desk.Draft, 'no-kind')[0]?.message).toContain('What is Thorn:');
  });

  test('a title that is missing is asked for at its source, by the id', () => {
    const [todo] = about(desk.setSource(draft, SOURCE, { title: null }).apply(draft), 'no-source-title');
    expect(todo).toMatchObject({ step: 'source', place: { kind: 'source', id: SOURCE, field: 'title' } });
    expect(todo?.message).toContain(`“${SOURCE}”`);
  });
});

describe('a warning', () => {
  test('is done in the step of what it is about', () => {
    const twice = desk.addParty(draft, 'Rufus Thorne').apply(draft);
    expect(
      about(desk.setStatement(twice, 'flute', { about: ['rufus-thorne'] }).apply(twice), 'same-name')[0],
    ).toMatchObject({
      step: 'who',
      weight: 'may',
    });
    const late = desk.setSource(draft, SOURCE, { published: '2031-01-01' }).apply(draft);
    expect(about(late, 'future-date')[0]).toMatchObject({ step: 'source', weight: 'may' });
    const day = desk.setDay(draft, '2031-01-01').apply(draft);
    expect(about(day, 'future-date')[0]).toMatchObject({ step: 'check', weight: 'may' });
  });

  test('of an excerpt that ends before a “not” names the word, once; with the word in it there is none', () => {
    const text = 'The mayor has built the bridge not at all, said Thorne. The town waits.';
    const empty = desk.newDraft({ lang: 'en' });
    const source = desk.addSource(empty, { title: 'S' }, text);
    const begun = desk.addParty(source.apply(empty), 'Thorne', { kind: 'person' }).apply(source.apply(empty));
    const fields = { from: ['thorne'], to: ['thorne'], relation: 'says', form: 'reported' } as const;
    const taken = (words: string) => {
      const edit = given(desk.take(begun, source.id, spanOf(text, words), fields));
      return edit.apply(begun);
    };
    const cut = about(taken('The mayor has built the bridge'), 'cut-negation');
    expect(cut).toMatchObject([{ weight: 'may', step: 'check', place: { kind: 'statement', field: 'quote' } }]);
    expect(cut[0]?.message).toContain('“not”');
    expect(about(taken('The mayor has built the bridge not at all'), 'cut-negation')).toEqual([]);
    expect(about(taken('The town waits'), 'cut-negation')).toEqual([]);
  });
});

test('a finding says what to do without a word of how a file is written, in either language, one press from its field', () => {
  const its = desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft);
  for (const lang of ['en', 'de', 'de-AT']) {
    const [todo] = about(its, 'speaker', lang);
    expect(todo?.hint).toMatch(/\S/);
    expect(`${todo?.message} ${todo?.hint}`).not.toMatch(/reviewed|[{}]|"code"|[“„]from/);
    expect(todo?.finding).toEqual({ code: 'speaker', of: expect.any(String) });
    expect(todo?.place).toMatchObject({
      id: 'flute',
      field: 'from',
      span: { source: SOURCE, ...spanOf(sampleText, 'It is a flute with a handrail') },
    });
  }
});

test('where they are listed each says of which statement it is, unless its sentence does; of what is no statement nothing', () => {
  let its = desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft);
  its = desk.setStatement(its, 'noise', { relation: null }).apply(its);
  its = desk.addParty(its, 'Zo').apply(its);
  const lead = (code: string) => about(its, code).map((one) => desk.leadOf(its, one));
  expect(lead('speaker')).toEqual(['“It is a flute with a handrail”']);
  expect(lead('no-relation')).toEqual([null]);
  expect(lead('unused-party')).toEqual([null]);
  const [first] = about(its, 'speaker');
  const bare = { ...its, story: { ...its.story, statements: [{ id: 'flute', from: ['calloway'] }] } } as desk.Draft;
  expect(first && desk.leadOf(bare, first)).toBe('Ines Calloway → …');
});

test('somebody who is named nowhere near the words is worth a look, one press from the field, until a note answers it', () => {
  const its = desk.setStatement(draft, 'flute', { to: ['haddad'] }).apply(draft);
  const [todo, ...more] = about(its, 'unnamed');
  expect([todo?.weight, todo?.place.field, more]).toEqual(['may', 'to', []]);
  expect(todo?.message).toMatch(/^“.*Haddad” is not named in or near these words\.$/);
  expect(about(its, 'unnamed', 'de')[0]?.message).toMatch(/^„.*Haddad“ ist weder/);
  const finding = todo?.finding ?? { code: 'unnamed', of: '' };
  expect(about(desk.review(its, 'flute', finding, 'She asked about it.').apply(its), 'unnamed')).toEqual([]);
});

test('what is once said of the desk is said by no other word of it', () => {
  const parts = [enPage, enTelling, enHand, enTour].flatMap((words) => Object.keys(words));
  expect(parts.filter((key, i) => parts.indexOf(key) !== i)).toEqual([]);
  expect(pageWords('en')).toMatchObject({
    zipStands: 'Zip made as it stands',
    elsewhereStands: 'Said to be with its readers already, as it stands; no zip is made here',
    isOut: 'Readers have this story already',
  });
  expect(pageWords('de').zipStands).toBe('Das Zip ist, wie es hier steht');
  expect(pageWords('de').elsewhereStands).toMatch(/^Leser haben sie so schon, wie Sie sagen; .* nicht erstellt$/);
});

test('what a finding calls forms, certainties and bounds the fields of the desk call so', async () => {
  for (const [lang, { values }] of [
    ['de', deFindings],
    ['en', enFindings],
  ] as const) {
    const { forms, modalities } = await loadMessages(lang);
    expect(values).toEqual({ speech: forms, hedge: modalities, 'amount-bound': pageWords(lang).bounds });
  }
  const bound = desk.setStatement(draft, 'noise', { amount: { value: 3, unit: 'EUR', bound: 'more-than' } });
  const [todo] = about(bound.apply(draft), 'amount');
  expect(`${todo?.message} ${todo?.hint}`).not.toMatch(/more-than|"/);
  expect(todo?.place.field).toBe('amount');
});

describe('what a single statement uses', () => {
  const once = desk.setStatement(draft, 'flute', { relation: 'sues', channel: 'radio' }).apply(draft);

  test('cannot be removed', () => {
    expect(desk.removeRelation(once, 'sues')).toEqual({ refused: 'still-used', params: { name: 'sues', count: '1' } });
    expect(desk.removeParty(once, 'radio')).toMatchObject({ refused: 'still-used', params: { count: '1' } });
    let its = desk.addSource(draft, { title: 'B' }, sampleText).apply(draft);
    its = given(desk.take(its, 'b', spanOf(sampleText, 'It squeaks'))).apply(its);
    expect(desk.removeSource(its, 'b')).toEqual({ refused: 'still-used', params: { name: 'B', count: '1' } });
  });

  test('that has no name is called by its id', () => {
    const nameless = changed(['relations', '0', 'label'], undefined);
    const id = draft.story.relations[0]?.id ?? '';
    expect(desk.removeRelation(nameless, id)).toMatchObject({ params: { name: id } });
    expect(desk.setRelation(nameless, id, { tone: 'other' }).name.params).toEqual({ name: id });
    const bare = desk.setSource(draft, SOURCE, { title: null }).apply(draft);
    expect(desk.removeSource(bare, SOURCE)).toMatchObject({ params: { name: SOURCE } });
    expect(desk.setSource(bare, SOURCE, { lang: 'de' }).name.params).toEqual({ text: SOURCE });
    expect(desk.setSourceText(bare, SOURCE, '').name.params).toEqual({ text: SOURCE });
  });

  test('is told in the entries of the log by what was changed', () => {
    const codes = (['name', 'note'] as const).map(
      (field) => desk.setPartyText(draft, 'thorne', field, 'en', 'x').name.code,
    );
    expect(codes).toEqual(['party-name', 'party-note']);
    let its = draft;
    for (const id of ['tunes', 'tunes-2', 'tunes-3']) {
      const edit = desk.addRelation(its, { tone: 'other', label: 'Tunes' });
      expect([edit.id, edit.name.params]).toEqual([id, { name: 'Tunes' }]);
      its = edit.apply(its);
    }
    expect(desk.addRelation(draft, { id: 'x', tone: 'other', label: '' }).name.params).toEqual({ name: 'x' });
  });
});

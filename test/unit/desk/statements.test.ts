/** Statements, steps and corrections: what is written, what goes with it, and which edits are one entry of the log. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { de } from '../../../src/i18n/de/desk/desk.js';
import { en } from '../../../src/i18n/en/desk/desk.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from './desk.js';

const draft = sampleDraft();
const statement = (its: desk.Draft, id: string) => its.story.statements.find((one) => one.id === id);
const ids = (its: desk.Draft) => its.story.statements.map(({ id }) => id);

describe('a statement', () => {
  test('that is renamed is called so by all that names it, and by nothing else', () => {
    let its = desk.addCorrection(draft, { date: '2024-06-01', statements: ['flute', 'noise'], note: 'n' }).apply(draft);
    its = desk.setStatement(its, 'lunch', { disputes: ['noise', 'summer-profits'] }).apply(its);
    const next = given(desk.renameStatement(its, 'noise', ' din ')).apply(its);
    expect(ids(next)).toEqual(ids(its).map((id) => (id === 'noise' ? 'din' : id)));
    expect(statement(next, 'louder')?.repliesTo).toEqual(['din']);
    expect(statement(next, 'lunch')?.disputes).toEqual(['din', 'summer-profits']);
    expect(next.story.corrections?.[0]?.statements).toEqual(['flute', 'din']);
    const focus = (one: desk.Draft) => one.story.steps?.map((step) => step.focus);
    expect(focus(next)).toEqual(focus(its)?.map((list) => list?.map((id) => (id === 'noise' ? 'din' : id))));
    expect(statement(next, 'flute')).toBe(statement(its, 'flute'));
  });

  test('that is reported of two holds both ways, and goes from the first to the second again', () => {
    const edit = given(desk.take(draft, SOURCE, spanOf(sampleText, 'flute'), { form: 'reported', from: ['thorne'] }));
    const [one, { id }] = [edit.apply(draft), edit];
    expect(desk.bothWays(one, id)).toBeNull();
    const two = desk.setStatement(one, id, { to: ['calloway'] }).apply(one);
    const both = desk.bothWays(two, id)?.apply(two) ?? two;
    expect(statement(both, id)).toMatchObject({ mutual: true, from: ['thorne', 'calloway'] });
    expect(statement(both, id)).not.toHaveProperty('to');
    expect(statement(desk.bothWays(both, id)?.apply(both) ?? both, id)).toEqual(statement(two, id));
    const said = desk.setStatement(two, id, { form: 'direct' }).apply(two);
    expect(desk.bothWays(said, id)).toBeNull();
  });

  test('takes no name that is empty, too long or somebody’s', () => {
    for (const bad of ['', '  ', 'x'.repeat(129)])
      expect(desk.renameStatement(draft, 'flute', bad)).toMatchObject({ refused: 'bad-id' });
    for (const taken of ['noise', 'thorne', 'mocks', SOURCE])
      expect(desk.renameStatement(draft, 'flute', taken)).toEqual({ refused: 'taken-id', params: { id: taken } });
    expect(desk.isRefusal(desk.renameStatement(draft, 'flute', 'x'.repeat(128)))).toBe(false);
    expect(given(desk.renameStatement(draft, 'flute', 'flute')).apply(draft)).toBe(draft);
  });

  test('that is removed leaves lists without it; a list of it alone goes', () => {
    const its = desk.setStatement(draft, 'lunch', { disputes: ['summer-profits', 'noise'] }).apply(draft);
    const next = given(desk.removeStatement(its, 'noise')).apply(its);
    expect(statement(next, 'louder')).not.toHaveProperty('repliesTo');
    expect(statement(next, 'lunch')?.disputes).toEqual(['summer-profits']);
    expect(next.story.steps?.flatMap(({ focus = [] }) => focus)).not.toContain('noise');
    expect(next.story).not.toHaveProperty('corrections');
  });

  test('moves to before the one that stands at a place now', () => {
    const moved = (id: string, at: number) => ids(desk.moveStatement(draft, id, at).apply(draft));
    const [first = '', second = '', third = '', ...rest] = ids(draft);
    expect(moved(first, 2)).toEqual([second, first, third, ...rest]);
    expect(moved(third, 0)).toEqual([third, first, second, ...rest]);
    expect(moved(first, ids(draft).length).at(-1)).toBe(first);
    expect(desk.moveStatement(draft, 'nobody', 0).apply(draft)).toBe(draft);
  });

  test('has an original and translations of its quote only; empty ones are taken away', () => {
    const quote = (edit: desk.Edit) => statement(edit.apply(draft), 'flute')?.quote;
    expect(quote(desk.setOriginal(draft, 'flute', { lang: 'fr', text: 'Une flûte' }))?.original).toEqual({
      lang: 'fr',
      text: 'Une flûte',
    });
    const had = desk.setOriginal(draft, 'flute', { lang: 'fr', text: 'x' }).apply(draft);
    expect(desk.setOriginal(had, 'flute', { lang: 'fr', text: ' ' }).apply(had).story).toEqual(draft.story);
    expect(desk.setOriginal(had, 'flute', null).apply(had).story).toEqual(draft.story);
    expect(quote(desk.setTranslation(draft, 'flute', 'de', ' '))).not.toHaveProperty('translations');
    expect(quote(desk.setTranslation(draft, 'flute', 'fr', 'Une flûte'))?.translations).toEqual({
      de: 'Das ist eine Flöte mit Geländer',
      fr: 'Une flûte',
    });
    const [de1, fr1] = ['de', 'fr'].map((lang) => desk.setTranslation(draft, 'flute', lang, 'x').field);
    expect(de1).not.toBe(fr1);
  });

  test('has one answer for each finding: the last, with its note trimmed', () => {
    const answer = (its: desk.Draft, of: string, note: string, code: 'hedge' | 'amount' = 'hedge') =>
      desk.review(its, 'flute', { code, of }, note).apply(its);
    const reviewed = (its: desk.Draft) => statement(its, 'flute')?.reviewed;
    const first = answer(draft, 'asserted', ' so it is ');
    expect(reviewed(first)).toEqual([{ code: 'hedge', of: 'asserted', note: 'so it is' }]);
    const both = answer(answer(first, '4', 'four', 'amount'), 'alleged', 'not so');
    expect(reviewed(both)).toEqual([
      { code: 'amount', of: '4', note: 'four' },
      { code: 'hedge', of: 'alleged', note: 'not so' },
    ]);
    expect(reviewed(answer(both, 'alleged', ' '))).toEqual([{ code: 'amount', of: '4', note: 'four' }]);
    expect(answer(first, 'asserted', '').story).toEqual(draft.story);
    expect(statement(first, 'noise')).toBe(statement(draft, 'noise'));
  });

  test('says who is meant once, and nothing where a field says what is so without it', () => {
    const set = (change: desk.StatementChange) =>
      statement(desk.setStatement(draft, 'louder', change).apply(draft), 'louder');
    expect(set({ to: ['thorne', 'haddad', 'thorne'] })?.to).toEqual(['thorne', 'haddad']);
    expect(set({ repliesTo: [] })).not.toHaveProperty('repliesTo');
    expect(set({ said: '' })).not.toHaveProperty('said');
    expect(set({ mutual: true })?.mutual).toBe(true);
    expect(set({ modality: 'denied' })?.modality).toBe('denied');
  });
});

describe('typing in one field is one entry of the log', () => {
  const steps = draft.story.steps?.length ?? 0;
  test.each<[string, (text: string) => desk.Edit, (text: string) => desk.Edit]>([
    [
      'said',
      (said) => desk.setStatement(draft, 'noise', { said }),
      (said) => desk.setStatement(draft, 'flute', { said }),
    ],
    [
      'reviewed',
      (note) => desk.review(draft, 'noise', { code: 'hedge', of: 'x' }, note),
      (note) => desk.review(draft, 'noise', { code: 'date', of: 'x' }, note),
    ],
    [
      'title',
      (text) => desk.setStoryText(draft, 'title', 'en', text),
      (text) => desk.setStoryText(draft, 'title', 'de', text),
    ],
    [
      'step',
      (text) => desk.setStepText(draft, 0, 'text', 'en', text),
      (text) => desk.setStepText(draft, 1, 'text', 'en', text),
    ],
    ['day', (text) => desk.setDay(draft, text), (text) => desk.setStoryText(draft, 'takeaway', null, text)],
    [
      'source',
      (text) => desk.setSource(draft, SOURCE, { url: text }),
      (text) => desk.setSource(draft, SOURCE, { publisher: text }),
    ],
  ])('%s', (_name, make, other) => {
    expect(steps).toBeGreaterThan(1);
    let log = desk.logOf(draft);
    for (const text of ['a', 'ab', 'abc']) log = desk.done(log, make(text));
    expect(log.past).toHaveLength(1);
    log = desk.done(log, other('x'));
    expect(log.past).toHaveLength(2);
    expect(desk.undone(desk.undone(log)).draft).toBe(draft);
  });

  test('but choosing is not: a form, a speaker, a withdrawal taken back', () => {
    for (const edit of [
      desk.setStatement(draft, 'noise', { form: 'direct' }),
      desk.setStatement(draft, 'noise', { from: ['haddad'] }),
      desk.withdraw(draft, 'noise', { date: '2024-06-01', reason: 'x' }),
      desk.withdraw(draft, 'noise', null),
      desk.moveStatement(draft, 'noise', 0),
    ])
      expect(edit.field).toBeNull();
    const withdrawal = { lang: draft.story.lang, reason: 'x' };
    expect(desk.setWithdrawal(draft, 'noise', withdrawal).field).not.toBeNull();
  });
});

describe('steps', () => {
  const titles = (its: desk.Draft) => its.story.steps?.map(({ title }) => (title as { readonly en?: string })?.en);
  const [a, b, c, d] = titles(draft) ?? [];

  test('are added before another or at the end, moved, and removed', () => {
    expect([a, b, c, d].every(Boolean)).toBe(true);
    expect(titles(desk.addStep(draft, 1).apply(draft))?.slice(0, 3)).toEqual([a, undefined, b]);
    expect(titles(desk.addStep(draft).apply(draft))?.at(-1)).toBeUndefined();
    expect(titles(desk.moveStep(draft, 0, 2).apply(draft))).toEqual([b, a, c, d]);
    expect(titles(desk.removeStep(draft, 1).apply(draft))).toEqual([a, c, d]);
    let its = draft;
    for (let i = 0; i < 4; i++) its = desk.removeStep(its, 0).apply(its);
    expect(its.story).not.toHaveProperty('steps');
  });

  test('have a text by language and look at each once', () => {
    const step = (edit: desk.Edit, i: number) => edit.apply(draft).story.steps?.[i];
    expect(step(desk.setStepText(draft, 1, 'title', 'en', 'Mocks'), 1)?.title).toMatchObject({
      en: 'Mocks',
      de: 'Wer spottet?',
    });
    expect(step(desk.setStepText(draft, 1, 'title', 'en', 'Mocks'), 0)).toBe(draft.story.steps?.[0]);
    expect(step(desk.setStepFocus(draft, 1, ['flute', 'flute']), 1)?.focus).toEqual(['flute']);
    expect(step(desk.setStepFocus(draft, 1, []), 1)).not.toHaveProperty('focus');
    expect(step(desk.setStepFocus(draft, 1, []), 2)).toBe(draft.story.steps?.[2]);
    expect(desk.nameOf(desk.removeStep(draft, 1).name, 'en')).toBe('Remove step 2');
  });
});

test('corrections stand in their order, are changed and removed one by one', () => {
  const correction = (note: string) => ({ date: '2024-06-01', statements: ['flute'], note });
  let its = draft;
  for (const note of ['one', 'two', 'three']) its = desk.addCorrection(its, correction(note)).apply(its);
  const notes = (one: desk.Draft) => one.story.corrections?.map(({ note }) => note);
  expect(notes(its)).toEqual(['one', 'two', 'three']);
  const next = desk.setCorrection(its, 1, { note: 'TWO', statements: ['noise'] }).apply(its);
  expect(notes(next)).toEqual(['one', 'TWO', 'three']);
  expect(next.story.corrections?.map(({ statements }) => statements)).toEqual([['flute'], ['noise'], ['flute']]);
  expect(notes(desk.removeCorrection(next, 0).apply(next))).toEqual(['TWO', 'three']);
  for (let i = 0; i < 3; i++) its = desk.removeCorrection(its, 0).apply(its);
  expect(its.story).toEqual(draft.story);
});

describe('the story', () => {
  test('has a day or none, a language, and a name that a file and an address can have', () => {
    expect(desk.setDay(draft, ' 2024-06-01 ').apply(draft).story.asOf).toBe('2024-06-01');
    for (const none of [null, '', ' ']) expect(desk.setDay(draft, none).apply(draft).story).not.toHaveProperty('asOf');
    expect(desk.setLanguage(draft, 'de').apply(draft).story.lang).toBe('de');
    for (const bad of ['', '.x', '/x', 'a/b', 'a\\b', '\\x', ' .x', 'x'.repeat(129)])
      expect(desk.setStoryId(draft, bad), bad).toMatchObject({ refused: 'bad-id' });
    for (const good of ['a.b', 'ä', 'x'.repeat(128)])
      expect(given(desk.setStoryId(draft, good)).apply(draft).story.id).toBe(good);
    expect(given(desk.setStoryId(draft, ' a ')).apply(draft).story.id).toBe('a');
  });

  test('keeps its name once it is published, whatever becomes of its title', () => {
    const title = (its: desk.Draft, text: string) => desk.setStoryText(its, 'title', null, text).apply(its);
    const fresh = title(desk.newDraft({ lang: 'en' }), 'One');
    expect(title(fresh, '').story.id).toBe('story');
    expect(title({ ...fresh, published: { story: {} as never, text: '' } }, 'Two').story.id).toBe('one');
    expect(desk.setStoryText(fresh, 'takeaway', null, 'Three').apply(fresh).story.id).toBe('one');
  });
});

test('an excerpt of a new passage goes without the old context; of the same words it keeps its translation', () => {
  const edit = given(desk.setExcerpt(draft, 'flute', spanOf(sampleText, 'It is a flute with a handrail')));
  expect(statement(edit.apply(draft), 'flute')?.quote).toEqual({
    exact: 'It is a flute with a handrail',
    translations: { de: 'Das ist eine Flöte mit Geländer' },
  });
  expect(desk.setExcerpt(draft, 'nobody', { start: 0, end: 4 })).toEqual({
    refused: 'unknown',
    params: { id: 'nobody' },
  });
  expect(desk.setExcerpt({ ...draft, texts: new Map() }, 'flute', { start: 0, end: 4 })).toMatchObject({
    refused: 'no-text',
  });
});

test('every edit and every refusal has a name with the same gaps in both languages, none of them twice', () => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const part of ['edits', 'refusals'] as const) {
    expect(Object.keys(de[part])).toEqual(Object.keys(en[part]));
    for (const [code, text] of Object.entries(en[part]))
      expect(gaps((de[part] as Record<string, string>)[code] ?? ''), code).toEqual(gaps(text));
  }
  for (const [code, texts] of Object.entries(en.left))
    expect(gaps((de.left as Record<string, readonly string[]>)[code]?.join() ?? ''), code).toEqual(gaps(texts.join()));
  expect(desk.nameOf({ code: 'merge', params: { name: '{into}', into: 'B' } }, 'en')).toBe('Merge {into} into B');
  expect(desk.nameOf({ code: 'merge', params: {} }, 'de-AT')).toContain('{name}');
  expect(desk.nameOf({ code: 'title', params: {} }, 'den')).toBe(en.edits.title);
});

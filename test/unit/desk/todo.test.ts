import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/desk/model/faults.js';
import * as desk from '../../../src/desk/model/index.js';
import { valueAt } from '../../../src/desk/model/paths.js';
import { countIn } from '../../../src/desk/page/todos.js';
import { de } from '../../../src/i18n/de/desk/desk.js';
import { en } from '../../../src/i18n/en/desk/desk.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf, untranslated } from './desk.js';

const NOW = new Date('2026-11-27');
const codes = (draft: desk.Draft, lang = 'en') => desk.todo(draft, lang, NOW).map(({ code }) => code);
const must = (draft: desk.Draft) =>
  desk
    .todo(draft, 'en', NOW)
    .filter(({ weight }) => weight === 'must')
    .map(({ code }) => code);

test('the sample is ready: nothing of it must be done', () => {
  const todos = desk.todo(sampleDraft(), 'en', NOW);
  expect(todos.filter(({ weight }) => weight === 'must')).toEqual([]);
  expect(desk.isReady(todos)).toBe(true);
  expect(todos.at(-1)?.code).toBe('unpublished');
  const out = given(desk.markPublished(sampleDraft())).apply(sampleDraft());
  expect(codes(out)).not.toContain('unpublished');
  expect(codes(desk.setDay(out, '2024-05-20').apply(out))).toContain('republish');
});

test('an empty draft says in its steps what comes first', () => {
  const todos = desk.todo(desk.newDraft({ lang: 'en' }), 'en', NOW);
  expect(todos[0]).toMatchObject({ step: 'source', code: 'no-source', weight: 'must' });
  expect(todos.map(({ step }) => step)).toEqual(
    todos.map(({ step }) => step).toSorted((a, b) => desk.STEPS.indexOf(a) - desk.STEPS.indexOf(b)),
  );
  expect(todos.filter(({ weight }) => weight === 'must').map(({ step }) => step)).toEqual(['source', 'say', 'title']);
});

test('from a pasted text to ready, by what is left each time', () => {
  let draft = desk.newDraft({ lang: 'en' });
  const apply = (edit: desk.Edit | desk.EditRefusal) => {
    draft = given(edit).apply(draft);
    return must(draft);
  };
  const source = desk.addSource(draft, {}, sampleText);
  expect(apply(source)).toEqual(['no-source-title', 'no-statements', 'no-title']);
  expect(apply(desk.setSource(draft, source.id, { title: 'Ostrey squabbles' }))).toEqual(['no-statements', 'no-title']);
  const taken = given(desk.take(draft, source.id, spanOf(sampleText, 'It is a flute with a handrail')));
  expect(apply(taken)).toEqual(expect.arrayContaining(['no-speaker', 'no-about', 'no-relation', 'no-title']));
  expect(desk.soundStory(draft).statements).toEqual([]);
  const who = desk.addParty(draft, 'Rufus Thorne', { kind: 'person' });
  apply(who);
  const what = desk.addParty(draft, 'Singing Bridge', { kind: 'project' });
  apply(what);
  apply(desk.setStatement(draft, taken.id, { from: [who.id], to: [what.id] }));
  // It is seen before it has its verb.
  expect(desk.soundStory(draft).statements.map(({ id }) => id)).toEqual([taken.id]);
  expect(must(draft)).toEqual(['no-relation', 'no-title']);
  apply(desk.setStatement(draft, taken.id, { relation: 'mocks' }));
  expect(apply(desk.setStoryText(draft, 'title', null, 'A bridge'))).toEqual([]);
  expect(desk.isReady(desk.todo(draft, 'en', NOW))).toBe(true);
  expect(codes(draft)).toEqual(expect.arrayContaining(['unread', 'no-takeaway', 'no-day', 'unpublished']));
});

test('a finding is answered for its value, and comes back when that changes', () => {
  const draft = sampleDraft();
  const swapped = desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft);
  const finding = desk.todo(swapped, 'en', NOW).find(({ finding }) => finding);
  expect(finding).toMatchObject({
    step: 'check',
    code: 'speaker',
    weight: 'must',
    place: { kind: 'statement', id: 'flute' },
  });
  expect(finding?.place.span).toMatchObject(spanOf(sampleText, 'It is a flute with a handrail'));
  expect(finding?.hint).not.toMatch(/reviewed|[{}]/);
  if (!finding?.finding) throw new Error('no finding');
  const answered = desk.review(swapped, 'flute', finding.finding, 'She said so, too.').apply(swapped);
  expect(must(answered)).toEqual([]);
  const again = desk.setStatement(answered, 'flute', { from: ['haddad'] }).apply(answered);
  expect(must(again)).toEqual(['speaker']);
  const back = desk.setStatement(answered, 'flute', { from: ['thorne'] }).apply(answered);
  expect(codes(back)).toContain('unmet');
});

test('every sentence is there in both languages, and its place can be found', () => {
  let draft = sampleDraft();
  draft = desk.setStatement(draft, 'flute', { from: ['calloway'], said: 'tomorrow' }).apply(draft);
  draft = desk.setStatement(draft, 'noise', { relation: null, to: null }).apply(draft);
  draft = desk.addParty(draft, 'Ines Calloway').apply(draft);
  draft = desk.addStep(draft).apply(draft);
  draft = desk
    .setSourceText(draft, SOURCE, sampleText.replace('Not a penny', 'Not a cent').replace('merely', 'kindly'))
    .apply(draft);
  const both = ['de', 'en'].map((lang) => desk.todo(draft, lang, NOW));
  const [german = [], english = []] = both;
  expect(german.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
  expect(new Set(english.map(({ code }) => code)).size).toBeGreaterThan(8);
  for (const [i, its] of english.entries()) {
    expect(its.message).toMatch(/\S/);
    expect(german[i]?.message).not.toBe(its.message);
    expect(`${its.message}${its.hint}`).not.toMatch(/\{\w+\}/);
    if (its.place.pointer !== '' && its.place.field === '')
      expect(valueAt(draft.story, stepsOf(its.place.pointer))).toBeDefined();
  }
  expect(Object.keys(de.left)).toEqual(Object.keys(en.left));
});

test('a source without its text keeps a story from being ready', () => {
  const draft = { ...sampleDraft(), texts: new Map() };
  expect(must(draft)).toEqual(['no-text']);
});

test('what is published and changed since must be told to readers', () => {
  const draft = given(desk.markPublished(sampleDraft())).apply(sampleDraft());
  const next = desk.setStatement(draft, 'flute', { modality: 'alleged' }).apply(draft);
  expect(must(next)).toContain('correction-due');
});

test('what lacks a translation is counted, and is nothing once it is there', () => {
  const draft = sampleDraft();
  expect(untranslated(draft, 'de')).toEqual([]);
  const lacking = untranslated(draft, 'fr');
  expect(lacking.filter(({ field }) => field === 'quote')).toHaveLength(draft.story.statements.length);
  const next = desk.setTranslation(draft, 'flute', 'fr', 'C’est une flûte').apply(draft);
  expect(untranslated(next, 'fr')).toHaveLength(lacking.length - 1);
});

test('the number beside a step is what its pane says: nothing goes out before all that must be done is done', () => {
  const all = desk.todo(withTodos(), 'en', NOW_LEFT);
  const must = all.filter(({ weight }) => weight === 'must').length;
  expect(must).toBeGreaterThan(0);
  for (const step of ['check', 'publish'] as const) expect(countIn(all, step).must).toBe(must);
  const own = all.filter(({ step, weight }) => step === 'title' && weight === 'must').length;
  expect(countIn(all, 'title').must).toBe(own);
  for (const step of desk.STEPS) expect(countIn([], step)).toEqual({ must: 0, waits: 0, may: 0 });
});

const NOW_LEFT = new Date('2026-11-27');
/** Out in a zip, and changed since without a word to readers. */
function withTodos(): desk.Draft {
  const out = given(desk.markPublished(sampleDraft())).apply(sampleDraft());
  return desk.setStatement(out, 'flute', { relation: 'praises' }).apply(out);
}

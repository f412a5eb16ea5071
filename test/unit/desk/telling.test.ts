/** The story as a whole: its guided reading, its corrections, what was withdrawn. */
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import type { Desk } from '../../../src/desk/page/desk.js';
import { called } from '../../../src/desk/page/telling/called.js';
import { today } from '../../../src/desk/page/today.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from './desk.js';

const published = (draft: desk.Draft) => given(desk.markPublished(draft)).apply(draft);
const musts = (draft: desk.Draft) => desk.todo(draft, 'en').filter(({ weight }) => weight === 'must');

test('a step is drawn while its words are being found, and the others keep their numbers', () => {
  const draft = sampleDraft();
  const steps = draft.story.steps ?? [];
  const next = desk.addStep(draft, 1, ['flute', 'calloway', 'flute']).apply(draft);
  const drawn = desk.soundStory(next).steps ?? [];
  expect(drawn[1]).toMatchObject({ focus: ['flute', 'calloway'] });
  expect([drawn[0], ...drawn.slice(2)]).toEqual(steps);
  const todo = musts(next).filter(({ place }) => place.kind === 'step');
  expect(todo.map(({ place, step }) => [place.id, place.field, step])).toEqual([
    ['1', 'title', 'title'],
    ['1', 'text', 'title'],
  ]);
});

test('the open step stays the open one through whatever is done to the reading, and undone', () => {
  const draft = sampleDraft();
  const last = (draft.story.steps?.length ?? 0) - 1;
  expect(last).toBeGreaterThan(1);
  const both = (edit: desk.Edit, step: number) => {
    const next = edit.apply(draft);
    const there = desk.stepAfter(draft, next, step);
    return [there, there == null ? null : desk.stepAfter(next, draft, there)];
  };
  expect(both(desk.moveStep(draft, last, 0), last)).toEqual([0, last]);
  expect(both(desk.moveStep(draft, last, 0), 0)).toEqual([1, 0]);
  expect(both(desk.removeStep(draft, 0), 1)).toEqual([0, 1]);
  expect(both(desk.setStepText(draft, 1, 'title', 'en', 'Other words'), 1)).toEqual([1, 1]);
  // One that is gone is not taken for the next; one that came last comes back as it was.
  expect(both(desk.removeStep(draft, 0), 0)).toEqual([null, null]);
  expect(both(desk.removeStep(draft, last), last)).toEqual([last, last]);
});

test('a step that is moved takes its words and its focus along', () => {
  const draft = sampleDraft();
  const steps = draft.story.steps ?? [];
  expect(steps.length).toBeGreaterThan(2);
  const up = desk.moveStep(draft, 2, 1).apply(draft);
  expect(up.story.steps?.map((its) => steps.indexOf(its))).toEqual([0, 2, 1, ...steps.slice(3).map((_, i) => i + 3)]);
  const down = desk.moveStep(up, 1, 3).apply(up);
  expect(down.story.steps).toEqual(steps);
});

test('what readers have is said field by field, and a correction without words is not yet one', () => {
  const draft = published(sampleDraft());
  const cut = given(desk.setExcerpt(draft, 'flute', spanOf(sampleText, 'It is a flute'))).apply(draft);
  const next = desk.setStatement(cut, 'flute', { said: '2024', modality: 'alleged' }).apply(cut);
  const old = draft.story.statements.find(({ id }) => id === 'flute')?.quote?.exact;
  expect(desk.toldOf(next, 'flute')).toEqual({ words: old, fields: ['quote', 'modality', 'said'] });
  expect(desk.toldOf(draft, 'flute')?.fields).toEqual([]);
  expect(desk.toldOf(draft, 'none')).toBeNull();

  const begun = desk.addCorrection(next, { date: '2024-06-01', statements: ['flute'] }).apply(next);
  expect(desk.correctionsDue(begun)).toEqual([]);
  expect(musts(begun).map(({ place }) => [place.kind, place.id, place.field])).toContainEqual([
    'correction',
    '0',
    'note',
  ]);
  const told = desk.setCorrectionNote(begun, 0, 'de', 'Gekürzt.').apply(begun);
  const both = desk.setCorrectionNote(told, 0, 'en', 'Shortened.').apply(told);
  expect(both.story.corrections).toEqual([
    { date: '2024-06-01', statements: ['flute'], note: { de: 'Gekürzt.', en: 'Shortened.' } },
  ]);
  expect(musts(both).filter(({ place }) => place.kind === 'correction')).toEqual([]);
  expect(desk.setCorrectionNote(both, 7, 'en', 'Nobody').apply(both)).toBe(both);
});

test('a withdrawal without a reason is not yet one, and taking it back leaves the statement as it was', () => {
  const draft = published(sampleDraft());
  const next = desk.withdraw(draft, 'flute', { date: '2024-06-01', reason: 'Wrong.' }).apply(draft);
  const bare = desk.setWithdrawal(next, 'flute', { lang: 'en', reason: ' ' }).apply(next);
  expect(musts(bare).some(({ place }) => place.id === 'flute' && place.field === 'withdrawn')).toBe(true);
  // Its words are not there to be taken a second time.
  expect(desk.coverage(next, SOURCE).counts).toEqual(desk.coverage(draft, SOURCE).counts);
  expect(desk.verdictsIn(next).has('flute')).toBe(false);
  const german = desk.setWithdrawal(next, 'flute', { lang: 'de', reason: 'Falsch.' }).apply(next);
  const day = desk.setWithdrawal(german, 'flute', { date: '2024-06-02' }).apply(german);
  expect(day.story.statements.find(({ id }) => id === 'flute')?.withdrawn).toEqual({
    date: '2024-06-02',
    reason: { en: 'Wrong.', de: 'Falsch.' },
  });
  expect(desk.storyText(desk.withdraw(day, 'flute', null).apply(day))).toBe(desk.storyText(draft));
  expect(desk.setWithdrawal(draft, 'flute', { date: '2024-06-02' }).apply(draft)).toBe(draft);
});

test('some statements are given to one who is there already, and no second one of that name is made', () => {
  const draft = sampleDraft();
  const edit = given(desk.splitParty(draft, 'thorne', ' ines  calloway', ['flute']));
  const next = edit.apply(draft);
  expect(edit.id).toBe('calloway');
  expect(next.story.entities).toHaveLength(draft.story.entities.length);
  expect(next.story.statements.find(({ id }) => id === 'flute')?.from).toEqual(['calloway']);
});

test('a day is that of the maker’s own calendar', () => {
  expect(today(new Date(2026, 0, 9, 0, 1))).toBe('2026-01-09');
  expect(today(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});

test('what a statement is called in a line is cut at a word, and never inside a character', () => {
  const draft = sampleDraft();
  const quote = (exact: string) => {
    const statements = draft.story.statements.map((its) => ({ ...its, quote: { exact } }));
    const t = { quotes: ['“', '”'] };
    return called({ draft: { ...draft, story: { ...draft.story, statements } }, t } as unknown as Desk, 'flute', 9);
  };
  expect(quote('a flute  with\na handrail')).toBe('“a flute …”');
  expect(quote('a flute')).toBe('“a flute”');
  expect(quote('🎵'.repeat(6))).toBe(`“${'🎵'.repeat(4)} …”`);
});

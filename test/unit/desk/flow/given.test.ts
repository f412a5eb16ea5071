/** What readers have been given is no step of the maker's: it stands whatever is undone, and nothing that they have goes without a trace. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from '../desk.js';

const NOW = new Date('2026-11-27');
const codes = (draft: desk.Draft) => desk.todo(draft, 'en', NOW).map(({ code }) => code);
const fields = { from: ['thorne'], to: ['bridge'], relation: 'praises' };
const taken = given(desk.take(sampleDraft(), SOURCE, spanOf(sampleText, 'It squeaks'), fields));
const before = desk.done(desk.logOf(sampleDraft()), taken);
const out = desk.done(before, given(desk.markPublished(before.draft)));

describe('undo steps over the zip that is out', () => {
  test('and takes back the edit before it, after which the story is another than readers have', () => {
    expect(out.past.map(({ name }) => name.code)).toEqual(['take']);
    expect(desk.standingOf(out.draft)).toBe('zip');
    expect(desk.isPublished(out.draft, taken.id)).toBe(true);
    const undone = desk.undone(out);
    expect(desk.storyText(undone.draft)).toBe(sampleFile);
    expect(desk.standingOf(undone.draft)).toBe('zip-before');
    expect(codes(undone.draft)).toContain('republish');
    const again = desk.redone(undone);
    expect(again.draft).toBe(out.draft);
    expect(desk.removeStatement(again.draft, taken.id)).toMatchObject({ refused: 'published-id' });
  });

  test('and so does redo: what was undone before it is redone of a story that readers have', () => {
    const undone = desk.undone(before);
    const zip = desk.done(undone, given(desk.markPublished(undone.draft)));
    expect(zip.past).toEqual([]);
    const redone = desk.redone(zip);
    expect(desk.storyText(redone.draft)).toBe(desk.storyText(before.draft));
    expect(desk.standingOf(redone.draft)).toBe('zip-before');
  });

  test('and the same for a story of which its maker says that readers have it, who alone may take the word back', () => {
    const said = desk.done(before, given(desk.markPublished(before.draft, true)));
    expect(desk.standingOf(desk.undone(said).draft)).toBe('elsewhere-before');
    const back = desk.takeBackElsewhere(said.draft);
    const none = back && desk.done(said, back);
    expect(none && [desk.standingOf(none.draft), none.past.length]).toEqual(['none', 1]);
    expect(desk.takeBackElsewhere(out.draft)).toBeNull();
    expect(desk.takeBackElsewhere(before.draft)).toBeNull();
  });

  test('typing that goes on after it is undone to where it stood when the zip was made', () => {
    const typed = desk.done(before, desk.setStoryText(before.draft, 'title', 'en', 'A'));
    const zip = desk.done(typed, given(desk.markPublished(typed.draft)));
    const more = desk.done(zip, desk.setStoryText(zip.draft, 'title', 'en', 'Ab'));
    expect(desk.standingOf(desk.undone(more).draft)).toBe('zip');
  });
});

test('a statement that readers have and an undo took comes back as they have it, and can be withdrawn', () => {
  const lost = desk.undone(out).draft;
  const [todo] = desk.todo(lost, 'en', NOW).filter(({ code }) => code === 'statement-lost');
  expect(todo).toMatchObject({ weight: 'must', message: expect.stringContaining('It squeaks') });
  expect(codes(lost)).not.toContain('correction-due');
  const back = given(desk.restoreStatement(lost, taken.id)).apply(lost);
  expect(back.story.statements.find(({ id }) => id === taken.id)).toEqual(
    out.draft.story.statements.find(({ id }) => id === taken.id),
  );
  expect(desk.correctionsDue(back)).toEqual([]);
  expect(codes(back)).not.toContain('statement-lost');
  const withdrawn = desk.withdraw(back, taken.id, { date: '2026-11-27', reason: 'It was hearsay.' }).apply(back);
  expect(desk.isReady(desk.todo(withdrawn, 'en', NOW))).toBe(true);
  expect(desk.restoreStatement(back, taken.id)).toMatchObject({ refused: 'unknown' });
  expect(desk.restoreStatement(sampleDraft(), taken.id)).toMatchObject({ refused: 'unknown' });
});

test('with it come back those whom it speaks of, its verb and its source', () => {
  const { story } = out.draft;
  const bare = { ...out.draft, story: { ...story, statements: [], entities: [], relations: [], sources: [] } };
  const back = given(desk.restoreStatement(bare, taken.id)).apply(bare);
  const ids = [back.story.entities, back.story.relations, back.story.sources].map((all) => all.map(({ id }) => id));
  expect(ids).toEqual([['bridge', 'thorne'].sort((a, b) => order(a) - order(b)), ['praises'], [SOURCE]]);
});

const order = (id: string) => sampleDraft().story.entities.findIndex((its) => its.id === id);

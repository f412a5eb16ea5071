/** What is left to do is gone through with each change of a draft; of what did not change nothing is judged anew. */
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { judged } from '../../../src/desk/model/left/judged.js';
import { SOURCE, sampleDraft, sampleText } from './desk.js';

const judgements = (draft: desk.Draft) =>
  new Map(judged(draft, desk.soundStory(draft), 'en').map(({ statement, its }) => [statement.id, its]));

/** Ids of the statements that the rules read again for an edit. */
function readAgain(draft: desk.Draft, edit: desk.Edit | desk.EditRefusal): string[] {
  if (desk.isRefusal(edit)) throw new Error('refused');
  const before = judgements(draft);
  const after = judgements(edit.apply(draft));
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...after].filter(([id, its]) => before.get(id) !== its).map(([id]) => id);
}

test('of a title, a takeaway, a place in the picture no statement is read again', () => {
  const draft = sampleDraft();
  expect(judgements(draft).size).toBeGreaterThan(20);
  expect(readAgain(draft, desk.setStoryText(draft, 'title', 'en', 'Another'))).toEqual([]);
  expect(readAgain(draft, desk.setPlaces(draft, new Map([['thorne', { x: 1, y: 2 }]])))).toEqual([]);
});

test('of a field of a statement that one is read, of a name or a text all that may speak of it', () => {
  const draft = sampleDraft();
  const all = draft.story.statements.map(({ id }) => id);
  expect(readAgain(draft, desk.setStatement(draft, 'flute', { from: ['calloway'] }))).toEqual(['flute']);
  expect(readAgain(draft, desk.setPartyText(draft, 'thorne', 'name', 'en', 'Rufus Thornes'))).toEqual(all);
  expect(readAgain(draft, desk.setSourceText(draft, SOURCE, `${sampleText} More.`))).toEqual(all);
});

test('what is kept is what would be found anew', () => {
  const draft = sampleDraft();
  judgements(draft);
  const swapped = desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft);
  const fresh = { ...swapped, story: structuredClone(swapped.story) };
  expect(judgements(swapped)).toEqual(judgements(fresh));
  expect(
    judgements(swapped)
      .get('flute')
      ?.findings.map(({ code }) => code),
  ).toContain('speaker');
});

/** What may answer is offered while checking, too; a hint that was put off stays so, with the project and never with the story. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { openFile, packProject } from '../../../../src/desk/project/file.js';
import { partsOf } from '../../../../src/desk/project/parts.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { given } from '../desk.js';

knowAll();
const TEXT =
  'Martin Holm accused Ada Ravn of hiding a report. Bo Lind said the weather was fine. Ada Ravn denied that she had taken money.';

function taken() {
  const empty = desk.newDraft({ lang: 'en' });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang: 'en' }, TEXT);
  const proposals = desk.heard(TEXT, 'en', proposeWithParties(TEXT, { lang: 'en' }));
  let draft = apply(empty);
  for (const i of proposals.keys())
    draft = given(desk.takeProposal(draft, id, proposals, i, { about: [] })).apply(draft);
  return { draft, proposals: new Map([[id, proposals]]) };
}

const { draft, proposals } = taken();
const hints = (its: desk.Draft, lang = 'en') =>
  desk.waiting(its, proposals, [], lang).filter(({ code }) => code === 'may-answer');
const [first, , last] = draft.story.statements;

test('it is a hint that keeps nothing from being ready, and says of both what they are', () => {
  const [hint, ...others] = hints(draft);
  expect(others).toEqual([]);
  expect(hint).toMatchObject({
    step: 'check',
    weight: 'may',
    of: first?.id,
    place: { kind: 'statement', id: last?.id, field: 'repliesTo' },
  });
  expect(hint?.message).toMatch(/^This may answer .*Martin Holm.*: .*Ada Ravn denied/);
  expect(hints(draft, 'de')[0]?.message).toMatch(/^Das antwortet vielleicht auf /);
});

test('linked, or put off, it is no hint any more; one undo brings it back', () => {
  const linked = desk.setStatement(draft, last?.id ?? '', { repliesTo: [first?.id ?? ''] }).apply(draft);
  expect(hints(linked)).toEqual([]);
  const [hint] = hints(draft);
  const log = desk.done(desk.logOf(draft), desk.putOff(hint ?? { message: '' }));
  expect(hints(log.draft)).toEqual([]);
  expect(desk.nameOf(log.past[0]?.name ?? { code: 'take', params: {} }, 'en')).toMatch(/^Put off: This may answer/);
  expect(desk.undone(log).draft).toBe(draft);
  // Twice is once.
  expect(desk.putOff(hint ?? { message: '' }).apply(log.draft)).toBe(log.draft);
});

test('what was put off is saved with the project and opened with it, and the story knows nothing of it', () => {
  const [hint] = hints(draft);
  const its = desk.putOff(hint ?? { message: '' }).apply(draft);
  expect(desk.storyText(its)).toBe(desk.storyText(draft));
  const opened = openFile('a.edgewise.zip', packProject(its, null), 'en');
  if (desk.isRefusal(opened)) throw new Error(opened.refused);
  expect(opened.draft.putOff).toEqual(its.putOff);
  expect(hints(opened.draft)).toEqual([]);
  // A project without it is packed as it always was.
  expect(partsOf(draft).get('desk.json')).toBeUndefined();
  expect(JSON.parse(partsOf(its).get('desk.json') ?? '{}')).toHaveProperty('putOff', its.putOff);
});

test('of a withdrawn statement it is not asked', () => {
  const its = desk.withdraw(draft, last?.id ?? '', { date: '2026-11-28', reason: 'Wrong.' }).apply(draft);
  expect(hints(its)).toEqual([]);
});

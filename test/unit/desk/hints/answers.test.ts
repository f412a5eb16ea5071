/** What may answer is offered while checking, too; a hint that was put off stays so, with the project and never with the story. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { openFile, packProject } from '../../../../src/desk/project/file.js';
import { partsOf } from '../../../../src/desk/project/parts.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { given, spanOf } from '../desk.js';

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

const DENIALS = [
  ['en', 'Ada Penrose accused Miles Tarrant of fraud.', 'Miles Tarrant denied the allegations', 'Miles Tarrant pays'],
  ['de', 'Ada Penrose warf Miles Tarrant Betrug vor.', 'Miles Tarrant bestreitet die Vorwürfe', 'Miles Tarrant zahlt'],
  ['de', 'Ada Penrose warf Miles Tarrant Betrug vor.', 'Miles Tarrant wies die Anschuldigungen zurück', 'Miles lacht'],
] as const;

test.each(DENIALS)(
  '%s: %s %s: it may answer each claim about who denies it, wherever it was made',
  (lang, first, denial, other) => {
    const text = `${first} Bo Lind said so, too. ${other}. ${denial}.`;
    const empty = desk.newDraft({ lang });
    const source = desk.addSource(empty, { title: 'T', lang }, text);
    let draft = source.apply(empty);
    for (const name of ['Ada Penrose', 'Miles Tarrant', 'Bo Lind'])
      draft = desk.addParty(draft, name, { kind: 'person' }).apply(draft);
    const take = (words: string, fields: desk.TakeFields) => {
      const edit = given(desk.take(draft, source.id, spanOf(text, words), fields));
      draft = edit.apply(draft);
      return edit.id;
    };
    const about = { to: ['miles-tarrant'], form: 'indirect' } as const;
    const accused = take(first.slice(0, -1), { ...about, from: ['ada-penrose'], relation: 'accuses' });
    const alleged = take('Bo Lind said so', { ...about, from: ['bo-lind'], relation: 'says', modality: 'alleged' });
    take('too', { ...about, from: ['bo-lind'], relation: 'says' });
    take(other, { from: ['miles-tarrant'], to: ['bo-lind'], relation: 'criticises' });
    // By our rule a fact: he contradicts.
    const its = take(denial, { from: ['miles-tarrant'], form: 'indirect', relation: 'contradicts' });
    const left = () => desk.waiting(draft, new Map(), [], 'en').filter(({ code }) => code === 'may-answer');
    expect(left().map(({ place, of }) => [place.id, of])).toEqual([
      [its, alleged],
      [its, accused],
    ]);
    draft = desk.answering(draft, its, alleged).apply(draft);
    expect(left().map(({ of }) => of)).toEqual([accused]);
    draft = desk.putOff(left()[0] ?? { message: '' }).apply(draft);
    expect(left()).toEqual([]);
    // One press more, and it answers both.
    draft = desk.answering(draft, its, accused).apply(draft);
    expect(draft.story.statements.find(({ id }) => id === its)?.repliesTo).toEqual([alleged, accused]);
  },
);

/** A name that was found cut off and is written out by its maker: what was found is still that party's. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';

const STUMP = 'Bürgerinitiative Rettet';
const TEXT = `Die ${STUMP} das Bad klagt. „Wir bleiben“, sagte die ${STUMP} das Bad.`;
const withText = () => {
  const draft = desk.newDraft({ lang: 'de' });
  return desk.addSource(draft, { title: 'Bad', lang: 'de' }, TEXT).apply(draft);
};
const party = (draft: desk.Draft, name: string) => {
  const edit = desk.addParty(draft, name, { kind: 'organisation' });
  return { id: edit.id, draft: edit.apply(draft) };
};
const named = (draft: desk.Draft, id: string, name: string) =>
  desk.setPartyText(draft, id, 'name', 'de', name).apply(draft);

test('it is known by the name that the text has, so that nobody is made of it a second time', () => {
  const { id, draft } = party(withText(), STUMP);
  const whole = named(draft, id, `${STUMP} das Bad`);
  expect(desk.partyCalled(whole, STUMP)).toBeNull();
  const edit = desk.keepOldName(draft, whole, id);
  const kept = edit?.apply(whole) ?? whole;
  expect(kept.story.entities[0]).toMatchObject({ name: `${STUMP} das Bad`, aliases: [STUMP] });
  expect(desk.partyCalled(kept, STUMP)).toBe(id);
  // One undo takes both back.
  const log = desk.amended(
    desk.done(desk.logOf(draft), desk.setPartyText(draft, id, 'name', 'de', `${STUMP} das Bad`)),
    edit as desk.Edit,
  );
  expect(log.draft).toEqual(kept);
  expect(desk.undone(log).draft).toBe(draft);
});

test('a slip of the pen, a name that another bears, and one that it has still are no aliases', () => {
  const { id, draft } = party(withText(), 'Bürgerinitative Rettet');
  expect(desk.keepOldName(draft, named(draft, id, STUMP), id)).toBeNull();
  const one = party(withText(), STUMP);
  const renamed = named(one.draft, one.id, 'Bad-Initiative');
  const two = party(renamed, STUMP);
  expect(desk.keepOldName(one.draft, two.draft, one.id)).toBeNull();
  expect(desk.keepOldName(one.draft, one.draft, one.id)).toBeNull();
  expect(desk.keepOldName(one.draft, one.draft, 'nobody')).toBeNull();
});

test('whom the text calls by a noun alone it still calls so, in whatever case or place of a sentence', () => {
  const all = [
    ['de', 'Das sagte ein Sprecher der Landrätin.', 'die Landrätin'],
    ['de', 'Die Landrätin kam.', 'die Landrätin'],
    ['en', 'Mayor and council met. The mayor left.', 'the mayor'],
    ['en', 'One nurse left.', 'a nurse'],
  ] as const;
  for (const [lang, text, noun] of all) {
    const empty = desk.newDraft({ lang });
    const one = party(desk.addSource(empty, { title: 'T', lang }, text).apply(empty), noun);
    const next = desk.setPartyText(one.draft, one.id, 'name', lang, 'Ann Lowe').apply(one.draft);
    const kept = desk.keepOldName(one.draft, next, one.id)?.apply(next) ?? next;
    expect([text, desk.partyCalled(kept, noun)]).toEqual([text, one.id]);
  }
  const other = party(withText(), 'die Landrätin');
  expect(desk.keepOldName(other.draft, named(other.draft, other.id, 'Ann Lowe'), other.id)).toBeNull();
});

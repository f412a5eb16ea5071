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

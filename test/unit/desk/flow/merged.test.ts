/** Two parties that are one, of whom the text has a name and a noun: the name is what readers know them by. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

const draft = desk.newDraft({ lang: 'en' });
const entity = (its: desk.Draft, id: string) => its.story.entities.find((one) => one.id === id);
const merge = (its: desk.Draft, id: string, into: string) => given(desk.mergeParties(its, id, into)).apply(its);

test.each([
  ['die Landrätin', 'Sabine Reuter', 'Sabine Reuter', 'die Landrätin'],
  ['the mayor', 'Ann Lowe', 'Ann Lowe', 'the mayor'],
  ['a nurse', 'Ann Lowe', 'Ann Lowe', 'a nurse'],
  ['the Labour mayor of Ostrey', 'Ann Lowe', 'Ann Lowe', 'the Labour mayor of Ostrey'],
  ['the Friends of the Lido', 'Lido Trust', 'the Friends of the Lido', 'Lido Trust'],
  ['a nurse', 'the witness', 'a nurse', 'the witness'],
])('“%s”, with whom “%s” is one, is called %s, and %s, too', (stays, gone, name, alias) => {
  const one = desk.addParty(draft, stays, { kind: 'person' });
  const two = desk.addParty(one.apply(draft), gone, { kind: 'person' });
  const both = two.apply(one.apply(draft));
  const its = merge(both, two.id, one.id);
  expect(entity(its, one.id)).toMatchObject({ name, aliases: [alias] });
  expect(entity(its, two.id)).toBeUndefined();
  for (const call of [stays, gone]) expect(desk.partyCalled(its, call)).toBe(one.id);
  // The other way round a name stays a name; of two alike the one that stays gives it.
  const back = entity(merge(both, one.id, two.id), two.id);
  expect(back).toMatchObject(name === gone ? { name, aliases: [alias] } : { name: gone, aliases: [stays] });
});

test('two that are one quarrel with no words of their own: by a surname the text still means the one who has it', () => {
  const text = 'Jens Kolb klagt. Reuter sagte: „Er hat gelogen.“';
  let its = desk.newDraft({ lang: 'de' });
  its = desk.addSource(its, { title: 'Bad', lang: 'de' }, text).apply(its);
  for (const name of ['die Landrätin', 'Sabine Reuter', 'Jens Kolb'])
    its = desk.addParty(its, name, { kind: 'person' }).apply(its);
  const [noun = '', name = '', kolb = ''] = its.story.entities.map(({ id }) => id);
  const [source = ''] = its.texts.keys();
  const said = { from: [name], to: [kolb], relation: 'criticises' };
  its = given(desk.take(its, source, spanOf(text, 'Er hat gelogen'), said)).apply(its);
  const alarms = (one: desk.Draft) => desk.todo(one, 'de').filter(({ finding }) => finding);
  expect(alarms(its)).toEqual([]);
  expect(alarms(merge(its, name, noun))).toEqual([]);
});

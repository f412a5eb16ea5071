/** Who denies and who is said to have done it are two, and neither takes the other's place. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

const TEXT = 'Ada Winslow denied having received any money from Garrow Steel. “I got nothing,” said Winslow.';

function begun(words: string, fields: object) {
  const empty = desk.newDraft({ lang: 'en' });
  const source = desk.addSource(empty, { title: 'T' }, TEXT);
  let draft = source.apply(empty);
  for (const name of ['Ada Winslow', 'Garrow Steel'])
    draft = desk.addParty(draft, name, { kind: 'person' }).apply(draft);
  const edit = given(desk.take(draft, source.id, spanOf(TEXT, words), fields));
  return { draft: edit.apply(draft), id: edit.id };
}
const SENTENCE = TEXT.slice(0, TEXT.indexOf('.'));
const its = ({ story }: desk.Draft) => story.statements[0] as desk.DraftStatement;

test('who speaks becomes who denies, and again who speaks', () => {
  const { draft, id } = begun(SENTENCE, { form: 'indirect', from: ['ada-winslow'], to: ['garrow-steel'] });
  const denied = desk.setCertainty(draft, id, 'denied').apply(draft);
  expect(its(denied)).toMatchObject({
    modality: 'denied',
    form: 'reported',
    attributedTo: ['ada-winslow'],
    from: ['ada-winslow'],
    to: ['garrow-steel'],
  });
  expect(desk.denierOf(its(denied))).toEqual(['ada-winslow']);

  // Turned round, the claim runs the other way; who denies it stays.
  const turned = desk.turnRound(denied, id)?.apply(denied) as desk.Draft;
  expect(its(turned)).toMatchObject({ from: ['garrow-steel'], to: ['ada-winslow'], attributedTo: ['ada-winslow'] });
  const back = desk.setCertainty(turned, id, 'alleged').apply(turned);
  expect(its(back)).toMatchObject({ modality: 'alleged', form: 'indirect', from: ['ada-winslow'] });
  expect([its(back).attributedTo, its(back).to]).toEqual([undefined, undefined]);
  expect(desk.setCertainty(denied, id, 'denied').apply(denied)).toBe(denied);
});

test('another form of a denial leaves who denies it', () => {
  const { draft, id } = begun(SENTENCE, {
    attributedTo: ['ada-winslow'],
    from: ['garrow-steel'],
    modality: 'denied',
    form: 'reported',
  });
  const spoken = desk.setForm(draft, id, 'indirect').apply(draft);
  expect(its(spoken)).toMatchObject({ form: 'indirect', from: ['ada-winslow'] });
  expect(its(spoken).attributedTo).toBeUndefined();
  const told = desk.setForm(spoken, id, 'reported').apply(spoken);
  expect(its(told)).toMatchObject({ form: 'reported', from: ['ada-winslow'], attributedTo: ['ada-winslow'] });
  const plain = desk.setStatement(draft, id, { modality: null }).apply(draft);
  expect(its(desk.setForm(plain, id, 'indirect').apply(plain))).toMatchObject({
    from: ['garrow-steel'],
    attributedTo: ['ada-winslow'],
  });
});

test('a speaker’s own words keep their speaker, and nothing of them can be turned', () => {
  const { draft, id } = begun('I got nothing', { from: ['ada-winslow'], to: ['garrow-steel'], form: 'direct' });
  const denied = desk.setCertainty(draft, id, 'denied').apply(draft);
  expect(its(denied)).toMatchObject({ form: 'direct', from: ['ada-winslow'], modality: 'denied' });
  expect(desk.denierOf(its(denied))).toEqual(['ada-winslow']);
  expect(desk.turnRound(denied, id)).toBeNull();
});

test('of one who stands at both ends nothing can be turned', () => {
  const { draft, id } = begun(SENTENCE, { from: ['garrow-steel'], to: ['garrow-steel'], form: 'reported' });
  expect(desk.turnRound(draft, id)).toBeNull();
});

test('one more from the same words has who speaks, form, certainty and day of the one before, in one edit', () => {
  const more = (fields: object) => {
    const { draft, id } = begun(SENTENCE, { relation: 'pays', to: ['garrow-steel'], amount: { value: 3 }, ...fields });
    const edit = given(desk.takeOnceMore(draft, id));
    const next = edit.apply(draft);
    expect(next.story.statements).toHaveLength(2);
    const { id: _id, source: _source, quote, ...rest } = next.story.statements.find((one) => one.id === edit.id) ?? {};
    expect(quote).toEqual(its(draft).quote);
    expect(desk.undone(desk.done(desk.logOf(draft), edit)).draft).toBe(draft);
    return rest;
  };
  const told = { form: 'indirect', modality: 'planned', said: '2026-11-28' };
  expect(more({ ...told, from: ['ada-winslow'] })).toEqual({ ...told, from: ['ada-winslow'] });
  // Of a report who does it may be somebody else; on whose word it is may not.
  const report = { form: 'reported', modality: 'alleged', attributedTo: ['ada-winslow'] };
  expect(more({ ...report, from: ['garrow-steel'] })).toEqual(report);
  expect(more({ ...report, modality: 'denied' })).toEqual({ form: 'reported', modality: 'denied' });
});

/** A party of which no statement speaks: the sentence that could be one, and the way out of the story. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const NOW = new Date('2026-11-27');
const empty = desk.newDraft({ lang: 'en' });
const TEXT = `Ferry stops, says Finch & Rowe

Ada Penrose met Miles Tarrant. The accounts were checked by Finch & Rowe in January. Nobody else saw them.

Finch & Rowe keeps silent.
`;
const source = desk.addSource(empty, { title: 'Ferry stops, says Finch & Rowe', publisher: 'Echo' }, TEXT);
const withFirm = (its: desk.Draft) => desk.addParty(its, 'Finch & Rowe', { kind: 'company' }).apply(its);
const draft = withFirm(source.apply(empty));
const ID = 'finch-rowe';
const sentence = (its: desk.Draft, id = ID) => {
  const at = desk.mentionOf(its, id);
  return at && (its.texts.get(at.source) ?? '').slice(at.start, at.end);
};
const codes = (its: desk.Draft) => desk.todo(its, 'en', NOW).map(({ code }) => code);

test('what could be a statement about it is the first sentence that names it and is still to be read', () => {
  expect(sentence(draft)).toBe('The accounts were checked by Finch & Rowe in January.');
  const aside = given(desk.setAside(draft, source.id, spanOf(TEXT, 'The accounts'))).apply(draft);
  expect(sentence(aside)).toBe('Finch & Rowe keeps silent.');
  const both = given(desk.setAside(aside, source.id, spanOf(TEXT, 'keeps silent'))).apply(aside);
  // Rather one that was set aside than the headline.
  expect(sentence(both)).toBe('The accounts were checked by Finch & Rowe in January.');
  const alias = desk.setParty(draft, ID, { aliases: ['Ada Penrose'] }).apply(draft);
  expect(sentence(alias)).toBe('Ada Penrose met Miles Tarrant.');
  expect(sentence(desk.addParty(draft, 'Zo').apply(draft), 'zo')).toBeNull();
});

test('once it is taken the party is offered for it, and stands alone no longer', () => {
  expect(codes(draft)).toContain('unused-party');
  const at = desk.mentionOf(draft, ID);
  const edit = given(desk.take(draft, at?.source ?? '', at ?? { start: 0, end: 0 }));
  const taken = edit.apply(draft);
  const statement = taken.story.statements.find(({ id }) => id === edit.id);
  if (!statement) throw new Error('not taken');
  expect(desk.likelyParties(taken, statement, [], [])[0]).toEqual({ party: ID, name: 'Finch & Rowe' });
  expect(codes(desk.setStatement(taken, edit.id, { from: [ID] }).apply(taken))).not.toContain('unused-party');
});

test('ignored it leaves the story and is not offered again; one undo brings it back; one that is spoken of stays', () => {
  const edit = given(desk.ignoreParty(draft, ID));
  const log = desk.done(desk.logOf(draft), edit);
  expect([log.draft.story.entities, log.draft.ignored]).toEqual([[], ['Finch & Rowe']]);
  expect(log.past).toHaveLength(1);
  expect(codes(log.draft)).not.toContain('unused-party');
  expect(desk.undone(log).draft).toBe(draft);
  expect(desk.nameOf(edit.name, 'en')).toBe('Ignore the name Finch & Rowe');
  const sample = sampleDraft();
  expect(sampleText).toContain('Thorne');
  expect(desk.ignoreParty(sample, 'thorne')).toMatchObject({ refused: 'still-used' });
  expect(desk.mentionOf(sample, 'thorne')?.source).toBe(SOURCE);
});

test('that it stands alone, and both ways out, are said in both languages', () => {
  for (const [lang, words] of [
    ['en', 'Finch & Rowe stands alone in the picture, without a statement. Give the name a statement, or ignore it.'],
    [
      'de',
      'Finch & Rowe steht allein im Bild, ohne eine Aussage. Geben Sie dem Namen eine Aussage, oder übergehen Sie ihn.',
    ],
  ] as const) {
    const [todo] = desk.todo(draft, lang, NOW).filter(({ code }) => code === 'unused-party');
    expect(`${todo?.message} ${todo?.hint}`).toBe(words);
  }
});

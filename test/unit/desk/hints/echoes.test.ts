/** What is withdrawn, or another number by now, and still stands in what the maker wrote. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, sampleDraft } from '../desk.js';

const base = sampleDraft();
const bribe = base.story.statements.find(({ quote }) => quote?.exact.includes('£40,000'));
const flute = base.story.statements.find(({ id }) => id === 'flute');
if (!bribe || !flute) throw new Error('the sample is another one');

const written = (draft: desk.Draft, ...edits: ((its: desk.Draft) => desk.Edit)[]) =>
  edits.reduce((its, make) => make(its).apply(its), draft);
const plain = written(
  base,
  (its) => desk.setStoryText(its, 'title', 'en', 'A bridge that hums'),
  (its) => desk.setStoryText(its, 'takeaway', 'en', 'They quarrel.'),
);
const told = (draft: desk.Draft, its = bribe) =>
  desk.echoesOf(draft, its, 'en').map(({ where, found, place }) => [where, found, place.kind, place.id, place.field]);

test.each([
  ['40,000', 'Did Garrow pay £40,000?'],
  ['40,000', 'Did Garrow pay 40,000?'],
  ['forty thousand', 'Did Garrow pay forty thousand pounds?'],
  ['Paid Winslow Engineering at least £40,000', 'It Paid Winslow Engineering at least £40,000 to stay away'],
])('a title holds the figure or the words: %s', (found, title) => {
  const draft = desk.setStoryText(plain, 'title', 'en', title).apply(plain);
  expect(told(draft)).toEqual([['The title', found, 'story', '', 'title']]);
});

test.each(['They paid €40,000.', 'In 40 years, £40.', 'Winslow Engineering at least', '£40 million went'])(
  'another figure or a few of its words are none: %s',
  (takeaway) => {
    expect(told(desk.setStoryText(plain, 'takeaway', 'en', takeaway).apply(plain))).toEqual([]);
  },
);

test('takeaway, step, note and correction are found, in each language, each with its field', () => {
  const party = base.story.entities[0]?.id ?? '';
  const steps = plain.story.steps?.length ?? 0;
  const draft = written(
    plain,
    (its) => desk.setStoryText(its, 'takeaway', 'de', 'Es ging um 40.000 Pfund.'),
    (its) => desk.addStep(its),
    (its) => desk.setStepText(its, steps, 'text', 'en', 'It is about £40,000.'),
    (its) => desk.setPartyText(its, party, 'note', 'en', 'Got £40,000, it is said.'),
    (its) => desk.addCorrection(its, { date: '2026-11-28', statements: [], note: 'It was £40,000.' }),
    (its) => desk.addCorrection(its, { date: '2026-11-28', statements: [bribe.id], note: 'It was not £40,000.' }),
  );
  expect(told(draft).map(([where, , ...place]) => [where, ...place])).toEqual([
    ['The takeaway', 'story', '', 'takeaway-de'],
    [`Step ${steps + 1} of the guided reading`, 'step', String(steps), 'text'],
    [expect.stringMatching(/^The note on /), 'entity', party, 'note'],
    ['Correction 1', 'correction', '0', 'note'],
  ]);
});

test('a figure that another statement bears out is none', () => {
  const draft = desk.setStoryText(plain, 'title', 'en', 'Did Garrow pay £40,000?').apply(plain);
  const amount = { value: 40_000, unit: 'GBP' };
  expect(told(desk.setStatement(draft, flute.id, { amount }).apply(draft))).toEqual([]);
});

test('a short excerpt is found whole, and in its translation', () => {
  const draft = written(
    plain,
    (its) => desk.setTranslation(its, flute.id, 'de', 'Es ist eine Flöte mit Geländer'),
    (its) => desk.setStoryText(its, 'title', 'de', 'Eine Flöte mit Geländer: so nennt er es'),
    (its) => desk.setStoryText(its, 'takeaway', 'en', 'It’s a flute.'),
  );
  const its = draft.story.statements.find(({ id }) => id === flute.id);
  expect(told(draft, its)).toEqual([]);
  const whole = desk.setStoryText(draft, 'title', 'de', 'Es ist eine Flöte mit Geländer, sagt er').apply(draft);
  expect(told(whole, its)).toEqual([['The title', 'Es ist eine Flöte mit Geländer', 'story', '', 'title-de']]);
});

test('once it is withdrawn it keeps the story from being ready until it is written anew, or may stay', () => {
  const draft = desk.setStoryText(plain, 'title', 'en', 'Did Garrow pay £40,000?').apply(plain);
  const echoes = (its: desk.Draft) => desk.todo(its, 'en').filter(({ code }) => code.startsWith('echo-'));
  expect(echoes(draft)).toEqual([]);
  const out = given(desk.markPublished(draft)).apply(draft);
  const gone = desk.withdraw(out, bribe.id, { date: '2026-11-28', reason: 'Nobody saw it.' }).apply(out);
  const [echo, ...others] = echoes(gone);
  expect(others).toEqual([]);
  expect(echo).toMatchObject({ code: 'echo-withdrawn', step: 'check', weight: 'must', of: bribe.id });
  expect(echo?.message).toMatch(/^The title still has “40,000”, of what is withdrawn: /);
  expect(echoes(desk.setStoryText(gone, 'title', 'en', 'A bridge').apply(gone))).toEqual([]);
  expect(echoes(desk.putOff(echo ?? { message: '' }).apply(gone))).toEqual([]);

  const other = desk.setStatement(out, bribe.id, { amount: { value: 50_000, unit: 'GBP' } }).apply(out);
  expect(bribe.amount?.value).toBe(40_000);
  expect(echoes(other)).toMatchObject([{ code: 'echo-changed', of: bribe.id, place: { field: 'title' } }]);
});

/** What a proposal fills in is the words' own, and is known for as long as it says what they say. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { propose } from '../../../../src/propose/index.js';
import { given } from '../desk.js';

function draftOf(text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  return { draft: apply(empty), source: id, proposals: propose(text, { lang }) };
}

/** What a statement has, or is offered, of an amount. */
function readOf(draft: desk.Draft, id: string) {
  const its = draft.story.statements.find((one) => one.id === id) as desk.DraftStatement;
  return its.amount ?? desk.amountOffers(draft, its)[0];
}

test.each<[lang: string, text: string, amount: { value: number; unit?: string; bound?: string }]>([
  [
    'en',
    'Ada Penrose said the ferry carried about forty people at once.',
    { value: 40, unit: 'people', bound: 'about' },
  ],
  ['en', 'Ada Penrose said the ferry carried forty people at once.', { value: 40, unit: 'people' }],
  ['en', 'Ada Penrose said the boat had cost more than £60,000.', { value: 60_000, unit: 'GBP', bound: 'more-than' }],
  ['de', 'Ada Penrose sagte, die Fähre habe mindestens 40 Menschen befördert.', { value: 40, bound: 'at-least' }],
  ['de', 'Ada Penrose sagte, das Boot habe fast 60 Millionen Euro gekostet.', { value: 60_000_000, bound: 'about' }],
])('%s: “%s” has its number with the bound of its words, and no other', (lang, text, amount) => {
  const { draft, source, proposals } = draftOf(text, lang);
  const edit = given(desk.takeProposal(draft, source, proposals, 0));
  const read = readOf(edit.apply(draft), edit.id);
  expect(read).toMatchObject(amount);
  expect(read?.bound).toBe(amount.bound);
  const next = desk.setAmount(edit.apply(draft), edit.id, read ?? null).apply(edit.apply(draft));
  expect(desk.filledIn(next, edit.id, proposals)).toContain('amount');
});

test.each([
  ['en', 'Ada Penrose said the council had held 3 meetings.', null],
  ['en', 'Ada Penrose said the council had held 30 meetings.', 30],
  ['en', 'Ada Penrose said a swim cost £3.', 3],
  ['en', 'Ada Penrose said 3 per cent of it was gone.', 3],
  ['de', 'Ada Penrose sagte, es habe drei Sitzungen gegeben.', null],
  ['de', 'Ada Penrose sagte, es kämen drei Euro dazu.', 3],
])('%s: what is told by the way is no amount: “%s”', (lang, text, value) => {
  const { draft, source, proposals } = draftOf(text, lang);
  expect(proposals[0]?.amount).not.toBeNull();
  const edit = given(desk.takeProposal(draft, source, proposals, 0));
  expect(readOf(edit.apply(draft), edit.id)?.value ?? null).toBe(value);
});

test('a passage that begins behind the word of the bound has it, too', () => {
  const text = 'The ferry is a lifeline that about forty people at once will need again.';
  const { draft, source } = draftOf(text, 'en');
  const start = text.indexOf('forty');
  const one: desk.Proposed = {
    start,
    end: text.length - 1,
    form: 'reported',
    modality: 'planned',
    speakers: [],
    about: [],
    answers: null,
    day: '2024-05-13',
  };
  const edit = given(desk.takeProposal(draft, source, [one], 0));
  const { id } = edit;
  const read = readOf(edit.apply(draft), id);
  const next = desk.setAmount(edit.apply(draft), id, read ?? null).apply(edit.apply(draft));
  expect(next.story.statements[0]?.amount).toEqual({ value: 40, unit: 'people', bound: 'about' });
  expect(desk.filledIn(next, id, [one])).toEqual(['amount', 'said', 'modality']);

  // What its maker says since is the maker's; what is taken away is gone, and comes back with one undo.
  const other = desk.setStatement(next, id, { amount: { value: 41 } }).apply(next);
  expect(desk.filledIn(other, id, [one])).toEqual(['said', 'modality']);
  const log = desk.done(desk.logOf(next), desk.setStatement(next, id, { modality: null }));
  expect(desk.filledIn(log.draft, id, [one])).toEqual(['amount', 'said']);
  expect(desk.undone(log).draft).toBe(next);
});

test.each([
  ['de', 'Ada Penrose sagte, der Verein zahle 14.000 Euro im Jahr für das Boot.', undefined],
  ['de', 'Ada Penrose sagte, der Verein zahle jährlich 14.000 Euro für das Boot.', undefined],
  ['de', 'Ada Penrose sagte, der Verein habe im Jahr 2020 für das Boot 14.000 Euro gezahlt.', 14_000],
  ['en', 'Ada Penrose said the club pays £14,000 a year for the boat.', undefined],
  ['en', 'Ada Penrose said the club pays £300 per member for the boat.', undefined],
  ['en', 'Ada Penrose said the club paid £14,000 for the boat.', 14_000],
  ['en', 'Ada Penrose said the club paid £14,000 a year ago for the boat.', 14_000],
  ['en', 'Ada Penrose said the ferry carried about forty people a day.', undefined],
  ['en', 'Ada Penrose said the pool lost 40,000 litres each day.', undefined],
  ['de', 'Ada Penrose sagte, das Bad verliere 40.000 Liter am Tag.', undefined],
  ['de', 'Ada Penrose sagte, jeden Tag verliere das Bad 40.000 Liter.', undefined],
  ['de', 'Ada Penrose sagte, der Bau koste 4.200 Euro pro Quadratmeter.', undefined],
] as const)('%s: what is told by the year or the head is no sum, and is not filled in: “%s”', (lang, text, value) => {
  const { draft, source, proposals } = draftOf(text, lang);
  expect(proposals[0]?.amount).not.toBeNull();
  const edit = given(desk.takeProposal(draft, source, proposals, 0));
  expect(readOf(edit.apply(draft), edit.id)?.value).toBe(value);
  // Why it stays empty is said in its field.
  expect(desk.namesRate(text, { start: 0, end: text.length }, lang)).toBe(value == null);
});

test.each([
  ['de', 'Ada Penrose sagte, die Klinik habe zwischen 2021 und 2023 Operationen abgerechnet.', undefined],
  ['de', 'Ada Penrose sagte, die Klinik habe im Jahr 2000 Operationen abgerechnet.', undefined],
  ['de', 'Ada Penrose sagte, die Klinik habe 2023 Operationen abgerechnet.', undefined],
  ['de', 'Ada Penrose sagte, die Klinik habe 2.023 Operationen abgerechnet.', 2023],
  ['de', 'Ada Penrose sagte, die Klinik habe rund 2000 Operationen abgerechnet.', 2000],
  ['de', 'Ada Penrose sagte, die Klinik habe in drei Jahren 2023 Euro abgerechnet.', 2023],
  ['en', 'Ada Penrose said the clinic had billed between 2021 and 2023 operations.', undefined],
  ['en', 'Ada Penrose said the clinic had billed from 2019 to 2023 operations.', undefined],
  ['en', 'Ada Penrose said the clinic had billed 2,023 operations.', 2023],
  ['de', 'Ada Penrose sagte, 210 der 380 Beschäftigten müssten gehen.', undefined],
  ['de', 'Ada Penrose sagte, zwölf von 380 Beschäftigten müssten gehen.', undefined],
  ['de', 'Ada Penrose sagte, die Hälfte der 380 Beschäftigten müsse gehen.', undefined],
  ['de', 'Ada Penrose sagte, der Betrieb der 380 Wohnungen sei teuer.', 380],
  ['en', 'Ada Penrose said 210 of the 380 employees would go.', undefined],
  ['en', 'Ada Penrose said half of its 380 employees would go.', undefined],
  ['en', 'Ada Penrose said the loss of 380 employees was sad.', 380],
] as const)('%s: a year counts nothing, and no whole is told by its part: “%s”', (lang, text, value) => {
  const { draft, source, proposals } = draftOf(text, lang);
  expect(proposals[0]?.amount).not.toBeNull();
  const edit = given(desk.takeProposal(draft, source, proposals, 0));
  expect(readOf(edit.apply(draft), edit.id)?.value).toBe(value);
  const byHand = given(desk.takeByHand(draft, source, { start: 0, end: text.length }));
  expect(readOf(byHand.apply(draft), byHand.id)?.value).toBe(value);
});

test.each([
  ['en', 'The board met three times a year.'],
  ['de', 'Der Rat tagt drei Mal im Jahr.'],
])('%s: how often something is done is no amount by the year: “%s”', (lang, text) => {
  expect(desk.namesRate(text, { start: 0, end: text.length }, lang)).toBe(false);
});

/** What hangs on a condition is no fact: it is proposed as planned, the findings say so, and what the condition itself tells is no verb or amount of it. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { codesOf } from '../../../fixtures/finding.js';
import { given } from '../desk.js';

function taken(lang: string, text: string) {
  const empty = desk.newDraft({ lang });
  const { id: source, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const edit = given(desk.takeByHand(apply(empty), source, { start: 0, end: text.length }));
  const draft = edit.apply(apply(empty));
  const statement = draft.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
  return { draft, statement, verbs: desk.firstVerbs(draft, statement, null) };
}

test.each([
  ['en', 'The trust pays £4 million only if the council agrees.'],
  ['en', 'The trust would pay £4 million if the council agreed.'],
  ['en', 'The trust pays £4 million provided that the council agrees.'],
  ['en', '“We would pay £4 million if they asked us.”'],
  ['de', 'Der Verein zahlt 4 Millionen Euro nur, wenn der Rat zustimmt.'],
  ['de', 'Der Verein zahlt 4 Millionen Euro, falls der Rat zustimmt.'],
  ['de', 'Ada Penrose sagte, der Verein zahle 4 Millionen Euro, wenn der Rat zustimme.'],
  ['de', 'Sofern der Rat zustimmt, zahlt der Verein 4 Millionen Euro.'],
])('%s: planned: “%s”', (lang, text) => {
  expect(taken(lang, text).statement).toMatchObject({ modality: 'planned', amount: { value: 4e6 } });
});

test.each([
  ['en', 'The trust paid £4 million after the council agreed.'],
  ['en', 'The trust offered to pay £4 million if the council agreed.'],
  ['de', 'Der Verein zahlte 4 Millionen Euro, als der Rat zustimmte.'],
  ['de', 'Der Verein bot 4 Millionen Euro, falls der Rat zustimme.'],
])('%s: what was done or offered is a fact: “%s”', (lang, text) => {
  expect(taken(lang, text).statement.modality).toBeUndefined();
});

test.each([
  ['en', 'If the county pays £4 million, the club builds the pool.', []],
  ['en', 'Unless the council pays £4 million, the pool closes in May, Ada Penrose warned.', ['warns']],
  ['de', 'Wenn der Kreis 4 Millionen Euro zahlt, baut der Verein das Bad.', []],
  ['de', 'Der Verein unterstützt den Plan, wenn der Kreis 4 Millionen Euro zahlt.', ['supports']],
])('%s: what would have to happen first is no verb and no amount of it: “%s”', (lang, text, verbs) => {
  const its = taken(lang, text);
  expect(its.verbs).toEqual(verbs);
  const paid = desk.setVerb(its.draft, its.statement.id, 'pays').apply(its.draft);
  const [now] = paid.story.statements;
  expect(now?.amount).toBeUndefined();
  expect(desk.amountOffers(paid, now as desk.DraftStatement)).toHaveLength(1);
});

test.each([
  ['en', 'Penrose said the trust would have paid £4 million if the council had agreed.'],
  ['de', 'Penrose sagte, der Verein hätte 4 Millionen Euro gezahlt, wenn der Rat zugestimmt hätte.'],
])('%s: what would have been paid was not: “%s”', (lang, text) => {
  const its = taken(lang, text);
  const paid = desk.setVerb(its.draft, its.statement.id, 'pays').apply(its.draft);
  expect([its.statement.amount, paid.story.statements[0]?.amount]).toEqual([undefined, undefined]);
});

describe('told as a fact it is found', () => {
  const codes = (lang: 'de' | 'en', exact: string, more: object = {}) =>
    codesOf(lang, `${exact}.`, { exact, from: lang === 'de' ? 'tidelinie' : 'garrow', ...more });

  test.each([
    ['en', 'Garrow Steel pays £4 million if the bridge is built'],
    ['de', 'Die Tidelinie zahlt 4 Millionen Euro, falls die Seehund fährt'],
  ] as const)('%s: %s', (lang, exact) => {
    expect(codes(lang, exact)).toContain('hedge');
    expect(codes(lang, exact, { modality: 'planned' })).not.toContain('hedge');
  });

  test.each([
    ['en', 'Garrow Steel paid £4 million if the bridge was late', {}],
    ['en', 'Garrow Steel offered to pay £4 million if the bridge is built', { label: 'offers' }],
    ['de', 'Die Tidelinie bot 4 Millionen Euro, falls die Seehund fährt', { label: 'bietet' }],
  ] as const)('%s: not %s', (lang, exact, more) => {
    expect(codes(lang, exact, more)).not.toContain('hedge');
  });
});

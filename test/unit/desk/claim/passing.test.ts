/** An amount is filled in where the relation is one that an amount is of; elsewhere it is offered, and goes with the relation as long as nobody has touched it. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given } from '../desk.js';

function taken(lang: string, text: string) {
  const empty = desk.newDraft({ lang });
  const { id: source, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const draft = apply(empty);
  const edit = given(desk.takeByHand(draft, source, { start: 0, end: text.length }));
  return { draft: edit.apply(draft), id: edit.id };
}
const statementOf = (draft: desk.Draft, id: string) =>
  draft.story.statements.find((its) => its.id === id) as desk.DraftStatement;
const amountOf = (draft: desk.Draft, id: string) => statementOf(draft, id).amount;
const offered = (draft: desk.Draft, id: string) => desk.amountOffers(draft, statementOf(draft, id));
const values = (draft: desk.Draft, id: string) => offered(draft, id).map(({ value }) => value);

describe('by the verb', () => {
  test.each([
    ['en', 'Tidelinie criticised the council for a shortfall of £4 million.', 'criticises', 4e6],
    ['en', 'Moss warned that the council had a hole of £4 million in its accounts.', 'warns', 4e6],
    ['en', 'Moss accused the council of having paid £4 million.', 'accuses', 4e6],
    ['en', 'Moss praised 1,200 residents.', 'praises', 1200],
    ['en', 'Moss said the boat had cost £60,000.', 'says', 60_000],
    ['de', 'Moss kritisierte das Defizit von 4,8 Mio. Euro.', 'criticises', 4.8e6],
    ['de', 'Der Verein wirft der Stadt vor, 40.000 Liter verloren zu haben.', 'accuses', 40_000],
    ['de', 'Moss lobte 1.200 Einwohner.', 'praises', 1200],
  ] as const)(
    '%s: “%s” (%s) has it offered, and pays, where it is money that was paid, filled in',
    (lang, text, verb, value) => {
      const { draft, id } = taken(lang, text);
      const now = desk.setVerb(draft, id, verb).apply(draft);
      expect(amountOf(now, id)).toBeUndefined();
      expect(values(now, id)).toEqual([value]);
    },
  );

  test.each([
    ['en', 'Moss criticised the council for a shortfall of £4 million.'],
    ['de', 'Moss kritisierte das Defizit von 4,8 Mio. Euro.'],
    ['de', 'Der Verein wirft der Stadt vor, 40.000 Liter verloren zu haben.'],
  ] as const)('%s: nor is it before a verb is chosen: “%s”', (lang, text) => {
    const { draft, id } = taken(lang, text);
    expect(amountOf(draft, id)).toBeUndefined();
    expect(offered(draft, id)).toHaveLength(1);
  });

  test.each([
    ['en', 'Moss paid the council £4 million.', 'pays', 4e6],
    ['en', 'Moss bought the quay for £4 million.', 'buys', 4e6],
    ['en', 'Moss sold the quay to the council for £4 million.', 'sells', 4e6],
    ['en', 'Moss demanded £4 million from the council.', 'demands', 4e6],
    ['en', 'Moss promised the council £4 million.', 'promises', 4e6],
    ['en', 'Moss owes the bank debts of £4 million.', 'owes', 4e6],
    ['en', 'Moss owns 40 per cent of the quay.', 'owns', 40],
    ['de', 'Moss zahlt der Stadt 4 Millionen Euro.', 'pays', 4e6],
    ['de', 'Moss fordert von der Stadt 4 Millionen Euro.', 'demands', 4e6],
    ['de', 'Moss sagte der Stadt 4 Millionen Euro zu.', 'promises', 4e6],
    ['de', 'Moss unterstützt den Verein mit 20.000 Euro.', 'supports', 20_000],
    ['de', 'Moss hat bei der Bank Schulden von 4 Millionen Euro.', 'owes', 4e6],
    ['de', 'Moss hält 40 Prozent an der Werft.', 'owns', 40],
  ] as const)('%s: “%s” (%s) has it filled in', (lang, text, verb, value) => {
    const { draft, id } = taken(lang, text);
    const now = desk.setVerb(draft, id, verb).apply(draft);
    expect(amountOf(now, id)?.value).toBe(value);
    expect(offered(now, id)).toEqual([]);
    expect(desk.filledIn(now, id, [])).toContain('amount');
  });

  test.each([
    ['en', 'Moss paid the council to close a shortfall of £4 million.', 'pays'],
    ['en', 'Moss paid the council although it had a £4 million deficit.', 'pays'],
    ['en', 'Moss paid the council despite a shortfall in its accounts of £4 million.', 'pays'],
    ['en', 'Moss paid 300 employees.', 'pays'],
    ['en', 'Moss demanded that the council explain its deficit of £4 million.', 'demands'],
    ['en', 'Moss bought the house with 40 flats.', 'buys'],
    ['de', 'Moss zahlt der Stadt Geld wegen des Defizits von 4 Millionen Euro.', 'pays'],
    ['de', 'Moss fordert, das Defizit von 4 Millionen Euro offenzulegen.', 'demands'],
    ['de', 'Moss kauft das Haus mit 40 Wohnungen.', 'buys'],
  ] as const)('%s: “%s” (%s) tells of another sum, which is only offered', (lang, text, verb) => {
    const { draft, id } = taken(lang, text);
    const now = desk.setVerb(draft, id, verb).apply(draft);
    expect(amountOf(now, id)).toBeUndefined();
    expect(offered(now, id)).toHaveLength(1);
  });

  test('a verb of the maker’s own is known by its tone, by itself, or by the words', () => {
    const { draft, id } = taken('en', 'Moss handed the council £4 million.');
    const own = (label: string, tone: 'money' | 'other' | 'conflict') => {
      const added = desk.addRelation(draft, { tone, label });
      return amountOf(desk.setVerb(added.apply(draft), id, added.id).apply(added.apply(draft)), id)?.value;
    };
    expect(own('hands', 'money')).toBe(4e6);
    expect(own('fines', 'conflict')).toBe(4e6);
    expect(own('hands', 'other')).toBeUndefined();
    expect(own('scolds', 'conflict')).toBeUndefined();
  });
});

describe('with the verb', () => {
  const sentence = 'Moss paid the council £4 million.';

  test('it goes and comes, in one undo step; what is a verb without a tone is asked', () => {
    const { draft, id } = taken('en', sentence);
    let log = desk.logOf(draft);
    for (const verb of ['pays', 'criticises', 'buys']) log = desk.done(log, desk.setVerb(log.draft, id, verb));
    expect(amountOf(log.draft, id)?.value).toBe(4e6);
    log = desk.undone(log);
    expect([statementOf(log.draft, id).relation, amountOf(log.draft, id)]).toEqual(['criticises', undefined]);
    log = desk.undone(log);
    expect([statementOf(log.draft, id).relation, amountOf(log.draft, id)?.value]).toEqual(['pays', 4e6]);
  });

  test('a tone that is chosen later takes it along', () => {
    const { draft, id } = taken('en', 'Moss handed the council £4 million.');
    const added = desk.addRelation(draft, { tone: 'other', label: 'hands' });
    const with_ = added.apply(draft);
    const own = desk.setVerb(with_, id, added.id).apply(with_);
    expect(amountOf(own, id)).toBeUndefined();
    const money = desk.setTone(own, added.id, 'money').apply(own);
    expect(amountOf(money, id)?.value).toBe(4e6);
    expect(amountOf(desk.setTone(money, added.id, 'conflict').apply(money), id)).toBeUndefined();
  });

  test.each([
    ['typed', { value: 5e6, unit: 'GBP' }],
    ['taken away', null],
  ] as const)('what is %s is the maker’s, whatever the verb', (_, amount) => {
    const { draft, id } = taken('en', sentence);
    let now = desk.setVerb(draft, id, 'pays').apply(draft);
    now = desk.setAmount(now, id, amount).apply(now);
    for (const verb of ['criticises', 'pays', 'buys', null]) {
      now = desk.setVerb(now, id, verb).apply(now);
      expect([verb, amountOf(now, id) ?? null]).toEqual([verb, amount]);
    }
  });

  test('what is pressed is the maker’s, too', () => {
    const { draft, id } = taken('en', 'Moss criticised the council for a shortfall of £4 million.');
    const critic = desk.setVerb(draft, id, 'criticises').apply(draft);
    const [offer] = offered(critic, id);
    let now = desk.setAmount(critic, id, offer ?? null).apply(critic);
    expect(offered(now, id)).toEqual([]);
    for (const verb of ['accuses', 'pays', 'warns']) {
      now = desk.setVerb(now, id, verb).apply(now);
      expect([verb, amountOf(now, id)]).toEqual([verb, offer]);
    }
  });

  test('one of an opened file under a verb that none is of stays', () => {
    const { draft, id } = taken('en', 'Moss criticised the council for a shortfall of £4 million.');
    const opened = desk.setStatement(draft, id, { relation: 'criticises', amount: { value: 4e6, unit: 'GBP' } });
    const other = desk.setVerb(opened.apply(draft), id, 'warns').apply(opened.apply(draft));
    expect(amountOf(other, id)?.value).toBe(4e6);
  });
});

describe('of several numbers', () => {
  test.each([
    ['en', 'Moss paid £3m for 40 flats.', 3e6],
    ['en', 'Moss paid the council £3 million, of which £1 million was late.', 3e6],
    ['en', 'Moss paid the council £4 million instead of £3 million.', 4e6],
    ['en', 'Moss paid £100,000 (about €115,000) to the council.', 100_000],
    ['de', 'Moss zahlte der Stadt 3 Millionen Euro, davon 1 Million Euro sofort.', 3e6],
    ['de', 'Moss zahlte der Stadt 4 statt 3 Millionen Euro.', undefined],
    ['de', 'Moss zahlte 100.000 Euro (umgerechnet rund 96.000 Pfund) an die Stadt.', 100_000],
    ['en', 'Moss paid the council £3m and the club £4m.', undefined],
    ['de', 'Moss zahlte der Stadt 3 Millionen Euro und dem Verein 4 Millionen Euro.', undefined],
  ] as const)('%s: “%s”', (lang, text, value) => {
    const { draft, id } = taken(lang, text);
    expect(amountOf(desk.setVerb(draft, id, 'pays').apply(draft), id)?.value).toBe(value);
  });

  test.each([
    ['en', 'Moss paid the council between £3 million and £5 million.'],
    ['en', 'Moss paid the council between 3 and 5 million pounds.'],
    ['en', 'Moss paid the council £3m to £5m.'],
    ['en', 'Moss paid the council £3-5m.'],
    ['de', 'Moss zahlte der Stadt zwischen 3 und 5 Mio. Euro.'],
    ['de', 'Moss zahlte der Stadt 3 bis 5 Millionen Euro.'],
    ['de', 'Moss zahlte der Stadt drei bis fünf Millionen Euro.'],
  ])('%s: of a range either end is offered with its bound, and neither filled in: “%s”', (lang, text) => {
    const { draft, id } = taken(lang, text);
    const now = desk.setVerb(draft, id, 'pays').apply(draft);
    expect(amountOf(now, id)).toBeUndefined();
    const unit = lang === 'en' ? 'GBP' : 'EUR';
    expect(offered(now, id)).toEqual([
      { value: 3e6, unit, bound: 'at-least' },
      { value: 5e6, unit, bound: 'at-most' },
    ]);
  });

  test.each([
    ['de', 'Moss berief sich auf § 14 Absatz 2.'],
    ['de', 'Moss klagt nach Artikel 12 Grundgesetz.'],
    ['de', 'Moss nahm die Linie 12 Richtung Hafen.'],
    ['de', 'Der 78-jährige Moss zahlte.'],
    ['de', 'Moss zahlte seit dem 3. Mai 2024.'],
    ['de', 'Moss (54) zahlte.'],
    ['en', 'Moss, 54, paid.'],
    ['en', 'Moss paid on 3 May 2024.'],
    ['en', 'Moss paid under Section 14 rules.'],
  ] as const)('%s: no paragraph, age or day is offered: “%s”', (lang, text) => {
    const { draft, id } = taken(lang, text);
    expect(offered(draft, id)).toEqual([]);
  });
});

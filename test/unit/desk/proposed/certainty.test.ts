/** What the desk fills in of how sure the words are is what Check would ask for: neither refuses what the other offers. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { propose } from '../../../../src/propose/index.js';
import { given, spanOf } from '../desk.js';

function draftOf(text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  return { draft: apply(empty), source: id, proposals: propose(text, { lang }) };
}

const CASES = [
  ['de', 'Martin Bell soll am 8. Dezember Geld von der Stadt erhalten haben.', 'alleged'],
  ['en', 'Martin Bell said the council would buy the house in May.', 'planned'],
  ['en', 'Martin Bell said he would pay the town.', 'planned'],
  ['en', 'Harbour Trust announced it would sell the quay to Bell Holdings.', 'planned'],
  ['en', 'Martin Bell contested the will, his lawyer said.', undefined],
  ['en', 'Every summer Bell would visit the town, Ruth Voss said.', undefined],
  ['de', 'Martin Bell sagte, die Stadt werde das Haus kaufen.', 'planned'],
  ['de', 'Martin Bell sagte, er wolle der Stadt Geld zahlen.', 'planned'],
  ['de', 'Martin Bell sagte, das Haus werde von der Stadt verwaltet.', undefined],
  // What may come is no fact, whoever expects it or on what condition.
  ['de', 'Sollte Ruth Voss abspringen, könnte die Stadt das Haus verpachten, sagte Martin Bell.', 'planned'],
  ['de', 'Martin Bell erwartet, dass die Stadt im kommenden Herbst das Haus kauft.', 'planned'],
  ['de', 'Martin Bell sagte, die Gebühren würden nicht erhöht.', 'planned'],
  ['en', 'If Ruth Voss leaves, the council could let the house, Martin Bell said.', 'planned'],
  ['en', 'Martin Bell expects the deal to be completed next autumn.', 'planned'],
  ['en', 'Martin Bell insisted that bills would not be affected.', 'planned'],
  // What somebody foresees of others, fears or hopes is no plan of anybody.
  ['en', '“They have told the managers that the hall will be shut by Christmas,” Ruth Voss said.', undefined],
  ['en', '“We will look at any request, but we will not be hurried,” Ruth Voss said.', undefined],
  ['en', 'Ruth Voss said she hoped that Martin Bell would win.', undefined],
  ['en', 'Ruth Voss warned that her members would vote on a strike if the bid went ahead.', undefined],
  ['en', 'Ruth Voss hopes to buy the house.', 'planned'],
  ['de', '„Die Stadt wird das Haus schließen“, sagte Ruth Voss.', undefined],
  ['de', 'Ruth Voss warnte, die Stadt werde das Haus schließen.', undefined],
  ['de', 'Ruth Voss hoffte, dass Martin Bell gewinnen werde.', undefined],
  // What somebody says has happened is what they say.
  ['en', 'Martin Bell said members had seen an internal document.', undefined],
  ['de', 'Martin Bell sagte, Mitglieder hätten das Papier gesehen.', undefined],
  ['en', 'Martin Bell said he would not comment.', undefined],
  // A forecast is somebody's claim.
  ['en', 'Ruth Voss warned that the true cost could reach a new height.', 'alleged'],
  ['en', 'Ruth Voss said the price might rise.', 'alleged'],
  ['de', 'Ruth Voss sagte, der Bau dürfte viel kosten.', 'alleged'],
  ['de', 'Ruth Voss warnte, die Kosten könnten steigen.', 'alleged'],
  ['en', 'Ruth Voss said the ward could no longer be staffed safely.', undefined],
  ['en', 'Ruth Voss said she could see the house.', undefined],
  ['de', 'Ruth Voss sagte, die Kosten könnten nicht sinken.', undefined],
  // Nobody plans what they do not want.
  ['en', 'Ruth Voss did not want to sell the house to Martin Bell.', undefined],
  ['en', 'Ruth Voss said she never wanted to sell the house.', undefined],
  ['en', 'Ruth Voss does not plan to sell the house to Martin Bell.', undefined],
  ['en', 'Ruth Voss said Martin Bell had no plans to sell the house.', undefined],
  ['en', 'Ruth Voss wants to sell the house to Martin Bell.', 'planned'],
  ['de', 'Ruth Voss hat das Haus nie an Martin Bell verkaufen wollen.', undefined],
  ['de', 'Ruth Voss sagte, sie wolle das Haus nicht verkaufen.', undefined],
  ['de', 'Ruth Voss sagte, sie habe das Haus nicht verkaufen wollen.', undefined],
  ['de', 'Ruth Voss sagte, sie wolle das Haus verkaufen.', 'planned'],
  ['en', 'Ruth Voss does not only want to sell the house.', 'planned'],
  ['de', 'Ruth Voss will nicht nur das Haus an Martin Bell verkaufen.', 'planned'],
  // What is announced is planned, unless it is done by then.
  ['en', 'Harbour Trust announced that Ruth Voss has resigned.', undefined],
  ['en', 'Martin Bell announced that the town had sold the quay.', undefined],
  ['en', 'Harbour Trust announced that Ruth Voss was leaving the quay.', 'planned'],
  ['de', 'Der Hafenverein kündigte an, dass Ruth Voss zurücktritt.', 'planned'],
] as const;

test.each(CASES)('%s: “%s”: %s, proposed or taken by hand', (lang, text, certainty) => {
  const { draft, source, proposals } = draftOf(text, lang);
  const taken = given(desk.takeProposal(draft, source, proposals, 0)).apply(draft);
  expect(taken.story.statements[0]?.modality).toBe(certainty);
  const edit = given(desk.takeByHand(draft, source, spanOf(text, text.slice(0, -1))));
  const byHand = edit.apply(draft);
  expect(byHand.story.statements[0]?.modality).toBe(certainty);
  // It stands in plain sight until its maker says something else.
  expect(desk.filledIn(byHand, edit.id, [])).toEqual(certainty ? ['modality'] : []);
});

test('a text whose accents are characters of their own is read at the very places of its passages', () => {
  const before = 'Über schöne Brücken führt für Jäger kein Weg zurück. '.repeat(8).normalize('NFD');
  const words = 'Martin Bell sagte, die Stadt werde das Haus kaufen';
  const text = `${before}Ruth Voss kam. ${words}. Ruth Voss kam.`;
  const { draft, source } = draftOf(text, 'de');
  expect(desk.certaintyIn(draft, source, spanOf(text, words), 'indirect')).toBe('planned');
});

describe('a denial', () => {
  const DENIED = [
    ['en', 'Ruth Voss denied that she had sold the house to Martin Bell.', 'ruth-voss'],
    ['de', 'Ruth Voss bestritt, dass sie das Haus an Martin Bell verkauft habe.', 'ruth-voss'],
  ] as const;
  test.each(DENIED)('%s: “%s” has who denies, and asks for all of what is denied', (lang, text, denier) => {
    const { draft, source, proposals } = draftOf(text, lang);
    const choice = { about: ['Martin Bell'] };
    const [one] = given(desk.takeProposal(draft, source, proposals, 0, choice)).apply(draft).story.statements;
    expect(one).toMatchObject({ modality: 'denied', form: 'reported', attributedTo: [denier] });
    expect(one?.from ?? one?.to ?? null).toBeNull();
    const [other] = given(desk.takeByHand(draft, source, spanOf(text, text.slice(0, -1)))).apply(draft).story
      .statements;
    expect(other).toMatchObject({ modality: 'denied', form: 'reported' });
  });

  const CONTRADICTED = [
    [
      'de',
      'Jens Penrose warf Ruth Voss vor, gelogen zu haben. „Das stimmt nicht“, sagte Ruth Voss.',
      'Das stimmt nicht',
    ],
    ['en', 'Ada Penrose accused Ruth Voss of lying. “That is not true,” Ruth Voss said.', 'That is not true'],
    ['de', 'Ruth Voss dementierte den Bericht des Boten.', 'Ruth Voss dementierte den Bericht des Boten'],
  ] as const;
  test.each(CONTRADICTED)('%s: “%s”: that it is not so contradicts, which is a fact', (lang, text, words) => {
    const { draft, source, proposals } = draftOf(text, lang);
    const { start } = spanOf(text, words);
    const at = proposals.findIndex((its) => its.start === start);
    const proposal = proposals[at] as (typeof proposals)[number];
    expect(proposal.modality).toBe('denied');
    const next = given(desk.takeProposal(draft, source, proposals, at)).apply(draft);
    expect(next.story.statements[0]?.modality).toBeUndefined();
    expect(desk.relationIn(draft, source, proposal)).toBe('contradicts');
  });

  test('of oneself is denied in one’s own words', () => {
    const text = '“I never sold anything to Martin Bell,” Ruth Voss said.';
    const { draft, source, proposals } = draftOf(text, 'en');
    const [one] = given(desk.takeProposal(draft, source, proposals, 0)).apply(draft).story.statements;
    expect(one).toMatchObject({ modality: 'denied', form: 'direct', from: ['ruth-voss'] });
  });
});

test('what Check is asked of what was filled in, it does not refuse', () => {
  for (const [lang, text] of CASES) {
    const { draft, source, proposals } = draftOf(text, lang);
    const choice = { relation: 'says', about: ['Somebody'] };
    const next = given(desk.takeProposal(draft, source, proposals, 0, choice)).apply(draft);
    const codes = desk.todo(next, 'en').map(({ code }) => code);
    expect(codes, text).not.toContain('hedge');
  }
});

describe('what has not happened so far is not denied', () => {
  test.each([
    [
      'en',
      '“We look at the evidence and we have not seen it yet,” Ruth Voss said.',
      'We look at the evidence and we have not seen it yet',
    ],
    ['en', '“We have not decided yet,” Ruth Voss said.', 'We have not decided yet'],
    ['de', '„Wir haben das Papier noch nicht gesehen“, sagte Ruth Voss.', 'Wir haben das Papier noch nicht gesehen'],
  ] as const)('%s: %s', (lang, text, words) => {
    const { draft, source, proposals } = draftOf(text, lang);
    const [taken] = given(desk.takeProposal(draft, source, proposals, 0)).apply(draft).story.statements;
    expect(taken?.modality).toBeUndefined();
    const [byHand] = given(desk.takeByHand(draft, source, spanOf(text, words))).apply(draft).story.statements;
    expect(byHand?.modality).toBeUndefined();
  });

  test.each([
    ['en', '“I have not paid a penny,” Ruth Voss said.', 'I have not paid a penny'],
    ['de', '„Ich habe nie einen Cent genommen“, sagte Ruth Voss.', 'Ich habe nie einen Cent genommen'],
  ] as const)('what was never done is: %s: %s', (lang, text, words) => {
    const { draft, source } = draftOf(text, lang);
    expect(desk.certaintyIn(draft, source, spanOf(text, words), 'direct', 'denied')).toBe('denied');
  });
});

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
  ['en', 'Martin Bell said the council would buy the house in May.', 'planned'],
  ['en', 'Martin Bell said he would pay the town.', 'planned'],
  ['en', 'Harbour Trust announced it would sell the quay to Bell Holdings.', 'planned'],
  ['en', 'Martin Bell contested the will, his lawyer said.', undefined],
  ['en', 'Every summer Bell would visit the town, Ruth Voss said.', undefined],
  ['de', 'Martin Bell sagte, die Stadt werde das Haus kaufen.', 'planned'],
  ['de', 'Martin Bell sagte, er wolle der Stadt Geld zahlen.', 'planned'],
  ['de', 'Martin Bell sagte, das Haus werde von der Stadt verwaltet.', undefined],
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

/** In the passive it is named last who does it: the desk offers them first, proposed or taken by hand. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { propose } from '../../../../src/propose/index.js';
import { given, spanOf } from '../desk.js';

const PASSIVE = [
  [
    'en',
    'Martin Bell runs a hotel. The old sale was condemned by the Harbour Trust. The Harbour Trust is poor.',
    'The old sale was condemned by the Harbour Trust',
    'Harbour Trust',
  ],
  ['en', 'Ruth Voss is a nurse. Martin Bell was sued by Ruth Voss.', 'Martin Bell was sued by Ruth Voss', 'Ruth Voss'],
  [
    'de',
    'Martin Bell wurde von der Hafenstiftung verklagt. Ruth Voss sagte, die Hafenstiftung sei arm.',
    'Martin Bell wurde von der Hafenstiftung verklagt',
    'Hafenstiftung',
  ],
  [
    'de',
    'Ruth Voss sagte, die Hafenstiftung sei arm. Martin Bell wird von der Hafenstiftung kritisiert.',
    'Martin Bell wird von der Hafenstiftung kritisiert',
    'Hafenstiftung',
  ],
] as const;

test.each(PASSIVE)('%s: “%s”', (lang, text, words, agent) => {
  const empty = desk.newDraft({ lang });
  const source = desk.addSource(empty, { title: 'T', lang }, text);
  const draft = source.apply(empty);
  const proposals = desk.withAgents(text, lang, propose(text, { lang }));
  const { start } = spanOf(text, words);
  const proposal = proposals.find((its) => its.start === start);
  if (proposal) {
    expect(proposal.speakers[0]).toBe(agent);
    expect(proposal.about).not.toContain(agent);
  }
  const edit = given(desk.takeByHand(draft, source.id, spanOf(text, words)));
  const taken = edit.apply(draft);
  const [statement] = taken.story.statements;
  const found = desk.namesFound(taken, proposals);
  const offered = statement && desk.offeredFor(taken, statement, [], found);
  expect(offered?.speakers).toEqual([agent]);
  expect(offered?.about).not.toContain(agent);
});

test('in the active nothing is turned', () => {
  const text = 'Ruth Voss sued Martin Bell by the harbour. The talks were led by nobody.';
  const proposals = propose(text, { lang: 'en' });
  expect(desk.withAgents(text, 'en', proposals)).toEqual(proposals);
});

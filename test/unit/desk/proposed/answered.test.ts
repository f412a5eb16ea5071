/** No tie is better than the next best: what a statement answers is filled in only where the words leave no doubt. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { given } from '../desk.js';

knowAll();

/** All taken in turn, with the first speaker of each. */
function taken(text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const proposals = desk.heard(text, lang, proposeWithParties(text, { lang }));
  let draft = apply(empty);
  for (const i of proposals.keys())
    draft = given(desk.takeProposal(draft, id, proposals, i, { about: [] })).apply(draft);
  const answering = draft.story.statements.at(-1);
  return { draft, proposals, answering, asked: desk.mayAnswer(draft, answering?.id ?? '', proposals) };
}

const PLAIN = [
  ['de', 'Carla Wendt sagte: „Hanna Ravn hat uns belogen.“ Hanna Ravn entgegnete, sie habe immer offen informiert.'],
  ['de', 'Jens Holm warf Ruth Ravn vor, einen Bericht versteckt zu haben. Ruth Ravn bestritt den Vorwurf.'],
  ['en', 'Martin Holm accused Ada Ravn of hiding a report. Ada Ravn replied that the report had been published.'],
  ['en', 'Martin Holm accused Ada Ravn of hiding a report. Ada Ravn denied that she had hidden the report.'],
] as const;
test.each(PLAIN)('%s: “%s” answers', (lang, text) => {
  const { answering, asked, draft } = taken(text, lang);
  expect(answering?.repliesTo).toEqual([draft.story.statements[0]?.id]);
  expect(asked).toBeNull();
});

const NOBODYS = [
  // Who speaks for those who accused somebody else.
  [
    'en',
    'The Dockers’ Union accused Martin Holm of hiding a report. Ada Ravn, head of the Dockers’ Union, replied that the letter had arrived.',
  ],
  [
    'de',
    'Die Gewerkschaft Kaiwerk warf Jens Holm vor, einen Bericht versteckt zu haben. Ruth Ravn, Sprecherin der Gewerkschaft Kaiwerk, entgegnete, der Brief sei angekommen.',
  ],
  // What the paper tells is nobody's word.
  [
    'de',
    'Nach Informationen dieser Zeitung handelt es sich um Ruth Ravn, die als Architektin gearbeitet haben soll. Ruth Ravn bestritt, Geld genommen zu haben.',
  ],
  ['en', 'The Examiner understands that Ada Ravn worked as an architect. Ada Ravn denied that she had taken money.'],
] as const;
test.each(NOBODYS)('%s: “%s” answers nothing, and nothing is asked', (lang, text) => {
  const { answering, asked } = taken(text, lang);
  expect(answering).toBeDefined();
  expect(answering?.repliesTo).toBeUndefined();
  expect(asked).toBeNull();
});

const OPEN = [
  [
    'de',
    'Jens Holm warf Ruth Ravn vor, einen Bericht versteckt zu haben. Bo Lind sagte, das Wetter sei schön. Ruth Ravn entgegnete, sie habe alles gesagt.',
  ],
  [
    'en',
    'Martin Holm accused Ada Ravn of hiding a report. Bo Lind said the weather was fine. Ada Ravn denied that she had taken money.',
  ],
] as const;
test.each(OPEN)('%s: “%s” may answer: that is asked, and not filled in', (lang, text) => {
  const { answering, asked, draft } = taken(text, lang);
  expect(answering?.repliesTo).toBeUndefined();
  expect(asked).toBe(draft.story.statements[0]?.id);
});

test('who was chosen instead of the first answers nothing by the way', () => {
  const text = PLAIN[2][1];
  const empty = desk.newDraft({ lang: 'en' });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang: 'en' }, text);
  const proposals = desk.heard(text, 'en', proposeWithParties(text, { lang: 'en' }));
  const first = given(desk.takeProposal(apply(empty), id, proposals, 0)).apply(apply(empty));
  const next = given(desk.takeProposal(first, id, proposals, 1, { speakers: ['Martin Holm'] })).apply(first);
  expect(next.story.statements[1]?.repliesTo).toBeUndefined();
});

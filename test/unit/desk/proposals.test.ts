import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { parse } from '../../../src/story/index.js';
import { given, sampleText, spanOf } from './desk.js';

function proposed(words: string, more: Partial<desk.Proposed> = {}): desk.Proposed {
  return {
    ...spanOf(sampleText, words),
    form: 'direct',
    modality: 'asserted',
    speakers: [],
    about: [],
    answers: null,
    day: null,
    ...more,
  };
}

const PROPOSALS = [
  proposed('It is a flute with a handrail', {
    speakers: ['Rufus Thorne', 'Colm Garrow'],
    about: ['Singing Bridge'],
    day: '2024-05-13',
  }),
  proposed('The mayor replied that his guests were louder than any bridge', {
    form: 'indirect',
    speakers: ['Calloway'],
    about: ['Thorne'],
    answers: 0,
  }),
  proposed('The Harbour Trust plans to add up to £600,000', {
    form: 'reported',
    modality: 'planned',
    speakers: ['Harbour Trust'],
    about: ['the council'],
  }),
];

/** The text alone, as it was pasted. */
function pasted() {
  const empty = desk.newDraft({ lang: 'en' });
  const { id, apply } = desk.addSource(empty, { title: 'Ostrey squabbles' }, sampleText);
  return { draft: apply(empty), source: id };
}

test('a proposal becomes a statement with what was read, and whom it names comes into the story', () => {
  const { draft, source } = pasted();
  const edit = given(desk.takeProposal(draft, source, PROPOSALS, 0, { relation: 'mocks' }));
  const next = edit.apply(draft);
  expect(next.story.statements).toMatchObject([
    {
      id: edit.id,
      from: ['rufus-thorne'],
      to: ['singing-bridge'],
      relation: 'mocks',
      form: 'direct',
      said: '2024-05-13',
      quote: { exact: 'It is a flute with a handrail' },
    },
  ]);
  expect(next.story.entities).toMatchObject([{ id: 'rufus-thorne', kind: 'person' }, { id: 'singing-bridge' }]);
  // What a bridge is, only its maker can say.
  expect(next.story.entities[1]?.kind).toBeUndefined();
  const title = desk.setStoryText(next, 'title', null, 'A bridge').apply(next);
  const said = desk.setParty(title, 'singing-bridge', { kind: 'project' }).apply(title);
  expect(parse(said.story).story).not.toBeNull();
  expect(desk.undone(desk.done(desk.logOf(draft), edit)).draft).toBe(draft);
});

test('names find who is there by name, alias or surname, and nobody comes twice', () => {
  const { draft, source } = pasted();
  let its = desk.addParty(draft, 'Ines Calloway', { kind: 'person' }).apply(draft);
  its = desk.addParty(its, 'Town of Ostrey', { aliases: ['the council'] }).apply(its);
  for (const index of PROPOSALS.keys()) its = given(desk.takeProposal(its, source, PROPOSALS, index)).apply(its);
  const names = its.story.entities.map(({ name }) => name);
  expect(names).toEqual(['Ines Calloway', 'Town of Ostrey', 'Rufus Thorne', 'Singing Bridge', 'Harbour Trust']);
  const answer = its.story.statements.find(({ form }) => form === 'indirect');
  expect(answer).toMatchObject({ from: ['ines-calloway'], to: ['rufus-thorne'] });
  const flute = its.story.statements.find(({ form }) => form === 'direct');
  expect(answer?.repliesTo).toEqual([flute?.id]);
  expect(its.story.statements.find(({ amount }) => amount)).toMatchObject({
    modality: 'planned',
    amount: { value: 600_000, unit: 'GBP' },
  });
});

test('what was taken or set aside is no longer in the queue, and is again after an undo', () => {
  const { draft, source } = pasted();
  const numbers = (its: desk.Draft) => desk.queueOf(its, source, PROPOSALS).map(({ index }) => index);
  // In the text's order.
  expect(numbers(draft)).toEqual([2, 0, 1]);
  let log = desk.logOf(draft);
  log = desk.done(log, given(desk.takeProposal(log.draft, source, PROPOSALS, 0)));
  expect(numbers(log.draft)).toEqual([2, 1]);
  log = desk.done(log, given(desk.setAside(log.draft, source, PROPOSALS[2] ?? { start: 0, end: 1 })));
  expect(numbers(log.draft)).toEqual([1]);
  const [first] = log.draft.story.statements;
  const place = desk.placesIn(log.draft, source)[0] ?? { start: 0, end: 0 };
  log = desk.done(log, given(desk.setExcerpt(log.draft, first?.id ?? '', desk.moved(sampleText, place, 'end', -2))));
  expect(numbers(log.draft)).toEqual([1]);
  expect(numbers(desk.undone(desk.undone(desk.undone(log))).draft)).toEqual([2, 0, 1]);
});

test('the maker’s choice goes before what was proposed', () => {
  const { draft, source } = pasted();
  const flute = spanOf(sampleText, 'a flute with a handrail');
  const choice = { speakers: ['Colm Garrow'], about: [], form: 'partial', modality: 'alleged', span: flute } as const;
  const next = given(desk.takeProposal(draft, source, PROPOSALS, 0, choice)).apply(draft);
  expect(next.story.statements).toMatchObject([
    { from: ['colm-garrow'], form: 'partial', modality: 'alleged', quote: { exact: 'a flute with a handrail' } },
  ]);
  expect(next.story.statements[0]?.to).toBeUndefined();
  expect(next.story.entities).toHaveLength(1);
});

test('an ignored name is proposed for nothing, and is told among the names that were found', () => {
  const { draft, source } = pasted();
  const ignoring = desk.ignoreName(draft, 'singing bridge').apply(draft);
  expect(desk.queueOf(ignoring, source, PROPOSALS).find(({ index }) => index === 0)?.about).toEqual([]);
  const next = given(desk.takeProposal(ignoring, source, PROPOSALS, 0)).apply(ignoring);
  expect(next.story.entities.map(({ id }) => id)).toEqual(['rufus-thorne']);
  const found = desk.namesFound(next, PROPOSALS);
  expect(found.find(({ name }) => name === 'Singing Bridge')).toMatchObject({ ignored: true, party: null });
  expect(found.find(({ name }) => name === 'Rufus Thorne')).toMatchObject({ ignored: false, party: 'rufus-thorne' });
});

test('a proposal that is not there any more is refused', () => {
  const { draft, source } = pasted();
  expect(desk.isRefusal(desk.takeProposal(draft, source, PROPOSALS, 9))).toBe(true);
  expect(desk.isRefusal(desk.takeProposal(draft, 'nowhere', PROPOSALS, 0))).toBe(true);
});

test('what its maker trimmed away, or has taken in part by hand, is not proposed again, until that is undone', () => {
  const { draft, source } = pasted();
  const numbers = (its: desk.Draft) => desk.queueOf(its, source, PROPOSALS).map(({ index }) => index);
  const log = desk.done(desk.logOf(draft), given(desk.takeProposal(draft, source, PROPOSALS, 1)));
  const [id = ''] = log.draft.story.statements.map((its) => its.id);
  for (const words of ['The mayor', 'louder than any bridge', 'than any bridge']) {
    const trimmed = desk.done(log, given(desk.trimTo(log.draft, id, spanOf(sampleText, words), PROPOSALS)));
    expect(numbers(trimmed.draft)).toEqual([2, 0]);
    expect(numbers(desk.undone(trimmed).draft)).toEqual([2, 0]);
  }
  expect(numbers(desk.undone(log).draft)).toEqual([2, 0, 1]);
  const byHand = desk.done(desk.logOf(draft), given(desk.take(draft, source, spanOf(sampleText, 'up to £600,000'))));
  expect(numbers(byHand.draft)).toEqual([0, 1]);
  expect(numbers(desk.undone(byHand).draft)).toEqual([2, 0, 1]);
  // A statement of its own beside it is proposed as before.
  const beside = given(desk.take(draft, source, spanOf(sampleText, 'Rufus Thorne told Radio Estuary'))).apply(draft);
  expect(numbers(beside)).toEqual([2, 0, 1]);
});

test('of two sentences that were proposed, the one that was trimmed away is still to be read, and is not proposed again', () => {
  const { draft, source } = pasted();
  const { counts } = desk.coverage(draft, source);
  const both = proposed('He gave no proof. Winslow Engineering denied having received any money', { form: 'indirect' });
  const taken = given(desk.takeProposal(draft, source, [both], 0)).apply(draft);
  expect(desk.coverage(taken, source).counts).toMatchObject({ taken: 2, unread: counts.unread - 2 });
  const [id = ''] = taken.story.statements.map((its) => its.id);
  const less = given(desk.trimTo(taken, id, spanOf(sampleText, 'He gave no proof'), [both])).apply(taken);
  expect(desk.queueOf(less, source, [both])).toEqual([]);
  expect(desk.coverage(less, source).counts).toMatchObject({ taken: 1, unread: counts.unread - 1 });
});

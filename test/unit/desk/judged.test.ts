/** What is left to do is gone through with each change of a draft; of what did not change nothing is judged anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { judging } from '../../../src/desk/model/left/judged.js';
import { SOURCE, sampleDraft, sampleText } from './desk.js';

/** To its end, or only so many steps of it: then somebody typed on. */
function judged(draft: desk.Draft, steps = Number.POSITIVE_INFINITY) {
  const all = judging(draft, desk.soundStory(draft), 'en');
  for (let i = 0; i < steps; i++) {
    const its = all.next();
    if (its.done) return its.value;
  }
  return [];
}

const judgements = (draft: desk.Draft) => new Map(judged(draft).map(({ statement, its }) => [statement.id, its]));
/** As somebody finds it who has seen nothing before. */
const anew = (draft: desk.Draft) => judgements({ ...draft, story: structuredClone(draft.story) });

/** Ids of the statements that the rules read again for an edit. */
function readAgain(draft: desk.Draft, edit: desk.Edit | desk.EditRefusal): string[] {
  if (desk.isRefusal(edit)) throw new Error('refused');
  const before = judgements(draft);
  const after = judgements(edit.apply(draft));
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...after].filter(([id, its]) => before.get(id) !== its).map(([id]) => id);
}

test('of a title, a takeaway, a place in the picture no statement is read again', () => {
  const draft = sampleDraft();
  expect(judgements(draft).size).toBeGreaterThan(20);
  expect(readAgain(draft, desk.setStoryText(draft, 'title', 'en', 'Another'))).toEqual([]);
  expect(readAgain(draft, desk.setPlaces(draft, new Map([['thorne', { x: 1, y: 2 }]])))).toEqual([]);
});

test('of a field of a statement that one is read, of a name or a text all that may speak of it', () => {
  const draft = sampleDraft();
  const all = draft.story.statements.map(({ id }) => id);
  expect(readAgain(draft, desk.setStatement(draft, 'flute', { from: ['calloway'] }))).toEqual(['flute']);
  expect(readAgain(draft, desk.setPartyText(draft, 'thorne', 'name', 'en', 'Rufus Thornes'))).toEqual(all);
  expect(readAgain(draft, desk.setSourceText(draft, SOURCE, `${sampleText} More.`))).toEqual(all);
});

test('what is kept is what would be found anew', () => {
  const draft = sampleDraft();
  judgements(draft);
  const swapped = desk.setStatement(draft, 'flute', { from: ['calloway'] }).apply(draft);
  const fresh = { ...swapped, story: structuredClone(swapped.story) };
  expect(judgements(swapped)).toEqual(judgements(fresh));
  expect(
    judgements(swapped)
      .get('flute')
      ?.findings.map(({ code }) => code),
  ).toContain('speaker');
});

test('a denial that is turned against what it disputes is found, also where the other one changed', () => {
  const draft = sampleDraft();
  const [one, other] = draft.story.statements.filter(({ mutual }) => !mutual);
  const [a, b] = [one?.from?.[0] ?? '', other?.from?.[0] === one?.from?.[0] ? 'bridge' : (other?.from?.[0] ?? '')];
  const put = (its: desk.Draft, id: string | undefined, change: desk.StatementChange) =>
    desk.setStatement(its, id ?? '', change).apply(its);
  const relation = one?.relation ?? '';
  let its = put(draft, other?.id, { from: [a], to: [b], relation, form: 'reported' });
  its = put(its, one?.id, {
    from: [a],
    to: [b],
    relation,
    form: 'reported',
    modality: 'denied',
    disputes: [other?.id ?? ''],
  });
  expect(judgements(its)).toEqual(anew(its));
  const turned = put(its, other?.id, { from: [b], to: [a] });
  const found = judgements(turned)
    .get(one?.id ?? '')
    ?.findings.map(({ code }) => code);
  expect(found).toContain('direction');
  expect(judgements(turned)).toEqual(anew(turned));
});

test('after any edits, and however often somebody typed on meanwhile, it is what would be found anew', () => {
  const start = sampleDraft();
  const ids = start.story.statements.map(({ id }) => id);
  const parties = start.story.entities.map(({ id }) => id);
  const [statement, party] = [fc.constantFrom(...ids), fc.constantFrom(...parties)];
  const words = fc.constantFrom('Thorne', 'Ada Winslow', 'the mayor', 'X');
  const edits: fc.Arbitrary<(its: desk.Draft) => desk.Edit | desk.EditRefusal> = fc.oneof(
    fc.tuple(party, words).map(
      ([id, name]) =>
        (its: desk.Draft) =>
          desk.setPartyText(its, id, 'name', 'en', name),
    ),
    fc.tuple(statement, party).map(
      ([id, from]) =>
        (its: desk.Draft) =>
          desk.setStatement(its, id, { from: [from] }),
    ),
    fc.tuple(statement, party).map(
      ([id, to]) =>
        (its: desk.Draft) =>
          desk.setStatement(its, id, { to: [to] }),
    ),
    fc.tuple(statement, statement).map(
      ([id, other]) =>
        (its: desk.Draft) =>
          desk.setStatement(its, id, { disputes: [other] }),
    ),
    fc.tuple(statement, fc.constantFrom('denied', 'planned', null)).map(
      ([id, modality]) =>
        (its: desk.Draft) =>
          desk.setStatement(its, id, { modality }),
    ),
    statement.map((id) => (its: desk.Draft) => desk.setStatement(its, id, { amount: { value: 600_000, unit: 'USD' } })),
    fc
      .constantFrom('2024-05-13', '2020-01-01')
      .map((published) => (its: desk.Draft) => desk.setSource(its, SOURCE, { published })),
    fc
      .nat(sampleText.length)
      .map(
        (at) => (its: desk.Draft) =>
          desk.setSourceText(its, SOURCE, `${sampleText.slice(0, at)}q${sampleText.slice(at)}`),
      ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(edits, fc.nat(12)), { minLength: 1, maxLength: 5 }), (all) => {
      let its = start;
      for (const [edit, steps] of all) {
        const one = edit(its);
        if (!desk.isRefusal(one)) its = one.apply(its);
        judged(its, steps);
      }
      expect(judgements(its)).toEqual(anew(its));
    }),
    { numRuns: 14 },
  );
});

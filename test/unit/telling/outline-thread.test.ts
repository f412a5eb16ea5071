/** The story as a conversation: every statement has one place, an answer stands below what it answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement, Story } from '../../../src/story/definition.js';
import { tonesOf } from '../../../src/story/edges.js';
import { inOrder, repliesOf } from '../../../src/story/telling/order.js';
import { type Turn, threadsOf } from '../../../src/story/telling/thread.js';
import { unansweredIn } from '../../../src/story/telling/unanswered.js';
import { denialStory } from '../../fixtures/denial.js';
import { storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const count = sample.statements.length;

/** The sample with random answers and disputes between its statements, circles among them. */
const talk = fc
  .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom('repliesTo', 'disputes')), { maxLength: 40 })
  .map((ties) => {
    const statements = sample.statements.map(({ repliesTo: _, disputes: __, ...statement }) => ({
      ...statement,
      repliesTo: [] as string[],
      disputes: [] as string[],
    }));
    for (const [a, b, field] of ties) {
      const list = statements[a]?.[field as 'repliesTo'];
      const id = statements[b]?.id ?? '';
      if (a !== b && !list?.includes(id)) list?.push(id);
    }
    return storyWith(['/statements', statements]);
  });
const shown = fc.array(fc.boolean(), { minLength: count, maxLength: count });

test('each statement has one turn, and an answer stands one deeper than what it answers, in the same thread', () => {
  fc.assert(
    fc.property(talk, shown, (story, on) => {
      const statements = story.statements.filter((_, i) => on[i]);
      const threads = threadsOf(statements, repliesOf(story));
      const ids = threads.flat().map(({ statement }) => statement.id);
      expect([...ids].sort()).toEqual(statements.map(({ id }) => id).sort());
      for (const turns of threads) checkThread(turns);
    }),
  );
});

function checkThread(turns: readonly Turn[]): void {
  expect(turns[0]).toMatchObject({ depth: 0, as: null, to: null });
  const before = new Map<string, number>();
  for (const { statement, depth, as, to } of turns) {
    before.set(statement.id, depth);
    if (depth === 0) continue;
    expect(before.get(to?.id ?? '')).toBe(depth - 1);
    expect(statement[as === 'reply' ? 'repliesTo' : 'disputes']).toContain(to?.id);
  }
}

test('threads come in the order of speech', () => {
  fc.assert(
    fc.property(talk, (story) => {
      const rank = new Map(inOrder(story.statements).map(({ id }, i) => [id, i]));
      const threads = threadsOf(story.statements, repliesOf(story));
      const starts = threads.map(([first]) => rank.get(first?.statement.id ?? '') ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

test('without an answer is only what attacks somebody who is silent in the whole story', () => {
  fc.assert(
    fc.property(talk, (story) => {
      const unanswered = unansweredIn(story, repliesOf(story));
      const tones = tonesOf(story.relations);
      for (const { id, relation, to = [] } of story.statements.filter((its) => unanswered.has(its.id))) {
        expect(tones.get(relation)).toBe('conflict');
        for (const its of story.statements) {
          expect([...(its.repliesTo ?? []), ...(its.disputes ?? [])]).not.toContain(id);
          expect(to.filter((one) => its.from.includes(one) || its.attributedTo?.includes(one))).toEqual([]);
        }
      }
    }),
  );
  const idsIn = (story: Story) => [...unansweredIn(story, repliesOf(story))];
  const story = denialStory();
  // Of whom one word is there is not said to be silent, whether it is linked or not; what is no party cannot answer.
  expect(idsIn(story)).toEqual(['own']);
  const speaks = { ...(story.statements[3] as Statement), id: 'rat', from: ['rat'], to: ['emmerich'] };
  expect(idsIn({ ...story, statements: [...story.statements, speaks] })).toEqual([]);
  const ofPlace = story.entities.map((its) => (its.id === 'rat' ? { ...its, kind: 'place' as const } : its));
  expect(idsIn({ ...story, entities: ofPlace })).toEqual([]);
});

test('an answer whose partner is not shown opens a thread of its own', () => {
  const [a, b] = sample.statements;
  const statements = [a, { ...b, repliesTo: [a?.id] }];
  const story = storyWith(['/statements', statements], ['/steps', undefined], ['/corrections', undefined]);
  const replies = repliesOf(story);
  expect(threadsOf(story.statements, replies)).toHaveLength(1);
  const [alone] = threadsOf(story.statements.slice(1), replies);
  expect(alone).toMatchObject([{ depth: 0, as: null }]);
});

test('a circle is opened by what was spoken first', () => {
  const [a, b, c] = sample.statements;
  const statements = [
    { ...a, repliesTo: [c?.id] },
    { ...b, repliesTo: [a?.id] },
    { ...c, repliesTo: [b?.id] },
  ];
  const story = storyWith(['/statements', statements], ['/steps', undefined], ['/corrections', undefined]);
  const [turns, ...others] = threadsOf(story.statements, repliesOf(story));
  expect(others).toEqual([]);
  const [first] = inOrder(story.statements);
  expect(turns?.[0]?.statement).toBe(first);
  expect(turns?.map(({ depth }) => depth)).toEqual([0, 1, 2]);
});

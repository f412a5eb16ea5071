/** The story as a conversation: every statement has one place, an answer stands below what it answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, repliesOf } from '../../../src/story/telling/order.js';
import { type Turn, threadsOf } from '../../../src/story/telling/thread.js';
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

test('threads come in the order of speech, and only words can be unanswered', () => {
  fc.assert(
    fc.property(talk, (story) => {
      const rank = new Map(inOrder(story.statements).map(({ id }, i) => [id, i]));
      const threads = threadsOf(story.statements, repliesOf(story));
      const starts = threads.map(([first]) => rank.get(first?.statement.id ?? '') ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const answered = new Set(
        story.statements.flatMap(({ repliesTo = [], disputes = [] }) => [...repliesTo, ...disputes]),
      );
      for (const { statement, unanswered } of threads.flat())
        expect(unanswered).toBe(statement.form !== 'reported' && !answered.has(statement.id));
    }),
  );
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

/** Large pictures are made in turns: by a clock that the test turns, the latest wins, and of nothing half is handed over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLatestWork } from '../../../src/network/picture/latest-work.js';
import { createTurns } from '../../../src/network/turns.js';

const told: unknown[] = [];
beforeEach(() => void vi.stubGlobal('reportError', (error: unknown) => told.push(error)));
afterEach(() => {
  vi.unstubAllGlobals();
  expect(told.splice(0)).toEqual([]);
});

/** Steps that say how far they are. */
function counting(length: number, its: string) {
  const taken: number[] = [];
  function* steps(): Generator<undefined, string> {
    for (let i = 0; i < length; i++) {
      taken.push(i);
      yield;
    }
    return its;
  }
  return { steps: steps(), taken };
}

/** Everything that waits has had its turn. */
const turned = () => new Promise((resolve) => setTimeout(resolve));

/** A turn is over after so many looks at the clock. */
function clock(looks: number) {
  let count = 0;
  return () => 8 * Math.floor(count++ / looks);
}

test('a turn ends where its time is over, and a work that nobody wants any more is left there', async () => {
  const gone = new AbortController();
  const { steps, taken } = counting(10, 'done');
  const work = createTurns(gone.signal, clock(1)).all(steps);
  expect(taken).toEqual([0]);
  gone.abort();
  await expect(work).rejects.toThrow();
  expect(taken).toEqual([0]);
  await expect(createTurns(undefined, clock(3)).all(counting(10, 'done').steps)).resolves.toBe('done');
});

test('what is small is there at once; of large works the latest is handed over, when it is whole', async () => {
  const work = createLatestWork((signal) => createTurns(signal, clock(1)));
  const shown: string[] = [];
  const show = (its: string) => shown.push(its);
  work.begin(counting(5, 'small').steps, false, show);
  expect(shown).toEqual(['small']);
  // The first is so long that it is under way however much time passes.
  const [first, second] = [counting(1_000_000, 'first'), counting(5, 'second')];
  work.begin(first.steps, true, show);
  await turned();
  expect(work.busy).toBe(true);
  work.begin(second.steps, true, show);
  const taken = first.taken.length;
  expect(shown).toEqual(['small']);
  while (work.busy) await turned();
  expect(shown).toEqual(['small', 'second']);
  expect(first.taken.length).toBe(taken);
  // A small one ends a large one, too; so does the end of the stage.
  work.begin(counting(5, 'third').steps, true, show);
  work.begin(counting(5, 'last').steps, false, show);
  work.begin(counting(5, 'never').steps, true, show);
  work.stop();
  for (let i = 0; i < 8; i++) await turned();
  expect(shown).toEqual(['small', 'second', 'last']);
});

test('a work that fails is told of, and the next one goes on', async () => {
  const work = createLatestWork();
  const problem = new Error('out of ink');
  // biome-ignore lint/correctness/useYield: it fails before it comes to that
  function* failing(): Generator<undefined, string> {
    throw problem;
  }
  work.begin(failing(), true, () => {});
  while (work.busy) await turned();
  expect(told.splice(0)).toEqual([problem]);
  const shown: string[] = [];
  work.begin(counting(2, 'next').steps, true, (its) => shown.push(its));
  while (work.busy) await turned();
  expect(shown).toEqual(['next']);
});

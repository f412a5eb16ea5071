/** Large pictures are made in turns: by a clock that the test turns, the latest wins, and of nothing half is handed over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLatestWork } from '../../../src/network/picture/latest-work.js';
import { createTurns } from '../../../src/network/turns.js';

const told: unknown[] = [];
/** The first error that is told of. */
let heard: Promise<unknown>;
beforeEach(() => {
  heard = new Promise((hear) => {
    vi.stubGlobal('reportError', (error: unknown) => {
      told.push(error);
      hear(error);
    });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(told.splice(0)).toEqual([]);
});

/** Steps that say how far they are; `going` is there with the second, which is another turn’s where each turn has one. */
function counting(length: number, its: string) {
  const taken: number[] = [];
  let go = () => {};
  const going = new Promise<void>((resolve) => (go = resolve));
  function* steps(): Generator<undefined, string> {
    for (let i = 0; i < length; i++) {
      taken.push(i);
      if (i === 1) go();
      yield;
    }
    return its;
  }
  return { steps: steps(), taken, going };
}

/** Latest work of which one can wait until all that was begun has come to its end, be it left off or not. */
function watched(looks: number) {
  const begun: Promise<unknown>[] = [];
  const work = createLatestWork((signal) => {
    const turns = createTurns(signal, clock(looks));
    return {
      ...turns,
      all(steps) {
        const its = turns.all(steps);
        begun.push(its);
        return its;
      },
    };
  });
  return { work, ended: () => Promise.allSettled(begun) };
}

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
  const { work, ended } = watched(1);
  const shown: string[] = [];
  const show = (its: string) => shown.push(its);
  work.begin(counting(5, 'small').steps, false, show);
  expect(shown).toEqual(['small']);
  // The first has no end of its own.
  const [first, second] = [counting(Number.POSITIVE_INFINITY, 'first'), counting(5, 'second')];
  work.begin(first.steps, true, show);
  await first.going;
  expect(work.busy).toBe(true);
  work.begin(second.steps, true, show);
  const taken = first.taken.length;
  expect(shown).toEqual(['small']);
  await ended();
  expect(work.busy).toBe(false);
  expect(shown).toEqual(['small', 'second']);
  expect(first.taken.length).toBe(taken);
  // A small one ends a large one, too; so does the end of the stage.
  work.begin(counting(5, 'third').steps, true, show);
  work.begin(counting(5, 'last').steps, false, show);
  work.begin(counting(5, 'never').steps, true, show);
  work.stop();
  const ends = (await ended()).map(({ status }) => status);
  expect(ends).toEqual(['rejected', 'fulfilled', 'rejected', 'rejected']);
  expect(shown).toEqual(['small', 'second', 'last']);
});

test('a work that fails is told of, and the next one goes on', async () => {
  const { work, ended } = watched(1);
  const problem = new Error('out of ink');
  // biome-ignore lint/correctness/useYield: it fails before it comes to that
  function* failing(): Generator<undefined, string> {
    throw problem;
  }
  work.begin(failing(), true, () => {});
  expect(await heard).toBe(problem);
  expect(told.splice(0)).toEqual([problem]);
  expect(work.busy).toBe(false);
  const shown: string[] = [];
  work.begin(counting(2, 'next').steps, true, (its) => shown.push(its));
  await ended();
  expect(shown).toEqual(['next']);
});

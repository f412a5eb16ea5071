/** How work is cut, whatever the clock does: it may stand, jump, be set back, say nothing that is a number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rests } from '../../../src/layout/engine/steps.js';
import type { Graph, Positions } from '../../../src/layout/graph.js';
import { createRun, type LayoutRun, layout, type Mode } from '../../../src/layout/layout.js';
import { MOST_STEPS, PARTS, runInSlices, type SliceOptions, workInSlices } from '../../../src/layout/slices.js';
import { caterpillar, communities, grid, scaleFree } from './layout-engine-graphs.js';

const NOBODY: Positions = { x: new Float32Array(), y: new Float32Array() };

/** A run of so many equal steps; `stepped` is told before each. */
function runOf(steps: number, stepped: () => void = () => {}): LayoutRun {
  let done = 0;
  return {
    get share() {
      return done / steps;
    },
    advance() {
      stepped();
      done++;
      return done < steps;
    },
    positions: () => NOBODY,
  };
}

const CLOCKS: Record<string, () => () => number> = {
  stands: () => () => 5,
  runs: () => {
    let at = 0;
    return () => at++;
  },
  'jumps an hour': () => {
    let at = 0;
    return () => (at += 3_600_000);
  },
  'runs backwards': () => {
    let at = 0;
    return () => at--;
  },
  'is set back now and then': () => {
    let at = 0;
    return () => (at++ % 7 === 6 ? at - 3_600_000 : at);
  },
  'says nothing': () => () => Number.NaN,
};
const NUMBERS = [0, -1, 0.04, 8, 40_000, Infinity, Number.NaN];

/** Between slices others are heard: how many steps lay between two times that we were, each time. */
async function slicesOf(steps: number, options: SliceOptions): Promise<number[]> {
  const lengths: number[] = [];
  let told = 0;
  let taken = 0;
  const run = runOf(steps, () => taken++);
  await runInSlices(run, {
    interval: 0,
    ...options,
    onProgress() {
      lengths.push(taken - told);
      told = taken;
    },
  }).result;
  return [...lengths, taken - told];
}

test.each(Object.keys(CLOCKS))(
  'where the clock %s, each slice does a step, none is endless, and the run ends',
  async (name) => {
    for (const budget of NUMBERS) {
      // A clock that says nothing tells of no interval either: slices are counted by what is done of the work.
      let taken = 0;
      await runInSlices(
        runOf(3000, () => taken++),
        { budget, now: CLOCKS[name]?.() ?? Date.now },
      ).result;
      expect(taken, `budget ${budget}`).toBe(3000);
      if (name === 'says nothing') continue;
      const lengths = await slicesOf(3000, { budget, now: CLOCKS[name]?.() ?? Date.now });
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(Math.min(MOST_STEPS, 3000 / PARTS));
    }
  },
);

test.each(Object.keys(CLOCKS))(
  'where the clock %s, work without shares is cut, too, and a stop is heard',
  async (name) => {
    for (const budget of NUMBERS) {
      let taken = 0;
      function* endless(): Rests<Positions> {
        for (;;) {
          taken++;
          yield;
        }
      }
      const { result, stop } = workInSlices(endless(), { budget, now: CLOCKS[name]?.() ?? Date.now });
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          if (taken === 0) return port2.postMessage(data);
          port1.close();
          return resolve(data);
        };
        port2.postMessage(0);
      });
      stop();
      const before = taken;
      const settled = result.then(() => 'settled');
      const after = runInSlices(runOf(50), { budget: 0 }).result.then(() => 'after');
      expect(await Promise.race([settled, after])).toBe('after');
      expect(taken).toBe(before);
    }
  },
);

test('a budget of nothing is a step, one of so many ticks so many steps, and the count bounds the rest', async () => {
  const runs = () => CLOCKS['runs']?.() ?? Date.now;
  expect(new Set(await slicesOf(100, { budget: 0, now: runs() }))).toEqual(new Set([1]));
  expect(new Set((await slicesOf(100, { budget: 5, now: runs() })).slice(0, -1))).toEqual(new Set([5]));
  // A part of the work ends a slice that has time left.
  expect(await slicesOf(100, { budget: Infinity, now: runs() })).toEqual(Array(10).fill(10));
  const long = await slicesOf(20_000, { budget: Infinity, now: () => 0 });
  expect(Math.max(...long)).toBe(MOST_STEPS);
});

test('progress comes after so much time, and after so much work however little time that takes', async () => {
  const shares = async (options: SliceOptions) => {
    const all: number[] = [];
    await runInSlices(runOf(200), { ...options, onProgress: ({ share }) => all.push(share) }).result;
    return all;
  };
  const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  for (const interval of [100, Infinity, Number.NaN])
    expect((await shares({ budget: 8, interval, now: () => 0 })).map((its) => +its.toFixed(6))).toEqual(tenths);
  let at = 0;
  const each = await shares({ budget: 0, interval: 10, now: () => at++ });
  expect(each.length).toBeGreaterThan(20);
  expect(each).toEqual([...each].sort((p, q) => p - q));
});

const GRAPHS: [string, Graph][] = [
  ['a story', scaleFree(20, 5)],
  ['just no story', scaleFree(61, 1)],
  ['scale-free', scaleFree(600, 1)],
  ['communities', communities(900, 9, 1)],
  ['grid', grid(25, 25)],
  ['caterpillar', caterpillar(100, 5)],
];

test.each(GRAPHS)('%s: told of before its end by any machine, in every mode, with the same bits', async (_, graph) => {
  for (const mode of ['auto', 'communities', 'distances'] as const satisfies Mode[]) {
    const told: number[] = [];
    const { result } = runInSlices(createRun(graph, { mode }), {
      budget: Infinity,
      interval: Infinity,
      now: () => 0,
      onProgress: ({ share }) => told.push(share),
    });
    expect(await result).toEqual(layout({ ...graph, mode }));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual(PARTS);
  }
});

test('whatever budget, interval and clock, all steps are done, once and in order', async () => {
  const number = fc.oneof(fc.constantFrom(...NUMBERS), fc.double());
  await fc.assert(
    fc.asyncProperty(number, number, fc.array(fc.double(), { minLength: 1 }), async (budget, interval, times) => {
      let [asked, taken] = [0, 0];
      const told: number[] = [];
      await runInSlices(
        runOf(60, () => taken++),
        {
          budget,
          interval,
          now: () => times[asked++ % times.length] ?? 0,
          onProgress: ({ share }) => told.push(share),
        },
      ).result;
      expect(taken).toBe(60);
      expect(told.length).toBeGreaterThanOrEqual(1);
      expect(told).toEqual([...told].sort((p, q) => p - q));
      expect(told.every((share) => share > 0 && share < 1)).toBe(true);
    }),
  );
});

/** Pictures of what moves, by a clock and frames that a test turns: none too many, and after each a pause as long as it was dear. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPacer } from '../../../src/network/view/pacing.js';

/** A page whose frames are 10 ms apart and whose pictures take `cost` ms to draw, and `paint` more to get onto the screen. */
function page({ cost = 0, paint = 0 } = {}) {
  let now = 0;
  let count = 0;
  const frames = new Map<number, () => void>();
  const tasks: (() => void)[] = [];
  const drawn: number[] = [];
  const pacer = createPacer(
    () => {
      drawn.push(now);
      now += cost;
    },
    {
      now: () => now,
      frame(step) {
        frames.set(++count, step);
        return count;
      },
      cancel: (frame) => void frames.delete(frame),
      task: (step) => void tasks.push(step),
    },
  );
  function turn(): void {
    now += 10;
    const due = [...frames.values()];
    frames.clear();
    for (const step of due) step();
    if (tasks.length > 0) now += paint;
    for (const task of tasks.splice(0)) task();
  }
  return {
    pacer,
    drawn,
    /** What still waits for a frame. */
    waiting: () => frames.size,
    turn,
    jump(by: number) {
      now += by;
    },
  };
}

test('nothing is drawn that nobody asked for, and what is asked for many times in a frame is drawn once', () => {
  const its = page();
  its.turn();
  expect(its.drawn).toEqual([]);
  for (let i = 0; i < 5; i++) its.pacer.ask();
  its.turn();
  expect(its.drawn).toEqual([20]);
  for (let i = 0; i < 5; i++) its.turn();
  expect(its.drawn).toEqual([20]);
  expect(its.waiting()).toBe(0);
});

test('after a picture there is a pause of twice what it took, painting included', () => {
  const its = page({ cost: 30, paint: 50 });
  for (let i = 0; i < 60; i++) {
    its.pacer.ask();
    its.turn();
  }
  // 30 to draw, a frame, 50 to paint: 90; then twice that.
  expect(its.drawn[0]).toBe(10);
  expect((its.drawn[1] ?? 0) - 10).toBeGreaterThanOrEqual(3 * 90);
  expect((its.drawn[1] ?? 0) - 10).toBeLessThan(3 * 90 + 20);
  expect(its.drawn.length).toBeGreaterThan(2);
});

test('stopped, what waits is not drawn, and what the last run cost does not hold up the next', () => {
  const its = page({ cost: 5000 });
  its.pacer.ask();
  its.turn();
  its.pacer.ask();
  its.pacer.stop();
  its.turn();
  its.turn();
  expect(its.drawn).toHaveLength(1);
  its.pacer.ask();
  its.turn();
  expect(its.drawn).toHaveLength(2);
});

test('whatever picture and frame cost, a picture that is asked for comes, and none before its time', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), fc.array(fc.nat(50), { maxLength: 40 }), (cost, paint, waits) => {
      const its = page({ cost, paint });
      for (const wait of waits) {
        its.pacer.ask();
        its.jump(wait);
        its.turn();
      }
      its.pacer.ask();
      for (let i = 0; i < 400 && its.waiting() > 0; i++) its.turn();
      expect(its.waiting()).toBe(0);
      its.drawn.slice(1).forEach((at, i) => {
        expect(at - (its.drawn[i] ?? 0)).toBeGreaterThanOrEqual(3 * (cost + paint));
      });
    }),
  );
});

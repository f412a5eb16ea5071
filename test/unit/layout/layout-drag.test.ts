import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDrag, type Drag, type DragOptions } from '../../../src/layout/drag.js';
import type { Graph, Positions } from '../../../src/layout/graph.js';

const WIDTH = 600;
const HEIGHT = 400;
const RADIUS = 10;

/** A hub with leaves around it, a neighbour's neighbour, and somebody far away without a tie. */
const graph: Graph = {
  n: 8,
  m: 6,
  source: Uint32Array.of(0, 0, 0, 0, 4, 4),
  target: Uint32Array.of(1, 2, 3, 4, 5, 4),
};
const x = Float32Array.of(300, 220, 300, 380, 300, 300, 60, 540);
const y = Float32Array.of(200, 200, 120, 200, 280, 360, 60, 340);

interface Desk {
  readonly drag: Drag;
  /** Lets the frames that were asked for come, at most so many; how many came. */
  frames(most?: number): number;
  readonly shown: Positions[];
}

function desk(more: Partial<DragOptions> = {}): Desk {
  const waiting: (() => void)[] = [];
  const shown: Positions[] = [];
  const drag = createDrag({
    graph,
    x,
    y,
    radius: new Float32Array(graph.n).fill(RADIUS),
    width: WIDTH,
    height: HEIGHT,
    frame: (step) => void waiting.push(step),
    onMove: (x, y) => void shown.push({ x, y }),
    ...more,
  });
  return {
    drag,
    shown,
    frames(most = 5000) {
      let count = 0;
      while (waiting.length > 0 && count < most) {
        expect(waiting).toHaveLength(1);
        waiting.shift()?.();
        count++;
      }
      return count;
    },
  };
}

const way = (at: Positions, i: number) => Math.hypot(at.x[i]! - x[i]!, at.y[i]! - y[i]!);

test('neighbours follow, strangers stay, the dragged node is where the hand is', () => {
  const { drag, frames, shown } = desk();
  drag.grab(0);
  drag.move(340, 230);
  frames();
  const at = shown.at(-1)!;
  expect([at.x[0], at.y[0]]).toEqual([340, 230]);
  expect(way(at, 1)).toBeGreaterThan(5);
  expect(way(at, 1)).toBeLessThan(50);
  expect(way(at, 6)).toBeLessThan(1);
});

test('others make way', () => {
  const { drag, frames, shown } = desk();
  drag.grab(6);
  drag.move(538, 338);
  frames();
  const at = shown.at(-1)!;
  expect(Math.hypot(at.x[6]! - at.x[7]!, at.y[6]! - at.y[7]!)).toBeGreaterThan(2 * RADIUS);
});

test('it comes to rest while held and after the drop, and the dropped node stays', () => {
  const { drag, frames, shown } = desk();
  drag.grab(4);
  drag.move(420, 330);
  expect(frames()).toBeLessThan(500);
  drag.release();
  expect(frames()).toBeLessThan(500);
  expect(frames()).toBe(0);
  expect([shown.at(-1)!.x[4], shown.at(-1)!.y[4]]).toEqual([420, 330]);
});

test('carried away and brought back, the picture is almost the old one', () => {
  const { drag, frames, shown } = desk();
  drag.grab(0);
  for (const [px, py] of [
    [400, 300],
    [500, 100],
    [300, 200],
  ] as const) {
    drag.move(px, py);
    frames();
  }
  drag.release();
  frames();
  for (let i = 0; i < graph.n; i++) expect(way(shown.at(-1)!, i)).toBeLessThan(3);
});

test('everybody stays inside the frame, wherever the hand goes', () => {
  const hand = fc.tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: -300, max: 900 }),
    fc.integer({ min: -300, max: 900 }),
  );
  fc.assert(
    fc.property(fc.array(hand, { minLength: 1, maxLength: 5 }), (moves) => {
      const { drag, frames, shown } = desk();
      for (const [node, px, py] of moves) {
        drag.grab(node);
        drag.move(px, py);
        frames(20);
        drag.release();
        frames();
      }
      const within = (column: Float32Array, size: number) => column.every((v) => v >= RADIUS && v <= size - RADIUS);
      expect(shown.filter(({ x, y }) => !within(x, WIDTH) || !within(y, HEIGHT))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the same hand gives the same picture', () => {
  const picture = () => {
    const { drag, frames, shown } = desk();
    drag.grab(2);
    drag.move(310, 190);
    frames(30);
    drag.release();
    frames();
    return shown;
  };
  expect(picture()).toEqual(picture());
});

test('reduced motion: the others stay until the drop and then jump, without frames', () => {
  const { drag, frames, shown } = desk({ still: true });
  drag.grab(0);
  drag.move(340, 230);
  expect(shown).toHaveLength(1);
  expect([shown[0]!.x[0], way(shown[0]!, 1)]).toEqual([340, 0]);
  drag.release();
  expect(shown).toHaveLength(2);
  expect(way(shown[1]!, 1)).toBeGreaterThan(5);
  expect(frames()).toBe(0);
});

test('settling at once leads to where the frames would have led', () => {
  const slow = desk();
  const fast = desk();
  for (const { drag } of [slow, fast]) {
    drag.grab(0);
    drag.move(360, 240);
  }
  slow.frames();
  fast.drag.settle();
  expect(fast.shown).toHaveLength(1);
  expect(fast.shown[0]).toEqual(slow.shown.at(-1));
});

test('a grab without a move changes nothing; what is given is never written', () => {
  const { drag, frames, shown } = desk();
  const before = [x.slice(), y.slice()];
  drag.grab(3);
  drag.release();
  drag.move(10, 10);
  expect([frames(), shown.length]).toEqual([0, 0]);
  drag.grab(3);
  drag.move(100, 100);
  frames();
  expect([x, y]).toEqual(before);
});

test('grabbing another node in flight does not make it run twice as fast', () => {
  const { drag, frames } = desk();
  drag.grab(0);
  drag.move(340, 230);
  frames(3);
  drag.grab(6);
  drag.move(90, 90);
  // The desk itself expects that never more than one frame is asked for.
  expect(frames()).toBeGreaterThan(0);
});

test('destroyed, nothing moves any more', () => {
  const { drag, frames, shown } = desk();
  drag.grab(0);
  drag.move(340, 230);
  frames(2);
  const count = shown.length;
  drag.destroy();
  drag.destroy();
  drag.move(10, 10);
  frames();
  expect(shown).toHaveLength(count);
});

test('who is fixed is moved by a hand alone, also when they are fixed while others come to rest', () => {
  const pinned = new Set([1]);
  const { drag, frames, shown } = desk({ fixed: () => pinned });
  drag.grab(0);
  drag.move(340, 230);
  frames(3);
  const before = shown.at(-1)!;
  expect(way(before, 1)).toBe(0);
  expect(way(before, 2)).toBeGreaterThan(0);
  pinned.add(2);
  drag.move(380, 250);
  frames();
  drag.release();
  frames();
  const at = shown.at(-1)!;
  expect([at.x[1], at.y[1], at.x[2], at.y[2]]).toEqual([x[1], y[1], before.x[2], before.y[2]]);
  expect(way(at, 3)).toBeGreaterThan(0);
  drag.grab(1);
  drag.move(200, 240);
  drag.release();
  frames();
  expect([shown.at(-1)!.x[1], shown.at(-1)!.y[1]]).toEqual([200, 240]);
});

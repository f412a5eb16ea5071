/** A crowd that follows the hand, by a clock and frames that the test turns: soon as sharp as drawn at once, whatever the clock does. */
import { afterEach, expect, test } from 'vitest';
import type { Frame } from '../../src/paint/painter.js';
import { createCrowd } from '../../src/paint/vector/crowd.js';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { marksOf } from '../../src/scene/marks.js';
import { themeOf } from '../../src/scene/theme.js';
import { MARK } from '../../src/scene/types.js';
import { crowdScene } from '../fixtures/crowd.js';
import { clearHosts, difference, host, pixelsOf } from './stage.js';

afterEach(clearHosts);

const NOBODY = { hiddenEdges: null, focus: null, selected: null };
const SIZE = { width: 480, height: 320, ratio: 1 } as const;
const scene = crowdScene(1500, 2, 3, canvasMeasure());
const from = (k: number, x: number, y: number): Frame => ({
  scene,
  marks: marksOf(scene, NOBODY),
  camera: { k, x, y },
  theme: themeOf('light'),
});

function stage(now: () => number, again?: () => void) {
  const element = host(SIZE.width, SIZE.height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.width, SIZE.height];
  element.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  const frames = new Map<number, () => void>();
  let count = 0;
  const crowd = createCrowd(context, again, {
    now,
    frame(step) {
      frames.set(++count, step);
      return count;
    },
    cancel: (frame) => void frames.delete(frame),
  });
  return {
    crowd,
    pixels: () => pixelsOf(element, SIZE.width, SIZE.height, themeOf('light').paper),
    /** Turns frames until none is wanted; how many that were. */
    turn(most: number): number {
      let turned = 0;
      for (; frames.size > 0 && turned < most; turned++) {
        const due = [...frames.values()];
        frames.clear();
        for (const step of due) step();
      }
      return turned;
    },
  };
}

let at = 0;
const CLOCKS: [string, () => number][] = [
  ['stands', () => 0],
  ['is slow', () => (at += 0.001)],
  ['jumps', () => (at += 60_000)],
  ['runs backwards', () => (at -= 3)],
];

test.each(CLOCKS)('where the clock %s, the picture is soon as sharp as if drawn at once', (_name, now) => {
  const [start, way, end] = [from(0.4, 0, 0), from(0.5, -20, -10), from(0.7, -80, -60)];
  // The same way, as names that a reader has seen stay; what comes in other colours is drawn at once.
  const whole = stage(() => 0);
  for (const frame of [start, way, { ...end, theme: themeOf('dark') }, end]) whole.crowd.draw(frame, SIZE);
  const its = stage(now);
  its.crowd.draw(start, SIZE);
  its.crowd.draw(way, SIZE);
  its.turn(1);
  its.crowd.draw(end, SIZE);
  const before = difference(its.pixels(), whole.pixels());
  expect(its.turn(2000)).toBeLessThan(2000);
  // Where a browser pauses while it draws, smoothed edges come out a little otherwise.
  expect(difference(its.pixels(), whole.pixels())).toBeLessThan(before / 20);
  whole.crowd.destroy();
  its.crowd.destroy();
  expect(its.turn(1)).toBe(0);
});

/** More frames than any of these pictures needs. */
const FRAMES = 4000;
/** So many that they are drawn in slices. */
const large = crowdScene(12_000, 1, 4, canvasMeasure());
const drawn = (its: ReturnType<typeof stage>, frame: Frame) => {
  let frames = 0;
  while (!its.crowd.draw(frame, SIZE) && frames++ < FRAMES) its.turn(1);
  expect(frames).toBeLessThan(FRAMES);
};

test('a large crowd is shown when it is whole: until then the one before stands, goes with the camera, and the latest wins', () => {
  const [home, away] = [from(0.4, 0, 0), from(0.4, -40, 30)];
  const of = (frame: Frame, scene = large): Frame => ({ ...frame, scene, marks: marksOf(scene, NOBODY) });
  // Each look at the clock is a slice's time: one step in each frame.
  let [time, asked] = [0, 0];
  const its = stage(
    () => (time += 30),
    () => asked++,
  );
  its.crowd.draw(home, SIZE);
  const before = its.pixels();
  expect(its.crowd.draw(of(home), SIZE)).toBe(false);
  its.turn(3);
  expect(difference(its.pixels(), before)).toBe(0);
  const moved = stage(() => 0);
  moved.crowd.draw(home, SIZE);
  moved.crowd.draw(away, SIZE);
  expect(its.crowd.draw(of(away), SIZE)).toBe(false);
  expect(difference(its.pixels(), moved.pixels())).toBe(0);
  // Somebody else is wanted before that is whole: nobody ever sees it.
  const other = { ...large, kind: large.kind.map((kind) => (kind + 1) % 5) };
  its.crowd.draw(of(away, other), SIZE);
  for (let frames = 0; asked === 0 && frames < FRAMES; frames++) {
    expect(difference(its.pixels(), moved.pixels())).toBe(0);
    its.turn(1);
  }
  const whole = stage(() => 0);
  drawn(whole, of(away, other));
  expect(difference(its.pixels(), whole.pixels())).toBe(0);
  expect(its.crowd.draw(of(away, other), SIZE)).toBe(true);
  // Other sizes are another picture.
  const sized = { ...other, radius: other.radius.map((radius) => 4 * radius) };
  drawn(its, of(away, sized));
  expect(difference(its.pixels(), whole.pixels())).toBeGreaterThan(0);
  for (const one of [its, moved, whole]) one.crowd.destroy();
});

test('who slides on and on still sees pictures', () => {
  let time = 0;
  const its = stage(() => (time += 30));
  its.crowd.draw(from(0.4, 0, 0), SIZE);
  const before = its.pixels();
  let seen = 0;
  for (let i = 0; i < 600 && seen === 0; i++) {
    const marks = marksOf(large, NOBODY);
    marks.node.fill(MARK.hidden, 0, i);
    its.crowd.draw({ ...from(0.4, 0, 0), scene: large, marks }, SIZE);
    its.turn(1);
    seen = difference(its.pixels(), before);
  }
  expect(seen).toBeGreaterThan(0);
  its.crowd.destroy();
});

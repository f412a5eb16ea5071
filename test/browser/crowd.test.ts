/** A crowd that follows the hand, by a clock and frames that the test turns: soon as sharp as drawn at once, whatever the clock does. */
import { afterEach, expect, test } from 'vitest';
import type { Frame } from '../../src/paint/painter.js';
import { createCrowd } from '../../src/paint/vector/crowd.js';
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { marksOf } from '../../src/scene/marks.js';
import { themeOf } from '../../src/scene/theme.js';
import { crowdScene } from '../fixtures/crowd.js';
import { clearHosts, difference, host, pixelsOf } from './stage.js';

afterEach(clearHosts);

const SIZE = { width: 480, height: 320, ratio: 1 } as const;
const scene = crowdScene(1500, 2, 3, canvasMeasure());
const from = (k: number, x: number, y: number): Frame => ({
  scene,
  marks: marksOf(scene, { hiddenEdges: null, focus: null, selected: null }),
  camera: { k, x, y },
  theme: themeOf('light'),
});

function stage(now: () => number) {
  const element = host(SIZE.width, SIZE.height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.width, SIZE.height];
  element.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  const frames = new Map<number, () => void>();
  let count = 0;
  const crowd = createCrowd(context, undefined, {
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

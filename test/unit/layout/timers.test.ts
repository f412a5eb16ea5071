/** What waits before it does something, by a clock that the test turns: hint, rest of a camera, rest of a picture. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '../../../src/paint/painter.js';
import { createPace } from '../../../src/paint/webgl/frame-budget.js';
import { identity } from '../../../src/scene/camera.js';
import { marksOf } from '../../../src/scene/marks.js';
import { themeOf } from '../../../src/scene/theme.js';
import { createDragging } from '../../../src/stage/dragging.js';
import { createHint } from '../../../src/ui/hint.js';
import { crowdScene } from '../../fixtures/crowd.js';

beforeEach(() => {
  vi.useFakeTimers();
  // Node has no such function; what goes wrong must not go unseen.
  vi.stubGlobal('reportError', (error: unknown) => Promise.reject(error));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a hint is said once, stays until its time is over, and a later one has its own time', () => {
  const place = { hidden: true, textContent: '' };
  const hint = createHint(place as HTMLElement);
  hint.show('with two fingers');
  expect(place).toEqual({ hidden: false, textContent: 'with two fingers' });
  hint.show('with Ctrl');
  vi.runAllTimers();
  expect(place).toEqual({ hidden: true, textContent: 'with Ctrl' });
  hint.show('with two fingers');
  expect(place.hidden).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a hint whose place goes away leaves no timer', () => {
  const place = { hidden: true, textContent: '' };
  const hint = createHint(place as HTMLElement);
  hint.show('with Ctrl');
  hint.destroy();
  expect(place.hidden).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

const scene = crowdScene(26_000, 2);
const still: Frame = {
  scene,
  marks: marksOf(scene, { hiddenEdges: null, focus: null, selected: null }),
  camera: identity,
  theme: themeOf('light'),
};
const seenFrom = (k: number): Frame => ({ ...still, camera: { k, x: 0, y: 0 } });

test('while the camera moves a crowd is shown in part; when it rests all of it is asked for, once', () => {
  let asked = 0;
  const pace = createPace(() => asked++);
  expect(pace.of(still)).toBe(1);
  for (const k of [1.1, 1.2, 1.3]) expect(pace.of(seenFrom(k))).toBeGreaterThan(1);
  expect(asked).toBe(0);
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(asked).toBe(1);
});

test('a frame from where the last was seen, of something else, or of few, is shown whole', () => {
  const pace = createPace(() => {});
  const moved = seenFrom(1.1);
  pace.of(still);
  pace.of(moved);
  expect(pace.of({ ...moved })).toBe(1);
  expect(pace.of({ ...seenFrom(1.2), theme: themeOf('dark') })).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  const few = crowdScene(2000, 2);
  pace.of({ ...still, scene: few });
  expect(pace.of({ ...seenFrom(1.2), scene: few })).toBe(1);
  pace.of(still);
  pace.of(moved);
  pace.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('a picture settles once, when nothing has moved for its time; destroyed it never does', async () => {
  let [moved, settled] = [0, 0];
  const dragging = createDragging({ still: () => true, moved: () => moved++, settled: () => settled++ });
  dragging.grab(3, crowdScene(40, 2));
  // The elastic layout is fetched at the first grab; that is no matter of the clock.
  await vi.waitFor(() => {
    dragging.move(300 + moved, 200);
    expect(moved).toBeGreaterThan(0);
  });
  // While that was waited for, the clock has gone on.
  settled = 0;
  for (let i = 0; i < 5; i++) dragging.move(310 + i, 220);
  expect(settled).toBe(0);
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(settled).toBe(1);
  dragging.move(330, 220);
  dragging.destroy();
  vi.runAllTimers();
  expect(settled).toBe(1);
});

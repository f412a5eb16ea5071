/** What a framed page says of its height: the exact messages of each dialect, and when it keeps silent. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPulse, dialects } from '../../../src/embed/height.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Ten messages in a second, by the fake clock. */
const pulseOf = (send: (height: number) => void) => createPulse(send, 100);

test('every host hears its own dialect, and only who asked is named', () => {
  const plain = 'https://news.example/e/stargate.html';
  expect(dialects(612, plain)).toEqual([
    { source: 'edgewise', version: 1, type: 'resize', id: 'stargate', height: 612 },
    { 'datawrapper-height': { stargate: 612 } },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    JSON.stringify({ src: plain, context: 'iframe.resize', height: 612 }),
  ]);
  const asked = dialects(612, `${plain}?id=wg-18&childId=wg-18&clientHeight=1#?secret=aB3dE5fG7h`);
  expect(asked[0]).toMatchObject({ id: 'wg-18' });
  expect(asked.slice(4)).toEqual([
    'pymxPYMxwg-18xPYMxheightxPYMx612',
    { embed: 'wg-18', height: 612 },
    { message: 'height', value: 612, secret: 'aB3dE5fG7h' },
  ]);
});

test('a secret is what WordPress makes, and a name that is a trap is a name', () => {
  expect(dialects(1, 'https://a.example/x.html#?secret=<img>')).toHaveLength(4);
  const [own, datawrapper] = dialects(300, 'https://a.example/x.html?id=__proto__');
  expect(own).toMatchObject({ id: '__proto__' });
  expect(Object.keys((datawrapper as Record<string, object>)['datawrapper-height'] ?? {})).toEqual(['__proto__']);
});

test('less than 2 px is no news', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  for (const height of [400, 401, 399, 400, 402]) {
    pulse.at(height);
    vi.advanceTimersByTime(1000);
  }
  expect(said).toEqual([400, 402]);
});

test('a page that grows in small steps is followed to its end, ten times a second at most', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  for (let height = 400; height <= 1000; height += 3) {
    pulse.at(height);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(said[0]).toBe(400);
  expect(said.at(-1)).toBe(1000);
  expect(said.length).toBeLessThanOrEqual(22);
});

test('two heights that chase one another end with the taller one', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  for (let i = 0; i < 200; i++) {
    pulse.at(i % 2 === 0 ? 600 : 620);
    vi.advanceTimersByTime(150);
  }
  expect(said.length).toBeLessThanOrEqual(8);
  expect(said.at(-1)).toBe(620);
  pulse.at(900);
  expect(said.at(-1)).toBe(900);
});

test('a reader who opens and closes something is no echo', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  for (let i = 0; i < 40; i++) {
    pulse.calm();
    pulse.at(i % 2 === 0 ? 600 : 900);
    vi.advanceTimersByTime(500);
  }
  expect(said).toHaveLength(40);
});

test('once more is once', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  pulse.again();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([]);
  pulse.at(500);
  pulse.again();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([500, 500]);
});

test('whatever happens, at most ten messages in any second and never the same height twice in a row', () => {
  const event = fc.tuple(fc.integer({ min: 100, max: 130 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 80 }), (events) => {
      const said: { height: number; at: number }[] = [];
      const pulse = pulseOf((height) => said.push({ height, at: Date.now() }));
      for (const [height, wait] of events) {
        pulse.at(height);
        vi.advanceTimersByTime(wait);
      }
      pulse.destroy();
      for (const [i, { height, at }] of said.entries()) {
        const later = said[i + 10];
        if (later) expect(later.at - at).toBeGreaterThanOrEqual(1000);
        if (i > 0) expect(Math.abs(height - (said[i - 1]?.height ?? 0))).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});

test('destroyed it says nothing more', () => {
  const said: number[] = [];
  const pulse = pulseOf((height) => said.push(height));
  pulse.at(400);
  pulse.at(800);
  pulse.destroy();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([400]);
});

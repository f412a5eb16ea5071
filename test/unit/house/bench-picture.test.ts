/** The picture of the benchmark: everybody's dot stands where its value says, and its words are words. */
import { expect, test } from 'vitest';
import { picture, scaleOf } from '../../bench/picture.mjs';

const row = (name: string, value: number | null, text: string, over = false) => ({
  name,
  ours: name === 'ours',
  cells: [{ value, text, over }],
});
const chart = (rows: ReturnType<typeof row>[]) => ({
  title: 'Times & <more>',
  columns: [{ title: 'time', tick: (value: number) => `${value} ms` }],
  groups: [{ title: 'ba1k', rows }],
});

test('a power of ten is as wide as any other', () => {
  const { at, ticks } = scaleOf([3, 4000], 0, 400);
  expect(ticks).toEqual([1, 10, 100, 1000, 10_000]);
  expect(ticks.map(at).map(Math.round)).toEqual([0, 100, 200, 300, 400]);
  expect(at(0)).toBe(0);
});

test('one value alone has a scale too', () => {
  const { at, ticks } = scaleOf([10], 0, 100);
  expect(ticks).toEqual([10, 100]);
  expect(at(10)).toBe(0);
});

test('dots stand in the order of their values; who took too long has none but an arrow', () => {
  const svg = picture(
    [chart([row('ours', 12, '12 ms'), row('theirs', 900, '900 ms'), row('slow', 1000, '> 1 s', true)])],
    'on a machine',
  );
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(dots).toHaveLength(2);
  expect(dots[0]).toBeLessThan(dots[1]!);
  expect(svg.match(/l8,4l-8,4z/g)).toHaveLength(1);
  for (const text of ['ours', 'theirs', 'slow', '12 ms', '900 ms', '&#62; 1 s', 'ba1k', 'on a machine'])
    expect(svg).toContain(`>${text}<`);
});

test('is plain SVG: no script, no style, names are text', () => {
  const svg = picture([chart([row('<script>', null, 'failed')])], '');
  expect(svg).not.toMatch(/<script|style|<foreignObject/);
  expect(svg).toContain('Times &#38; &#60;more&#62;');
});

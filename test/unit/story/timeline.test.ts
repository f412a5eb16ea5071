/** The histogram of a story's days: every statement once, as what it is. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement, Story } from '../../../src/story/definition.js';
import { heightOf, momentsOf, timelineOf } from '../../../src/story/timeline.js';

type Said = string | undefined;

/** A story of statements on these dates in one source, published then. */
function storyOf(dates: readonly Said[], published?: string): Pick<Story, 'statements' | 'sources'> {
  return {
    sources: [{ id: 'paper', title: 'Paper', ...(published && { published }) }],
    statements: dates.map(
      (said, i): Statement => ({
        id: `s${i}`,
        from: ['a'],
        to: ['b'],
        relation: 'r',
        form: 'direct',
        source: 'paper',
        quote: { exact: 'words' },
        ...(said && { said }),
      }),
    ),
  };
}
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const bars = (dates: readonly Said[], published?: string) => {
  const { unit, every, bins, spans } = timelineOf(storyOf(dates, published));
  const full = bins.filter((bin) => heightOf(bin) > 0);
  return { unit, every, count: bins.length, full: full.map(({ from }) => day(from)), spans: spans.length };
};

test('five weeks are days; months, years and centuries get longer bars, and never many', () => {
  expect(bars(['2025-09-02', '2025-10-09'])).toEqual({
    ...{ unit: 'day', every: 1, count: 38, full: ['2025-09-02', '2025-10-09'], spans: 0 },
  });
  expect(bars(['2025-01-01', '2025-12-31'])).toMatchObject({ unit: 'week', full: ['2024-12-30', '2025-12-29'] });
  expect(bars(['2021-02-03', '2025-12-31'])).toMatchObject({ unit: 'month', full: ['2021-02-01', '2025-12-01'] });
  expect(bars(['1990', '2025-12-31'])).toMatchObject({ unit: 'year', every: 1, full: ['1990-01-01', '2025-01-01'] });
  expect(bars(['0800', '2025'])).toMatchObject({ unit: 'year', every: 100, count: 13 });
});

test('a month, a period and an open end are spans among days; what the source calls unsure says so', () => {
  const dates = ['2025-09-02', '2025-09', '2025-09-08/2025-09-14', '2025-09-20/..', '2025-09-05?', '2025-09-XX'];
  const { spans, bins } = timelineOf(storyOf(dates));
  expect(spans.map(({ statement }) => statement.said)).toEqual(['2025-09', '2025-09-XX', '2025-09-08/2025-09-14']);
  const inBars = bins.flatMap(({ said }) => said.map(({ statement, isUnsure }) => [statement.said, isUnsure]));
  expect(inBars).toEqual([
    ['2025-09-02', false],
    ['2025-09-05?', true],
    ['2025-09-20/..', true],
  ]);
});

test('without a day of its own a statement stands at its report; a story without any day has no bars', () => {
  const { bins, undated } = timelineOf(storyOf(['2025-09-02', undefined], '2025-09-06'));
  expect(bins.flatMap(({ reported, from }) => reported.map(() => day(from)))).toEqual(['2025-09-06']);
  expect(undated).toEqual([]);
  expect(timelineOf(storyOf([undefined, undefined], '2025-09-06'))).toMatchObject({ bins: [], undated: [] });
  expect(timelineOf(storyOf(['2025', undefined])).undated).toHaveLength(1);
});

test('the bundled stories: Bell has days, all of them told; Stargate has none of its own', () => {
  const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Story;
  const bell = read('bell');
  const { bins, spans, undated, unit, days } = timelineOf(bell);
  const inside = bins.reduce((sum, { said, reported }) => sum + said.length + reported.length, 0);
  expect([unit, inside + spans.length + undated.length]).toEqual(['day', bell.statements.length]);
  expect(spans).toHaveLength(2);
  // The day on which a period begins is none of them: nothing says that it was said then.
  const told = bell.statements.flatMap(({ said }) => /^\d{4}-\d\d-\d\d$/.exec(said ?? '') ?? []);
  expect(days).toBe(new Set(told).size);
  expect(timelineOf(read('stargate')).bins).toEqual([]);
});

test('days out of mind have no bars, as no filter can ask for them; the rest is told as ever', () => {
  const { bins, undated } = timelineOf(storyOf(['2025-09-02', 'Y1000000', '-0500', '2025-09-04', '../2025-09-03']));
  expect(undated.map(({ said }) => said)).toEqual(['Y1000000', '-0500']);
  expect(bins.map(({ from, said }) => [day(from), said.length])).toEqual([
    ['2025-09-02', 1],
    ['2025-09-03', 1],
    ['2025-09-04', 1],
  ]);
});

test('any dates: bars without gap, few, each statement in exactly one place', () => {
  const date = fc
    .tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, of]) => [String(year).padStart(4, '0'), ...[month, of].map((n) => String(n).padStart(2, '0'))]);
  const said = fc
    .tuple(date, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '?', '~'))
    .map(([parts, precision, sure]) => parts.slice(0, precision).join('-') + sure);
  fc.assert(
    fc.property(fc.array(fc.option(said, { nil: undefined }), { maxLength: 12 }), (dates) => {
      const story = storyOf(dates);
      const { bins, spans, undated } = timelineOf(story);
      expect(bins.length).toBeLessThan(130);
      for (const [i, { from, to }] of bins.entries()) {
        expect(to).toBeGreaterThan(from);
        if (i > 0) expect(from).toBe((bins[i - 1]?.to ?? Number.NaN) + 1);
      }
      const places = [...bins.flatMap((bin) => [...bin.said, ...bin.reported]), ...spans].map((its) => its.statement);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length + undated.length).toBe(dates.some(Boolean) ? dates.length : undated.length);
      for (const { from, to } of momentsOf(story)) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(bins[0]?.from ?? Number.NaN);
        expect(to).toBeLessThanOrEqual(bins.at(-1)?.to ?? Number.NaN);
      }
    }),
    { numRuns: 60 },
  );
});

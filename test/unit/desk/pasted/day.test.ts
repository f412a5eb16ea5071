/** Of which day an article is: as it says so itself, and as somebody typed it. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { pageWords } from '../../../../src/desk/page/words.js';

test('a day is one of the calendar, with four figures of a year', () => {
  for (const day of ['2026-11-26', '2024-02-29']) expect(desk.isDay(day)).toBe(true);
  for (const day of ['112026-02-06', '2026-11-31', '2025-02-29', '26112026', '2026-11', '0', 'x', ''])
    expect(desk.isDay(day), day).toBe(false);
});

const ARTICLE = 'Row over the bridge\n\n{}\n\nThe town of Ostrey has talked of little else for three weeks.';

test.each([
  ['Published 26 November 2026', '2026-11-26'],
  ['Published: November 26, 2026', '2026-11-26'],
  ['26. November 2026', '2026-11-26'],
  ['Osterfleth, 26. Nov. 2026', '2026-11-26'],
  ['Stand: 6.3.2026, 14:21 Uhr', '2026-03-06'],
  ['Donnerstag, 5. März 2026', '2026-03-05'],
  ['Updated 2026-11-26', '2026-11-26'],
  ['9th July 2025', '2025-07-09'],
  ['7. Jänner 2026', '2026-01-07'],
])('%s is read', (line, day) => {
  expect(desk.dayOf(ARTICLE.replace('{}', line))).toBe(day);
});

test('what is no day with its year, or can be read in two ways, is none', () => {
  for (const line of ['26 November', '03/04/2026', '31. Juni 2026', '12 Monkeys 2026', 'Nr. 126.11.20261', 'By Ada'])
    expect(desk.dayOf(ARTICLE.replace('{}', line)), line).toBeNull();
});

test('a day that the article tells of somebody is not its own; before its first sentence it is', () => {
  const told =
    'The council had voted on the plan of the harbour office in a long meeting on 3 May 2021, and never again.';
  expect(desk.dayOf(`Row\n\n${told} ${'It was long. '.repeat(9)}`)).toBeNull();
  expect(desk.dayOf(`OSTREY, 26 November 2026 – ${'It was long. '.repeat(20)}`)).toBe('2026-11-26');
});

test('the story’s day is proposed as that of its newest source', () => {
  expect(desk.newestDay([{ published: '2026-11-20' }, { published: '2026-10-01', updated: '2026-11-26' }, {}])).toBe(
    '2026-11-26',
  );
  expect(desk.newestDay([{ published: '112026-02-06' }, {}])).toBeNull();
});

test('both languages say what is wrong with a day, and offer one by its name', () => {
  for (const lang of ['en', 'de'] as const) {
    const t = pageWords(lang);
    for (const its of [t.takeDay, t.takeTextDay]) expect(its).toContain('{day}');
    expect(t.badDay).not.toMatch(/[{}]/);
  }
});

/** The bundled story of several articles: sound, proved by its six texts, and with everything in it that one article cannot show. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countClaims } from '../../../src/story/claims.js';
import type { Statement, Text } from '../../../src/story/definition.js';
import { judge } from '../../../src/story/findings/judge.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { repliesOf } from '../../../src/story/telling/order.js';
import { byClaim } from '../../../src/story/telling/tellings.js';
import { FORMS, MODALITIES } from '../../../src/story/vocabulary.js';

const { story: file, problems } = parse(readFileSync('data/bell.json'));
if (file == null) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
const story = standing(file);
const { entities, relations, sources, statements, steps = [], corrections = [] } = story;
const texts = new Map(sources.map(({ id }) => [id, readFileSync(`data/bell-${id}.txt`, 'utf8')]));
const source = (its: Statement) => sources.find(({ id }) => id === its.source);

test('nothing is to be said against the file, nor against any excerpt or what is said of it', () => {
  expect(problems).toEqual([]);
  const open = judge(file, texts, 'en').filter(({ verdict, findings }) => verdict === 'failed' || findings.length > 0);
  expect(open).toEqual([]);
  expect(judge(file, texts, 'en').filter(({ verdict }) => verdict === 'exact')).toHaveLength(statements.length);
});

test('one quarrel, five weeks, six articles of three papers in two languages', () => {
  const days = sources.map(({ published = '' }) => Date.parse(published));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(((days.at(-1) ?? 0) - (days[0] ?? 0)) / 86_400_000).toBe(34);
  expect(sources.map(({ lang }) => lang)).toEqual(['de', 'en', 'de', 'en', 'de', 'de']);
  expect(new Set(sources.map(({ publisher }) => publisher)).size).toBe(3);
  for (const [id, text] of texts) {
    const words = text.split(/\s+/).length;
    expect(words >= 300 && words <= 450, id).toBe(true);
  }
});

test('it is as large as a story of several days is', () => {
  expect(statements.length).toBeGreaterThanOrEqual(60);
  expect(statements.length).toBeLessThanOrEqual(80);
  expect(entities.length).toBeGreaterThanOrEqual(25);
  expect(entities.length).toBeLessThanOrEqual(35);
  expect(steps.length).toBeGreaterThanOrEqual(6);
  expect(relations.filter(({ id }) => !statements.some(({ relation }) => relation === id))).toEqual([]);
  expect(new Set(statements.map(({ form }) => form))).toEqual(new Set(FORMS));
  expect(new Set(statements.map(({ modality = 'asserted' }) => modality))).toEqual(new Set(MODALITIES));
  expect(statements.filter(({ said }) => said).length).toBeGreaterThan(20);
  expect(new Set(statements.flatMap(({ channel }) => channel ?? [])).size).toBe(4);
});

test('the same claim stands in several papers, once across the languages, and once as a sum in three articles', () => {
  const told = byClaim(statements).filter(({ length }) => length > 1);
  expect(told.length).toBeGreaterThanOrEqual(8);
  for (const tellings of told) expect(new Set(tellings.map((its) => its.source)).size).toBe(tellings.length);
  expect(
    told.filter((tellings) => new Set(tellings.map((its) => source(its)?.lang)).size === 2).length,
  ).toBeGreaterThan(4);
  const salvage = told.find((tellings) => tellings.some(({ id }) => id === 'salvage-packet'));
  expect(salvage?.map(({ amount }) => amount)).toEqual(
    Array.from({ length: 3 }, () => ({ value: 180_000, unit: 'EUR' })),
  );
  expect(countClaims(statements)).toBeLessThan(statements.length - 8);
});

test('answers and denials reach over the papers, a charge is dropped, one finding withdrawn, one year corrected', () => {
  const { repliesTo, disputes, disputedBy } = repliesOf(story);
  const ties = [...repliesTo, ...disputes].flatMap(([id, others]) => others.map((other) => [id, other] as const));
  const across = ties.filter(
    ([id, other]) => source(other) !== source(statements.find((its) => its.id === id) as Statement),
  );
  expect(across.length).toBeGreaterThan(10);
  expect(disputedBy.get('hush-money-packet')?.map(({ id }) => id)).toEqual([
    'no-hush-money-packet',
    'trenches-not-silence',
  ]);
  expect(story.withdrawn?.map(({ id, withdrawn }) => [id, withdrawn.date])).toEqual([['from-1903', '2025-10-10']]);
  expect(corrections.map((its) => its.statements)).toEqual([['brass-plate']]);
});

test('everything a reader meets is there in both languages', () => {
  const all: (Text | undefined)[] = [
    story.title,
    story.takeaway,
    ...relations.map(({ label }) => label),
    ...entities.map(({ note }) => note).filter((note) => note != null),
    ...steps.flatMap(({ title, text }) => [title, text]),
    ...corrections.map(({ note }) => note),
  ];
  for (const text of all) expect(Object.keys(text ?? {})).toEqual(['de', 'en']);
  for (const its of statements) {
    const other = source(its)?.lang === 'de' ? 'en' : 'de';
    expect(Object.keys(its.quote.translations ?? {}), its.id).toEqual([other]);
  }
});

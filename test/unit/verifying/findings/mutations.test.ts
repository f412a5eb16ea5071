/** What may be wrong with a story is found in these six, and nothing is found in them as they are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../../../src/story/findings/judge.js';
import { parse } from '../../../../src/story/parse.js';
import { standing } from '../../../../src/story/standing.js';
import { reasonOf } from '../../../findings/exclusions.js';
import { KINDS, mutationsOf } from '../../../findings/mutations.js';
import { report } from '../../../findings/report.js';
import { tallyOf } from '../../../findings/tally.js';

const FILES = [
  ['data/sample', 'meldung'],
  ['data/sample-en', 'report'],
  ['test/fixtures/findings/klinik', 'text'],
  ['test/fixtures/findings/club', 'text'],
  ['test/fixtures/findings/bahn', 'text'],
  ['test/fixtures/findings/pharma', 'text'],
] as const;

const stories = FILES.map(([path, source]) => {
  const { story, problems } = parse(readFileSync(`${path}.json`));
  if (story == null) throw new Error(`${path}: ${problems.map(({ message }) => message).join(' ')}`);
  return { name: path, story: standing(story), texts: new Map([[source, readFileSync(`${path}.txt`, 'utf8')]]) };
});

test.each(stories)('$name as it is: each excerpt found, no warning, no finding', ({ story, texts }) => {
  const judged = judge(story, texts);
  expect(judged.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  expect(judged.flatMap(({ id, findings }) => findings.map(({ code }) => `${id}: ${code}`))).toEqual([]);
});

const tally = tallyOf(stories);

test.each(KINDS.filter((kind) => kind !== 'direction'))('of all mutations of %s at least 95 % are found', (kind) => {
  const { found, total, missed } = tally[kind];
  expect(total).toBeGreaterThan(25);
  expect(found / total, missed.map(({ id, what }) => `${id} ${what}`).join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('a denial that is turned round is found; of other reports no word says which way they run', () => {
  const { found, missed } = tally.direction;
  expect(found).toBeGreaterThanOrEqual(2);
  expect(
    missed.filter(({ story, id }) =>
      story.statements.some(
        (one) =>
          one.id === id &&
          one.modality === 'denied' &&
          one.to?.[0] !== one.from[0] &&
          one.relation === 'pays' &&
          one.disputes,
      ),
    ),
  ).toEqual([]);
});

test('what is left out is left out by a rule, and is few', () => {
  const all = stories.flatMap(({ story }) => mutationsOf(story));
  expect(all.filter((one) => reasonOf(one) != null).length / all.length).toBeLessThan(0.1);
  expect(Object.values(tally).reduce((sum, { excluded }) => sum + excluded.size, 0)).toBeLessThan(6);
});

test('the script says so in a table, and fails where too few are found', () => {
  const [, english] = stories;
  if (english == null) throw new Error('no story');
  const bytes = new Uint8Array(readFileSync('data/sample-en.json'));
  const given = [{ name: english.name, bytes, texts: english.texts }];
  const { lines, enough } = report(given, { least: 90, list: true });
  expect(enough).toBe(true);
  expect(lines[0]).toBe('data/sample-en: 25 statements, 0 unanswered findings, 0 reviews, 0 findings without them');
  expect(
    lines.filter((line) => /^(?:speaker|form|certainty|amount|unit|bound|day|direction) +\d+ \/ \d+/.test(line)),
  ).toHaveLength(8);
  expect(report(given, { least: 101, list: false }).enough).toBe(false);
});

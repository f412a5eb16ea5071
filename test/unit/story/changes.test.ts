/** What changed between two states of a story: each kind by itself, then any mix of edits, then as a command tells it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/commands.js';
import { compareStories, countChanges } from '../../../src/story/comparing/compare.js';
import { longestRising } from '../../../src/story/comparing/kept-order.js';
import type { StoryFile } from '../../../src/story/definition.js';

const bytes = readFileSync('data/bell.json', 'utf8');
const bell = () => JSON.parse(bytes) as StoryFile;
type Filed = StoryFile['statements'][number];

/** The state after `edit`, against the file. */
function after(edit: (story: StoryFile) => void) {
  const story = bell();
  edit(story);
  return compareStories(bell(), story);
}
const told = (its: readonly { kind: string; id: string; fields: readonly string[] }[]) =>
  its.map(({ kind, id, fields }) => [kind, id, ...fields].join(' '));
const statement = (story: StoryFile, i: number) => story.statements[i] as Filed;

test('the same state has no changes, whatever the order of members', () => {
  expect(countChanges(compareStories(bell(), bell()))).toBe(0);
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, its]) => [key, turned(its)]),
    );
  };
  expect(countChanges(compareStories(bell(), turned(bell()) as StoryFile))).toBe(0);
});

test('each kind of change of a statement is told as what it is, with its fields', () => {
  const [zero, one] = [statement(bell(), 0).id, statement(bell(), 1).id];
  const changed = after((story) => {
    Object.assign(statement(story, 0), { modality: 'alleged', channel: story.entities[0]?.id });
  });
  expect(told(changed.statements)).toEqual([`changed ${zero} modality channel`]);

  const withdrawn = after((story) => {
    const its = statement(story, 1);
    delete its.quote;
    its.withdrawn = { date: '2025-11-01', reason: 'Error' };
  });
  expect(told(withdrawn.statements)).toEqual([`withdrawn ${one} quote withdrawn`]);

  const corrected = after((story) => {
    (statement(story, 0).quote as { exact: string }).exact = 'Other words';
    story.corrections?.push({ date: '2025-11-01', statements: [zero], note: 'Misheard' });
  });
  expect(told(corrected.statements)).toEqual([`corrected ${zero} quote.exact`]);
  expect(corrected.statements[0]?.correction?.note).toBe('Misheard');
  expect(corrected.story).toEqual(['corrections']);

  const moved = after((story) => {
    Object.assign(statement(story, 0).quote as object, { suffix: ' elsewhere' });
  });
  expect(told(moved.statements)).toEqual([`moved ${zero} quote.suffix`]);
});

test('what is new, gone or renamed is told apart', () => {
  const [zero, two] = [statement(bell(), 0).id, statement(bell(), 2).id];
  const changes = after((story) => {
    statement(story, 0).id = 'renamed';
    story.statements.splice(2, 1);
    story.statements.push({ ...statement(story, 4), id: 'fresh', quote: { exact: 'Fresh words' } });
    story.entities.pop();
  });
  expect(told(changes.statements)).toEqual([`changed renamed id`, 'new fresh', `gone ${two}`]);
  expect(changes.statements[0]?.before?.id).toBe(zero);
  expect(told(changes.entities)).toEqual([`gone ${bell().entities.at(-1)?.id}`]);
});

test('a party that only has another place was moved; the story itself has its fields', () => {
  const id = bell().entities[3]?.id;
  const changes = after((story) => {
    Object.assign(story.entities[3] as object, { x: 5, y: 7 });
    story.asOf = '2026-01-01';
    story.title = { de: 'Anders', en: 'Different' };
  });
  expect(told(changes.entities)).toEqual([`moved ${id} x y`]);
  expect(changes.story).toEqual(['title.de', 'title.en', 'asOf']);
});

test('one statement that is carried elsewhere is one that moved, not all that it passed', () => {
  fc.assert(
    fc.property(fc.nat(78), fc.nat(78), (from, to) => {
      const changes = after((story) => {
        const [its] = story.statements.splice(from, 1);
        if (its) story.statements.splice(to, 0, its);
      });
      expect(changes.statements).toHaveLength(from === to ? 0 : 1);
      for (const { kind, fields } of changes.statements) expect([kind, ...fields]).toEqual(['moved', 'order']);
    }),
    { numRuns: 60 },
  );
});

test('the longest rising run is one, and none is longer', () => {
  /** By every choice; for short lists. */
  const longest = (ranks: readonly number[], least = -1): number => {
    const [first, ...rest] = ranks;
    if (first == null) return 0;
    const without = longest(rest, least);
    return first > least ? Math.max(without, 1 + longest(rest, first)) : without;
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 10 }), (ranks) => {
      const run = longestRising(ranks);
      expect(run).toHaveLength(longest(ranks));
      for (const [k, i] of run.entries()) {
        if (k === 0) continue;
        expect(i).toBeGreaterThan(run[k - 1] ?? Number.NaN);
        expect(ranks[i]).toBeGreaterThan(ranks[run[k - 1] ?? 0] ?? Number.NaN);
      }
    }),
  );
});

test('any mix of edits comes out as these edits, and turned round as their reverse', () => {
  const picks = fc.uniqueArray(fc.nat(78), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(picks, picks, (touched, dropped) => {
      const before = bell();
      const now = bell();
      const gone = new Set(dropped.filter((i) => !touched.includes(i)).map((i) => statement(before, i).id));
      const changed = new Set(touched.map((i) => statement(before, i).id));
      for (const i of touched) statement(now, i).said = '1999';
      now.statements = now.statements.filter(({ id }) => !gone.has(id));
      const idsOf = (a: StoryFile, b: StoryFile, kind: string) =>
        new Set(compareStories(a, b).statements.flatMap((its) => (its.kind === kind ? [its.id] : [])));
      expect(idsOf(before, now, 'gone')).toEqual(gone);
      expect(idsOf(before, now, 'changed')).toEqual(changed);
      expect(idsOf(now, before, 'new')).toEqual(gone);
      expect(idsOf(now, before, 'changed')).toEqual(changed);
      expect(compareStories(before, now).statements).toHaveLength(gone.size + changed.size);
    }),
    { numRuns: 40 },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'edgewise-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function command(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(['diff', ...args], { lang: 'en', out: (l) => out.push(l), err: (l) => err.push(l) });
  return { code, out, err };
}

test('the command tells what it was and what it is, in both languages, and never repeats what was taken back', async () => {
  const file = join(folder, 'later.json');
  const story = bell();
  const [zero, one] = [statement(story, 0), statement(story, 1)];
  const [words, secret] = [zero.quote?.exact ?? '', one.quote?.exact ?? ''];
  (zero.quote as { exact: string }).exact = 'Quite other words';
  delete one.quote;
  one.withdrawn = { date: '2025-11-01', reason: 'The paper took it back.' };
  writeFileSync(file, JSON.stringify(story));

  const same = await command('data/bell.json', 'data/bell.json');
  expect([same.code, same.out, same.err]).toEqual([0, [], ['Both states say the same.']]);

  const { code, out, err } = await command('data/bell.json', file);
  const text = out.join('\n');
  expect(code).toBe(1);
  expect(text).toContain(`Changed (Statements, ${zero.id}): `);
  expect(text).toContain('differs in: excerpt');
  expect(out.filter((line) => line.startsWith('  - ')).join()).toContain(words);
  expect(out.filter((line) => line.startsWith('  + ')).join()).toContain('Quite other words');
  expect(text).toContain(`Withdrawn (Statements, ${one.id}): `);
  expect(text).toContain('2025-11-01: The paper took it back.');
  expect(text).not.toContain(secret);
  expect(err).toEqual(['1 changed, 1 withdrawn']);

  const german = await command('data/bell.json', file, '--lang', 'de');
  expect(german.out.join('\n')).toContain(`Zurückgezogen (Aussagen, ${one.id}): `);
  const json = await command('data/bell.json', file, '--json');
  expect(told(JSON.parse(json.out.join('')).statements)).toEqual([
    `changed ${zero.id} quote.exact`,
    `withdrawn ${one.id} quote withdrawn`,
  ]);
});

test('two stories are said to be two; one that does not open is told with its place, and a wrong call how to call', async () => {
  const { err } = await command('data/bell.json', 'data/sample.json');
  expect(err[0]).toContain('These are two stories, “');
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"format": 9}');
  const refused = await command('data/bell.json', broken);
  expect([refused.code, refused.out]).toEqual([2, []]);
  expect(refused.err.join()).toContain(`${broken}:/format: `);
  expect((await command('data/bell.json')).err).toEqual([expect.stringContaining('npm run -s diff')]);
});

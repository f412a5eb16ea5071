/** The command that proposes and measures: what it tells, what it keeps to itself, and how it refuses. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/commands.js';

const fit = resolve(import.meta.dirname, '../../propose/fit');
const folder = mkdtempSync(join(tmpdir(), 'edgewise-propose-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = async (lang: string, ...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(['propose', ...args], {
    lang,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { status, out, err };
};

function setOf(...names: string[]): string {
  const set = mkdtempSync(join(folder, 'set-'));
  for (const name of names)
    for (const end of ['txt', 'json']) copyFileSync(join(fit, `${name}.${end}`), join(set, `${name}.${end}`));
  return set;
}

test.each([
  ['de', /^\d+ Fehler:$/],
  ['en', /^\d+ miss(?:es)?:$/],
])('%s: what was missed is told only when it is asked for, so that a set may stay unseen', async (lang, heading) => {
  const set = setOf('de-02-report', 'en-02-report');
  const figures = await told(lang, '--measure', set);
  const all = await told(lang, '--measure', set, '--misses');
  expect([figures.status, all.status]).toEqual([0, 0]);
  expect(all.out.slice(0, figures.out.length)).toEqual(figures.out);
  expect(figures.out.some((line) => / \| /.test(line) || heading.test(line))).toBe(false);
  const [space, head, ...misses] = all.out.slice(figures.out.length);
  expect(space).toBe('');
  expect(head).toMatch(heading);
  expect(misses.length).toBe(Number.parseInt(head ?? '', 10));
  expect(misses.length).toBeGreaterThan(0);
});

test.each(['de', 'en'])('%s: misses of nothing that is measured are a wrong call', async (lang) => {
  const file = join(folder, 'article.txt');
  writeFileSync(file, 'Holm ging.');
  const { status, out, err } = await told(lang, file, '--misses');
  expect({ status, out }).toEqual({ status: 2, out: [] });
  expect(err[0]).toContain('--misses');
});

test('a set that cannot be read is refused in one sentence that says where', async () => {
  const file = join(folder, 'no-folder.txt');
  writeFileSync(file, 'Holm ging.');
  expect(await told('en', '--measure', file)).toEqual({
    status: 2,
    out: [],
    err: [`The file ${file} cannot be read (ENOTDIR).`],
  });
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'de-01-agency.txt'), 'Holm ging.');
  writeFileSync(join(broken, 'de-01-agency.json'), '{');
  const { status, err } = await told('en', '--measure', broken);
  expect([status, err.length]).toEqual([2, 1]);
  expect(err[0]).toMatch(/^de-01-agency\.json: not JSON/);
  rmSync(join(broken, 'de-01-agency.json'));
  expect((await told('en', '--measure', broken)).err[0]).toMatch(/de-01-agency\.json: the file is missing/);
});

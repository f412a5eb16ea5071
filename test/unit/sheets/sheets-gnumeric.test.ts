/** Gnumeric opens a story's workbook and saves it anew, where the machine has it: nothing of it is another afterwards. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSheets } from '../../../src/sheets/open.js';
import { packSheets } from '../../../src/sheets/pack.js';
import { parse } from '../../../src/story/parse.js';
import { anyStory, STORY_RUNS } from './any-story.js';

const has = spawnSync('ssconvert', ['--version']).status === 0;

if (has)
  test('what Gnumeric saves anew is the same story', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gnumeric-'));
    try {
      const bundled = ['stargate'].map((id) => parse(readFileSync(`data/${id}.json`)).story!);
      const stories = [
        ...bundled,
        ...fc.sample(anyStory, { seed: 16, numRuns: Math.min(40, Math.ceil(STORY_RUNS / 6)) }),
      ];
      stories.forEach((story, i) => {
        const [from, to] = [join(folder, `${i}.xlsx`), join(folder, `${i}-anew.xlsx`)];
        writeFileSync(from, packSheets(story, 'xlsx'));
        execFileSync('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', from, to], { stdio: 'ignore' });
        const { story: again, problems } = openSheets(readFileSync(to), 'en')!;
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(again).toEqual(story);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
else test('Gnumeric is not here', () => expect(has).toBe(false));

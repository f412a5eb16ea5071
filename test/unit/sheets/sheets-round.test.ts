/** A story goes to a workbook, or to a zip of CSV files, and comes back equal: any story, those of the site, and lists too long for a cell. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/commands.js';
import { STORY_SHEETS } from '../../../src/sheets/columns.js';
import { openSheets } from '../../../src/sheets/open.js';
import { packSheets } from '../../../src/sheets/pack.js';
import { exampleOf, templateOf } from '../../../src/sheets/template.js';
import { sheetsOf } from '../../../src/sheets/write.js';
import {
  Correction,
  Entity,
  Relation,
  Review,
  Source,
  Statement,
  Step,
  Story,
  type StoryFile,
} from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { anyStory, STORY_RUNS } from './any-story.js';

const FORMATS = ['xlsx', 'csv'] as const;

function back(story: StoryFile, format: (typeof FORMATS)[number]) {
  const its = openSheets(packSheets(story, format), 'en');
  expect(its?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return its?.story;
}

const bundled = (id: string) => parse(readFileSync(`data/${id}.json`)).story!;

test.each(FORMATS)('any story comes back equal by %s', (format) => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(back(story, format)).toEqual(story);
    }),
    { numRuns: STORY_RUNS, seed: 16 },
  );
});

test.each(['stargate', 'sample', 'sample-en', 'bell'])('%s comes back equal by both', (id) => {
  const story = bundled(id);
  for (const format of FORMATS) expect(back(story, format), format).toEqual(story);
});

test('a list that is too long for one cell goes on in the next column', () => {
  const story = bundled('sample');
  const [first, ...others] = story.entities;
  const aliases = Array.from({ length: 900 }, (_, i) => `${'; "x" '.repeat(8)}${i}`);
  const long = parse({ ...story, entities: [{ ...first, aliases }, ...others] }).story!;
  for (const format of FORMATS) expect(back(long, format), format).toEqual(long);
  const { columns } = sheetsOf(long).find(({ name }) => name === 'Parties')!;
  const cells = columns.filter(({ name }) => name.startsWith('aliases')).map(({ valueAt }) => valueAt(0).length);
  expect(cells.length).toBeGreaterThan(1);
  expect(Math.max(...cells)).toBeLessThan(32_767);
});

/** Paths of all single values, lists and texts that the format knows, by list. */
function pathsOf(shape: Shape, path = ''): string[] {
  if (shape.wrapped) return pathsOf(shape.wrapped, path);
  if (!shape.entries) return [path];
  return Object.entries(shape.entries).flatMap(([key, its]) => pathsOf(its, path === '' ? key : `${path}.${key}`));
}
interface Shape {
  readonly entries?: { readonly [key: string]: Shape };
  readonly wrapped?: Shape;
}

test('every field of the format has its column, and no column is of no field', () => {
  const lists = STORY_SHEETS.flatMap(({ list }) => list ?? []);
  const shapes = {
    Story,
    Statements: Statement,
    Parties: Entity,
    Relations: Relation,
    Sources: Source,
    Steps: Step,
    Corrections: Correction,
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const columns = STORY_SHEETS.find((its) => its.name === name)!.columns.map((its) => its.name);
    const paths = pathsOf(shape as unknown as Shape).filter(
      (path) => name !== 'Story' || !lists.includes(path as never),
    );
    expect(columns.toSorted(), name).toEqual(paths.toSorted());
  }
  const reviews = STORY_SHEETS.find((its) => its.name === 'Reviews')!.columns.map((its) => its.name);
  expect(reviews).toEqual(['statement', ...pathsOf(Review as unknown as Shape)]);
});

test('the README lists the columns of each sheet, those in bold that it cannot do without', () => {
  const [, table = ''] = readFileSync('README.md', 'utf8').split('| sheet | columns |');
  const listed = [...table.matchAll(/^\| `(\w+)`[^|]*\| (.*) \|$/gm)].slice(0, STORY_SHEETS.length);
  expect(listed.map(([, name, columns]) => [name, columns])).toEqual(
    STORY_SHEETS.map(({ name, columns }) => [
      name,
      columns
        .map((its) => [`\`${its.name}${its.kind === 'by-lang' ? ' (en)' : ''}\``, its.required] as const)
        .map(([its, must]) => (must ? `**${its}**` : its))
        .join(', '),
    ]),
  );
});

test.each(['de', 'en'])('the template in %s is a story with all sheets, and lists to choose from', (lang) => {
  const bytes = templateOf(lang);
  expect(openSheets(bytes, lang)!.problems).toEqual([]);
  expect(openSheets(bytes, lang)!.story).toEqual({ ...exampleOf(lang), steps: [], corrections: [] });
  const files = unzipSync(bytes);
  expect(strFromU8(files['xl/workbook.xml']!)).toContain('name="Lists" sheetId="9" state="hidden"');
  const statements = strFromU8(files['xl/worksheets/sheet2.xml']!);
  // The sheet's own order: what may be chosen stands behind the rows.
  expect(statements).toMatch(/<\/sheetData><dataValidations count="\d+">.*<\/dataValidations><\/worksheet>$/);
  const form = sheetsOf(exampleOf(lang))
    .find(({ name }) => name === 'Statements')!
    .columns.findIndex(({ name }) => name === 'form');
  const letter = String.fromCharCode(65 + form);
  expect(statements).toContain(`sqref="${letter}2:${letter}1048576"><formula1>Lists!$`);
});

test('the command makes tables of a story, a story of tables, and a template', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  const said: string[] = [];
  const io = { lang: 'en', out: (line: string) => void said.push(line), err: () => {} };
  const sheet = (...args: string[]) => run(['sheet', ...args], io);
  const at = (name: string) => join(folder, name);
  try {
    for (const name of ['its.xlsx', 'its.zip']) {
      expect(await sheet('data/bell.json', '--out', at(name))).toBe(0);
      expect(await sheet(at(name), '--out', at('back.json'))).toBe(0);
      expect(parse(readFileSync(at('back.json'))).story).toEqual(bundled('bell'));
    }
    expect(await sheet('--template', '--out', at('new.xlsx'))).toBe(0);
    expect(openSheets(readFileSync(at('new.xlsx')), 'en')!.story!.id).toBe('my-story');
    const files = unzipSync(readFileSync(at('its.zip')));
    writeFileSync(at('bad.zip'), zipSync({ ...files, 'relations.csv': strToU8('id,tone,label\na,b,c\n') }));
    expect([await sheet(at('bad.zip'), '--out', at('no.json')), existsSync(at('no.json'))]).toEqual([1, false]);
    expect(said[0]).toBe(
      `${at('bad.zip')}: relations.csv, row 2, cell B2: “b” is no tone. Use one of: conflict, support, money, role, report, other.`,
    );
    for (const wrong of [
      [],
      ['a.json'],
      ['data/bell.json', '--out', at('its.ods')],
      ['--template', '--out', at('t.zip')],
    ])
      expect(await sheet(...wrong)).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A story as a spreadsheet in the explorer and at the desk: it opens, is told wrong by its cell, and is made one with what is open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSheets } from '../../../src/sheets/open.js';
import { packSheets } from '../../../src/sheets/pack.js';
import type { StoryFile } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { atDesk, saved, TABLE } from '../desk/maker.js';
import { DESK, drawn, launch, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ENGLISH = { ...DESK, locale: 'en-GB' };
const sample = parse(readFileSync('data/sample-en.json')).story as StoryFile;
const [start, ...others] = sample.statements;
const first = { ...start!, repliesTo: undefined, disputes: undefined, repeats: undefined };
const [party] = sample.entities;
/** The sample as somebody else has it: one party is called otherwise, one statement is theirs alone, most are missing. */
const THEIRS = parse({
  ...sample,
  id: 'theirs',
  entities: sample.entities.map((its) => (its === party ? { ...its, name: 'Somebody else' } : its)),
  statements: [first, { ...first, id: 'new-one', quote: { exact: 'These are new words' } }],
  steps: undefined,
  corrections: undefined,
}).story as StoryFile;

/** The same statements, from a source of another id. */
const ELSEWHERE = parse({
  ...sample,
  sources: sample.sources.map((its) => ({ ...its, id: 'elsewhere' })),
  statements: sample.statements.map((its) => ({ ...its, source: 'elsewhere' })),
}).story as StoryFile;

const ANNOTATIONS = {
  total: 1,
  rows: [
    {
      ...{ uri: 'https://example.org/page', document: { title: ['A page'] } },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words of a page' }] }],
    },
  ],
};

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
const BROKEN = packSheets({ ...sample, statements: [{ ...first, relation: 'nothing' }, ...others] }, 'xlsx');

async function chosen(page: Page, button: string, its: ReturnType<typeof file>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(its);
}

async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Axe {
      run(context: Element | null, options: object): Promise<{ violations: { id: string }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document.querySelector('dialog'), { resultTypes: ['violations'] });
    return violations.map(({ id }) => id);
  });
}

const storyOf = (page: Page) =>
  page.evaluate(() => document.querySelector('edgewise-graph')?.state.story as unknown as StoryFile);

test('in the explorer a spreadsheet opens, a wrong one is told by its cell, and a second one is merged as chosen by keys', async () => {
  const { page, errors, traces, close } = await visit(browser, ENGLISH);
  await drawn(page);
  await chosen(page, 'Open a file', file('mine.xlsx', packSheets(sample, 'xlsx')));
  await expect.poll(async () => (await storyOf(page))?.id).toBe(sample.id);

  await chosen(page, 'Open a file', file('broken.xlsx', BROKEN));
  const alert = page.getByRole('alert').filter({ hasText: 'broken.xlsx' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain(
    'broken.xlsx does not open as a story: Statements, row 2, cell D2: There is no relation with the id “nothing”.',
  );
  expect((await storyOf(page)).id).toBe(sample.id);

  await page.getByRole('button', { name: 'What changed' }).click();
  await chosen(page, 'Choose another state', file('theirs.zip', packSheets(THEIRS, 'csv')));
  await page.getByRole('button', { name: 'Import this file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import “theirs.zip”' });
  expect(await dialog.getByRole('status').textContent()).toBe('1 new');
  await dialog.getByRole('radio', { name: 'Take it instead' }).focus();
  await page.keyboard.press('Space');
  expect(await dialog.getByRole('status').textContent()).toMatch(/1 new, .*\d+ gone/);
  await page.keyboard.press('ArrowUp');
  expect(await dialog.getByRole('heading', { level: 3 }).first().textContent()).toBe(
    'The two differ once: which holds?',
  );
  await dialog.getByRole('radio', { name: 'Somebody else' }).focus();
  await page.keyboard.press('Space');
  expect(await dialog.getByRole('status').textContent()).toContain('1 changed');
  expect(await found(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await storyOf(page)).statements.length).toBe(sample.statements.length + 1);
  const merged = await storyOf(page);
  expect(merged.entities.find(({ id }) => id === party!.id)!.name).toBe('Somebody else');
  expect(merged.statements.at(-1)!.id).toBe('new-one');
  expect(errors).toEqual([]);
  expect(await traces()).toMatchObject({ violations: [], cookies: 0, stored: 0 });
  await close();
});

test('at the desk a spreadsheet is a draft, another is imported and undone in one go, and both templates and tables go out', async () => {
  const its = await atDesk(browser, TABLE);
  const { page } = its;
  const template = await saved(page, () => page.getByRole('button', { name: 'Spreadsheet to fill in' }).click());
  expect(template.name).toBe('edgewise-template.xlsx');
  expect(openSheets(template.bytes, 'en')!.story!.id).toBe('my-story');
  await chosen(page, 'Open a file', file('mine.xlsx', packSheets(sample, 'xlsx')));
  await page.getByRole('heading', { level: 1, name: String(Object.values(sample.title)[0]).slice(0, 9) }).waitFor();

  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Source' }).click();
  await chosen(page, 'Import a story or a spreadsheet', file('broken.xlsx', BROKEN));
  await page.locator('.said').getByText('Statements, row 2, cell D2').waitFor();
  await chosen(page, 'Import a story or a spreadsheet', file('theirs.xlsx', packSheets(THEIRS, 'xlsx')));
  const dialog = page.getByRole('dialog', { name: 'Import “theirs.xlsx”' });
  await dialog.getByRole('button', { name: 'All from “theirs.xlsx”' }).click();
  expect(await found(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('.said').getByText('Imported: theirs.xlsx').waitFor();
  const tables = async () => {
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Publish' }).click();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save as a spreadsheet' }).click());
    return openSheets(bytes, 'en')!.story!;
  };
  const merged = await tables();
  expect(merged.statements.map(({ id }) => id)).toEqual([...sample.statements.map(({ id }) => id), 'new-one']);
  expect(merged.entities.find(({ id }) => id === party!.id)!.name).toBe('Somebody else');
  await page.locator('[data-log]').first().click();
  expect(await tables()).toEqual(sample);

  // Taken in its place, a story of another source leaves nothing of the one that was read; undone, that is read again.
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Source' }).click();
  await chosen(page, 'Open a file', file('sample-en.txt', readFileSync('data/sample-en.txt')));
  await page.locator('.article p').first().waitFor();
  await chosen(page, 'Import a story or a spreadsheet', file('elsewhere.xlsx', packSheets(ELSEWHERE, 'xlsx')));
  await page.getByRole('radio', { name: 'Take it instead' }).check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: elsewhere.xlsx').waitFor();
  expect(await page.locator('.article').count()).toBe(0);
  await page.locator('[data-log]').first().click();
  await page.locator('.article p').first().waitFor();

  page.once('dialog', (asked) => asked.accept());
  // Annotations of others say neither who nor of whom: that is left to do, and nothing is made up.
  await page.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'hypothesis.json'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, JSON.stringify(ANNOTATIONS));
  await page.getByRole('heading', { level: 1, name: 'A page' }).waitFor();
  await page.locator('.said').getByText('“from” is missing').waitFor();
  await page.getByRole('button', { name: /What they say \d+ left to do/ }).waitFor();
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

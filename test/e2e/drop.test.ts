/** What else can be dropped or chosen: a folder, several files, a file that cannot be read, an empty one. A sentence for each; what was open stays. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE } from '../fixtures/square.js';
import { DESK, drawn, launch, type Visit, visit } from './page.js';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-drop-'));
  mkdirSync(join(folder, 'ordner.json'));
  for (const name of ['one.gexf', 'two.gexf']) writeFileSync(join(folder, name), SQUARE);
  writeFileSync(join(folder, 'empty.json'), '');
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Drops what lies at these paths, as the system does: scripts can make no folder. */
async function drop(page: Page, ...names: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map((name) => join(folder, name)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await session.detach();
}

async function story(locale = 'de-DE'): Promise<Visit> {
  const its = await visit(browser, { ...DESK, locale });
  await drawn(its.page);
  return its;
}

const said = (page: Page) => page.locator('.refusal[role=alert]');
const graph = (page: Page) => page.locator('main > .graph');

const CASES: [what: string, names: string[], german: string, english: string][] = [
  ['a folder', ['ordner.json'], 'Das ist ein Ordner.', 'This is a folder.'],
  ['several files', ['one.gexf', 'two.gexf'], 'Es kamen mehrere Dateien auf einmal.', 'Several files came at once.'],
  ['a folder among files', ['one.gexf', 'ordner.json'], 'Es kamen mehrere Dateien', 'Several files came at once.'],
  ['a file that is gone', ['gone.gexf'], 'Die Datei ließ sich nicht lesen.', 'The file could not be read.'],
];

test.each(CASES)('%s gets its sentence, over a story and over a graph', async (_what, names, german) => {
  const its = await story();
  const { page } = its;
  const id = () => page.evaluate(() => document.querySelector('edgewise-graph')?.state.story?.id);
  await drop(page, ...names);
  await said(page).waitFor();
  const text = await said(page).innerText();
  expect(text).toContain(`„${names[0]}“ lässt sich nicht zeigen. Was bisher gezeigt wurde, bleibt stehen.`);
  expect(text).toContain(german);
  expect(await id()).toBe('stargate');
  expect(await graph(page).count()).toBe(0);
  expect(await page.evaluate(() => document.body.classList.contains('dropping'))).toBe(false);

  await drop(page, 'one.gexf');
  await graph(page).locator('.status').getByText('4 Knoten').waitFor();
  expect(await said(page).count()).toBe(0);
  await drop(page, ...names);
  await said(page).waitFor();
  expect(await said(page).innerText()).toContain(german);
  expect(await graph(page).locator('.status').innerText()).toContain('4 Knoten');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the same in English', async () => {
  const its = await story('en-GB');
  for (const [, names, , english] of CASES) {
    await drop(its.page, ...names);
    await said(its.page).getByText(english).waitFor();
    await said(its.page).getByRole('button', { name: 'Close' }).click();
  }
  await its.close();
});

test('an empty file gets a sentence where a story is open and where a graph is', async () => {
  const its = await story();
  const { page } = its;
  await drop(page, 'empty.json');
  await page.getByText('Die Datei ist leer.').waitFor();
  expect(await page.evaluate(() => document.querySelector('edgewise-graph')?.state.story?.id)).toBe('stargate');
  await drop(page, 'one.gexf');
  await graph(page).locator('.status').getByText('4 Knoten').waitFor();
  await drop(page, 'empty.json');
  await said(page).getByText('Die Datei ist leer.').waitFor();
  expect(await graph(page).locator('.status').innerText()).toContain('4 Knoten');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('while a dialog is open what is said of a file stands in it; what opens takes the place of the dialog', async () => {
  const its = await story('en-GB');
  const { page } = its;
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await page.locator('.tools .share').click();
  await dialog.waitFor();
  await drop(page, 'ordner.json');
  await dialog.getByRole('alert').getByText('This is a folder.').waitFor();
  // It can be reached, which nothing beneath a dialog can; and it is not gone with it.
  await dialog.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  expect(await said(page).count()).toBe(0);
  await drop(page, 'one.gexf', 'two.gexf');
  await dialog.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('main > .refusal').getByText('Several files came at once.').waitFor();
  await page.locator('.tools .share').click();
  await dialog.waitFor();
  await drop(page, 'one.gexf');
  await graph(page).locator('.status').getByText('4 nodes').waitFor();
  expect(await dialog.count()).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

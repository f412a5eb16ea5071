/** How a table is read: guessed and told, put right by mouse and by keys, asked for where the guess comes to nothing; a phone and axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE } from '../../fixtures/square.js';
import { DESK, launch, PHONE } from '../page.js';
import { choose, clean, graph, openedIn, settled } from './graph-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const dialog = (page: Page) => page.getByRole('dialog');
const list = (page: Page, name: string) => dialog(page).getByRole('combobox', { name });
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const readAs = async (page: Page) => plain(await graph(page, '[data-read-as]').innerText());
const status = async (page: Page) => plain(await graph(page, '.status').innerText());

/** As an old Mac writes it: ü, ö and ß are bytes that windows-1252 knows as others. */
const MAC = Buffer.from('Quelle;Ziel;Zahl\nM\x9fller;Gr\x9a\xa7e;2\nGr\x9a\xa7e;Bo;3\n', 'latin1');

test('a guess is told, and put right by keys; what was open stays until it is', async () => {
  const its = await openedIn(browser, MAC.toString('latin1'), 'x.csv', DESK);
  const { page } = its;
  await choose(page, 'kanten.csv', MAC);
  await expect
    .poll(() => readAs(page))
    .toContain('Semikolon · windows-1252 · Namen in Zeile 1 · Quelle = Quelle, Ziel = Ziel, alle ungerichtet.');
  await graph(page, '[data-correct]').focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('row').nth(2).waitFor();
  expect(await dialog(page).getByRole('row').nth(2).innerText()).toContain('MŸller');
  await list(page, 'Zeichenkodierung').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => dialog(page).getByRole('row').nth(2).innerText()).toContain('Müller');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await readAs(page)).toContain('windows-1252');

  await graph(page, '[data-correct]').click();
  await list(page, 'Zeichenkodierung').selectOption('macintosh');
  await list(page, 'Gewicht').selectOption({ label: 'Zahl' });
  await list(page, 'Richtung').selectOption('directed');
  await list(page, 'Ziel').selectOption('0');
  await dialog(page).getByRole('button', { name: 'Lesen' }).click();
  await dialog(page).getByText('Quelle und Ziel sind dieselbe Spalte').waitFor();
  await list(page, 'Ziel').selectOption('1');
  await dialog(page).getByRole('button', { name: 'Lesen' }).click();
  await expect
    .poll(() => readAs(page))
    .toContain('Mac Roman · Namen in Zeile 1 · Quelle = Quelle, Ziel = Ziel, Gewicht = Zahl, alle gerichtet.');
  await settled(page);
  expect(await status(page)).toContain('3 Knoten · 2 Kanten · gerichtet');
  await graph(page, '.ties .who').filter({ hasText: 'Größe' }).first().waitFor();
  await clean(its);
});

test('where the guess comes to nothing it is asked for, over what stays', async () => {
  const its = await openedIn(browser, SQUARE, 'square.gexf', DESK);
  const { page } = its;
  const FAULTS = [
    [
      'g.csv',
      'Firma;Ort\nA;B\nC;D\n',
      'Zeile 1: Keine Spalte dieser Tabelle ist als Ende einer Kante bekannt: Firma, Ort.',
    ],
    ['h.csv', 'source,target\na,"b\n', 'Zeile 2: Hier beginnt ein Anführungszeichen, das nie endet.'],
    ['i.tsv', 'who whom\nAda Bo Cai\nBo Ada\n', 'Keine Spalte dieser Tabelle'],
  ] as const;
  for (const [name, content, said] of FAULTS) {
    await choose(page, name, content);
    await dialog(page).getByRole('alert').getByText(said).waitFor();
    await dialog(page).getByRole('button', { name: 'Abbrechen' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Das Quadrat' }).waitFor();
  }
  await choose(page, 'g.csv', 'Firma;Ort\nA;B\nC;D\n');
  await dialog(page).getByRole('button', { name: 'Lesen' }).click();
  await expect.poll(() => readAs(page)).toContain('Quelle = Firma, Ziel = Ort');
  expect(await status(page)).toContain('4 Knoten · 2 Kanten');
  await choose(page, 'i.tsv', 'who whom\nAda Bo Cai\nBo Ada\n');
  expect(await list(page, 'Trennzeichen').inputValue()).toBe(' ');
  await dialog(page).getByRole('button', { name: 'Lesen' }).click();
  await expect.poll(() => readAs(page)).toContain('Quelle = who, Ziel = whom');
  await clean(its);
});

test.each([
  ['phone', { ...PHONE, locale: 'en-GB' }],
  ['dark', { ...DESK, colorScheme: 'dark', locale: 'en-GB' }],
] as const)('it fits, and axe finds nothing in it (%s)', async (look, options) => {
  const table = ['from,to,a long word for what the two have to do with each other,since', 'Ada,Bo,one,1999'];
  const its = await openedIn(browser, [...table, ...Array(40).fill('Bo,Cai,two,2001')].join('\n'), 'ties.csv', {
    ...options,
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const { page } = its;
  if (look === 'phone') await graph(page, '[data-about]').click();
  await graph(page, '[data-correct]').click();
  await dialog(page).getByText('The first 20 rows, in 4 columns').waitFor();
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(await dialog(page).evaluate((its) => its.scrollWidth - its.clientWidth)).toBe(0);
  expect((await dialog(page).boundingBox())?.width).toBeLessThanOrEqual(width);
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  await its.close();
});

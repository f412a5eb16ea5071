/** Two questions asked by mouse and by keys: how two are tied, in the picture, the list and the address; and where something is. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from '../../fixtures/probes.js';
import { DESK, drawn, launch, visit } from '../page.js';
import { beforeGraph, keyboardOf } from '../reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const pathOf = (page: Page) => page.evaluate(() => document.querySelector('edgewise-graph')?.state.path ?? null);
const ways = (page: Page) => inGraph(page, '.ways h3').allTextContents();

async function press(page: Page, id: string): Promise<void> {
  const at = await page.evaluate(placeOf, id);
  if (!at) throw new Error(`${id} is not in the picture`);
  await page.mouse.click(at.x, at.y);
}

test('three presses by mouse; the address leads there again, and back leads away', async () => {
  const its = await visit(browser, { ...DESK, locale: 'en-GB' });
  const { page } = its;
  await drawn(page);
  await press(page, 'leavitt');
  await page.getByRole('button', { name: 'How tied to …' }).click();
  await press(page, 'nadella');
  await page.getByRole('heading', { name: 'How Karoline Leavitt and Satya Nadella are tied' }).waitFor();
  const told = (await ways(page)).map((its) => its.replace(/\s+/g, ' ').trim());
  expect(told.length).toBeGreaterThan(0);
  for (const way of told) expect(way).toMatch(/^Karoline Leavitt – .* – Satya Nadella$/);
  const hops = await inGraph(page, '.ways .rows').count();
  expect(hops).toBe(told.reduce((sum, way) => sum + way.split(' – ').length - 1, 0));
  expect(new URL(page.url()).searchParams.getAll('path')).toEqual(['leavitt', 'nadella']);

  const lit = await pathOf(page);
  await inGraph(page, '.ways [data-follow]').first().click();
  await inGraph(page, '.statement.open').waitFor();
  const open = await page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id);
  await page.reload();
  await inGraph(page, '.statement.open').waitFor();
  expect(await inGraph(page, '.statement.open').getAttribute('data-statement')).toBe(open);
  await page.getByRole('button', { name: 'Back', exact: false }).first().click();
  expect(await ways(page)).toHaveLength(told.length);

  await page.reload();
  await page.getByRole('heading', { name: 'How Karoline Leavitt and Satya Nadella are tied' }).waitFor();
  expect(await pathOf(page)).toEqual(lit);
  await page.getByRole('button', { name: 'Close' }).first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => pathOf(page)).toBeNull();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('by keys, the letters of the names not counted, in seven; what is switched off leads nowhere', async () => {
  const its = await visit(browser, { ...DESK, locale: 'en-GB' });
  const { page } = its;
  await drawn(page);
  const keys = keyboardOf(page);
  await beforeGraph(page);
  await keys.press('Tab', '/');
  await page.keyboard.type('nadel');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'How tied to …' }).waitFor();
  await keys.press('Tab', 'Enter');
  await inGraph(page, '.choice input').waitFor();
  await keys.press('Tab');
  await page.keyboard.type('leav');
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'How Satya Nadella and Karoline Leavitt are tied' }).waitFor();
  expect(keys.count).toBe(7);
  const before = await pathOf(page);
  expect(before?.edges.length).toBeGreaterThan(1);

  await page.evaluate(() => document.querySelector('edgewise-graph')?.filter([]));
  await page.getByText('No statement that is shown leads from').waitFor();
  expect((await pathOf(page))?.edges).toEqual([]);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.filter(null));
  await expect.poll(() => pathOf(page)).toEqual(before);
  await its.close();
});

test('a slash leads to the search from anywhere; one slip finds the name, which is marked; how sure it is finds what is so', async () => {
  const its = await visit(browser, { ...DESK, locale: 'en-GB' });
  const { page } = its;
  await drawn(page);
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  await page.keyboard.press('/');
  await page.keyboard.type('nadelal');
  await option('Satya Nadella').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('altm');
  expect(await option('Sam Altman').first().locator('mark').textContent()).toBe('Altm');
  await page.keyboard.press('Escape');
  await page.keyboard.type('alleged');
  await expect.poll(() => option(/alleged/i).count()).toBeGreaterThan(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

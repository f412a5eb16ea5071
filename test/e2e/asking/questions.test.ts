/** Two questions asked by mouse and by keys: how two are tied, in the picture, the list and the address; and where something is. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from '../../fixtures/probes.js';
import { DESK, drawn, launch, PHONE, visit } from '../page.js';
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

test('what is found is what the picture’s state says, marked in list and table, and marked no more when the field is empty; Tab reaches each hit', async () => {
  const its = await visit(browser, { ...DESK, locale: 'en-GB' });
  const { page } = its;
  await drawn(page);
  const field = inGraph(page, '.search input');
  const told = () =>
    page.evaluate(() => {
      const { found, story } = document.querySelector('edgewise-graph')?.state ?? {};
      return {
        nodes: found?.nodes.map((node) => story?.entities[node]?.id),
        statements: [...(found?.statements ?? [])],
      };
    });
  /** The words that are marked, as they stand in the text. */
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('edgewise-found') ?? [])].map((range) => String(range).toLowerCase()));
  const rows = (of: string) =>
    inGraph(page, `.body ${of}.found`).evaluateAll((all) => all.map((row) => Reflect.get(row, 'dataset').statement));

  await page.keyboard.press('/');
  await page.keyboard.type('nadella');
  const { nodes, statements } = await told();
  expect(nodes).toEqual(['nadella']);
  expect(statements.length).toBeGreaterThan(0);
  expect(await page.evaluate(placeOf, 'nadella')).not.toBeNull();
  const active = () => field.getAttribute('aria-activedescendant');
  const hits = await inGraph(page, '#matches [data-match]').count();
  expect(hits).toBeGreaterThan(1);
  for (let i = 0; i < hits; i++) {
    expect(await active()).toBe(`match-${i}`);
    const [list, own] = [inGraph(page, '#matches'), inGraph(page, `#match-${i}`)];
    const [box, at] = [await list.boundingBox(), await own.boundingBox()];
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
    await page.keyboard.press('Tab');
  }
  // Beyond the last the focus goes on, and the list closes.
  expect(await field.getAttribute('aria-expanded')).toBe('false');

  await inGraph(page, '[data-view=outline]').click();
  await expect.poll(async () => new Set(await rows('.item'))).toEqual(new Set(statements));
  await expect.poll(async () => new Set(await marked())).toEqual(new Set(['nadella']));
  expect(await inGraph(page, '.party.found h3').innerText()).toBe('Satya Nadella');
  await inGraph(page, '[data-view=table]').click();
  await expect.poll(async () => new Set(await rows('tr'))).toEqual(new Set(statements));
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect.poll(() => rows('tr')).toEqual([]);
  expect(await marked()).toEqual([]);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('on a phone the list of hits leaves the picture in sight, and a sentence of what is hidden covers no hit; a slash that comes too early waits', async () => {
  const its = await visit(browser, { ...PHONE, locale: 'en-GB' }, '?by=musk', (page) =>
    page.route('**/data/stargate.json', async (route) => {
      await page.locator('.tools button').first().waitFor();
      await page.keyboard.press('/');
      await route.continue();
    }),
  );
  const { page } = its;
  await drawn(page);
  await inGraph(page, '.search input:focus').waitFor();
  await page.keyboard.type('musk');
  const list = inGraph(page, '#matches');
  await list.getByText(/hidden by the filter/).waitFor();
  const boxes = await list.locator('li').evaluateAll((all) => all.map((li) => li.getBoundingClientRect().toJSON()));
  for (const [i, { top }] of boxes.entries()) expect(top).toBeGreaterThanOrEqual((boxes[i - 1]?.bottom ?? 0) - 1);
  const [box, scene] = [await list.boundingBox(), await inGraph(page, '.scene').boundingBox()];
  expect((scene?.y ?? 0) + (scene?.height ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeGreaterThan(180);
  expect(its.errors).toEqual([]);
  await its.close();
});

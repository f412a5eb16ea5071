/** What a reader takes away says what it is; the table and its sums; the same on a phone, in a network, in a frame that forbids files. */
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsOf } from '../../fixtures/csv.js';
import { article, read } from '../embed/embedded.js';
import { choose, settled } from '../graph/graph-page.js';
import { DESK, drawn, launch, PHONE, visit } from '../page.js';
import { beforeGraph, focused, keyboardOf, pressUntil } from '../reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const ENGLISH = { ...DESK, locale: 'en-GB' };
const inGraph = (page: Page | FrameLocator, selector: string) => page.locator('edgewise-graph').locator(selector);
const text = (bytes: Buffer) => bytes.toString('utf8');

/** Opens the menu and takes one of its files. */
async function taken(page: Page, host: string, kind: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator(`${host} [data-menu]`).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${host} [data-take=${kind}]`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height in the head of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('each file says title, day, source, key and filter, and holds what is shown', async () => {
  const its = await visit(browser, ENGLISH, '?story=bell');
  const { page } = its;
  await drawn(page);
  await inGraph(page, '[data-tone=money]').click();
  const shown = await page.evaluate(() => {
    const { story, hidden } = document.querySelector('edgewise-graph')?.state ?? {};
    return story?.statements.filter(({ relation }) => !hidden?.includes(relation)).map(({ id }) => id) ?? [];
  });
  const filter = /^57 of 69 statements: without Money\. 12 hidden/;

  // By keys: from the button into the menu, round in it, and back.
  await beforeGraph(page);
  const keys = keyboardOf(page);
  await pressUntil(
    page,
    () => keys.press('Tab'),
    (at) => at.includes('Zoom in'),
  );
  await pressUntil(
    page,
    () => keys.press('ArrowRight'),
    (at) => at.includes('Take away'),
  );
  await keys.press('Enter');
  await page.getByRole('menuitem', { name: 'Picture (PNG)' }).waitFor();
  const at = async () => (await focused(page))?.text ?? '';
  await expect.poll(at).toContain('Picture (PNG)');
  await keys.press('ArrowUp');
  expect(await at()).toContain('Print the page');
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  expect(await at()).toContain('Statements as a table (CSV)');
  expect(await page.getByRole('menu').getAttribute('aria-describedby')).toBe('take-note');
  expect(await inGraph(page, '#take-note').textContent()).toMatch(filter);
  await keys.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await at()).toContain('Take away');
  await keys.press('Enter', 'End', 'ArrowUp');
  const [byKeys] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(byKeys.suggestedFilename()).toBe('two-towns-one-bell-2025-10-10.jsonld');

  const host = 'edgewise-graph';
  const svg = await taken(page, host, 'svg');
  expect(svg.name).toBe('two-towns-one-bell-2025-10-10.svg');
  const words = text(svg.bytes)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const word of [
    'Two towns, one bell',
    'Conflict',
    'Role',
    'Ohlsieler Wochenblatt',
    'October 10, 2025',
    '57 of 69 statements: without Money',
  ])
    expect(words).toContain(word);
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="(\\d+)`).exec(text(svg.bytes))?.[1]),
  );
  const png = await taken(page, host, 'png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(png.bytes)).toEqual([2 * width, 2 * height]);
  const rows = recordsOf(text((await taken(page, host, 'csv')).bytes));
  expect(rows.map((row) => row['id'])).toEqual(shown);
  for (const row of rows) {
    expect(row['filter']).toMatch(filter);
    expect(row).toMatchObject({ story: 'Two towns, one bell', asOf: '2025-10-10' });
  }
  const linked = JSON.parse(text(readFileSync(await byKeys.path())));
  expect(linked.hasPart).toHaveLength(shown.length);
  expect(linked.description).toMatch(filter);
  const json = await taken(page, host, 'json');
  expect(json.bytes.equals(await (await page.request.get(new URL('data/bell.json', page.url()).href)).body())).toBe(
    true,
  );
  expect(await inGraph(page, '[role=status]').first().textContent()).toContain('two-towns-one-bell-2025-10-10.json');
  // A press beside the menu closes it.
  await inGraph(page, '[data-menu]').click();
  await page.getByRole('menu').waitFor();
  await inGraph(page, '.panel').click();
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(its.errors).toEqual([]);
  expect(await its.traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  await its.close();
});

test('the table: sorted by day, narrowed, columns chosen, amounts with an honest sum or the reason why not; cards on a phone', async () => {
  const its = await visit(browser, ENGLISH, '?story=bell&view=table');
  const { page } = its;
  await drawn(page);
  const row = (n: number) => inGraph(page, 'tbody tr').nth(n);
  await inGraph(page, '[data-sort=said]').click();
  expect(
    await inGraph(page, 'th[aria-sort]').evaluateAll((all) => all.map((th) => [th.textContent?.trim(), th.ariaSort])),
  ).toEqual([['Day↑', 'ascending']]);
  expect(await row(0).textContent()).toContain('September 2, 2025');
  await inGraph(page, '[data-sort=said]').click();
  // What has no day comes last in both directions.
  expect(await inGraph(page, 'tbody tr').last().locator('.of-said').textContent()).toMatch(/^Day\s*$/);
  await inGraph(page, '[data-columns]').click();
  await inGraph(page, '[data-column=channel]').check();
  expect(await inGraph(page, 'thead th').allTextContents()).toContainEqual(expect.stringContaining('Channel'));
  await inGraph(page, '[data-narrow]').fill('reents salvage');
  expect(await inGraph(page, '.table-tools .rows').textContent()).toMatch(/^\d+ of 79 rows/);
  const id = await row(0).getAttribute('data-statement');
  await row(0).locator('.of-whom').click();
  await inGraph(page, `.panel [data-statement="${id}"]`).waitFor();
  expect(await page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id)).toBe(id);
  await inGraph(page, '[data-narrow]').fill('');
  await inGraph(page, '[data-money]').click();
  const sum = (of: string) => inGraph(page, `[data-sum="${of}"]`).textContent();
  expect(await sum('EUR asserted')).toMatch(/EUR · without reservation\s+€205,000\s+2 claims/);
  expect(await sum('EUR planned')).toMatch(/€1,237,000\s+3 claims/);
  expect(its.errors).toEqual([]);
  await its.close();

  const phone = await visit(browser, PHONE, '?view=table&lang=en');
  await drawn(phone.page);
  await inGraph(phone.page, '[data-money]').click();
  expect(await inGraph(phone.page, '[data-sum="USD planned"]').textContent()).toContain(
    'not added up: one may be part of another',
  );
  const card = inGraph(phone.page, 'tbody tr').first();
  expect(await card.evaluate((its) => getComputedStyle(its).display)).toBe('block');
  expect(await inGraph(phone.page, '.body').evaluate((its) => its.scrollWidth - its.clientWidth)).toBe(0);
  await card.locator('.of-amount').tap();
  await inGraph(phone.page, '.panel .statement.open').waitFor();
  await phone.close();
});

test('a network: its picture with title and key, nodes and edges as tables, the groups that are off in none of them', async () => {
  const its = await visit(browser, ENGLISH);
  const { page } = its;
  await drawn(page);
  const nodes = [...'abcdef'].map((id, i) => ({ id, label: `Node ${id}`, team: i < 3 ? 'red' : '=blue' }));
  const links = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'].map(([source, target]) => ({ source, target }));
  await choose(page, 'six.json', JSON.stringify({ graph: { name: 'Six' }, nodes, links }));
  await settled(page);
  const host = '.graph';
  await page.locator(`${host} [data-group]`).first().waitFor();
  await page.locator(`${host} [data-group^="red"]`).click();
  const all = await taken(page, host, 'nodes');
  expect(all.name).toMatch(/^six.*-nodes\.csv$/);
  const rows = recordsOf(text(all.bytes));
  expect(rows.map(({ Id, team, filter }) => [Id, team, filter])).toEqual(
    ['d', 'e', 'f'].map((id) => [id, '=blue', '3 of 6 nodes shown: without “red”']),
  );
  expect(recordsOf(text((await taken(page, host, 'edges')).bytes))).toHaveLength(3);
  const svg = text((await taken(page, host, 'svg')).bytes);
  for (const word of ['=blue', 'Node d', '3 of 6 nodes shown: without “red”']) expect(svg).toContain(word);
  expect(svg).not.toContain('Node a');
  expect(sizeOf((await taken(page, host, 'png')).bytes)[0]).toBe(2000);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('in a frame that forbids files one sentence says so, and nothing else breaks', async () => {
  const its = await article('file', {
    edit: (snippet) => snippet.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'),
  });
  const { frame, close } = await read(browser, its, DESK);
  const inside = await frame();
  await drawn(inside);
  await inside.locator('edgewise-graph [data-menu]').click();
  await inside.locator('edgewise-graph [data-take=csv]').click();
  await expect
    .poll(() => inside.locator('edgewise-graph [part=status]').textContent())
    .toContain('öffnen Sie die Grafik auf einer eigenen Seite');
  await close();
  await its.close();
});

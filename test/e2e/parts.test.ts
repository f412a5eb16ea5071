/** Parts of the interface that come late or not at all: the focus waits for them, and their place says so. */
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from './page.js';
import { focused, stateOf } from './reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const invitation = (page: Page) => inGraph(page, '[data-read]:visible');

/** The explorer, whose chunk of this name is left to `answer`. */
async function without(name: string, answer: (route: Route) => unknown, options: object = DESK) {
  const its = await visit(browser, { ...DESK, ...options }, 'index.html', (page) =>
    page.route(`**/assets/${name}-*.js`, (route) => answer(route)),
  );
  await drawn(its.page);
  return its;
}

test('what was opened by keys before it had come has the focus when it comes', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, errors, close } = await without('steps', (route) => held.then(() => route.continue()));
  await invitation(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stateOf(page)).step).toBe(1);
  expect(await focused(page)).toBeNull();
  release();
  await expect.poll(async () => (await focused(page))?.text).toBe('Die Ankündigung');
  expect(errors).toEqual([]);
  await close();
});

test('it does not take the focus from where a reader has put it meanwhile', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, close } = await without('steps', (route) => held.then(() => route.continue()));
  await invitation(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stateOf(page)).step).toBe(1);
  await inGraph(page, '.search input').focus();
  release();
  await inGraph(page, '.panel h2').getByText('Die Ankündigung').waitFor();
  expect((await focused(page))?.area).toBe('search');
  // Nor later, when nothing has it.
  await inGraph(page, '.search input').blur();
  await page.mouse.move(300, 300);
  await page.mouse.move(400, 420, { steps: 5 });
  await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
  expect(await focused(page)).toBeNull();
  await close();
});

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])('a step that cannot be fetched says so, can be closed and tried again (%s)', async (_where, options) => {
  let refuse = true;
  const { page, close } = await without('steps', (route) => (refuse ? route.abort() : route.continue()), options);
  await invitation(page).focus();
  await page.keyboard.press('Enter');
  await inGraph(page, '.panel [role=alert]').getByText('nicht zu erreichen').waitFor();
  await inGraph(page, '.panel [data-close]').click();
  expect((await stateOf(page)).step).toBeNull();
  await invitation(page).focus();
  await page.keyboard.press('Enter');
  await inGraph(page, '.panel [role=alert]').waitFor();
  await expect.poll(async () => (await focused(page))?.text).toBe('Noch einmal versuchen');
  refuse = false;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page))?.text).toBe('Die Ankündigung');
  expect(await inGraph(page, '[role=alert]').count()).toBe(0);
  await close();
});

test('a view that cannot be fetched says so, and the others are there', async () => {
  let refuse = true;
  const { page, close } = await without('table', (route) => (refuse ? route.abort() : route.continue()));
  await inGraph(page, '[data-view=table]').click();
  await inGraph(page, '.body [role=alert]').waitFor();
  await inGraph(page, '[data-view=outline]').click();
  await inGraph(page, '.body .outline').waitFor();
  await inGraph(page, '[data-view=table]').click();
  await inGraph(page, '.body [role=alert]').getByText('nicht zu erreichen').waitFor();
  refuse = false;
  await inGraph(page, '.body [data-retry]').focus();
  await page.keyboard.press('Enter');
  await inGraph(page, '.body .sheet').waitFor();
  expect((await focused(page))?.area).toBe('body');
  await close();
});

test('what could not be fetched is fetched when a reader asks for it anew', async () => {
  let asked = 0;
  const { page, close } = await without('steps', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await expect.poll(() => asked).toBe(1);
  await invitation(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page))?.text).toBe('Die Ankündigung');
  await close();
});

/** The explorer without its keys' part, and what it told the console of that; time stands still from the moment the part is asked for. */
async function lostWhile(): Promise<{ page: Page; told: string[]; close(): Promise<void> }> {
  const { page, close } = await without('walking', (route) => route.abort());
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const failed = page.waitForEvent('requestfailed');
  await inGraph(page, '.stage').focus();
  await failed;
  await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
  return { page, told, close };
}

test('what could not be fetched is told to the console, in its time', async () => {
  const { page, told, close } = await lostWhile();
  await page.clock.runFor(5_000);
  await expect.poll(() => told).toHaveLength(1);
  expect(told[0]).toMatch(/walking-/);
  await close();
});

test('what a browser breaks off as the page is left is told to nobody', async () => {
  const { page, told, close } = await lostWhile();
  await page.goto(`${inject('site')}example.html`);
  await page.clock.runFor(5_000);
  expect(told).toEqual([]);
  await close();
});

test('another view at first: the page’s words stay until there is something to show', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  await page.route('**/assets/interface-*.js', (route) => held.then(() => route.continue()));
  await page.goto(`${inject('site')}example.html`);
  const graph = page.locator('edgewise-graph#ferry');
  await graph.evaluate((element) => element.setAttribute('view', 'table'));
  await page.locator('edgewise-graph#ferry.ready').waitFor();
  expect(await graph.locator('blockquote').first().isVisible()).toBe(true);
  release();
  await graph.locator('.sheet').waitFor();
  expect(await graph.locator('blockquote').first().isVisible()).toBe(false);
  await context.close();
});

/** axe finds nothing: twelve states in light, the four fullest of them in every other way to see the page; and what the tree says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, visit } from './page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const show = (name: string) => async (page: Page) => {
  await inGraph(page, `[data-view=${name}]`).click();
  await inGraph(page, '.body [data-statement]').first().waitFor();
};
const select = (id: string) => async (page: Page) => {
  await page.evaluate((wanted) => document.querySelector('edgewise-graph')?.select(wanted), id);
  await inGraph(page, '.frame.open').waitFor();
};

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  ready: async () => {},
  'entity open': select('altman'),
  'edge open': select('musk-no-money'),
  reading: async (page) => {
    await page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      if (graph) graph.step = 4;
    });
    await inGraph(page, '.told').waitFor();
  },
  filtered: (page) => inGraph(page, '[data-tone=conflict]').click(),
  'nothing shown': (page) => inGraph(page, '[data-filter=none]').click(),
  'list of relations': (page) => inGraph(page, '.legend .more').first().click(),
  search: (page) => inGraph(page, 'input[type=search]').fill('musk'),
  error: async (page) => {
    await page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      if (graph) graph.story = '{ "format": 1 }' as never;
    });
    await page.getByRole('alert').waitFor();
  },
  conversation: show('conversation'),
  outline: show('outline'),
  table: show('table'),
  help: async (page) => {
    await inGraph(page, '.toolbar [data-help]').click();
    await inGraph(page, '.help').waitFor();
  },
};

/** The rules that are broken, each with where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Axe {
      run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target).slice(0, 3))}`);
  });
}

async function check(options: BrowserContextOptions, names: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const name of names) {
    const its = await visit(browser, { ...DESK, reducedMotion: 'reduce', ...options });
    await drawn(its.page);
    await inGraph(its.page, '.track').waitFor({ state: 'attached' });
    await STATES[name]?.(its.page);
    for (const broken of await violations(its.page)) found.push(`${name}: ${broken}`);
    await its.close();
  }
  expect(found).toEqual([]);
}

test.each(Object.keys(STATES))('nothing is found in light (%s)', async (name) => {
  await check({}, [name]);
});

const OTHERS: Readonly<Record<string, BrowserContextOptions>> = {
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  moving: { reducedMotion: 'no-preference' },
  '320 px': { viewport: { width: 320, height: 568 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

test.each(Object.keys(OTHERS))('nothing is found in the fullest states (%s)', async (name) => {
  const options = OTHERS[name] ?? {};
  const settled = name === 'moving' ? ['ready', 'table'] : ['edge open', 'reading', 'outline'];
  await check(options, settled);
});

test('before the story has come nothing is found either', async () => {
  const context = await browser.newContext({ ...DESK });
  await context.route('**/data/*.json', () => {});
  const page = await context.newPage();
  const first = await visit(browser, DESK);
  const address = first.page.url();
  await first.close();
  await page.goto(address);
  await page.getByRole('button', { name: 'Datei öffnen' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});

/** axe finds nothing: every state in light, dark, forced colours and with and without motion; the fullest in every other way to see the page. */
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
  'end of a path': async (page) => {
    await select('musk')(page);
    await inGraph(page, '[data-tie]').click();
    await inGraph(page, '.choice input').waitFor();
  },
  paths: async (page) => {
    await page.evaluate(() => document.querySelector('edgewise-graph')?.showPath('musk', 'nadella'));
    await inGraph(page, '.ways').waitFor();
  },
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
  'filter, opened': async (page) => {
    await inGraph(page, '[data-sift]').click();
    await inGraph(page, '[data-facet="certainty"]').last().click();
  },
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
  'amounts and columns': async (page) => {
    await show('table')(page);
    await inGraph(page, '[data-money]').click();
    await inGraph(page, '[data-columns]').click();
    await inGraph(page, '.sums').waitFor();
  },
  'menu of files': async (page) => {
    await inGraph(page, '[data-menu]').click();
    await inGraph(page, '[role=menuitem]').first().waitFor();
  },
  'what changed': async (page) => {
    await page.getByRole('button', { name: 'Was sich änderte' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Anderen Stand wählen …' }).click(),
    ]);
    await chooser.setFiles('data/bell.json');
    await page.locator('dialog .changes').first().waitFor();
  },
  help: async (page) => {
    await inGraph(page, '.toolbar [data-help]').click();
    await inGraph(page, '.help').waitFor();
  },
};

/** The rules that are broken, each with where. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Axe {
      run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target).slice(0, 3))}`);
  });
}

/** Nothing open, nothing read, nothing searched or hidden: as it was when the story had come. */
async function reset(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const graph = document.querySelector('edgewise-graph');
    const root = graph?.shadowRoot;
    if (!graph || !root) return;
    document.querySelector('dialog')?.close();
    graph.filter(null);
    graph.clear();
    graph.step = null;
    await graph.updateComplete;
    for (const open of [
      '[data-money][aria-pressed=true]',
      '[data-columns][aria-expanded=true]',
      '[data-menu][aria-expanded=true]',
      '[data-view=picture]',
      '.more[aria-expanded=true]',
      '.filter .close',
      '[data-help][aria-pressed=true]',
      '[data-dismiss]',
    ])
      root.querySelector<HTMLElement>(open)?.click();
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = '';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field?.blur();
    await graph.updateComplete;
  });
}

/** What moves has come to rest: halfway in, words are fainter than they are meant to be. */
const still = (page: Page) =>
  page.evaluate(async () => {
    const root = document.querySelector('edgewise-graph')?.shadowRoot;
    await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? []);
  });

async function check(options: BrowserContextOptions, names: readonly string[]): Promise<void> {
  const found: string[] = [];
  const its = await visit(browser, { ...DESK, reducedMotion: 'reduce', ...options });
  await drawn(its.page);
  await inGraph(its.page, '.track').waitFor({ state: 'attached' });
  await its.page.evaluate(axe);
  for (const name of names) {
    await STATES[name]?.(its.page);
    await still(its.page);
    for (const broken of await violations(its.page)) found.push(`${name}: ${broken}`);
    await reset(its.page);
  }
  expect(found).toEqual([]);
  await its.close();
}

const ALL: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  moving: { reducedMotion: 'no-preference' },
};

test.each(Object.keys(ALL))('nothing is found in any state (%s)', async (name) => {
  await check(ALL[name] ?? {}, Object.keys(STATES));
});

const OTHERS: Readonly<Record<string, BrowserContextOptions>> = {
  'more contrast': { contrast: 'more' },
  '320 px': { viewport: { width: 320, height: 568 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

test.each(Object.keys(OTHERS))('nothing is found in the fullest states (%s)', async (name) => {
  await check(OTHERS[name] ?? {}, ['edge open', 'reading', 'help', 'outline']);
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
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

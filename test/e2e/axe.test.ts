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
  'entity pinned': async (page) => {
    await select('altman')(page);
    await inGraph(page, '[data-pin]').click();
    await inGraph(page, '.pin').waitFor({ state: 'attached' });
  },
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
  'a value looked for': async (page) => {
    await inGraph(page, '[data-sift]').click();
    await inGraph(page, '.filter .find').fill('musk');
  },
  search: (page) => inGraph(page, 'input[type=search]').fill('musk'),
  'found in the list': async (page) => {
    await show('outline')(page);
    await inGraph(page, 'input[type=search]').first().fill('musk');
    await inGraph(page, '.body .found').first().waitFor();
  },
  'found in the table': async (page) => {
    await show('table')(page);
    await inGraph(page, '.search input').fill('musk');
    await inGraph(page, '.body .found').first().waitFor();
  },
  share: async (page) => {
    await page.getByRole('button', { name: /^(Teilen|Share)$/ }).click();
    await page.locator('dialog .frame edgewise-graph.ready, dialog .frame img').waitFor();
  },
  'skip link': (page) => page.locator('.skip').focus(),
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
    await page.getByRole('button', { name: /^(Was sich änderte|What changed)$/ }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^(Anderen Stand wählen|Choose another state) …$/ }).click(),
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

const FULLEST = ['edge open', 'reading', 'help', 'outline'];
/** What answers readers' questions: its words are of other lengths in another language, and its places others on a phone. */
const ASKING = [
  ...['filter, opened', 'a value looked for', 'paths', 'found in the list', 'amounts and columns', 'menu of files'],
  ...['what changed', 'share'],
];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const OTHERS: Readonly<Record<string, readonly [BrowserContextOptions, readonly string[]]>> = {
  'more contrast': [{ contrast: 'more' }, FULLEST],
  '320 px': [{ viewport: { width: 320, height: 568 } }, FULLEST],
  phone: [PHONE, [...FULLEST, ...ASKING]],
  English: [{ locale: 'en-GB' }, ASKING],
};

test.each(Object.keys(OTHERS))('nothing is found in the fullest states (%s)', async (name) => {
  const [options, names] = OTHERS[name] ?? [{}, []];
  await check(options, names);
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

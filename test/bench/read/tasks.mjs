// The longest task of the page after each thing that a reader does in a network of 100,000 nodes and 200,000 edges.
import { join } from 'node:path';
import { gexf } from './files.mjs';
import { write } from './write.mjs';

const [NODES, EDGES] = [100_000, 200_000];

/** Without waiting for frames: on a machine without a GPU one of such a picture takes seconds, in another process. */
const press = (view, selector) =>
  view
    .locator(selector)
    .first()
    .evaluate((element) => element.click());

/** In the view's own elements; each ends when the page has been at rest for a while. */
const DEEDS = {
  'a table is opened': (view) => press(view, '[data-tool=table]'),
  'nodes sorted by name': (view) => press(view, '[data-sort=name]'),
  'nodes sorted by degree': (view) => press(view, '[data-sort=degree]'),
  'the table is closed': (view) => press(view, '[data-tool=table]'),
  'the looks are opened': (view) => press(view, '[data-tool=look]'),
  'coloured by a number': (view) => view.locator('.panel [data-colour]').selectOption({ index: 1 }),
  'coloured by a category': (view) => view.locator('.panel [data-colour]').selectOption({ label: 'group' }),
  'sized by a number': (view) => view.locator('[data-size]').selectOption({ index: 1 }),
  'lines all alike': (view) => view.locator('[data-width]').selectOption({ index: 0 }),
  'lines by weight': (view) => view.locator('[data-width]').selectOption({ index: 1 }),
  'the filter is opened': (view) => press(view, '[data-tool=filter]'),
  'a rule is added': (view) => press(view, '[data-add-filter]'),
  'a rule is slid': (view) => view.locator('[data-slide=from]').press('ArrowRight'),
  'a second rule is added': async (view) => {
    await view.locator('[data-filter-by]').selectOption({ label: 'group' });
    await press(view, '[data-add-filter]');
  },
  'everything is shown': (view) => press(view, '[data-everything]'),
  'a column is computed': (view) =>
    press(view, '[data-tool=metrics]')
      .then(() => press(view, '[data-compute=pagerank]'))
      .then(() => view.locator('[data-size-by]').first().waitFor()),
  'somebody is searched': (view) => view.locator('.search input').fill('Member 99'),
  'somebody is opened': (view) => press(view, '[role=option]'),
  'it is closed': (view) => press(view, '.panel [data-close]'),
  nearer: (view) => press(view, '.toolbar [data-zoom=in], .toolbar button'),
};

/** Long tasks that have ended; a page tells of them after they have. */
function listen() {
  globalThis.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.benchTasks.push([startTime, duration]);
  }).observe({ type: 'longtask' });
}

/** No task of 50 ms for a second: whatever was done has been done. */
const rest = (page, since, limit) =>
  page.waitForFunction(
    (from) => {
      const [at, length] = globalThis.benchTasks.at(-1) ?? [from, 0];
      return performance.now() > Math.max(from, at + length) + 1000;
    },
    since,
    { timeout: limit, polling: 100 },
  );

async function once(browser, site, path, { limit, told }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const now = () => page.evaluate(() => performance.now());
  page.setDefaultTimeout(limit);
  const longest = {};
  try {
    await page.goto(site);
    await page.locator('edgewise-graph [role=tablist]').first().waitFor({ state: 'attached' });
    await page.evaluate(listen);
    await rest(page, await now(), limit);
    const view = page.locator('main > .graph');
    const deeds = {
      'a file is opened': async () => {
        await page.locator('input[type=file]').setInputFiles(path);
        await view.locator('.stage canvas').first().waitFor({ timeout: limit });
        await view.locator('.run').waitFor({ state: 'detached', timeout: limit });
      },
      ...DEEDS,
    };
    for (const [name, act] of Object.entries(deeds)) {
      const since = await now();
      await act(view);
      await rest(page, await now(), limit);
      longest[name] = await page.evaluate(
        (from) => Math.max(0, ...globalThis.benchTasks.filter(([at]) => at >= from).map(([, length]) => length)),
        since,
      );
      told?.({ deed: name, longest: longest[name] });
    }
    return longest;
  } finally {
    await page.close();
  }
}

/** Of several loads the quickest: what other programs took is none of the page's. */
export async function measureTasks(dir, site, browser, { loads = 1, limit, told }) {
  const path = join(dir, 'tasks.gexf');
  write(path, gexf(NODES, EDGES));
  const best = {};
  for (let load = 0; load < loads; load++) {
    const its = await once(browser, site, path, { limit, told });
    for (const [name, ms] of Object.entries(its)) best[name] = Math.min(best[name] ?? Infinity, ms);
  }
  return { n: NODES, m: EDGES, longest: best };
}

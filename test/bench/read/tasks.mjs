// The longest task of the page after each thing that a reader does in a network of 100,000 nodes and 200,000 edges, from each format.
import { join } from 'node:path';
import { csv, gexf, graphml, nodeLink } from './files.mjs';
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

/** Milliseconds of the longest task in a trace, by the thread's own clock: what other programs take meanwhile is none of the page's. */
function ownTime(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

/** A page of the site with no file in it, and what measures a deed in it. */
async function visit(browser, site, { limit, told }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const now = () => page.evaluate(() => performance.now());
  page.setDefaultTimeout(limit);
  await page.goto(site);
  await page.locator('edgewise-graph [role=tablist]').first().waitFor({ state: 'attached' });
  await page.evaluate(listen);
  await rest(page, await now(), limit);
  return {
    page,
    async measure(name, act) {
      const since = await now();
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      await act();
      await rest(page, await now(), limit);
      const own = ownTime(await browser.stopTracing());
      const wall = await page.evaluate(
        (from) => Math.max(0, ...globalThis.benchTasks.filter(([at]) => at >= from).map(([, length]) => length)),
        since,
      );
      told?.({ deed: name, wall, own });
      return { wall, own };
    },
  };
}

const open = async (page, path, limit) => {
  const view = page.locator('main > .graph');
  await page.locator('input[type=file]').setInputFiles(path);
  await view.locator('.stage canvas').first().waitFor({ timeout: limit });
  await view.locator('.run').waitFor({ state: 'detached', timeout: limit });
};

/** Three turns of the wheel. */
async function turnWheel(page) {
  const box = await page.locator('main > .graph .stage').boundingBox();
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, -200);
}

async function once(browser, site, paths, { limit, told }) {
  const tasks = {};
  for (const [format, path] of Object.entries(paths)) {
    const { page, measure } = await visit(browser, site, { limit, told });
    try {
      const name = `a file is opened: ${format}`;
      tasks[name] = await measure(name, () => open(page, path, limit));
      for (const zoom of ['first', 'second', 'third']) {
        const its = `${format}: ${zoom} zoom`;
        tasks[its] = await measure(its, () => turnWheel(page));
      }
      if (format !== 'GEXF') continue;
      const view = page.locator('main > .graph');
      for (const [deed, act] of Object.entries(DEEDS)) tasks[deed] = await measure(deed, () => act(view));
    } finally {
      await page.close();
    }
  }
  return tasks;
}

/** Of several loads the quickest: what other programs took is none of the page's. */
export async function measureTasks(dir, site, browser, { loads = 1, limit, told }) {
  const paths = {};
  for (const [format, pieces] of Object.entries({ GEXF: gexf, GraphML: graphml, 'node-link': nodeLink, CSV: csv })) {
    paths[format] = join(dir, `tasks-${format}`);
    write(paths[format], pieces(NODES, EDGES));
  }
  const longest = {};
  for (let load = 0; load < loads; load++)
    for (const [name, its] of Object.entries(await once(browser, site, paths, { limit, told }))) {
      const best = longest[name] ?? its;
      longest[name] = { wall: Math.min(best.wall, its.wall), own: Math.min(best.own, its.own) };
    }
  return { n: NODES, m: EDGES, longest };
}

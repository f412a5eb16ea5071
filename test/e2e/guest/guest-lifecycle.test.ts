/** Two hundred times in and out of a page: nothing of it stays behind. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { launch } from '../page.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch(), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** Counts the observers that are at work; runs before any script of ours. */
function watch(): void {
  const live = new Set<object>();
  Object.assign(window, { observers: () => live.size });
  for (const name of ['IntersectionObserver', 'ResizeObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: object, ...args: unknown[]) {
      live.add(this);
      Reflect.apply(observe, this, args);
    };
    prototype.disconnect = function (this: object) {
      live.delete(this);
      Reflect.apply(disconnect, this, []);
    };
  }
}

test('200 times in and out: no listener, observer, worker or node stays, and the heap does not grow', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, locale: 'de-DE' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(watch);
  await page.goto(`${house.origin}/hosts/bare.html`);
  await page.addScriptTag({ type: 'module', url: '../dist/edgewise.js' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  async function held() {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return {
      heap: metric('JSHeapUsedSize'),
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
      observers: await page.evaluate(() => (window as unknown as { observers(): number }).observers()),
      workers: page.workers().length,
    };
  }

  const cycles = (count: number) =>
    page.evaluate(async (times) => {
      const story = await (await fetch('../placed/sample.json')).json();
      for (let i = 0; i < times; i++) {
        const graph = document.createElement('edgewise-graph');
        const ready = new Promise((done) => graph.addEventListener('edgewise-ready', done, { once: true }));
        graph.story = story;
        document.body.append(graph);
        await ready;
        graph.select('engine-in-hall');
        await graph.updateComplete;
        graph.remove();
      }
    }, count);

  await cycles(50);
  const before = await held();
  await cycles(150);
  const after = await held();
  expect(after).toMatchObject({ observers: 0, workers: 0 });
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.heap - before.heap).toBeLessThanOrEqual(2_000_000);
  expect(errors).toEqual([]);
  await page.close();
});

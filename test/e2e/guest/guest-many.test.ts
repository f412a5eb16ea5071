/** A good guest in numbers: loaded twice, twenty at once, far from the reader. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, OLD, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';
import { visitHost } from './visit-host.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch({ webgl: true }), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

test('the script five times in two versions: the first stays, one warning, every embed works', async () => {
  const page = await visitHost(browser, house, 'bare.html');
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  for (const [folder, query] of [
    ['dist', ''],
    ['old', ''],
    ['dist', '?2'],
    ['old', '?2'],
    ['old', '?3'],
  ])
    await page.addScriptTag({ type: 'module', url: `../${folder}/edgewise.js${query}` });
  await page.evaluate(() => {
    for (let i = 0; i < 2; i++)
      document.body.append(Object.assign(document.createElement('edgewise-graph'), { src: '../placed/sample.json' }));
  });
  await page.locator('edgewise-graph.ready').nth(1).waitFor();
  expect(said).toEqual([expect.stringContaining(`edgewise ${OLD} was loaded after 0.1.0`)]);
  await page.close();
});

test('nothing starts before the reader comes near', async () => {
  const page = await visitHost(browser, house, 'bare.html', { height: 600 });
  await page.addScriptTag({ type: 'module', url: '../dist/edgewise.js' });
  await page.evaluate(() => {
    const above = document.createElement('div');
    above.style.height = '2000px';
    const graph = document.createElement('edgewise-graph');
    graph.src = '../placed/far.json';
    const near = document.createElement('edgewise-graph');
    near.src = '../placed/near.json';
    near.id = 'near';
    document.body.append(near, above, graph);
  });
  // The browser tells both of them in the same moment who is near.
  await drawn(page);
  await page.evaluate(() => document.querySelector('#near')?.remove());
  expect(house.asked.get('/placed/far.json')).toBeUndefined();
  expect(await page.locator('edgewise-graph canvas').count()).toBe(0);
  // One viewport ahead, before anything of it can be seen.
  const request = page.waitForRequest('**/far.json');
  await page.evaluate(() => scrollTo(0, 850));
  await request;
  await drawn(page);
  expect(house.asked.get('/placed/far.json')).toBe(1);
  await page.close();
});

/** Embeds that can be seen and show nothing; and what all of them hold. */
const state = (page: Page) =>
  page.evaluate(() => {
    const blank: number[] = [];
    let [canvases, bytes] = [0, 0];
    for (const [i, graph] of document.querySelectorAll('edgewise-graph').entries()) {
      const { top, bottom } = graph.getBoundingClientRect();
      const all = [...(graph.shadowRoot?.querySelectorAll('canvas') ?? [])];
      canvases += all.length;
      for (const { width, height } of all) bytes += 4 * width * height;
      if (bottom <= 0 || top >= innerHeight) continue;
      const canvas = all[0];
      const data = canvas?.width ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : null;
      if (!data?.some((value) => value > 0)) blank.push(i);
    }
    const own = document.querySelector('canvas');
    return { blank, canvases, bytes, lost: own?.getContext('webgl2')?.isContextLost() || own?.matches('.lost') };
  });

test("twenty embeds beside the page's own WebGL, scrolled through three times", async () => {
  const page = await visitHost(browser, house, 'many.html', { width: 800, height: 800 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.locator('edgewise-graph:defined').last().waitFor({ state: 'attached' });
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const stops = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * end));
  for (const at of [...stops, ...[...stops].reverse(), ...stops]) {
    await page.evaluate((y) => scrollTo(0, y), at);
    await expect.poll(async () => (await state(page)).blank, { interval: 20 }).toEqual([]);
    const { canvases, bytes, lost } = await state(page);
    expect(lost).toBe(false);
    expect(canvases).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThan(60_000_000);
  }
  expect(errors).toEqual([]);
  expect(house.asked.get('/placed/sample.json')).toBeGreaterThan(0);
  await page.close();
});

test('far away it gives its canvas back and keeps what the reader did', async () => {
  const page = await visitHost(browser, house, 'element.html', { height: 600 });
  await drawn(page);
  await page.locator('edgewise-graph [data-zoom=in]').click();
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('no-engine'));
  await page.evaluate(() => scrollTo(0, 0));
  const at = () =>
    page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      return { place: graph?.positionOf('seehund'), open: graph?.state.selected?.id };
    });
  const before = await at();
  await page.evaluate(() => scrollTo(0, 2000));
  await page.locator('edgewise-graph canvas').waitFor({ state: 'detached' });
  expect((await at()).place).toBeNull();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('edgewise-graph canvas').waitFor();
  expect(await at()).toEqual(before);
  expect((await state(page)).blank).toEqual([]);
  await page.close();
});

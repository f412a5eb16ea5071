/** A good guest: it takes nothing from the page, leaves nothing in it, and looks the same in every house. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';
import { visitHost } from './visit-host.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch({ webgl: true }), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

test('the words stand until the first drawn frame, nothing shifts, and they are not lost when the script is', async () => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const page = await visitHost(browser, house, 'element.html', {
    before: (its) =>
      its.route('**/sample.json', async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.locator('edgewise-graph:defined').waitFor();
  const seen = () => page.locator('.words').first().isVisible();
  expect(await seen()).toBe(true);
  // From here on the page writes down whether there was ever neither words nor picture.
  const gap = page.evaluate(
    () =>
      new Promise((done) => {
        const graph = document.querySelector('edgewise-graph');
        const look = () => {
          const words = graph?.querySelector('.words')?.checkVisibility();
          const canvas = graph?.shadowRoot?.querySelector('canvas')?.checkVisibility({ visibilityProperty: true });
          if (!words && !canvas) done('neither words nor picture');
          else if (graph?.matches('.ready') && !words) done('picture');
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  release?.();
  expect(await gap).toBe('picture');
  // One shift is made on purpose: what the browser has to tell of shifts before it comes before it.
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const begin = performance.now();
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const { startTime, ...its } of list.getEntries().map((entry) => entry.toJSON())) {
            if (startTime > begin) done(shifts);
            else shifts.push(its.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const block = document.createElement('div');
        block.style.height = '150px';
        document.body.prepend(block);
      }),
  );
  expect(shifts).toEqual([]);
  await page.close();

  const without = await visitHost(browser, house, 'element.html', {
    before: (its) => its.route('**/edgewise.js', (route) => route.abort()),
  });
  expect(await without.locator('.words').isVisible()).toBe(true);
  await without.close();
});

test('no global, no change to the page, no cookie, no storage, no foreign request', async () => {
  const page = await visitHost(browser, house, 'bare.html');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(house.origin)) foreign.push(request.url());
  });
  await page.evaluate(() => {
    for (let i = 0; i < 200; i++) {
      const node = document.createElement(['p', 'div', 'button', 'span'][i % 4] ?? 'p');
      node.className = ['panel', 'stage', 'open', 'box', 'words'][i % 5] ?? '';
      document.body.append(node);
    }
  });
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
  const styles = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('body > *:not(edgewise-graph, script)')].map((node) =>
        [...getComputedStyle(node)].map((name) => getComputedStyle(node).getPropertyValue(name)).join(),
      ),
    );
  const head = () => page.evaluate(() => document.head.outerHTML + document.documentElement.getAttributeNames());
  const before = [await globals(), await styles()];
  await page.addScriptTag({ type: 'module', url: '../dist/edgewise.js' });
  const headBefore = await head();
  await page.evaluate(() => {
    const graph = document.createElement('edgewise-graph');
    graph.src = '../placed/sample.json';
    document.body.append(graph);
  });
  await page.locator('edgewise-graph').scrollIntoViewIfNeeded();
  await drawn(page);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('no-engine'));
  await page.locator('edgewise-graph .panel [data-statement="no-engine"]').first().waitFor();
  expect([await globals(), await styles()]).toEqual(before);
  expect(await head()).toBe(headBefore);
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.close();
});

test('no key that is pressed elsewhere in the page is heard, and none is taken', async () => {
  const page = await visitHost(browser, house, 'element.html');
  await drawn(page);
  const heard = await page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    graph?.select('no-engine');
    let count = 0;
    document.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) count++;
    });
    for (const key of ['Escape', 'Enter', ' ', 'ArrowLeft', '+', '/', 'f'])
      document
        .querySelector('.after')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return { count, open: graph?.state.selected?.id };
  });
  expect(heard).toEqual({ count: 7, open: 'no-engine' });
  await page.close();
});

test('a press anywhere inside puts the focus inside, so that Escape closes; focus() leads to the picture', async () => {
  const page = await visitHost(browser, house, 'element.html');
  await drawn(page);
  const selected = () => page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id ?? null);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('no-engine'));
  await page.locator('edgewise-graph .panel .exact').first().click();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('edgewise-graph');
  await page.keyboard.press('Escape');
  expect(await selected()).toBeNull();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    document.querySelector('edgewise-graph')?.focus();
  });
  const focused = () =>
    page.evaluate(() => document.querySelector('edgewise-graph')?.shadowRoot?.activeElement?.className);
  expect(await focused()).toContain('stage');
  await page.close();
});

/** Share of pixels that differ between two pictures of the same size, told apart by more than an eye could. */
const differing = (page: Page, one: Buffer, two: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (png) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const far = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > 8);
        if (far) count++;
      }
      return (4 * count) / a.data.length;
    },
    [one.toString('base64'), two.toString('base64')],
  );

const HOUSES = ['bootstrap', 'tailwind', 'wordpress', 'unset', 'rtl', 'small-root', 'large-text'];

test.each([900, 390])('looks the same under every house style at %i px', async (width) => {
  const page = await visitHost(browser, house, 'bare.html', { width });
  async function look(css: string): Promise<Buffer> {
    await page.goto(`${house.origin}/hosts/element.html?css=${css}`);
    await drawn(page);
    await page.locator('edgewise-graph .track').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      graph?.select('engine-in-hall');
      // Onto whole pixels, wherever the page's own text ends or still moves to: the same lines must not be smoothed in two ways.
      const corner = { position: 'fixed', top: '0', left: '0', right: '0', transition: 'none' };
      for (const [name, value] of Object.entries(corner)) graph?.style.setProperty(name, value, 'important');
      return graph?.updateComplete;
    });
    // A picture that is at rest looks as it did when it was last looked at.
    const shot = () => page.locator('edgewise-graph').screenshot({ animations: 'disabled' });
    let last = await shot();
    await expect
      .poll(async () => {
        const [before, now] = [last, await shot()];
        last = now;
        return before.equals(now);
      })
      .toBe(true);
    return last;
  }
  const plain = await look('');
  const found: [string, number][] = [];
  for (const css of HOUSES) found.push([css, await differing(page, plain, await look(css))]);
  await page.close();
  for (const [css, share] of found) expect(share, css).toBeLessThanOrEqual(0.005);
});

test('a house style that takes everything away and comes after the picture leaves the graph its box', async () => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const page = await visitHost(browser, house, 'bare.html', {
    before: (its) =>
      its.route('**/css/unset.css', async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.goto(`${house.origin}/hosts/element.html?css=unset`, { waitUntil: 'commit' });
  await drawn(page);
  const boxOf = () => page.locator('edgewise-graph').evaluate((graph) => graph.getBoundingClientRect().toJSON());
  const { width, height } = await boxOf();
  expect(height).toBe(560);
  release?.();
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.after') as Element).display === 'inline');
  await expect.poll(async () => (await boxOf()).height).toBe(height);
  expect((await boxOf()).width).toBeGreaterThanOrEqual(width);
  await page.close();
});

/** A good guest: it takes nothing from the page, leaves nothing in it, and looks the same in every house. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, OLD, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch({ webgl: true }), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page) => Promise<unknown>;
}

async function visit(path: string, { width = 900, height = 700, before }: Options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'de-DE', reducedMotion: 'reduce' });
  await before?.(page);
  await page.goto(`${house.origin}/hosts/${path}`);
  return page;
}

test('the words stand until the first drawn frame, nothing shifts, and they are not lost when the script is', async () => {
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const page = await visit('element.html', {
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

  const without = await visit('element.html', {
    before: (its) => its.route('**/edgewise.js', (route) => route.abort()),
  });
  expect(await without.locator('.words').isVisible()).toBe(true);
  await without.close();
});

test('no global, no change to the page, no cookie, no storage, no foreign request', async () => {
  const page = await visit('bare.html');
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
  const page = await visit('element.html');
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
  const page = await visit('element.html');
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
  const page = await visit('bare.html', { width });
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

test('the script five times in two versions: the first stays, one warning, every embed works', async () => {
  const page = await visit('bare.html');
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
    await page.addScriptTag({ type: 'module', url: `../../${folder}/edgewise.js${query}` });
  await page.evaluate(() => {
    for (let i = 0; i < 2; i++)
      document.body.append(Object.assign(document.createElement('edgewise-graph'), { src: '../placed/sample.json' }));
  });
  await page.locator('edgewise-graph.ready').nth(1).waitFor();
  expect(said).toEqual([expect.stringContaining(`edgewise ${OLD} was loaded after 0.1.0`)]);
  await page.close();
});

test('nothing starts before the reader comes near', async () => {
  const page = await visit('bare.html', { height: 600 });
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
  const page = await visit('many.html', { width: 800, height: 800 });
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
  const page = await visit('element.html', { height: 600 });
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

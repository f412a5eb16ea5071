/** Small windows, high zoom, large text, the other direction, no colour: nothing is lost and nothing runs off the side. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);

/** What lies beyond the window's sides, and whether the page scrolls sideways. Only what scrolls by itself may be wider. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} px wide`);
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        const style = getComputedStyle(element);
        const hides = style.clipPath !== 'none' || style.visibility === 'hidden' || element.closest('[hidden], svg');
        if (hides || element.closest('.legend') || element.closest('.stage')) continue;
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0 && (left < -1 || right > innerWidth + 1))
          found.push(`${element.localName}.${element.className}`);
        if (element.matches('.scroll') && element.scrollWidth > element.clientWidth + 1)
          found.push(`inside ${element.className}`);
      }
    };
    walk(document);
    return found;
  });
}

const WINDOWS: Readonly<Record<string, BrowserContextOptions>> = {
  '320 px': { viewport: { width: 320, height: 568 } },
  '400 % of 1280 × 1024': { viewport: { width: 320, height: 256 } },
  '200 % of 1280 × 800': { viewport: { width: 640, height: 400 } },
  phone: PHONE,
  'phone on its side': { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true },
};

/** Nothing open, nothing read, the picture. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    graph?.clear();
    if (graph) graph.step = null;
  });
  await inGraph(page, '.frame:not(.open, .reading)').waitFor();
}

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  rest: async () => {},
  reading: (page) =>
    page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      if (graph) graph.step = 4;
    }),
  edge: (page) => page.evaluate(() => document.querySelector('edgewise-graph')?.select('altman-your-companies')),
  conversation: (page) => inGraph(page, '[data-view=conversation]').click(),
  outline: (page) => inGraph(page, '[data-view=outline]').click(),
  table: (page) => inGraph(page, '[data-view=table]').click(),
};

/** From rest into a state, until what makes it one is there. */
async function enter(page: Page, state: string): Promise<void> {
  await rest(page);
  await STATES[state]?.(page);
  const awaited: Record<string, string> = { reading: '.told', edge: '.panel .statement', rest: '.stage' };
  await inGraph(page, awaited[state] ?? `.body .${state === 'table' ? 'sheet' : state}`)
    .first()
    .waitFor({ state: 'attached' });
}

test.each(Object.keys(WINDOWS))('nothing runs off the side (%s)', async (name) => {
  const its = await visit(browser, { ...DESK, ...WINDOWS[name] });
  await drawn(its.page);
  const found: string[] = [];
  for (const state of Object.keys(STATES)) {
    await enter(its.page, state);
    for (const one of await overflow(its.page)) found.push(`${state}: ${one}`);
  }
  expect(found).toEqual([]);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('where letters are wide, bar and foot keep to their rows, whose height is fixed', async () => {
  const its = await visit(browser, DESK, '?story=stargate');
  await its.page.evaluate(() =>
    document.querySelector<HTMLElement>('edgewise-graph')?.style.setProperty('--edgewise-sans', 'monospace'),
  );
  await drawn(its.page);
  const outside = () =>
    its.page.evaluate(() => {
      const root = document.querySelector('edgewise-graph')?.shadowRoot;
      return ['.bar', '.foot'].flatMap((name) => {
        const row = root?.querySelector(name);
        const box = row?.getBoundingClientRect();
        const parts = [...(row?.children ?? [])].filter((part) => part.checkVisibility({ visibilityProperty: true }));
        return parts
          .filter((part) => getComputedStyle(part).clipPath === 'none')
          .filter((part) => {
            const { top, bottom, left, right } = part.getBoundingClientRect();
            return box && (top < box.top || bottom > box.bottom || left < box.left || right > box.right);
          })
          .map((part) => `${name} .${part.className}`);
      });
    });
  const found: string[] = [];
  for (const width of [320, 340, 379, 380, 390, 430, 600, 719, 720, 900, 1280]) {
    await its.page.setViewportSize({ width, height: 800 });
    for (const one of await outside()) found.push(`${width}: ${one}`);
  }
  expect(found).toEqual([]);
  await its.close();
});

test('at 400 % the whole graph is reached by scrolling, and the page keeps its wheel', async () => {
  const its = await visit(browser, { ...DESK, viewport: { width: 320, height: 256 } });
  await drawn(its.page);
  expect(await its.page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  await its.page.mouse.move(160, 200);
  await its.page.mouse.wheel(0, 300);
  await expect.poll(() => its.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await inGraph(its.page, '.strip [data-read]').scrollIntoViewIfNeeded();
  await inGraph(its.page, '.strip [data-read]').click();
  await inGraph(its.page, '.told').waitFor();
  await its.close();
});

test('from right to left the parts change sides, and nothing runs off', async () => {
  for (const options of [DESK, PHONE]) {
    const its = await visit(browser, options, '?step=4');
    await drawn(its.page);
    await inGraph(its.page, '.track').waitFor();
    const turn = () =>
      its.page.evaluate(() =>
        document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.frame')?.setAttribute('dir', 'rtl'),
      );
    const side = (selector: string) =>
      inGraph(its.page, selector).evaluate((element) => element.getBoundingClientRect().left);
    const before = await side('[data-next]');
    await turn();
    expect(await side('[data-next]')).toBeLessThan(before);
    expect(await overflow(its.page)).toEqual([]);
    // A German quotation inside stays from left to right.
    const direction = await inGraph(its.page, '.panel blockquote')
      .first()
      .evaluate((quote) => getComputedStyle(quote).direction);
    expect(direction).toBe('ltr');
    await inGraph(its.page, '[data-next]').focus();
    await its.page.keyboard.press('ArrowLeft');
    expect(await its.page.evaluate(() => document.querySelector('edgewise-graph')?.step)).toBe(5);
    await its.close();
  }
});

/** Controls smaller than 24 px that have not that much room around their middle for themselves (WCAG 2.5.8, with its spacing exception). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('edgewise-graph')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('button, a[href], input') ?? [])];
    const boxes = all
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, dd, h2, h3, td'),
      )
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const near = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
      const dx = Math.max(b.left - x, 0, x - b.right);
      const dy = Math.max(b.top - y, 0, y - b.bottom);
      return Math.hypot(dx, dy) < 12;
    };
    return boxes
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .filter(({ element, box }) => boxes.some((other) => other.element !== element && near(box, other.box)))
      .map(({ element }) => element.outerHTML.slice(0, 90));
  });
}

test.each(['desk', 'phone'])('controls are large enough to be hit (%s)', async (device) => {
  const its = await visit(browser, device === 'desk' ? DESK : PHONE);
  await drawn(its.page);
  await inGraph(its.page, '.track').waitFor({ state: 'attached' });
  expect(await smallTargets(its.page)).toEqual([]);
  await inGraph(its.page, '.legend .more').first().click();
  expect(await smallTargets(its.page)).toEqual([]);
  for (const act of ['reading', 'edge', 'outline', 'table']) {
    await enter(its.page, act);
    expect(await smallTargets(its.page), act).toEqual([]);
  }
  await its.close();
});

test('without colour each tone has a dash of its own, and each kind a shape, in legend and help', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await inGraph(its.page, '.toolbar [data-help]').click();
  await inGraph(its.page, '.help .samples').first().waitFor();
  for (const place of ['.legend', '.help']) {
    const dashes = await inGraph(its.page, `${place} .sign.tone path[stroke-dasharray]`).evaluateAll((paths) =>
      paths.map((path) => path.getAttribute('stroke-dasharray')),
    );
    expect(dashes.length).toBe(6);
    expect(new Set(dashes).size).toBe(6);
  }
  const shapes = await inGraph(its.page, '.help .samples')
    .nth(1)
    .locator('svg')
    .evaluateAll((all) => all.map((one) => one.innerHTML.replace(/<!--.*?-->/g, '')));
  expect(shapes.length).toBe(7);
  expect(new Set(shapes).size).toBe(7);
  await its.close();
});

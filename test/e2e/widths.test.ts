/** What stands around the picture, at every width: nothing is cut to letters, and what opens opens where it can be seen. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedLists } from '../fixtures/lists.js';
import { DESK, drawn, launch, PHONE, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Every 20 px, and closely about where another layout begins. */
const WIDTHS = [
  ...Array.from({ length: 50 }, (_, i) => 320 + 20 * i),
  379,
  381,
  719,
  725,
  730,
  745,
  750,
  755,
  1119,
  1121,
];

const select = (page: Page, id: string | null) =>
  page.evaluate(async (its) => {
    const graph = document.querySelector('edgewise-graph');
    if (its) graph?.select(its);
    else graph?.clear();
    await graph?.updateComplete;
  }, id);

/** What is cut below the picture: tabs whose name is not whole, and a line beside them that is not. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const foot = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.foot');
    const all = (selector: string) => [...(foot?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const tabs = all('.tabs button');
    if (tabs.length === 0) return ['no tabs'];
    const found = tabs.filter((tab) => tab.scrollWidth > tab.clientWidth).map((tab) => `tab ${tab.textContent}`);
    const row = tabs[0]?.getBoundingClientRect();
    const room = foot?.getBoundingClientRect();
    for (const line of all('.read, .status')) {
      const { width, height, top, right, bottom } = line.getBoundingClientRect();
      // What is there for the ears alone.
      if (width <= 1 || height === 0) continue;
      const own = row && (top >= row.bottom || bottom <= row.top);
      const whole = line.scrollWidth <= line.clientWidth && line.scrollHeight <= line.clientHeight;
      if (!own && !whole) found.push(`line ${line.textContent} of ${Math.round(width)} px`);
      if (room && (right > room.right || bottom > room.bottom + 0.5))
        found.push(`line ${line.textContent} leaves the foot`);
    }
    return found;
  });

test.each(['de', 'en'])(
  'views have whole names, the line beside them is whole or has a row of its own (%s)',
  async (lang) => {
    const { page, close } = await visit(browser, DESK, `?story=sample&lang=${lang}`);
    await drawn(page);
    const found: string[] = [];
    for (const open of [null, 'bote-first', 'engine-in-hall']) {
      await select(page, open);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const its of await cut(page)) found.push(`${width}: ${its}`);
      }
    }
    expect(found).toEqual([]);
    await close();
  },
);

test.each(['ltr', 'rtl'] as const)(
  'the list of a tone opens below its chip and inside the element, wherever the row stands (%s)',
  async (dir) => {
    const { page, errors, close } = await visit(browser, PHONE, '?story=sample');
    await drawn(page);
    for (let width = 320; width <= 760; width += 40) {
      await page.setViewportSize({ width, height: 844 });
      const opened = await page.evaluate(openedLists, dir);
      expect(opened.length, `${width}`).toBeGreaterThan(10);
      expect(
        opened.filter(({ wrong }) => wrong),
        `${width}`,
      ).toEqual([]);
    }
    expect(errors).toEqual([]);
    await close();
  },
);

test('below a narrow picture the way in is whole, however long its words, its names and its verb are', async () => {
  const { page, close } = await visit(browser, PHONE, '?story=sample');
  await drawn(page);
  await page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    if (!graph?.state.story) throw new Error('no story');
    const { steps: _, ...story } = structuredClone(graph.state.story);
    graph.story = {
      ...story,
      entities: story.entities.map((its) => ({ ...its, name: `Gesellschaft zur Förderung der ${its.name}` })),
      relations: story.relations.map((its) => ({ ...its, label: 'macht eine Ankündigung zu' })),
    } as typeof graph.story;
  });
  const entry = page.locator('edgewise-graph .strip .entry');
  const found: string[] = [];
  for (const width of [320, 390, 704]) {
    await page.setViewportSize({ width, height: 844 });
    await entry.waitFor();
    const [row, line, words] = await entry.evaluate((its) => {
      const strip = its.closest('.strip');
      return [strip, its, strip?.querySelector('blockquote')].map((one) => {
        const { top = 0, bottom = 0 } = one?.getBoundingClientRect() ?? {};
        return { top, bottom, lacks: (one?.scrollHeight ?? 0) - (one?.clientHeight ?? 0) };
      });
    });
    if (!row || !line || !words) throw new Error('no way in');
    const lines = Math.round((line.bottom - line.top) / 18);
    found.push(
      `${width}: ${row.lacks <= 0 && line.bottom <= row.bottom && words.top > row.top ? 'whole' : 'cut'}, ${lines}`,
    );
  }
  expect(found).toEqual(['320: whole, 2', '390: whole, 2', '704: whole, 2']);
  await close();
});

test('an open list is as tall as a low element allows', async () => {
  const { page, close } = await visit(browser, PHONE, '?story=sample');
  await drawn(page);
  const low = await page.evaluate(async () => {
    const graph = document.querySelector('edgewise-graph')!;
    Object.assign(graph.style, { bottom: 'auto', height: '190px' });
    const root = graph.shadowRoot!;
    root.querySelector<HTMLElement>('.legend .conflict .more')!.click();
    await graph.updateComplete;
    const list = root.querySelector('.relations')!;
    const [its, room] = [list.getBoundingClientRect(), graph.getBoundingClientRect()];
    return {
      room: room.height,
      inside: its.bottom <= room.bottom,
      scrolls: list.scrollHeight > list.clientHeight,
      tall: its.height > 40,
    };
  });
  expect(low).toEqual({ room: 190, inside: true, scrolls: true, tall: true });
  await close();
});

test('every field has letters of 16 px for a finger, and keeps its own for a mouse', async () => {
  const fields = (page: Page) =>
    page.evaluate(() => {
      const all = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          ...(element.matches('textarea, select, input:not([type=checkbox], [type=file])') ? [element] : []),
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      return all(document).map((field) => Number.parseFloat(getComputedStyle(field).fontSize));
    });
  for (const [device, wanted] of [
    [PHONE, [16, Number.POSITIVE_INFINITY]],
    [DESK, [12, 15]],
  ] as const) {
    const { page, close } = await visit(browser, device, '?story=sample');
    await drawn(page);
    await page.locator('.tools .share').click();
    await page.locator('dialog textarea').first().waitFor();
    const sizes = await fields(page);
    expect(sizes.length).toBeGreaterThan(2);
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(wanted[0]);
      expect(size).toBeLessThanOrEqual(wanted[1]);
    }
    await close();
  }
});

test('the sheet of a step can be made taller, and is itself again after the reading', async () => {
  const { page, close } = await visit(browser, PHONE, '?story=sample&step=1');
  await drawn(page);
  const graph = page.locator('edgewise-graph');
  const height = async () => (await graph.locator('.panel').boundingBox())?.height ?? 0;
  await graph.locator('.panel h2').waitFor();
  const before = await height();
  await graph.locator('.grow').click();
  await expect.poll(height).toBeGreaterThan(before + 50);
  expect(await graph.locator('.grow').getAttribute('aria-pressed')).toBe('true');
  await graph.locator('.grow').click();
  await expect.poll(height).toBe(before);
  await graph.locator('.grow').click();
  await page.evaluate(async () => {
    const its = document.querySelector('edgewise-graph');
    if (its) its.step = null;
    await its?.updateComplete;
    if (its) its.step = 2;
    await its?.updateComplete;
  });
  expect(await graph.locator('.grow').getAttribute('aria-pressed')).toBe('false');
  await expect.poll(height).toBe(before);
  await close();
});

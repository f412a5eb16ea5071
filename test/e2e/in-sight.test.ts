/** In a column and on a phone: what is opened stands above the words, by whatever way it was opened, and the picture goes back afterwards. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type namesDrawn, recordNames } from '../fixtures/drawn/drawn-names.js';
import { drawn, ids, launch, PHONE, positionOf, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  phone: { ...PHONE, reducedMotion: 'reduce' },
  column: { viewport: { width: 704, height: 640 }, locale: 'de-DE', reducedMotion: 'reduce' },
};

/** Asked inside the page: what of the open thing, and of the names at its ends, is not to be seen above the words. */
function covered(id: string): string[] {
  const graph = document.querySelector('edgewise-graph');
  const root = graph?.shadowRoot;
  const stage = root?.querySelector('.stage')?.getBoundingClientRect();
  const sheet = root?.querySelector('.panel')?.getBoundingClientRect();
  const { story, lang, selected } = graph?.state ?? {};
  const point = graph?.positionOf(id);
  if (!stage || !sheet || !story || selected?.id !== id || sheet.height === 0) return [`${id} is not open`];
  if (!point) return [`${id} is not in the picture`];
  const found: string[] = [];
  const isSeen = (left: number, top: number, right: number, bottom: number) =>
    left >= stage.left && right <= stage.right && top >= stage.top && bottom <= sheet.top;
  if (!isSeen(point.x - 5, point.y - 5, point.x + 5, point.y + 5)) found.push(`${id} at ${point.x}, ${point.y}`);
  const statement = story.statements.find((its) => its.id === id);
  const parties = statement ? [statement.from[0], statement.to?.[0]] : [id];
  const lines = (globalThis as unknown as { namesDrawn(): ReturnType<typeof namesDrawn> }).namesDrawn();
  const bare = (text: string) => text.replace(/[\s-]/g, '');
  for (const party of parties) {
    const name = story.entities.find((its) => its.id === party)?.name;
    const text = bare(typeof name === 'string' ? name : ((name as Record<string, string>)?.[lang ?? ''] ?? ''));
    const own = lines.findIndex((_, i) =>
      [1, 2, 3].some(
        (n) =>
          bare(
            lines
              .slice(i, i + n)
              .map((its) => its.text)
              .join(''),
          ) === text,
      ),
    );
    const count =
      [1, 2, 3].find(
        (n) =>
          bare(
            lines
              .slice(own, own + n)
              .map((its) => its.text)
              .join(''),
          ) === text,
      ) ?? 0;
    if (own < 0) found.push(`no name ${text}`);
    for (const { left, top, right, bottom } of lines.slice(own, own + count))
      if (!isSeen(stage.left + left, stage.top + top, stage.left + right, stage.top + bottom))
        found.push(`name ${text}`);
  }
  return found;
}

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const rest = (page: Page) =>
  page.evaluate(async () => {
    const graph = document.querySelector('edgewise-graph');
    graph?.clear();
    await graph?.updateComplete;
  });
const isSeen = (page: Page, id: string) => expect.poll(() => page.evaluate(covered, id), { message: id }).toEqual([]);
const place = async (page: Page, id: string) => {
  const at = await positionOf(page, id);
  return [Math.round(at?.x ?? 0), Math.round(at?.y ?? 0)];
};

test.each(Object.keys(SIZES))(
  '%s: by address, picture, list and search what is opened is seen above the words',
  async (name) => {
    const its = await visit(browser, SIZES[name]!, '?story=bell&s=lorenzen-leads', (page) =>
      page.addInitScript(recordNames),
    );
    const { page } = its;
    await drawn(page);
    const { entities, statements } = await ids(page);
    const first = await page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id);
    if (first) await isSeen(page, first);
    await rest(page);
    const home = await place(page, entities[0]!);
    // By the page, a spread of all of them.
    for (const id of [...entities.filter((_, i) => i % 3 === 0), ...statements.filter((_, i) => i % 5 === 0)]) {
      await page.evaluate((one) => document.querySelector('edgewise-graph')?.select(one), id);
      await isSeen(page, id);
    }
    await rest(page);
    await expect.poll(() => place(page, entities[0]!)).toEqual(home);

    // By the picture: the lowest of all, which the words would lie over.
    const places = await Promise.all(entities.map(async (id) => ({ id, at: await positionOf(page, id) })));
    const lowest = places.reduce((a, b) => ((a.at?.y ?? 0) > (b.at?.y ?? 0) ? a : b));
    await page.mouse.click(lowest.at!.x, lowest.at!.y);
    await isSeen(page, lowest.id);
    // By the list of words in the sheet.
    const row = inGraph(page, '.panel [data-follow]').first();
    const followed = (await row.getAttribute('data-follow')) ?? '';
    await row.click();
    await isSeen(page, followed);
    await inGraph(page, '.panel .close').click();
    await expect.poll(() => place(page, entities[0]!)).toEqual(home);

    // By the search.
    await inGraph(page, '[part=search] input').fill('Vane');
    await inGraph(page, '[part=search] [role=option]').first().click();
    const found = await page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id ?? '');
    await isSeen(page, found);
    // Who has moved the picture meanwhile stays where they went.
    await page.evaluate(() => document.querySelector('edgewise-graph')?.fit());
    const own = await place(page, entities[0]!);
    await inGraph(page, '.panel .close').click();
    await expect.poll(() => inGraph(page, '.panel').isVisible()).toBe(false);
    expect(await place(page, entities[0]!)).toEqual(own);
    expect(its.errors).toEqual([]);
    await its.close();
  },
);

test('the sheet is drawn up and down by its grip, by pointer and by keys, and says how high it is', async () => {
  const its = await visit(browser, PHONE, '?story=stargate');
  const { page } = its;
  await drawn(page);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('musk'));
  const grip = inGraph(page, '.panel [role=separator]');
  await grip.waitFor();
  const height = async () => Math.round((await inGraph(page, '.panel').boundingBox())?.height ?? 0);
  const says = async () => [await grip.getAttribute('aria-valuenow'), await grip.getAttribute('aria-valuetext')];
  const half = await height();
  expect(await says()).toEqual(['62', 'halb']);
  await grip.press('End');
  const full = await height();
  expect(full).toBeGreaterThan(half + 100);
  expect(await says()).toEqual(['92', 'ganz']);
  await grip.press('Home');
  const low = await height();
  expect(low).toBeLessThan(half - 100);
  expect(await says()).toEqual(['24', 'niedrig']);
  await isSeenIn(page, 'musk');
  await grip.press('ArrowUp');
  expect(await height()).toBe(half);

  const drag = async (by: number) => {
    const box = (await grip.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + by / 2);
    await page.mouse.move(x, y + by);
    await page.mouse.up();
  };
  await drag(-(full - half) + 30);
  await expect.poll(height).toBe(full);
  await drag(full - low - 30);
  await expect.poll(height).toBe(low);
  // What covers all of the picture covers not what is opened next.
  await grip.press('End');
  await grip.press('Escape');
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('altman'));
  await expect.poll(height).toBe(half);
  expect(its.errors).toEqual([]);
  await its.close();
});

/** Its mark alone, where nobody has written down what is drawn. */
const isSeenIn = (page: Page, id: string) =>
  expect
    .poll(async () => ((await positionOf(page, id))?.y ?? 0) < ((await inGraph(page, '.panel').boundingBox())?.y ?? 0))
    .toBe(true);

/** Graphs of other tools in the explorer: opened by dialog and by drop, read by mouse and keys. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE, wheel } from '../../fixtures/square.js';
import { DESK, drawn, launch, PHONE, visit } from '../page.js';
import { clean, drop, graph, neighbours, openedIn, panelTitle, pinch, settled, square } from './graph-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const opened = (...its: Parameters<typeof openedIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  openedIn(browser, ...its);

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])('it takes all the room of the story, which cannot be shared meanwhile (%s)', async (_what, options) => {
  const its = await opened(SQUARE, 'square.json', options);
  const box = (selector: string) => its.page.locator(selector).boundingBox();
  expect(await box('main > .graph')).toEqual(await box('main'));
  expect(await its.page.locator('.tools .share').isVisible()).toBe(false);
  await its.close();
});

test('an edge says that there are no words, a node who its neighbours are; markup stays text', async () => {
  const its = await opened(SQUARE, 'square.xml');
  const { page } = its;
  await page.getByRole('heading', { level: 1, name: 'Das Quadrat' }).waitFor();
  const at = await square(page);
  await page.mouse.click(at.middle.x, at.middle.y);
  await graph(page, '[data-wordless]').waitFor();
  expect(await graph(page, '[data-wordless]').innerText()).toBe('Keine Worte angegeben');
  expect(await panelTitle(page)).toContain('Anna');
  expect(await panelTitle(page)).toContain('<b>Dora</b>');
  expect(await graph(page, '.panel').innerText()).toContain('kennt');
  await page.mouse.click(at.a.x, at.a.y);
  expect(await panelTitle(page)).toBe('Anna');
  // The heaviest tie first.
  expect(await neighbours(page)).toEqual(['<b>Dora</b>', 'Bert', 'Cleo']);
  await graph(page, '.ties .who').nth(2).click();
  expect(await panelTitle(page)).toBe('Cleo');
  await graph(page, '.ties [data-edge="3"]').click();
  await graph(page, '[data-wordless]').waitFor();
  await clean(its);
});

test('a file that is dropped is told by what it holds; the way back leads to the story', async () => {
  const its = await visit(browser, DESK);
  const { page } = its;
  await drawn(page);
  await drop(page, 'anything.txt', wheel(12));
  await settled(page);
  expect(await graph(page, '.status').innerText()).toContain('13 Knoten · 24 Kanten');
  expect(await page.locator('edgewise-graph').evaluate((story) => (story as HTMLElement).inert)).toBe(true);
  await graph(page, '[data-leave]').click();
  await page.locator('main > .graph').waitFor({ state: 'detached' });
  expect(await page.locator('edgewise-graph').evaluate((story) => (story as HTMLElement).inert)).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('anything');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('edgewise-graph');
  await clean(its);
});

test('a group that is switched off is gone from the picture and from the lists', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const at = await square(page);
  const blue = graph(page, '[data-group="blau"]');
  await blue.click();
  expect(await blue.getAttribute('aria-pressed')).toBe('false');
  expect(await graph(page, '.status').innerText()).toBe('2 von 4 Knoten gezeigt');
  await page.mouse.click(at.middle.x, at.middle.y);
  expect(await graph(page, '[data-wordless]').count()).toBe(0);
  await page.mouse.click(at.a.x, at.a.y);
  expect(await neighbours(page)).toEqual(['Bert']);
  expect(await graph(page, '.panel').innerText()).toContain('2 Nachbarn durch die Legende verborgen');
  await graph(page, '[data-filter=all]').click();
  expect(await graph(page, '.ties .who').count()).toBe(3);
  await clean(its);
});

test('a pinch on a trackpad zooms it, too', async () => {
  const its = await opened(SQUARE, 'square.json');
  const { page } = its;
  const { a, d } = await square(page);
  expect(await pinch(page, a, 0.7)).toBe(true);
  const there = { x: a.x + 0.7 * (d.x - a.x), y: a.y + 0.7 * (d.y - a.y) };
  await expect
    .poll(async () => {
      await page.mouse.click(there.x, there.y);
      return graph(page, '.panel h2').allInnerTexts();
    })
    .toEqual(['<b>Dora</b>']);
  await page.mouse.click(a.x, a.y);
  expect(await panelTitle(page)).toBe('Anna');
  await clean(its);
});

test('a node is dragged to where the hand lets it go, and stays there when the whole picture is shown', async () => {
  const its = await opened(SQUARE, 'square.gexf', { ...DESK, reducedMotion: 'reduce' });
  const { page } = its;
  const { a } = await square(page);
  const there = { x: a.x + 40, y: a.y + 90 };
  await page.mouse.move(a.x, a.y);
  // The elastic layout is fetched at the first grab.
  const [script] = await Promise.all([page.waitForResponse(/drag[\w-]*\.js/), page.mouse.down()]);
  await page.evaluate(`import(${JSON.stringify(script.url())}).then(() => true)`);
  await page.mouse.move(there.x, there.y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(there.x + 200, there.y + 200);
  const opens = async (at: { x: number; y: number }) => {
    await page.keyboard.press('Escape');
    await page.mouse.click(at.x, at.y);
    return panelTitle(page);
  };
  await expect.poll(() => opens(there)).toBe('Anna');
  expect(await opens(a)).not.toBe('Anna');
  await page.keyboard.press('Escape');
  await graph(page, '[data-zoom=fit]').click();
  expect(await opens(there)).toBe('Anna');
  await clean(its);
});

test('keys walk from neighbour to neighbour, open and close; a search finds who is meant', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const status = () => graph(page, '.status').innerText();
  // Where a graph has opened the keys stand in the picture.
  await page.keyboard.press('Home');
  expect(await status()).toBe('Anna: 3 Kanten');
  await page.keyboard.press('ArrowDown');
  expect(await status()).toBe('Cleo: 2 Kanten');
  await page.keyboard.press('ArrowRight');
  expect(await status()).toBe('<b>Dora</b>: 2 Kanten');
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe('<b>Dora</b>');
  await page.keyboard.press('Escape');
  expect(await panelTitle(page)).toBe('Das Quadrat');
  await page.keyboard.press('/');
  await page.keyboard.type('bert');
  await graph(page, '[role=option]').filter({ hasText: 'Bert' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe('Bert');
  await clean(its);
});

test('a graph without places is arranged; called off, everything stands where it stood; long lists come in parts', async () => {
  const its = await opened(wheel(300), 'wheel.json');
  const { page } = its;
  expect(await graph(page, '.status').innerText()).toContain('Angeordnet.');
  await graph(page, '[data-arrange]').evaluate((button: HTMLElement) => {
    button.click();
    const view = button.getRootNode() as ShadowRoot;
    const cancel = view.querySelector<HTMLElement>('.run [data-cancel]');
    cancel?.click();
  });
  await graph(page, '.status').getByText('Abgebrochen').waitFor();
  expect(await graph(page, '.run').count()).toBe(0);
  await graph(page, '.who[data-node="300"]').click();
  expect(await panelTitle(page)).toBe('Nabe');
  expect(await graph(page, '.panel h3').first().innerText()).toBe('300 Nachbarn');
  expect(await graph(page, '.ties .who').count()).toBe(60);
  await graph(page, '[data-more]').click();
  expect(await graph(page, '.ties .who').count()).toBe(300);
  await clean(its);
});

/** Light and dark as the page around the graph is, whatever the reader's system asks for; the explorer follows the system. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';

type Scheme = 'light' | 'dark';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch(), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** Writes down each look that the graph had while it could be seen. */
function watch(): void {
  const seen = new Set<string>();
  Object.assign(globalThis, { seenLooks: seen });
  const look = () => {
    const box = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector<HTMLElement>('.box');
    const canvas = box?.querySelector('canvas');
    if (canvas?.checkVisibility({ visibilityProperty: true })) seen.add(box?.dataset['scheme'] ?? '');
    requestAnimationFrame(look);
  };
  look();
}

const looks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { seenLooks: Set<string> }).seenLooks]);

/** One page for each system: nothing is kept from one address to the next. */
const readers = new Map<Scheme, Page>();

async function readerOf(system: Scheme): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, locale: 'de-DE', colorScheme: system });
  readers.set(system, page);
  await page.addInitScript(watch);
  return page;
}

async function article(system: Scheme, query: Readonly<Record<string, string>>): Promise<Page> {
  const page = readers.get(system) ?? (await readerOf(system));
  await page.goto(`${house.origin}/hosts/scheme.html?${new URLSearchParams(query)}`);
  await drawn(page);
  return page;
}

/** What the graph's own paper is painted in. */
const paper = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.frame');
    return frame && getComputedStyle(frame).backgroundColor;
  });
const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(22, 21, 19)' } as const;

const SYSTEM = 'as the system';
const CASES: [what: string, query: Record<string, string>, looks: Scheme | typeof SYSTEM][] = [
  ['a page that says nothing', {}, 'light'],
  ['a white page', { css: 'body { background: #fff }' }, 'light'],
  ['a black page', { css: 'html { background: #111 }' }, 'dark'],
  ['a page that states both schemes', { css: ':root { color-scheme: light dark }' }, SYSTEM],
  ['a page that states dark', { css: ':root { color-scheme: dark }' }, 'dark'],
  ['a page that states only light', { css: ':root { color-scheme: only light }' }, 'light'],
  ['a page that states only dark', { css: ':root { color-scheme: dark only }' }, 'dark'],
  ['a page that states both in its markup', { meta: 'light dark' }, SYSTEM],
  ['a white page that states both in its markup', { meta: 'light dark', css: 'body { background: #fff }' }, 'light'],
  ['a dark card in a light page', { css: 'body { background: #fff } #around { background: #222 }' }, 'dark'],
  ['a card that states dark', { css: 'body { background: #fff } #around { color-scheme: dark }' }, 'dark'],
  ['a ground of the graph’s own', { css: 'edgewise-graph { background: #000 }' }, 'dark'],
  ['a veil on black', { css: 'body { background: #000 } #around { background: rgb(255 255 255 / 0.1) }' }, 'dark'],
  ['a curtain on black', { css: 'body { background: #000 } #around { background: rgb(255 255 255 / 0.9) }' }, 'light'],
  ['a colour by its lightness', { css: 'body { background: oklch(0.2 0.03 none) }' }, 'dark'],
  ['a light colour by its lightness', { css: 'body { background: oklch(0.97 0.01 106) }' }, 'light'],
  ['a lab colour', { css: 'body { background: lab(15 4 4) }' }, 'dark'],
  ['a mixed colour', { css: 'body { background: color-mix(in srgb, #000 80%, #fff) }' }, 'dark'],
  ['a component’s own ground', { css: 'body { background: #fff }', shadow: '#101010' }, 'dark'],
  ['what the snippet says: dark', { theme: 'dark', css: 'body { background: #fff }' }, 'dark'],
  ['what the snippet says: light', { theme: 'light', css: ':root { color-scheme: dark }' }, 'light'],
  ['what the snippet says: auto', { theme: 'auto', css: 'body { background: #fff }' }, 'light'],
];

test.each(CASES)('%s', async (_what, query, wanted) => {
  for (const system of ['light', 'dark'] as const) {
    const page = await article(system, query);
    const look = wanted === SYSTEM ? system : wanted;
    expect(await paper(page), `on a ${system} system`).toBe(PAPER[look]);
    // From the first frame on, and no other in between.
    expect(await looks(page)).toEqual([look]);
  }
});

test('it follows the page, the system and the attribute as they change', async () => {
  const css =
    ':root.night { background: #111 } body.slow { background: #fff; transition: background 0.2s } body.slow.dark { background: #000 }';
  const page = await article('dark', { css });
  const becomes = (look: Scheme) => expect.poll(() => paper(page), { interval: 20 }).toBe(PAPER[look]);
  await becomes('light');
  await page.evaluate(() => document.documentElement.classList.add('night'));
  await becomes('dark');
  await page.evaluate(() => document.documentElement.classList.remove('night'));
  await becomes('light');
  await page.evaluate(() => document.documentElement.setAttribute('style', 'color-scheme: light dark'));
  await becomes('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await becomes('light');
  await page.evaluate(() => document.querySelector('edgewise-graph')?.setAttribute('theme', 'dark'));
  await becomes('dark');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('style');
    document.querySelector('edgewise-graph')?.removeAttribute('theme');
    document.body.className = 'slow';
  });
  await becomes('light');
  await page.evaluate(() => document.body.classList.add('dark'));
  await becomes('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
});

test.each(['light', 'dark'] as const)('the explorer follows the system: %s', async (system) => {
  const page = await browser.newPage({ locale: 'de-DE', colorScheme: system });
  await page.goto(inject('site'));
  await drawn(page);
  expect(await paper(page)).toBe(PAPER[system]);
  await page.close();
});

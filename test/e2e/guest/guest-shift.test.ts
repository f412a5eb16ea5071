/** What is pasted moves nothing in the article: not when it comes, and not when it is refused, in which case figure and words stand whole. */
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Article, article, figureSize, jumped, type Reading, read, unseen } from '../embed/embedded.js';
import { DESK, drawn, launch, PHONE, visit } from '../page.js';

let browser: Browser;
let its: Article;
beforeAll(async () => {
  [browser, its] = await Promise.all([launch(), article('element')]);
});
afterAll(() => Promise.all([browser?.close(), its?.close()]));

/** The lines of the README, about the story that lies in the article's folder. */
function readmeLines(): string {
  const [, lines = ''] =
    /## Embed in five lines\s+```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(lines.trim().split('\n')).toHaveLength(5);
  expect(lines).toContain('src="mine.json"');
  return lines.replace('mine.json', 'sample.json');
}

/** What the explorer's dialog offers for an article. */
async function sharedLines(): Promise<string> {
  const { page, close } = await visit(browser, DESK, '?story=sample');
  await drawn(page);
  await page.getByRole('button', { name: 'Teilen' }).click();
  const lines = await page.getByRole('textbox', { name: /in den Artikel/ }).inputValue();
  await close();
  expect(lines).toContain(`src="${inject('site')}data/sample.json"`);
  return lines;
}

/** Where a part of the article begins. */
const topOf = (page: Page) => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);

async function still(made: Article, device: typeof DESK | typeof PHONE): Promise<void> {
  const { page, errors, close } = await read(browser, made, device);
  const before = await topOf(page);
  await drawn(page);
  expect(await topOf(page)).toBe(before);
  expect(await jumped(page)).toBe(0);
  expect(errors).toEqual([]);
  await close();
}

test.each([
  ['the README’s five lines', readmeLines],
  ['the lines of the share dialog', sharedLines],
])('%s shift nothing', async (_what, lines) => {
  const text = await lines();
  const made = await article('element', { edit: () => text });
  for (const device of [DESK, PHONE]) await still(made, device);
  await made.close();
});

test('neither do the lines that the command prints', async () => {
  for (const device of [DESK, PHONE]) await still(its, device);
});

test.each(['iframe', 'file'])('nor those of --as %s', async (kind) => {
  const made = await article(kind);
  const { page, frame, close } = await read(browser, made, DESK);
  const inside = await frame();
  await drawn(inside);
  expect([await jumped(page), await jumped(inside)]).toEqual([0, 0]);
  await close();
  await made.close();
});

/** Figure and words are all there, without a scroll bar of their own, and nothing has moved. */
async function whole({ page }: Reading, place: Page | Frame = page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await place.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
  expect(await place.evaluate(() => customElements.get('edgewise-graph') ?? null)).toBeNull();
  const hidden = await place.locator('edgewise-graph').evaluate((graph) => {
    const [last, after] = [[...graph.querySelectorAll('.edgewise-statement')].pop(), document.querySelector('#after')];
    return (last?.getBoundingClientRect().bottom ?? 0) - (after?.getBoundingClientRect().top ?? 0);
  });
  expect(hidden).toBeLessThanOrEqual(0);
  expect(await unseen(place, its.excerpts)).toEqual([]);
  expect(await jumped(place)).toBe(0);
}

test.each([
  ['no script at all', "script-src 'none'"],
  ['scripts of its own with a mark alone', "script-src 'nonce-abc' 'strict-dynamic'"],
  ['scripts of another host alone', 'script-src https://scripts.example'],
])('under a policy that allows %s figure and words stand whole', async (_what, policy) => {
  const made = await article('element', { headers: { 'content-security-policy': policy } });
  for (const device of [DESK, PHONE]) {
    const reading = await read(browser, made, device);
    await whole(reading);
    expect((await figureSize(reading.page)).height).toBeGreaterThan(200);
    await reading.close();
  }
  await made.close();
});

test('so they do where the files lie on a host that allows no other to read its scripts', async () => {
  const reading = await read(browser, { ...its, url: its.url.replace('127.0.0.1', 'localhost') }, DESK);
  await whole(reading);
  await reading.close();
});

test('and where the article itself stands in a sandbox', async () => {
  const reading = await read(browser, its, DESK, 'outer.html', (page) =>
    page.route('**/outer.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><iframe sandbox="allow-scripts" src="article.html" width="1000" height="700"></iframe>',
      }),
    ),
  );
  await whole(reading, await reading.frame());
  await reading.close();
});

test('the snippet for WordPress shows the words alone where there is no WordPress', async () => {
  const made = await article('wordpress');
  for (const device of [DESK, PHONE]) {
    const { page, errors, close } = await read(browser, made, device);
    await page.waitForLoadState('networkidle');
    expect(await unseen(page, made.excerpts)).toEqual([]);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    // Nor does it leave a gap.
    const gap = await page.evaluate(() => {
      const [quote, after] = [document.querySelector('blockquote'), document.querySelector('#after')];
      return (after?.getBoundingClientRect().top ?? 0) - (quote?.getBoundingClientRect().bottom ?? 0);
    });
    expect(gap).toBeLessThan(60);
    expect(await jumped(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  }
  await made.close();
});

/** What the explorer says where none of its scripts can run: below the floor, or with scripts turned off. */
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const sentence = (page: Page, lang: string): Locator => page.locator(`main .unstarted [lang=${lang}]`);

/** What an engine below the floor makes of every script: it cannot even be parsed. */
const tooOld = (page: Page) =>
  page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '/(?<!/' }));

/** The sentence, in both languages, wholly inside the window. */
async function says(page: Page): Promise<void> {
  for (const [lang, words] of [
    ['de', /Browser .* zu alt.* Safari ab 16\.4, Firefox ab 110, Chrome oder Edge ab 105/],
    ['en', /browser .* too old.* Safari 16\.4, Firefox 110, Chrome or Edge 105/],
  ] as const) {
    await sentence(page, lang).waitFor({ state: 'visible' });
    expect(((await sentence(page, lang).textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(words);
    const box = await sentence(page, lang).boundingBox();
    const window = page.viewportSize();
    expect(
      box && window && box.x >= 0 && box.x + box.width <= window.width && box.y + box.height <= window.height,
    ).toBe(true);
  }
}

for (const [name, device] of [
  ['desk', DESK],
  ['phone', PHONE],
] as const) {
  test(`an engine below the floor is told so, in both languages (${name})`, async () => {
    const { page, traces, close } = await visit(browser, device, '', tooOld);
    await says(page);
    expect((await traces()).violations).toEqual([]);
    await close();
  });
}

test('so is a reader who has scripts turned off', async () => {
  const context = await browser.newContext({ ...DESK, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('site'));
  await says(page);
  await context.close();
});

test('who can run the page does not see it: it waits unseen for seconds and is gone as the page starts', async () => {
  const { page, close } = await visit(browser, { ...DESK, reducedMotion: 'reduce' }, '', tooOld);
  // Its clock is turned by hand.
  const seen = await page.locator('.unstarted').evaluate((element) => {
    const [waiting, ...more] = element.getAnimations();
    if (!waiting || more.length > 0) throw new Error('one animation is wanted');
    waiting.pause();
    return [0, 3900, 4000].map((ms) => {
      waiting.currentTime = ms;
      return getComputedStyle(element).visibility;
    });
  });
  expect(seen).toEqual(['hidden', 'hidden', 'visible']);
  await page.unrouteAll();
  await page.reload();
  await drawn(page);
  expect(await page.locator('.unstarted').count()).toBe(0);
  await close();
});

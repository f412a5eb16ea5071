/** The story's own page in a frame, and the element in the article itself: words first, then the graph in the same room. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY } from '../../../vite.config.js';
import { DESK, drawn, launch, PHONE } from '../page.js';
import { article, figureSize, jumped, press, read, unseen } from './embedded.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('the framed page draws under its own policy, and a press opens the words', async () => {
  const its = await article('iframe');
  const { page, errors, requests, frame, close } = await read(browser, its, DESK);
  const inside = await frame();
  await drawn(inside);
  expect([await jumped(page), await jumped(inside)]).toEqual([0, 0]);
  expect(await press(page, inside, 'no-engine')).toContain('Das Schiff hat noch nicht einmal einen Motor');
  expect(errors).toEqual([]);
  expect(requests.filter((path) => /^http/.test(path))).toEqual([]);
  expect(requests.filter((path) => /sigma|webgl/.test(path))).toEqual([]);
  await close();
  await its.close();
});

test('at every width the page is as tall as the snippet says, before and after the graph is drawn', async () => {
  const its = await article('iframe');
  for (const width of [320, 600, 1200]) {
    const { frame, close } = await read(browser, its, { ...DESK, viewport: { width, height: 900 } });
    const inside = await frame();
    const height = () => inside.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(await height()).toBe(680);
    await drawn(inside);
    expect(await height()).toBe(680);
    await close();
  }
  await its.close();
});

test('without JavaScript all words and the figure stand on the page, on a desk and on a phone', async () => {
  const its = await article('iframe');
  for (const device of [DESK, PHONE]) {
    const { page, errors, close } = await read(browser, its, { ...device, javaScriptEnabled: false }, 'sample.html');
    await page.waitForLoadState('networkidle');
    expect(await unseen(page, its.excerpts)).toEqual([]);
    const { width, height } = await figureSize(page);
    expect(width).toBeGreaterThan(280);
    expect(height).toBeGreaterThan(300);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
    expect(errors).toEqual([]);
    await close();
  }
  await its.close();
});

test('where the script does not come the words can be read to the end', async () => {
  const its = await article('iframe');
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${its.url}sample.html`);
  expect(await unseen(page, its.excerpts)).toEqual([]);
  const last = page.locator('.edgewise-statement').last();
  await last.scrollIntoViewIfNeeded();
  const box = await last.boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
  await context.close();
  await its.close();
});

test('the element stands in an article with a strict policy: nothing jumps, nobody else is asked', async () => {
  const its = await article('element', { headers: { 'content-security-policy': POLICY } });
  const { page, errors, requests, close } = await read(browser, its, DESK);
  const top = () => page.locator('#after').evaluate((its) => its.getBoundingClientRect().top);
  const before = await top();
  await drawn(page);
  expect(await top()).toBe(before);
  expect(await jumped(page)).toBe(0);
  expect(await press(page, page, 'no-engine')).toContain('Das Schiff hat noch nicht einmal einen Motor');
  expect(errors).toEqual([]);
  expect(requests.filter((path) => /^http/.test(path))).toEqual([]);
  await close();
  const bare = await read(browser, its, { ...PHONE, javaScriptEnabled: false });
  expect(await unseen(bare.page, its.excerpts)).toEqual([]);
  expect((await figureSize(bare.page)).width).toBeGreaterThan(280);
  await bare.close();
  await its.close();
});

test('far down an article it asks for script and style alone, and lays nothing out until the reader comes near', async () => {
  const its = await article('element', { edit: (snippet) => `<div style="height: 6000px">Text</div>${snippet}` });
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  // Tables for breaking text at letters keep a phone busy for a tenth of a second.
  await page.addInitScript(() => {
    const { Segmenter } = Intl;
    class Watched extends Segmenter {
      constructor() {
        super();
        Object.assign(globalThis, { made: 1 });
      }
    }
    Object.assign(globalThis, { made: 0 });
    Object.assign(Intl, { Segmenter: Watched });
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().slice(its.url.length)));
  await page.goto(`${its.url}article.html`, { waitUntil: 'networkidle' });
  await page.evaluate(() => customElements.whenDefined('edgewise-graph'));
  expect(requests.filter((path) => /\.(svg|png|json)$/.test(path))).toEqual([]);
  // The words can be found all the same.
  const words = page.locator('edgewise-graph blockquote').first();
  const laidOut = () => words.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut()).toBe(false);
  expect(await words.evaluate((element) => element.checkVisibility())).toBe(true);
  await page.evaluate(() => scrollTo(0, 5600));
  await drawn(page);
  expect(requests).toContain('sample.json');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'made'))).toBe(0);
  await context.close();
  await its.close();
});

test('networks and editors’ systems find picture, description and snippet', async () => {
  const its = await article('iframe');
  const { page, close } = await read(browser, its, { ...DESK, javaScriptEnabled: false }, 'sample.html');
  const of = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
  const image = await page.request.get((await of('meta[property="og:image"]', 'content')) ?? '');
  expect(image.headers()['content-type']).toBe('image/png');
  const answer = await page.request.get((await of('link[type="application/json+oembed"]', 'href')) ?? '');
  expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0', html: its.snippet.trim() });
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(data.hasPart.map(({ text }: { text: string }) => text)).toEqual(its.excerpts);
  await close();
  await its.close();
});

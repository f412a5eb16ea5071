/** The self-contained page, from a server that knows nothing of other origins, in every sandbox. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, PHONE } from '../page.js';
import { article, figureSize, jumped, press, read, unseen } from './embedded.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const sandboxed = (value: string) => (snippet: string) => snippet.replace(/sandbox="[^"]*"/, `sandbox="${value}"`);
/** What Chromium says of that combination, whatever is in the frame. */
const ESCAPE = /both allow-scripts and allow-same-origin/;

test.each([null, 'allow-scripts', 'allow-scripts allow-popups', 'allow-scripts allow-same-origin'])(
  'it draws without a request of its own, and a press opens the words (sandbox: %s)',
  async (sandbox) => {
    const its = await article('file', sandbox ? { edit: sandboxed(sandbox) } : {});
    const { page, errors, requests, frame, close } = await read(browser, its, DESK);
    const inside = await frame();
    await drawn(inside);
    expect([await jumped(page), await jumped(inside)]).toEqual([0, 0]);
    expect(await press(page, inside, 'no-engine')).toContain('Das Schiff hat noch nicht einmal einen Motor');
    expect(requests).toEqual(['article.html', 'sample.file.html']);
    expect(errors.filter((error) => !ESCAPE.test(error))).toEqual([]);
    await close();
    await its.close();
  },
);

test('without scripts all words and one figure stand there, on a desk and on a phone', async () => {
  const its = await article('file', { edit: sandboxed('') });
  for (const device of [DESK, PHONE]) {
    const framed = await read(browser, its, device);
    const inside = await framed.frame();
    expect(await unseen(inside, its.excerpts)).toEqual([]);
    expect((await figureSize(inside)).width).toBeGreaterThan(280);
    await framed.close();
    const alone = await read(browser, its, { ...device, javaScriptEnabled: false }, 'sample.file.html');
    expect(await unseen(alone.page, its.excerpts)).toEqual([]);
    const { width, height } = await figureSize(alone.page);
    expect(width).toBeGreaterThan(280);
    expect(height).toBeGreaterThan(300);
    const [content, window] = await alone.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
    await alone.close();
  }
  await its.close();
});

test('nothing but its own script may run in it', async () => {
  const its = await article('file');
  const { page, errors, close } = await read(browser, its, DESK, 'sample.file.html');
  await drawn(page);
  expect(errors).toEqual([]);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'globalThis.strange = true';
      document.body.append(script);
    } catch {
      // Trusted Types refuse it before the policy does.
    }
    return 'strange' in globalThis;
  });
  expect(ran).toBe(false);
  await close();
  await its.close();
});

test('alone on a phone it fills the screen and says what to take away; in a frame it stays as tall as it was made', async () => {
  const its = await article('file');
  const alone = await read(browser, its, PHONE, 'sample.file.html');
  await drawn(alone.page);
  const seen = await alone.page.evaluate(() => {
    const [head, graph] = [document.querySelector('header p'), document.querySelector('edgewise-graph')];
    return {
      page: document.documentElement.getBoundingClientRect().height,
      takeaway: head?.checkVisibility() === true && head.textContent !== '',
      graph: (graph?.getBoundingClientRect().bottom ?? 0) > 780,
    };
  });
  expect(seen).toEqual({ page: 844, takeaway: true, graph: true });
  expect(await jumped(alone.page)).toBe(0);
  await alone.close();
  const framed = await read(browser, its, PHONE);
  const inside = await framed.frame();
  await drawn(inside);
  // A host that adds a margin to each height that it is told would else chase it for ever.
  const height = () => inside.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const before = await height();
  await framed.page.locator('iframe').evaluate((frame) => frame.style.setProperty('height', '900px'));
  await expect.poll(() => inside.evaluate(() => innerHeight)).toBe(900);
  expect(await height()).toBe(before);
  expect(await inside.locator('header p').isVisible()).toBe(false);
  await framed.close();
  await its.close();
});

/** What WordPress's own script does with an embed, in short: `wp-embed.js`. */
const WP_EMBED = `<script>
addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});
</script>`;

test('WordPress shows the words, and then the frame in their place', async () => {
  const its = await article('wordpress', { more: WP_EMBED });
  const bare = await read(browser, its, { ...DESK, javaScriptEnabled: false });
  expect(await unseen(bare.page, its.excerpts)).toEqual([]);
  await bare.close();
  const { page, errors, frame, close } = await read(browser, its, DESK);
  const inside = await frame();
  await page.locator('blockquote.wp-embedded-content').waitFor({ state: 'hidden' });
  await drawn(inside);
  expect(await page.locator('iframe').getAttribute('height')).toBe('680');
  expect(errors).toEqual([]);
  await close();
  await its.close();
});

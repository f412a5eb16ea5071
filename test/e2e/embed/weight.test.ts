/** What a page that embeds a story has to load before the picture stands and answers, chunk by chunk; and that what comes after it moves nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { launch } from '../page.js';

let browser: Browser;
let house: Host;
beforeAll(async () => {
  [browser, house] = await Promise.all([launch(), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close()]));

/** Bytes, gzip, of all script before the graph can be used. */
const BUDGET = 30_000;
/** All that the first picture needs; the rest may come when it likes. */
const FIRST = ['edgewise', 'poster'];
/** What comes right after it, for words, controls and language. */
const SECOND = ['de', 'interface', 'rolldown-runtime', 'steps'];

const nameOf = (url: string) => (url.split('/').pop() ?? '').replace(/(-[\w-]{8})?\.js$/, '');
const fileOf = (name: string) =>
  `dist/${name === 'edgewise' ? 'edgewise.js' : `chunks/${readdirSync('dist/chunks').find((file) => nameOf(file) === name)}`}`;
const weigh = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(fileOf(name)), { level: 9 }).length, 0);

/** A page of somebody's with the graph in it, where only these scripts can be had until `release`. */
async function visit(
  { width = 900, attributes = '', story = '../placed/sample.json' } = {},
  only?: readonly string[],
): Promise<{ page: Page; asked: string[]; release(): void }> {
  const page = await browser.newPage({ viewport: { width, height: 700 }, locale: 'de-DE', reducedMotion: 'reduce' });
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  let open = only == null;
  await page.route('**/*.js', async (route) => {
    const name = nameOf(route.request().url());
    asked.push(name);
    if (!open && !only?.includes(name)) await new Promise<void>((done) => waiting.push(done));
    await route.continue();
  });
  await page.goto(`${house.origin}/hosts/bare.html`);
  await page.evaluate(
    ([markup, src]) => {
      document.body.innerHTML = markup ?? '';
      document.querySelector('edgewise-graph')?.setAttribute('src', src ?? '');
    },
    [`<edgewise-graph ${attributes}><blockquote>Worte</blockquote></edgewise-graph>`, story],
  );
  await page.addScriptTag({ type: 'module', url: '../dist/edgewise.js' });
  return {
    page,
    asked,
    release() {
      open = true;
      for (const go of waiting.splice(0)) go();
    },
  };
}

const stage = (page: Page) => page.locator('edgewise-graph .stage');
const settled = (page: Page) => page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);

test(`the picture stands and answers with two scripts, together under ${BUDGET / 1000} KB`, async () => {
  const { page, asked, release } = await visit({}, FIRST);
  await page.locator('edgewise-graph.ready').waitFor();
  const at = await page.evaluate(() => document.querySelector('edgewise-graph')?.positionOf('no-engine'));
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
  const selected = () => page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id);
  expect(await selected()).toBe('no-engine');
  expect(weigh(FIRST)).toBeLessThanOrEqual(BUDGET);
  // A press that came before the words is answered by them as soon as they are there.
  release();
  await page.locator('[data-statement="no-engine"]').waitFor();
  await page.locator('edgewise-graph .track').waitFor({ state: 'attached' });
  expect([...asked].sort()).toEqual([...FIRST, ...SECOND].sort());
  await page.close();
});

test('what was open before the words came is in sight when they are there', async () => {
  const { page, release } = await visit({ width: 390 }, FIRST);
  await page.locator('edgewise-graph.ready').waitFor();
  const last = await page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    graph?.select('no-engine');
    const id = graph?.state.selected?.statements.at(-1) ?? '';
    graph?.select(id);
    return id;
  });
  release();
  const card = page.locator(`.panel [data-statement="${last}"]`);
  await card.waitFor();
  await settled(page);
  const [box, own] = [await page.locator('.panel .scroll').boundingBox(), await card.boundingBox()];
  const below = (own?.y ?? 0) - (box?.y ?? 0);
  expect(below).toBeGreaterThanOrEqual(-1);
  expect(below + Math.min(own?.height ?? 0, box?.height ?? 0)).toBeLessThanOrEqual((box?.height ?? 0) + 1);
  await page.close();
});

test('what is shown first does not move by a pixel when the words come', async () => {
  const moved: string[] = [];
  for (const width of [320, 390, 719, 720, 900, 1280])
    for (const attributes of ['', 'no-steps', 'no-search no-filters']) {
      const { page, release } = await visit({ width, attributes }, FIRST);
      await page.locator('edgewise-graph.ready').waitFor();
      const before = JSON.stringify(await stage(page).boundingBox());
      release();
      await page.locator('edgewise-graph [role=tablist]').waitFor();
      await settled(page);
      if (JSON.stringify(await stage(page).boundingBox()) !== before) moved.push(`${width} ${attributes}`);
      await page.close();
    }
  expect(moved).toEqual([]);
});

test('where the words cannot be fetched, those of the page stay, with a way to try again', async () => {
  const bare = await browser.newPage({ locale: 'de-DE' });
  let refuse = true;
  await bare.route('**/interface-*.js', (route) => (refuse ? route.abort() : route.continue()));
  await bare.goto(`${house.origin}/hosts/element.html`);
  await bare.locator('edgewise-graph [role=alert]').waitFor();
  expect(await bare.locator('blockquote.words').isVisible()).toBe(true);
  refuse = false;
  await bare.locator('edgewise-graph [data-retry]').click();
  await bare.locator('edgewise-graph [role=tablist]').waitFor();
  expect(await bare.locator('edgewise-graph [role=alert]').count()).toBe(0);
  expect(await bare.locator('blockquote.words').isVisible()).toBe(false);
  await bare.close();
});

test('focus() leads to the picture as soon as that stands, and stays there when the words come', async () => {
  const { page, release } = await visit({}, FIRST);
  await page.locator('edgewise-graph.ready').waitFor();
  await page.evaluate(() => document.querySelector('edgewise-graph')?.focus());
  const focused = () =>
    page.evaluate(() => document.querySelector('edgewise-graph')?.shadowRoot?.activeElement?.className);
  expect(await focused()).toContain('stage');
  release();
  await page.getByRole('tree').waitFor();
  expect(await focused()).toContain('stage');
  await page.keyboard.press('Home');
  await page.locator('edgewise-graph .here:not([hidden])').waitFor({ state: 'attached' });
  await page.close();
});

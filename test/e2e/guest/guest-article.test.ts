/** Article and graph tied together: the edge marks its passage, the passage opens its edge; in the page and through a frame. */
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';

let browser: Browser;
let house: Host;
let guest: Host;
let shared: Page;
beforeAll(async () => {
  [browser, house, guest] = await Promise.all([launch(), serve(), serve()]);
  shared = await opened();
});
afterAll(() => Promise.all([browser?.close(), house?.close(), guest?.close()]));

interface Article {
  readonly page: Page;
  /** The page that the graph is in. */
  graph(): Frame;
}

const opened = () =>
  browser.newPage({ viewport: { width: 900, height: 900 }, locale: 'de-DE', reducedMotion: 'reduce' });

async function article(framed: boolean): Promise<Article> {
  const page = shared;
  const story = framed ? `?story=${encodeURIComponent(`${guest.origin}/hosts/story.html`)}` : '';
  await page.goto(`${house.origin}/hosts/article.html${story}`);
  await page.locator('#graph').waitFor();
  const graph = () =>
    page
      .mainFrame()
      .childFrames()
      .find((its) => its.url().includes('story.html')) ?? page.mainFrame();
  await expect.poll(() => graph().url()).toContain(framed ? 'article=' : 'article.html');
  await drawn(graph());
  return { page, graph };
}

const marked = (page: Page) =>
  page.locator('[data-edgewise-marked]').evaluateAll((passages) => passages.map(({ id }) => id));

const open = ({ graph }: Article) =>
  graph().evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.statements ?? []);

/** Presses the edge of a statement, as a reader does. */
async function press({ page, graph }: Article, statement: string): Promise<void> {
  const at = await graph().evaluate((id) => document.querySelector('edgewise-graph')?.positionOf(id), statement);
  const frame = graph() === page.mainFrame() ? null : await graph().frameElement();
  const box = (await frame?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(box.x + (at?.x ?? 0), box.y + (at?.y ?? 0));
}

const WAYS: [string, boolean][] = [
  ['element', false],
  ['frame', true],
];

test.each(WAYS)('a passage opens its edge, by mouse and by keys (%s)', async (_way, framed) => {
  const its = await article(framed);
  await its.page.locator('#quiet').click();
  await expect.poll(() => open(its)).toContain('quast-quiet');
  expect(await marked(its.page)).toEqual(['quiet']);
  await its.page.locator('#engine').focus();
  await its.page.keyboard.press('Enter');
  await expect.poll(() => open(its)).toContain('no-engine');
  expect(await marked(its.page)).toEqual(['engine']);
  expect(await its.page.evaluate(() => document.activeElement?.id)).toBe('engine');
  await its.page.locator('#quiet').press(' ');
  await expect.poll(() => open(its)).toContain('quast-quiet');
});

test.each(WAYS)('an edge marks its passage and brings it into view, only if it is not (%s)', async (_way, framed) => {
  const its = await article(framed);
  await press(its, 'quast-quiet');
  await expect.poll(() => marked(its.page)).toEqual(['quiet']);
  expect(await its.page.evaluate(() => scrollY)).toBe(0);
  await press(its, 'hot-air');
  await expect.poll(() => marked(its.page)).toEqual(['far']);
  await expect.poll(() => its.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect(await its.page.locator('#far').getAttribute('aria-current')).toBe('true');
  await its.page.evaluate(() => scrollTo(0, 0));
  await its.graph().locator('edgewise-graph .panel .close').click();
  await expect.poll(() => marked(its.page)).toEqual([]);
});

test.each(WAYS)('scrolling past a passage turns to its step, and back (%s)', async (_way, framed) => {
  const its = await article(framed);
  const step = () => its.graph().evaluate(() => document.querySelector('edgewise-graph')?.step);
  const read = (id: string) =>
    its.page.locator(`#${id}`).evaluate((passage) => {
      scrollTo(0, passage.getBoundingClientRect().top + scrollY - 0.6 * innerHeight);
    });
  expect(await step()).toBeNull();
  await read('first');
  await expect.poll(step).toBe(1);
  await read('second');
  await expect.poll(step).toBe(2);
  await read('first');
  await expect.poll(step).toBe(1);
  await its.page.evaluate(() => scrollTo(0, 0));
  await expect.poll(step).toBeNull();
});

test('a passage far from its graph brings the graph into view', async () => {
  const its = await article(false);
  await its.page.locator('#far').click();
  await expect.poll(() => open(its)).toContain('hot-air');
  const box = await its.page.locator('#graph').boundingBox();
  expect(box?.y).toBeLessThan(900);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(0);
});

test('what a page does by itself marks nothing', async () => {
  const its = await article(false);
  await its.page.evaluate(() => document.querySelector('edgewise-graph')?.select('no-engine'));
  await its.page.locator('edgewise-graph .panel [data-statement="no-engine"]').first().waitFor();
  expect(await marked(its.page)).toEqual([]);
  // What a reader does is marked, and nothing else with it.
  await press(its, 'quast-quiet');
  await expect.poll(() => marked(its.page)).toEqual(['quiet']);
});

test('a link in a passage stays a link, a button stays a button, the rest becomes operable and is undone', async () => {
  const its = await article(false);
  await its.page.locator('#engine a').click();
  expect(its.page.url()).toContain('#elsewhere');
  expect(await open(its)).toEqual([]);
  const attributes = (id: string) =>
    its.page.locator(`#${id}`).evaluate((passage) => passage.getAttributeNames().sort().join(' '));
  expect(await attributes('quiet')).toBe('data-edgewise-statement id role tabindex');
  expect(await attributes('engine')).toBe('data-edgewise-statement id tabindex');
  expect(await attributes('far')).toBe('data-edgewise-statement id type');
  await its.page.locator('#quiet').click();
  await its.page.evaluate(() => dispatchEvent(new Event('disconnect-graph')));
  for (const id of ['quiet', 'engine']) expect(await attributes(id)).toBe('data-edgewise-statement id');
  expect(await its.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await its.page.locator('#engine').click({ position: { x: 5, y: 5 } });
  await press(its, 'engine-in-hall');
  await expect.poll(() => open(its)).toContain('engine-in-hall');
  expect(await marked(its.page)).toEqual([]);
});

test('a passage that is pressed before its story is there opens it when it comes', async () => {
  const page = await opened();
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/sample.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${house.origin}/hosts/article.html`);
  await page.locator('#quiet[tabindex]').click();
  release?.();
  const its: Article = { page, graph: () => page.mainFrame() };
  await expect.poll(() => open(its)).toContain('quast-quiet');
  await page.close();
});

test('a framed graph speaks with the named article only, and hears no other', async () => {
  const page = await opened();
  await page.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    addEventListener('message', ({ data }) => data?.type === 'select' && said.push(data));
  });
  // Another origin is named than that which frames it.
  const story = `${guest.origin}/hosts/story.html?article=${guest.origin}`;
  await page.goto(`${house.origin}/hosts/scroll-frame.html?story=${encodeURIComponent(story)}`);
  await page.locator('iframe').waitFor();
  const frame = page.frames().at(-1) ?? page.mainFrame();
  await drawn(frame);
  await page.evaluate(() => {
    const open = { source: 'edgewise', version: 1, type: 'open', statement: 'no-engine' };
    document.querySelector('iframe')?.contentWindow?.postMessage(open, '*');
  });
  const its: Article = { page, graph: () => frame };
  await press(its, 'engine-in-hall');
  await expect.poll(() => open(its)).toContain('engine-in-hall');
  expect(await page.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([]);
  await page.close();
});

test('an article believes its own frame only', async () => {
  const its = await article(true);
  const forged = { source: 'edgewise', version: 1, type: 'select', statement: 'no-engine', statements: ['no-engine'] };
  await its.page.evaluate((message) => {
    postMessage(message, '*');
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const script = document.createElement('script');
    script.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
    stranger.contentDocument?.body.append(script);
  }, forged);
  await its.graph().evaluate(() => {
    const own = { source: 'edgewise', version: 1, type: 'select' };
    for (const shape of [
      own,
      { ...own, statement: 1, statements: [] },
      { ...own, statement: 'no-engine', statements: 'no-engine' },
    ])
      parent.postMessage(shape, '*');
  });
  await press(its, 'quast-quiet');
  await expect.poll(() => marked(its.page)).toEqual(['quiet']);
});

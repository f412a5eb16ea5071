/** A story's own page in other people's frames: its height by every dialect, and what a stranger's message can do: nothing. */
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { drawn, launch } from '../page.js';

let browser: Browser;
let house: Host;
let guest: Host;
/** One page for all tests that leave nothing behind in it. */
let page: Page;
beforeAll(async () => {
  [browser, house, guest] = await Promise.all([launch(), serve({ cors: false }), serve()]);
  page = await browser.newPage({ locale: 'de-DE' });
});
afterAll(() => Promise.all([browser?.close(), house?.close(), guest?.close()]));

const found = () => page.frames().find((its) => its !== page.mainFrame() && its.url().includes('story.html'));
const storyOf = (): Frame => {
  const frame = found();
  if (!frame) throw new Error('no frame with a story');
  return frame;
};

/** Opens a host page with the story's page in a frame. */
async function open(host: string, { width = 600, query = '' } = {}): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const story = encodeURIComponent(`${guest.origin}/hosts/story.html`);
  await page.goto(`${house.origin}/hosts/${host}.html?story=${story}&${query}`);
  // Some hosts make the frame by script, when they are loaded.
  await expect.poll(found).toBeDefined();
}

/** CSS px by which the frame is taller than the page in it. */
async function spare(): Promise<number> {
  const frame = storyOf();
  const element = await frame.frameElement();
  const given = await element.evaluate((its) => (its as Element).getBoundingClientRect().height);
  return given - (await frame.evaluate(() => document.documentElement.getBoundingClientRect().height));
}

const fits = () => expect.poll(async () => Math.abs(await spare()), { interval: 20 }).toBeLessThanOrEqual(2);

const HOSTS: [what: string, host: string, query?: string][] = [
  ['our own helper', 'parent'],
  ["Datawrapper's script", 'datawrapper'],
  ['pym', 'pym'],
  ['AMP', 'amp'],
  ['WordPress', 'wordpress'],
  ["dpa's element", 'dpa'],
  ["dpa's element, told by pym", 'dpa', 'pym'],
];

test.each(HOSTS)(
  'a host with %s gives the frame the height of its page, at any width',
  async (_what, host, query = '') => {
    await open(host, { width: 320, query });
    for (const width of [320, 600, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await fits();
    }
    await drawn(storyOf());
    await fits();
  },
);

test('a helper that comes late is told as soon as a reader comes near', async () => {
  await open('parent');
  await page.route('**/parent.js', (route) => route.abort());
  await page.reload();
  await drawn(storyOf());
  expect(await spare()).toBeLessThan(-100);
  await page.unroute('**/parent.js');
  await page.addScriptTag({ url: `${house.origin}/dist/parent.js` });
  await page.mouse.move(300, 200);
  await fits();
});

test('the helper is small, one file, and leaves no global, also as a classic script', async () => {
  const script = await (await fetch(`${house.origin}/dist/parent.js`)).text();
  expect(gzipSync(script).length).toBeLessThan(2048);
  expect(script).not.toMatch(/\b(import|export)\b/);
  await page.goto(`${house.origin}/hosts/bare.html`);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.addScriptTag({ url: `${house.origin}/dist/parent.js` });
  expect(await page.evaluate(() => Object.getOwnPropertyNames(window))).toEqual(before);
});

test('WordPress hides the words only when the story is there', async () => {
  await open('wordpress');
  await page.locator('blockquote').waitFor({ state: 'hidden' });
  await drawn(storyOf());
});

/** CSS px that no other change of the story's page comes near. */
const MARK = 400;

/**
 * Counts what the frame's page says from now on that nobody has asked it for: until it has said `rounds` times that it has grown by a
 * mark, and then that it has shrunk again, which it says after all it had to say before.
 */
async function counted(rounds = 1): Promise<number> {
  await page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => {
      if (data?.source === 'edgewise') heard.push(Number(data.height));
    });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
  const grow = (by: number) =>
    storyOf().evaluate((px) => document.body.style.setProperty('border-bottom', `${px}px solid`), by);
  const height = await storyOf().evaluate(() => document.documentElement.getBoundingClientRect().height);
  const last = async () => ((await heard()).at(-1) ?? 0) - height;
  // Each mark is another height: one that goes to and fro is no longer told after a while.
  for (let round = 1; round <= rounds; round++) {
    await grow(round * MARK);
    await expect.poll(last, { interval: 20 }).toBeGreaterThan((round - 0.5) * MARK);
  }
  await grow(0);
  await expect.poll(last, { interval: 20 }).toBeLessThan(0.5 * MARK);
  return (await heard()).length - rounds - 1;
}

/** The story stands there with its words and controls, and has said how tall that is. */
async function settled(): Promise<void> {
  await drawn(storyOf());
  await fits();
  await counted();
}

test('a host that grows with each message is not chased', async () => {
  await open('pym', { query: 'nobody' });
  await page.evaluate(() => {
    addEventListener('message', () => {
      const frame = document.querySelector('iframe');
      if (frame) frame.style.cssText = `height: ${frame.clientHeight + 1}px; width: ${frame.clientWidth - 1}px`;
    });
  });
  expect(await counted(6)).toBeLessThanOrEqual(5);
});

test('not framed it says nothing, and it answers nothing', async () => {
  const alone = await browser.newPage({ viewport: { width: 600, height: 900 } });
  await alone.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    addEventListener('message', ({ data }) => said.push(data));
  });
  await alone.goto(`${guest.origin}/hosts/story.html?childId=x&id=y`);
  await drawn(alone);
  await alone.setViewportSize({ width: 400, height: 900 });
  // An observer that comes later is told later, and a message to oneself comes after those that were sent before.
  await alone.evaluate(async () => {
    document.body.style.setProperty('border-bottom', '400px solid');
    await new Promise((told) => new ResizeObserver(told).observe(document.documentElement));
    const last = new Promise((heard) => addEventListener('message', ({ data }) => data === 'last' && heard(data)));
    postMessage('last', '*');
    await last;
  });
  expect(await alone.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual(['last']);
  await alone.close();
});

const OWN = { source: 'edgewise', version: 1, type: 'resize', id: 'story', height: 3000 };
/** Shapes that are not ours, sent by the story's own page. */
const MISSHAPEN: unknown[] = [
  null,
  3000,
  '',
  'height:3000',
  JSON.stringify(OWN),
  [3000],
  {},
  { height: 3000 },
  { ...OWN, source: 'edgewise.example' },
  { ...OWN, version: 2 },
  { ...OWN, version: '1' },
  { ...OWN, type: 'scroll' },
  { ...OWN, height: '3000' },
  { ...OWN, height: Number.NaN },
  { ...OWN, height: -3000 },
  { ...OWN, height: 0 },
  { ...OWN, height: [3000] },
  { ...OWN, height: { valueOf: 3000 } },
  { ...OWN, height: undefined },
  { __proto__: OWN },
  { 'datawrapper-height': { story: 3000 } },
  { sentinel: 'amp', type: 'embed-size', height: 3000 },
  { message: 'height', value: 3000, secret: 'abc' },
  { embed: 'story', height: 3000 },
  'pymxPYMxstoryxPYMxheightxPYMx3000',
  'pymxPYMxstoryxPYMxnavigateToxPYMxhttps://example.org/',
  '[iFrameSizer]story:3000:600:init',
  JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height: 3000 }),
];

test('forged messages change nothing, on either side', async () => {
  await open('parent');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await settled();
  await fits();
  const heights = () => page.evaluate(() => [...document.querySelectorAll('iframe')].map((its) => its.style.height));
  const before = await heights();
  // From the right window in the wrong shape; `__proto__` and NaN would not survive the way through JSON.
  await storyOf().evaluate((shapes) => {
    for (const shape of [...shapes, Number.NaN, Number.POSITIVE_INFINITY]) parent.postMessage(shape, '*');
  }, MISSHAPEN);
  // In the right shape from the page itself, and from a window that is no frame of the page.
  await page.evaluate((own) => {
    postMessage(own, '*');
    dispatchEvent(new MessageEvent('message', { data: own, origin: location.origin }));
    const away = document.createElement('iframe');
    document.body.append(away);
    const script = document.createElement('script');
    script.textContent = `parent.postMessage(${JSON.stringify(own)}, '*')`;
    away.contentDocument?.body.append(script);
    away.remove();
  }, OWN);
  // To the story's page: whatever a host may say, it hears nothing.
  await page.evaluate((shapes) => {
    const frame = document.querySelector<HTMLIFrameElement>('#story');
    const open = { source: 'edgewise', version: 1, type: 'open', statement: 'no-engine' };
    for (const shape of [...shapes, open, { sentinel: 'amp', type: 'embed-size-changed' }])
      frame?.contentWindow?.postMessage(shape, '*');
  }, MISSHAPEN);
  expect(await counted()).toBe(0);
  await fits();
  expect(await heights()).toEqual(before);
  expect(await storyOf().evaluate(() => document.querySelector('edgewise-graph')?.state.selected)).toBeNull();
  expect(errors).toEqual([]);
});

test('a frame that went elsewhere has lost its say; what it asks for has limits', async () => {
  await open('parent');
  await settled();
  const height = () => page.locator('#story').evaluate((its) => its.clientHeight);
  const say = (wanted: number) => storyOf().evaluate((its) => parent.postMessage(its, '*'), { ...OWN, height: wanted });
  await say(1e9);
  await expect.poll(height).toBe(4000);
  await say(1);
  await expect.poll(height).toBe(120);
  await storyOf().goto(`${house.origin}/hosts/story.html`);
  await say(3000);
  await counted();
  expect(await height()).toBe(120);
});

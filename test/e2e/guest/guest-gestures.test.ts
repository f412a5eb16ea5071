/** Finger and wheel over the picture: the page keeps its scrolling, two fingers and Ctrl + wheel are the picture's. */
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Host, serve } from '../../hosts/server.js';
import { drawn, launch, PHONE } from '../page.js';

let browser: Browser;
let house: Host;
let guest: Host;
/** One page of each kind for all tests: what a test does is over when the next one opens its own page. */
const hands = new Map<boolean, { page: Page; fingers: CDPSession }>();
beforeAll(async () => {
  [browser, house, guest] = await Promise.all([launch(), serve(), serve()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close(), guest?.close()]));

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page on a phone or a desk, the stage's middle in it, and the fingers. */
interface Scene {
  readonly page: Page;
  readonly fingers: CDPSession;
  readonly middle: Point;
  /** Of an entity, in the coordinates of its own page. */
  place(): Promise<Point | null>;
}

async function handsOf(phone: boolean): Promise<{ page: Page; fingers: CDPSession }> {
  const options = phone ? PHONE : { viewport: { width: 900, height: 700 }, locale: 'de-DE' };
  const page = await (await browser.newContext(options)).newPage();
  return { page, fingers: await page.context().newCDPSession(page) };
}

async function scene(path: string, phone = true): Promise<Scene> {
  const its = hands.get(phone) ?? (await handsOf(phone));
  hands.set(phone, its);
  const { page, fingers } = its;
  await page.goto(path);
  const deep = path.includes('scroll-frame');
  if (deep) await page.locator('iframe').waitFor();
  const frame = (deep ? page.frames().at(-1) : null) ?? page.mainFrame();
  await drawn(frame);
  const box = await frame.locator('edgewise-graph .stage').boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    page,
    fingers,
    middle: { x: x + width / 2, y: y + height / 2 },
    place: () => frame.evaluate(() => document.querySelector('edgewise-graph')?.positionOf('seehund') ?? null),
  };
}

const element = () => `${house.origin}/hosts/element.html`;
const iframe = () => `${house.origin}/hosts/scroll-frame.html?story=${guest.origin}/hosts/story.html`;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/**
 * Moves fingers from where they are put down to where they rest and are lifted, in steps as a hand does. `begun` is waited for on the way,
 * halfway: what a busy browser lets go of until it believes a finger is not the same every time.
 */
async function drag(
  { fingers }: Scene,
  from: readonly Point[],
  to: readonly Point[],
  begun: () => Promise<unknown> = async () => {},
): Promise<void> {
  const at = (share: number) =>
    from.map(({ x, y }, id) => ({ id, x: x + ((to[id]?.x ?? x) - x) * share, y: y + ((to[id]?.y ?? y) - y) * share }));
  // With times of its own, so that a busy machine makes no fling of it: a step each 10 ms, then half a second of rest.
  const start = Date.now() / 1000;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[], after: number) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as Point[], timestamp: start + after });
  await send('touchStart', at(0), 0);
  for (let i = 1; i <= 20; i++) {
    await send('touchMove', at(i / 20), 0.01 * i);
    if (i === 10) await begun();
  }
  await send('touchMove', at(1), 0.7);
  await send('touchEnd', [], 0.72);
}

/** Swipes from the page's top; halfway the page has begun to go, however busy the browser was until it believed a finger, and from there on it follows. */
async function swipe(its: Scene, from: Point, distance: number): Promise<void> {
  const top = () =>
    its.page.evaluate(() => {
      scrollTo(0, 0);
      return scrollY;
    });
  await expect.poll(top).toBe(0);
  const begun = () => expect.poll(() => scrolled(its.page)).toBeGreaterThan(0);
  await drag(its, [from], [{ x: from.x, y: from.y - distance }], begun);
  await expect.poll(() => scrolled(its.page)).toBeGreaterThanOrEqual(distance / 2);
}

test.each([
  ['element', element],
  ['frame', iframe],
])('a finger scrolls the page over the picture as beside it (%s)', async (_what, path) => {
  const its = await scene(path());
  const before = await its.place();
  await swipe(its, its.middle, 250);
  await swipe(its, { x: 200, y: 820 }, 250);
  const back = () => its.page.evaluate(() => scrollTo(0, 0)).then(() => its.place());
  await expect.poll(back).toEqual(before);
});

test.each([
  ['element', element],
  ['frame', iframe],
])('two fingers move and spread the picture, and nothing else (%s)', async (_what, path) => {
  const its = await scene(path());
  const { x, y } = its.middle;
  const before = await its.place();
  const pair = (dx: number, dy: number, gap: number) => [
    { x: x - gap + dx, y: y + dy },
    { x: x + gap + dx, y: y + dy },
  ];
  await drag(its, pair(0, 0, 40), pair(40, -60, 40));
  await expect.poll(async () => Math.round(((await its.place())?.y ?? 0) - (before?.y ?? 0))).toBe(-60);
  expect(Math.round(((await its.place())?.x ?? 0) - (before?.x ?? 0))).toBe(40);
  const moved = await its.place();
  await drag(its, pair(0, 0, 30), pair(0, 0, 60));
  await expect.poll(async () => (await its.place())?.x).not.toBeCloseTo(moved?.x ?? 0, 0);
  expect(await scrolled(its.page)).toBe(0);
  expect(await its.page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a tap opens the words, also after a swipe and a pinch', async () => {
  const its = await scene(element());
  await swipe(its, its.middle, 200);
  await its.page.evaluate(() => scrollTo(0, 0));
  const pair = (gap: number) => [-gap, gap].map((dx) => ({ x: its.middle.x + dx, y: its.middle.y }));
  await drag(its, pair(40), pair(50));
  const at = await its.page.evaluate(() => document.querySelector('edgewise-graph')?.positionOf('engine-in-hall'));
  await its.page.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
  const open = () => its.page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.statements);
  await expect.poll(open).toContain('engine-in-hall');
});

test.each([
  ['element', element],
  ['frame', iframe],
])('the wheel scrolls the page over the picture as beside it; with Ctrl it zooms (%s)', async (_what, path) => {
  const its = await scene(path(), false);
  const { page } = its;
  const before = await its.place();
  const wheel = async ({ x, y }: Point) => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrolled(page)).toBe(240);
  };
  await wheel({ x: 400, y: 20 });
  await wheel(its.middle);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await its.place()).toEqual(before);
  await page.mouse.move(its.middle.x, its.middle.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => its.place()).not.toEqual(before);
  expect(await scrolled(page)).toBe(0);
});

/** Pinches on a trackpad as Safari tells of them, each by its scales; says which events kept the page from being zoomed. */
const pinch = ({ page, middle }: Scene, where: 'stage' | 'body', pinches: readonly (readonly number[])[]) =>
  page.evaluate(
    ([place, { x, y }, all]) => {
      const graph = document.querySelector('edgewise-graph');
      const target = place === 'body' ? document.body : graph?.shadowRoot?.querySelector('.stage');
      const how = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      const say = (name: string, scale: number) => {
        const event = Object.assign(new MouseEvent(name, how), { scale });
        target?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return all.flatMap((scales) => [
        say('gesturestart', 1),
        ...scales.map((scale) => say('gesturechange', scale)),
        say('gestureend', scales.at(-1) ?? 1) || true,
      ]);
    },
    [where, middle, pinches] as const,
  );

/** How far two entities are from one another. */
const width = (page: Page) =>
  page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    const [a, b] = ['seehund', 'moewenlinie'].map((id) => graph?.positionOf(id));
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  });

test('a pinch on a trackpad, as Safari tells of it, zooms the picture at the pointer, and beside it the page', async () => {
  const its = await scene(element(), false);
  const { page } = its;
  const before = await width(page);
  expect(before).toBeGreaterThan(0);
  expect(await pinch(its, 'body', [[1.2, 2]])).toEqual([false, false, false, true]);
  expect(await width(page)).toBe(before);
  // One that goes out and back, and one that begins anew where that ended.
  const heard: string[] = await page.evaluate(() => {
    const wheels: string[] = [];
    Object.assign(globalThis, { wheels });
    document.addEventListener('wheel', () => wheels.push('wheel'), { capture: true });
    return wheels;
  });
  expect(heard).toEqual([]);
  expect(
    new Set(
      await pinch(its, 'stage', [
        [1.5, 1.2],
        [1.1, 1.25],
      ]),
    ),
  ).toEqual(new Set([true]));
  await expect.poll(async () => (await width(page)) / before).toBeCloseTo(1.2 * 1.25, 2);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'wheels'))).toEqual([]);
  expect(await scrolled(page)).toBe(0);
});

test('where fingers do it the same events mean nothing more', async () => {
  const its = await scene(element());
  const { page, fingers, middle } = its;
  const before = await width(page);
  const touchPoints = [-40, 40].map((dx, id) => ({ id, x: middle.x + dx, y: middle.y }));
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await pinch(its, 'stage', [[1.5, 2]]);
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(await width(page)).toBeCloseTo(before, 3);
  await pinch(its, 'stage', [[1.5]]);
  await expect.poll(async () => (await width(page)) / before).toBeCloseTo(1.5, 2);
});

/** Writes down from now on what hints are shown: one that is gone again has been there all the same. */
async function hintsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('edgewise-graph .nudge').evaluate((place: HTMLElement) => {
    const hints: string[] = [];
    Object.assign(globalThis, { hints });
    const look = () => void (!place.hidden && hints.push(place.innerText));
    new MutationObserver(look).observe(place, { attributes: true, attributeFilter: ['hidden'] });
  });
  return () => page.evaluate(() => (globalThis as unknown as { hints: string[] }).hints);
}

test('who tries to zoom with the wheel is told how, once; who only scrolls past is not', async () => {
  const its = await scene(element(), false);
  const { page, middle } = its;
  const hint = page.locator('edgewise-graph .nudge');
  const hints = await hintsOf(page);
  // The page moves the picture under a pointer that rests.
  await page.mouse.move(middle.x, 20);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => scrolled(page)).toBe(100);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBe(300);
  expect(await hints()).toEqual([]);
  await page.mouse.move(middle.x, 100);
  await page.mouse.move(middle.x + 5, 110);
  await page.mouse.wheel(0, 20);
  await expect.poll(hints).toEqual([expect.stringContaining('Strg')]);
  expect(await hint.getAttribute('aria-hidden')).toBe('true');
  await hint.waitFor({ state: 'hidden' });
  await page.mouse.move(middle.x - 5, 110);
  await page.mouse.wheel(0, 20);
  await expect.poll(() => scrolled(page)).toBe(340);
  expect(await hints()).toHaveLength(1);
});

test('who swipes over it is told of two fingers, once', async () => {
  const its = await scene(element());
  const hints = await hintsOf(its.page);
  await swipe(its, its.middle, 60);
  await expect.poll(hints).toEqual([expect.stringContaining('zwei Fingern')]);
  await swipe(its, its.middle, 60);
  expect(await hints()).toHaveLength(1);
});

test('on its own page the wheel zooms and one finger moves the picture', async () => {
  const story = `${inject('site')}?story=sample`;
  const desk = await scene(story, false);
  const before = await desk.place();
  await desk.page.mouse.move(desk.middle.x, desk.middle.y);
  await desk.page.mouse.wheel(0, -240);
  await expect.poll(() => desk.place()).not.toEqual(before);
  expect(await desk.page.locator('edgewise-graph .nudge').isVisible()).toBe(false);

  const phone = await scene(story);
  const at = await phone.place();
  // From a place where there is nothing to drag.
  const box = await phone.page.locator('edgewise-graph .stage').boundingBox();
  const from = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 4 };
  await drag(phone, [from], [{ x: from.x + 50, y: from.y + 40 }]);
  await expect.poll(async () => Math.round(((await phone.place())?.x ?? 0) - (at?.x ?? 0))).toBe(50);
});

/** Questions asked of the filter in the built page: by mouse and by keys, in both languages, in the address, in the picture, at once and undone. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, PHONE, positionOf, visit } from '../page.js';
import { beforeGraph, keyboardOf } from '../reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);
const status = (page: Page) => inGraph(page, '.status').innerText();
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const value = (page: Page, facet: string, its: string) => inGraph(page, `[data-facet="${facet}"][data-value="${its}"]`);

/** What the element says is left, and what of it the picture shows. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    const { story, facets, hidden, kept } = graph?.state ?? {};
    const left = story?.statements.filter(({ id }) => !kept || kept.has(id)).map(({ id }) => id) ?? [];
    const drawnIds = story?.statements.filter(({ id }) => graph?.positionOf(id)).map(({ id }) => id) ?? [];
    return { facets, hidden, left, drawn: drawnIds };
  });

/** Where everybody stands, as shares of the stage. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    const box = graph?.shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
    return (graph?.state.story?.entities ?? []).flatMap(({ id }) => {
      const at = graph?.positionOf(id);
      return at && box ? { id, x: (at.x - box.x) / box.width, y: (at.y - box.y) / box.height } : [];
    });
  });
type Places = Awaited<ReturnType<typeof placesOf>>;
const changed = (before: Places, now: Places): string[] =>
  before.flatMap(({ id, x, y }) => {
    const at = now.find((its) => its.id === id);
    return at && Math.hypot(at.x - x, at.y - y) < 0.002 ? [] : id;
  });

test('not confirmed, in three presses; the sentence, the picture, the address and the event say the same; one press undoes it', async () => {
  const its = await visit(browser, { ...DESK, locale: 'en-GB' });
  const { page } = its;
  await drawn(page);
  const all = (await stateOf(page)).left;
  await page.evaluate(() =>
    document
      .querySelector('edgewise-graph')
      ?.addEventListener('edgewise-filter', (event) => Object.assign(window, { told: (event as CustomEvent).detail })),
  );
  await inGraph(page, '[data-sift]').click();
  await value(page, 'certainty', 'unconfirmed').click();
  const count = inGraph(page, 'label:has([data-value="unconfirmed"]) .count');
  const now = await stateOf(page);
  expect(now.left).toHaveLength(Number(await count.innerText()));
  expect(now.drawn).toEqual(now.left);
  expect(await page.evaluate(() => Reflect.get(window, 'told').statements)).toEqual(now.left);
  const sentence = plain(await inGraph(page, '.filter .sentence').innerText());
  expect(sentence).toContain(`${now.left.length} of ${all.length} statements: not confirmed. `);
  expect(plain(await status(page))).toBe(sentence);

  // An answer to one of them is hidden with a word, and shown by one press.
  const answers = Number(/among them (\d+) answers? to these/.exec(sentence)?.[1]);
  await inGraph(page, '[data-answers]').click();
  const more = await stateOf(page);
  expect(more.left.length).toBeGreaterThanOrEqual(now.left.length + answers);
  expect(more.left).toEqual(expect.arrayContaining(now.left));
  expect(plain(await status(page))).toContain('With ');

  const before = { ...more };
  await page.reload();
  await drawn(page);
  await expect.poll(() => stateOf(page)).toEqual(before);
  await inGraph(page, '.sift [data-undo]').click();
  expect((await stateOf(page)).drawn).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('by keys, in German: open, choose, hear, close; the focus comes back to the button', async () => {
  const its = await visit(browser, DESK, '?story=bell');
  const { page } = its;
  await drawn(page);
  const keys = keyboardOf(page);
  await beforeGraph(page);
  await keys.press('Tab', 'F');
  await inGraph(page, '.filter:focus').waitFor();
  await keys.press('Tab', 'Tab', 'ArrowDown', 'Space');
  const { facets, left } = await stateOf(page);
  expect(facets?.speaker).toHaveLength(1);
  expect(left.length).toBeGreaterThan(0);
  expect(plain(await status(page))).toMatch(/^\d+ von 69 Aussagen: von .+\. \d+ verborgen/);
  expect(await inGraph(page, '.status').getAttribute('role')).toBe('status');
  await keys.press('Escape');
  await expect.poll(() => inGraph(page, '.filter').count()).toBe(0);
  await inGraph(page, '[data-sift]:focus').waitFor();
  expect(keys.count).toBe(7);
  await keys.press('F');
  await inGraph(page, '.filter select').first().selectOption('2025-10-01');
  expect((await stateOf(page)).facets?.from).toBe('2025-10-01');
  expect(await status(page)).toContain('ohne Tag');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a party is hidden from its card, and only what is near another is left; positions stay', async () => {
  const its = await visit(browser, DESK, '?s=softbank');
  const { page } = its;
  await drawn(page);
  const at = await positionOf(page, 'openai');
  await inGraph(page, '[data-hide-party]').click();
  expect(await positionOf(page, 'softbank')).toBeNull();
  expect(await positionOf(page, 'openai')).toEqual(at);
  expect(await page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected)).toBeNull();
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('nadella'));
  await inGraph(page, '[data-around="1"]').click();
  const near = await stateOf(page);
  expect(near.facets).toEqual({ without: ['softbank'], around: { id: 'nadella', hops: 1 } });
  expect(near.drawn).toEqual(near.left);
  await inGraph(page, '.close').first().click();
  expect(plain(await status(page))).toContain('ohne SoftBank, höchstens 1 Schritt von Satya Nadella');
  await inGraph(page, '[data-sift]').click();
  await inGraph(page, '.back-again').first().click();
  expect((await stateOf(page)).facets).toEqual({ around: { id: 'nadella', hops: 1 } });
  await its.close();
});

test('who is pinned, by mouse or by key, stays when others are dragged and when the stage has other proportions', async () => {
  const its = await visit(browser, DESK, '?s=softbank');
  const { page } = its;
  await drawn(page);
  await inGraph(page, '[data-pin]').click();
  expect(await inGraph(page, '[data-pin]').getAttribute('aria-pressed')).toBe('true');
  expect(plain(await status(page))).toBe('Angeheftet: SoftBank.');
  await page.keyboard.press('Escape');
  await inGraph(page, '.stage').focus();
  await page.keyboard.press('ArrowDown');
  await inGraph(page, '.here:not([hidden])').waitFor({ state: 'attached' });
  await page.keyboard.press('p');
  await inGraph(page, '.pin').nth(1).waitFor({ state: 'attached' });
  expect(await inGraph(page, '.here:not([hidden])').getAttribute('aria-label')).toContain('angeheftet');
  const pinned = await page.evaluate(() => document.querySelector('edgewise-graph')?.state.pinned ?? []);
  const [first, second = ''] = pinned;
  expect([first, pinned.length]).toEqual(['softbank', 2]);

  const before = await placesOf(page);
  // A third in the hand: whom it is tied to follows, but for those two.
  const hand = await positionOf(page, 'nadella');
  if (!hand) throw new Error('not drawn');
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  await page.mouse.move(hand.x + 60, hand.y + 40, { steps: 4 });
  await page.mouse.move(hand.x + 120, hand.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => changed(before, await placesOf(page)).length).toBeGreaterThan(1);
  const dragged = await placesOf(page);
  for (const id of pinned) expect(changed(before, dragged)).not.toContain(id);

  // A column: all are arranged anew, and those two stand where they stood, in the measure of the stage.
  await page.setViewportSize({ width: 700, height: 800 });
  const moved = async () => {
    const its = changed(dragged, await placesOf(page));
    // What eases after the drag moves a few; these are most of eighteen.
    return { others: its.length > 12, pinned: its.filter((id) => pinned.includes(id)) };
  };
  await expect.poll(moved).toEqual({ others: true, pinned: [] });
  // In another language the picture is made anew.
  const column = await placesOf(page);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.setAttribute('lang', 'en'));
  await inGraph(page, '.frame[lang=en]').waitFor();
  await expect.poll(async () => changed(column, await placesOf(page))).toEqual([]);
  const mark = await inGraph(page, '.pin').first().boundingBox();
  const at = await positionOf(page, 'softbank');
  expect(Math.hypot((mark?.x ?? 0) + 8 - (at?.x ?? 0), (mark?.y ?? 0) + 8 - (at?.y ?? 0))).toBeLessThan(30);

  await inGraph(page, '[data-sift]').click();
  await inGraph(page, '[data-unpin]').click();
  await expect.poll(() => inGraph(page, '.pin').count()).toBe(0);
  await page.evaluate((id) => document.querySelector('edgewise-graph')?.select(id), second);
  await expect.poll(() => inGraph(page, '[data-pin]').getAttribute('aria-pressed')).toBe('false');
  expect(new URL(page.url()).search).not.toContain('pin');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('on a phone it is a sheet under which the picture is still seen', async () => {
  const its = await visit(browser, PHONE, '?story=bell&by=tadsen');
  const { page } = its;
  await drawn(page);
  await expect.poll(async () => (await stateOf(page)).facets).toEqual({ speaker: ['tadsen'] });
  await inGraph(page, '[data-sift]').click();
  const panel = await inGraph(page, '.filter').boundingBox();
  const scene = await inGraph(page, '.scene').boundingBox();
  expect((panel?.y ?? 0) - (scene?.y ?? 0)).toBeGreaterThan(150);
  expect(panel?.width).toBe(390);
  await inGraph(page, '.filter .close').click();
  await expect.poll(() => inGraph(page, '.filter').count()).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('filter() takes facets from a page, before and after the words have come, and tells nobody', async () => {
  const its = await visit(browser, DESK);
  const { page } = its;
  await drawn(page);
  const asked = await page.evaluate(async () => {
    const graph = document.querySelector('edgewise-graph');
    let told = 0;
    graph?.addEventListener('edgewise-filter', () => told++);
    graph?.filter({ tone: ['conflict'], speaker: ['musk', 'nobody'] });
    await graph?.updateComplete;
    const { facets, hidden, story, kept } = graph?.state ?? {};
    const tones = new Map(story?.relations.map(({ id, tone }) => [id, tone]));
    const left = story?.statements.filter(({ id }) => kept?.has(id)) ?? [];
    graph?.filter(null);
    return {
      told,
      facets,
      off: hidden?.length,
      tones: [...new Set(left.map((one) => tones.get(one.relation)))],
      all: graph?.state.kept,
    };
  });
  expect(asked).toMatchObject({ told: 0, facets: { speaker: ['musk'] }, tones: ['conflict'], all: null });
  expect(asked.off).toBeGreaterThan(0);
  await its.close();
});

/** Without a mouse and without sight of the picture: every task by keys and by what assistive technology is told. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from './page.js';
import { beforeGraph, focused, keyboardOf, pressUntil, stateOf } from './reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);

/** Tabs from before the graph until the focus leaves it; the areas that were stopped at. */
async function stops(page: Page): Promise<string[]> {
  await beforeGraph(page);
  const areas: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (!here) return areas;
    areas.push(here.area);
  }
  throw new Error(`no way out of ${areas.join(', ')}`);
}

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  rest: async () => {},
  entity: (page) => page.evaluate(() => document.querySelector('edgewise-graph')?.select('altman')),
  edge: (page) => page.evaluate(() => document.querySelector('edgewise-graph')?.select('altman-your-companies')),
  reading: (page) => inGraph(page, '.panel [data-read]').click(),
  help: (page) => inGraph(page, '.toolbar [data-help]').click(),
  outline: (page) => inGraph(page, '[data-view=outline]').click(),
  conversation: (page) => inGraph(page, '[data-view=conversation]').click(),
  table: (page) => inGraph(page, '[data-view=table]').click(),
  list: (page) => inGraph(page, '.legend .more').first().click(),
  nothing: (page) => inGraph(page, '[data-filter=none]').click(),
};

test.each(Object.keys(STATES))('at most six stops, and Tab leads out again (%s)', async (name) => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await inGraph(its.page, '[data-next]').waitFor();
  await STATES[name]?.(its.page);
  if (['outline', 'conversation', 'table'].includes(name))
    await inGraph(its.page, '.body [data-statement]').first().waitFor();
  const areas = await stops(its.page);
  expect(areas.length, areas.join(', ')).toBeLessThanOrEqual(6);
  expect(new Set(areas).size, areas.join(', ')).toBe(areas.length);
  expect(areas.slice(0, 2)).toEqual(['legend', 'search']);
  await its.close();
});

test('the whole job takes at most 25 presses', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await beforeGraph(its.page);
  const keys = keyboardOf(its.page);
  await keys.press('Tab', '/');
  await keys.type('sam');
  await keys.press('Enter');
  expect((await stateOf(its.page)).selected).toMatchObject({ kind: 'entity', id: 'altman' });
  // Down the list of what he says to the edge to Musk.
  await pressUntil(
    its.page,
    () => keys.press('ArrowDown'),
    (text) => text.startsWith('Sam Altman kontert Elon Musk'),
  );
  await keys.press('Enter');
  const statement = inGraph(its.page, '[data-statement="altman-your-companies"]');
  expect(await statement.locator('.exact').textContent()).toContain('nicht immer optimal für Deine Unternehmen');
  expect(await statement.evaluate((card) => card.matches(':focus'))).toBe(true);
  await pressUntil(
    its.page,
    () => keys.press('ArrowRight'),
    (text) => text.startsWith('Elon Musk (Behauptung) Musk spottete'),
  );
  await keys.press('Enter');
  expect((await stateOf(its.page)).selected?.id).toBe('musk-softbank-ten');
  // Only conflict.
  await keys.press('f', 'ArrowRight', 'Enter');
  await expect.poll(async () => (await focused(its.page))?.text).toBe('nur Konflikt');
  await keys.press('Enter');
  const { hidden = [] } = await stateOf(its.page);
  expect(hidden).toContain('invests');
  expect(hidden).not.toContain('contradicts');
  // The list is left, then the statement, back to the one before.
  await keys.press('Escape', 'Backspace');
  expect((await stateOf(its.page)).selected?.id).toBe('altman-your-companies');
  expect(keys.count).toBeLessThanOrEqual(25);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the same by single taps on a phone', async () => {
  const its = await visit(browser, PHONE);
  await drawn(its.page);
  await inGraph(its.page, 'input[type=search]').tap();
  await its.page.keyboard.type('sam');
  await inGraph(its.page, '[data-match=altman]').tap();
  await inGraph(its.page, '.panel [data-follow="altman-your-companies"]').tap();
  const words = inGraph(its.page, '[data-statement="altman-your-companies"] .exact');
  expect(await words.textContent()).toContain('nicht immer optimal für Deine Unternehmen');
  await inGraph(its.page, '[data-statement="altman-your-companies"] [data-follow="musk-softbank-ten"]').tap();
  expect((await stateOf(its.page)).selected?.id).toBe('musk-softbank-ten');
  await inGraph(its.page, '.legend .conflict .more').tap();
  await inGraph(its.page, '[data-only=conflict]').tap();
  expect((await stateOf(its.page)).hidden).toContain('invests');
  await inGraph(its.page, '.legend .conflict .more').tap();
  await inGraph(its.page, '[data-back]').tap();
  expect((await stateOf(its.page)).selected?.id).toBe('altman-your-companies');
  await its.close();
});

test('from wherever something was opened, closing leads back there', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  const page = its.page;
  const back = async (open: () => Promise<unknown>) => {
    await open();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    await inGraph(page, '.frame.open').waitFor();
    await expect.poll(async () => (await focused(page))?.area).toBe('panel');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toEqual(before);
  };
  await back(() => inGraph(page, '.panel .how [data-help]').focus());
  await back(async () => {
    await inGraph(page, '.stage').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await expect.poll(async () => (await focused(page))?.text).toContain('Donald Trump');
  });
  await inGraph(page, '[data-view=outline]').click();
  await back(() => inGraph(page, '.body .elsewhere [data-open="nadella-calm"]').focus());
  await its.close();
});

test('keys that mean nothing here belong to the page', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await its.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenKeys: seen });
    document.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) seen.push(event.key);
    });
  });
  await inGraph(its.page, '.stage').focus();
  for (const key of ['Escape', 'Backspace', 'x', 'PageDown', 'Control+f', 'Alt+ArrowLeft', 'Control+0'])
    await its.page.keyboard.press(key);
  const seen = await its.page.evaluate(() => (globalThis as unknown as { seenKeys: string[] }).seenKeys);
  for (const key of ['Escape', 'Backspace', 'x', 'PageDown', 'f', '0']) expect(seen, key).toContain(key);
  await its.close();
});

test('the ring around the picture is there for keys and gone after a click, whatever the browser holds of it', async () => {
  const { page, close } = await visit(browser, DESK, '?story=sample');
  await drawn(page);
  const stage = page.locator('edgewise-graph .stage');
  const ring = () => stage.evaluate((its) => getComputedStyle(its).outlineStyle);
  // As WebKit holds it, whose focus stays visible.
  const press = (type: string) =>
    stage.evaluate((its, name) => its.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true })), type);
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(ring).toBe('solid');
  await press('pointerdown');
  expect(await stage.evaluate((its) => its.matches(':focus-visible'))).toBe(true);
  expect(await ring()).toBe('none');
  await page.keyboard.press('ArrowRight');
  await expect.poll(ring).toBe('solid');
  await close();
});

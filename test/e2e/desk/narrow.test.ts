/** The desk on a narrow screen and in forced colours: everything in the head can be reached, and what is current can be told. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test.each([
  ['de-DE', 390],
  ['en-GB', 390],
  ['de-DE', 320],
  ['de-DE', 704],
  ['en-GB', 820],
  ['de-DE', 820],
])(
  'in %s at %i px every button of the head is on the screen, the title is whole, and steps that go on say so',
  async (locale, width) => {
    const its = await atDesk(browser, { ...TABLE, locale, viewport: { width, height: 844 } }, 'desk.html?story=sample');
    await its.page.locator('.work').waitFor();
    const seen = await its.page.evaluate(() => ({
      outside: [...document.querySelectorAll('.head .tools button')]
        .map((button) => ({ name: button.textContent?.trim(), box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.width < 24)
        .map(({ name }) => name),
      cut: [...document.querySelectorAll('.head h1')].filter((title) => title.scrollWidth > title.clientWidth).length,
      buttons: document.querySelectorAll('.head .tools button').length,
      beyond: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(seen).toEqual({ outside: [], cut: 0, buttons: 6, beyond: 0 });
    for (const [opener, sheet] of [
      ['.keeping summary', '.keeping .sheet'],
      ['.help', '.help-sheet'],
    ] as const) {
      await its.page.locator(opener).click();
      const box = await its.page.locator(sheet).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await its.page.locator(opener).click();
    }
    const steps = its.page.locator('.steps');
    const told = () =>
      steps.evaluate((row) => ({ more: row.dataset['more'], faded: getComputedStyle(row).maskImage !== 'none' }));
    // The current one is read without a touch, beside the fades of 48 px.
    const current = await steps.locator('[aria-current=step]').boundingBox();
    const { more, faded } = await told();
    const [start, end] = [more?.includes('start') ? 48 : 0, more?.includes('end') ? 48 : 0];
    expect(current?.x).toBeGreaterThanOrEqual(start);
    expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(width - end);
    // A tablet has room for all seven; elsewhere the row says that it goes on.
    expect({ faded, more: more === '' }).toEqual({ faded: width < 760, more: width >= 760 });
    // What waits in a pane that is not seen is said on its tab, and one press away.
    if (width < 760) {
      const tab = its.page.locator('.panes button').nth(1);
      await tab.getByText(/^\d+ (?:proposed|vorgeschlagen)$/).waitFor();
      expect(await tab.evaluate((its) => its.scrollWidth - its.clientWidth)).toBe(0);
      await tab.click();
      await its.page.locator('.proposal:focus').waitFor();
      await steps.evaluate((row) => row.scrollTo(0, 0));
      await expect.poll(told).toEqual({ more: 'end', faded: true });
      await steps.evaluate((row) => row.scrollTo(row.scrollWidth, 0));
      await expect.poll(told).toEqual({ more: 'start', faded: true });
    }
    await its.close();
  },
);

test('a tall window shows text, statement and picture at once, none over another', async () => {
  const its = await atDesk(browser, { ...TABLE, viewport: { width: 820, height: 1180 } }, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('edgewise-graph.ready').waitFor();
  await page.locator('.passages summary').click();
  const boxes = await page.locator('.work > .pane').evaluateAll((panes) =>
    panes.map((pane) => {
      const { left, right, top, bottom } = pane.getBoundingClientRect();
      const inner = [...pane.children].filter((its) => its.getBoundingClientRect().bottom > bottom + 1);
      return { left, right, top, bottom, spills: inner.length };
    }),
  );
  expect(boxes.map(({ spills }) => spills)).toEqual([0, 0, 0]);
  const [text, statement, picture] = boxes;
  expect(text?.right).toBeLessThanOrEqual(statement?.left ?? 0);
  expect(text?.bottom).toBeLessThanOrEqual(picture?.top ?? 0);
  expect(picture?.bottom).toBeLessThanOrEqual(1180);
  await its.close();
});

test('a tablet that is touched names no keys until one is pressed, and gives the text most of its column', async () => {
  const tablet = { ...TABLE, viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };
  const its = await atDesk(browser, tablet);
  const { page } = its;
  await begin(page);
  const card = page.locator('.proposal');
  await card.waitFor();
  const shown = () =>
    page
      .locator('.work')
      .evaluate((work) =>
        [...work.querySelectorAll('kbd, .keys')].filter((one) => one.checkVisibility()).map((one) => one.textContent),
      );
  expect(await shown()).toEqual([]);
  expect((await page.locator('.article').boundingBox())?.height).toBeGreaterThan(500);
  // What is typed in a field may come from the screen.
  await card.locator('[data-offers=speaker] button').last().tap();
  const line = page.locator('[data-picker=from] input');
  await line.tap();
  await page.keyboard.type('Que');
  expect(await shown()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-next]').focus();
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('in forced colours only the current step and pane bear a line', async () => {
  const its = await atDesk(
    browser,
    { ...TABLE, viewport: { width: 704, height: 640 }, forcedColors: 'active' },
    'desk.html?story=sample',
  );
  await its.page.locator('.work').waitFor();
  const lines = await its.page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return ['.steps button', '.panes button'].map(
      (all) =>
        [...document.querySelectorAll(all)].filter((button) => getComputedStyle(button).borderBottomColor !== canvas)
          .length,
    );
  });
  expect(lines).toEqual([1, 1]);
  await its.close();
});

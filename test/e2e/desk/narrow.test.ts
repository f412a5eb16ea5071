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
  'in %s at %i px every button of the head and every step is on the screen, and most of it is the pane’s',
  async (locale, width) => {
    const its = await atDesk(browser, { ...TABLE, locale, viewport: { width, height: 844 } }, 'desk.html?story=sample');
    await its.page.locator('.work').waitFor();
    const seen = await its.page.evaluate(() => ({
      outside: [...document.querySelectorAll('.head .tools button')]
        .map((button) => ({ name: button.textContent?.trim(), box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.width < 24)
        .map(({ name }) => name),
      lines: Math.round((document.querySelector('.head h1')?.clientHeight ?? 0) / 24),
      buttons: document.querySelectorAll('.head .tools button').length,
      beyond: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(seen).toEqual({ outside: [], lines: 1, buttons: 6, beyond: 0 });
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
    const steps = await its.page.locator('.steps button').evaluateAll((all) =>
      all.map((step) => {
        const { left, right, width, height } = step.getBoundingClientRect();
        return { left, right, isLarge: width >= 24 && height >= 24 };
      }),
    );
    expect(steps.filter(({ isLarge }) => isLarge)).toHaveLength(7);
    for (const [i, step] of steps.entries()) expect(step.left).toBeGreaterThanOrEqual(steps[i - 1]?.right ?? 0);
    expect(steps.at(-1)?.right).toBeLessThanOrEqual(width);
    // Named to everybody who asks, by its name where it stands.
    const names = await its.page.locator('.steps').getByRole('button').allInnerTexts();
    expect(names.every((name) => /\p{L}{3}/u.test(name))).toBe(true);
    // What waits in a pane that is not seen is said on its tab, and one press away.
    if (width < 760) {
      const tab = its.page.locator('.panes button').nth(1);
      await tab.getByText(/^\d+ (?:proposed|vorgeschlagen)$/).waitFor();
      expect(await tab.evaluate((its) => its.scrollWidth - its.clientWidth)).toBe(0);
      await tab.click();
      await its.page.locator('.proposal:focus').waitFor();
      const pane = await its.page.locator('.pane.statement > .scroll').boundingBox();
      expect(pane?.height).toBeGreaterThanOrEqual(600);
    }
    await its.close();
  },
);

test('what is decided on a proposal is in sight where its card is longer than the pane', async () => {
  const phone = { ...TABLE, viewport: { width: 390, height: 480 }, hasTouch: true };
  const its = await atDesk(browser, phone, 'desk.html?story=sample');
  const { page } = its;
  await page.getByRole('button', { name: /^Statement \d+ proposed$/ }).click();
  await page.locator('.proposal:focus').waitFor();
  const seen = await page.locator('.pane.statement > .scroll').evaluate((pane) => {
    const { bottom } = pane.getBoundingClientRect();
    const buttons = [...pane.querySelectorAll('.proposal .acts button')];
    return {
      isLonger: pane.scrollHeight > pane.clientHeight && pane.scrollTop === 0,
      outside: buttons.filter((button) => button.getBoundingClientRect().bottom > bottom).length,
      // Whoever goes to a name by keys sees it whole.
      covered: [...pane.querySelectorAll<HTMLElement>('.speakers button')].filter((name) => {
        name.focus();
        return name.getBoundingClientRect().bottom > (buttons[0]?.getBoundingClientRect().top ?? 0);
      }).length,
    };
  });
  expect(seen).toEqual({ isLonger: true, outside: 0, covered: 0 });
  await its.close();
});

test('a title of two lines is seen whole where it is written', async () => {
  const phone = { ...TABLE, viewport: { width: 390, height: 844 }, hasTouch: true };
  const its = await atDesk(browser, phone, 'desk.html?story=sample-en');
  const { page } = its;
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Title/ })
    .click();
  const field = page.getByLabel('Title, in English');
  await field.fill('Hospital board to shut Thornleigh birth unit as council threatens court');
  const cut = () => field.evaluate((its) => its.scrollHeight - its.clientHeight);
  await expect.poll(cut).toBe(0);
  await its.close();
});

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

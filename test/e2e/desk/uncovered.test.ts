/** Neither help nor the tour lies over the words in hand or over the field that has the keys, on a laptop, a tablet and a phone. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STOPS } from '../../../src/desk/page/tour/stops.js';
import { launch } from '../page.js';
import { atDesk, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What of the words and of the field with the keys can be seen, and how much of it lies under the sheet, CSS px². */
const under = (page: Page, sheet: string) =>
  page.evaluate((wanted) => {
    const cover = document.querySelector(wanted)?.getBoundingClientRect();
    const field = document.activeElement?.closest(`input, select, textarea, [role=listbox]`);
    const shown = [
      ...document.querySelectorAll('.excerpt blockquote, .proposal blockquote'),
      ...(field ? [field] : []),
    ];
    return shown.map((element) => {
      const box = element.getBoundingClientRect();
      const pane = element.closest('.scroll')?.getBoundingClientRect() ?? box;
      const [top, bottom] = [Math.max(box.top, pane.top), Math.min(box.bottom, pane.bottom)];
      const height = cover ? Math.min(bottom, cover.bottom) - Math.max(top, cover.top) : 0;
      const width = cover ? Math.min(box.right, cover.right) - Math.max(box.left, cover.left) : 0;
      return { what: element.localName, seen: bottom > top, covered: Math.max(0, height) * Math.max(0, width) };
    });
  }, sheet);

test.each([
  [1280, 660],
  [820, 1180],
  [390, 844],
])('at %i × %i', async (width, height) => {
  const its = await atDesk(browser, { ...TABLE, viewport: { width, height } }, 'desk.html#keep-nothing');
  const { page } = its;
  await page.getByRole('button', { name: 'Tour, four minutes' }).click();
  const covered: unknown[] = [];
  let seen = 0;
  const look = async (at: string, sheet: string) => {
    for (const one of await under(page, sheet)) {
      if (one.seen) seen++;
      if (one.covered > 0) covered.push([at, one]);
    }
  };
  for (const { name } of STOPS) {
    await page.locator('.toured').waitFor();
    await look(name, '.tour');
    if (name === 'statement')
      for (const field of await page
        .locator('.pane.statement .scroll')
        .locator('select:visible, input:visible')
        .all()) {
        await field.focus();
        await look(`field ${await field.getAttribute('aria-label')}`, '.tour');
      }
    await page.locator('[data-onward]').click();
  }
  await page.locator('.tour').waitFor({ state: 'detached' });
  await page.locator('.passages').evaluate((list) => list.setAttribute('open', ''));
  await page.locator('.passages li button', { hasText: 'taken' }).first().click();
  await page.locator('button.help').click();
  await page.locator('.help-sheet').waitFor();
  await page.locator('.excerpt .exact').waitFor();
  await look('help', '.help-sheet');
  await page.locator('.pane.statement .scroll input[type=radio]').first().focus();
  await look('help, field', '.help-sheet');
  expect(covered).toEqual([]);
  expect(seen).toBeGreaterThan(8);
  // It stays open while somebody works, and is closed by its key, which leaves the keys where it was opened.
  await page.locator('.help-sheet button').first().focus();
  await page.keyboard.press('Escape');
  await page.locator('button.help:focus').waitFor();
  expect(await page.locator('.help-sheet').count()).toBe(0);
  await its.close();
});

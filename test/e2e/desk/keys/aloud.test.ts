/** What is done is told to whoever does not see it: once, in few words, and lying over nothing. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, TABLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const aloud = (page: Page) => page.locator('[data-aloud]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('in Who the keys stay on the same decision, go on behind the last name, and each decision is told', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Who \d/ })
    .click();
  const labels = await page
    .locator('.names [data-decides=ignore]')
    .evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(labels.length).toBeGreaterThan(3);
  const nameAt = (i: number) => labels[i]?.replace('Ignore ', '') ?? '';
  await page.locator('.names [data-decides=keep]').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => aloud(page).textContent()).toBe(`Kept: ${nameAt(0)}`);
  expect(await focused(page)).toBe(`Keep ${nameAt(1)}`);
  await page.locator('.names [data-decides=ignore]').first().focus();
  for (let i = 1; i < labels.length; i++) {
    expect(await focused(page)).toBe(labels[i]);
    await page.keyboard.press('Enter');
    await expect.poll(() => aloud(page).textContent()).toBe(`Ignored: ${nameAt(i)}`);
  }
  // Behind the last one the same key decides on nothing, and takes nothing back.
  expect(await page.evaluate(() => document.activeElement?.matches('.records .name'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.locator('.names li:not(.decided)').count()).toBe(0);
  expect(await page.locator('.names button').count()).toBe(labels.length - 1);
  // For ears alone: it takes no room.
  const box = await aloud(page).boundingBox();
  expect([box?.width, box?.height]).toEqual([1, 1]);
  expect(await page.locator('.said').isVisible()).toBe(false);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('in Who all that are left are kept by one press, which one undo takes back, and the keys go on', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Who \d/ })
    .click();
  const open = page.locator('.names li:not(.decided)');
  await page.locator('.names [data-decides=ignore]').first().focus();
  await page.keyboard.press('Enter');
  const count = await open.count();
  expect(count).toBeGreaterThan(3);
  await page.getByRole('button', { name: `Keep all of these (${count})` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => aloud(page).textContent()).toBe(`Kept: ${count}`);
  expect(await open.count()).toBe(0);
  expect(await page.locator('.records .party').count()).toBe(count);
  // On what is asked next, and not on a button that is none any more.
  expect(await page.evaluate(() => document.activeElement?.matches('.records [data-field=kind]'))).toBe(true);
  await page.getByRole('button', { name: `Undo: Keep names (${count})` }).click();
  await expect.poll(() => open.count()).toBe(count);
  expect(await page.locator('.records .party').count()).toBe(0);
  // Who is missing is typed above the list, where a tablet's keyboard hides nothing.
  const field = page.getByRole('textbox', { name: 'Name of a person' });
  const [above, below] = [await field.boundingBox(), await page.locator('.names').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  await field.fill('Harm Janssen');
  await page.keyboard.press('Enter');
  await expect.poll(() => aloud(page).textContent()).toBe('Added: Harm Janssen');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a number on the card, who and whom, form, certainty and a new check are told, and nothing twice', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await page.getByRole('textbox', { name: 'Paste an article' }).fill('A row over a bridge\n\nShe said it was over.');
  await expect.poll(() => aloud(page).textContent()).toBe('Filled in as headline: A row over a bridge');
  await begin(page);
  await page.locator('.proposal').waitFor();
  await page.keyboard.press('Control+Enter');
  const offer = page.locator('.proposal [data-offers=speaker] button').nth(0);
  expect(await offer.getAttribute('aria-keyshortcuts')).toBe('1');
  const about = page.locator('.proposal [data-offers=about] button').first();
  const number = await about.getAttribute('aria-keyshortcuts');
  expect(number).toBe('4');
  await page.keyboard.press('4');
  await expect.poll(() => aloud(page).textContent()).toMatch(/^About whom or what: \S/);
  // A button that is pressed says itself what it is now.
  await page.locator('.proposal').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-next]').waitFor();
  await page.locator('[data-picker=relation] [role=listbox]').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('1');
  await expect.poll(() => aloud(page).textContent()).toMatch(/^Relation: \S/);
  await page.locator('[data-next]').focus();
  await page.keyboard.press('f');
  await expect.poll(() => aloud(page).textContent()).toMatch(/^Form: \S/);
  await page.keyboard.press('c');
  await expect.poll(() => aloud(page).textContent()).toMatch(/Certainty: \S/);
  const before = await aloud(page).textContent();
  // The select tells its own value.
  await page.locator('#modality').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('#modality-hint').waitFor();
  expect((await aloud(page).textContent())?.split('Certainty').length).toBeLessThanOrEqual(
    before?.split('Certainty').length ?? 0,
  );
  await page.locator('[data-next]').focus();
  await page.keyboard.press('Control+z');
  await page.locator('.said').getByText('Undone').waitFor();
  expect(await aloud(page).textContent()).toBe('');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('fields of several sources are told apart by their source', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=bell');
  const { page } = its;
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Source/ })
    .click();
  const pane = page.getByRole('region', { name: 'Source', exact: true });
  await pane.waitFor();
  const names = await pane
    .locator('input, textarea, select')
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? ''));
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('Headline: Source 2');
  expect(names).toContain('Headline: Another source');
  await its.close();
});

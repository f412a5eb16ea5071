/** The passage of a statement is trimmed by words, by clauses, and to what stands in quotation marks; its form goes with its words. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, drag, TABLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const SENTENCE = 'Thorne promised each of them “earplugs and a pint”';

test('by keys: the end and the start go by clauses, Q keeps the words in quotation marks', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await drag(page, 'Noor Haddad');
  await press('Shift+ArrowDown');
  await expect.poll(selected).toBe('Noor Haddad, who tunes the organ of St Brannock’s');
  await press('Shift+ArrowDown');
  await expect.poll(selected).toBe('Noor Haddad, who tunes the organ of St Brannock’s, supports the mayor');
  await press('Alt+Shift+ArrowDown', 'Shift+ArrowUp');
  await expect.poll(selected).toBe('who tunes the organ of St Brannock’s');
  await page.locator('.pane.text .hint').getByText('↑ ↓ by a clause').waitFor();

  await drag(page, SENTENCE);
  await page.locator('.pane.text .hint').getByText('Q keeps only').waitFor();
  await press('q');
  await expect.poll(selected).toBe('earplugs and a pint');
  await press('t');
  await expect.poll(() => page.locator('.excerpt .exact').innerText()).toBe('earplugs and a pint');
  expect(await page.getByRole('radio', { name: 'verbatim', exact: true }).isChecked()).toBe(true);
  await page.locator('.article').focus();
  await drag(page, 'It squeaks');
  await press('q');
  await page.locator('.said').getByText('not exactly one quotation').waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('by mouse: the same buttons go by clauses once the box is ticked; what was read off the words is read anew, said, and undone with them', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  await drag(page, 'Thorne, who owns the Dry Dock, warned that the noise');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const exact = page.locator('.excerpt .exact');
  const group = page.getByRole('group', { name: 'Trim the passage' });
  await group.getByRole('checkbox', { name: 'by clauses' }).check();
  await group.getByRole('button', { name: 'One clause less at the end' }).click();
  await expect.poll(() => exact.innerText()).toBe('Thorne, who owns the Dry Dock');
  await group.getByRole('button', { name: 'One clause less at the start' }).click();
  await expect.poll(() => exact.innerText()).toBe('who owns the Dry Dock');
  await group.getByRole('button', { name: 'One clause less at the start' }).click();
  await page.locator('.said').getByText('nothing further').waitFor();

  await drag(page, SENTENCE);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const form = (name: string) => page.getByRole('radio', { name, exact: true });
  await expect.poll(() => form('partly verbatim').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Only the words in quotation marks' }).click();
  await expect.poll(() => exact.innerText()).toBe('earplugs and a pint');
  await expect.poll(() => form('verbatim').isChecked()).toBe(true);
  await page.locator('.said').getByText('Read anew from the words: verbatim').waitFor();
  await page.getByRole('button', { name: /^Undo: Change the passage/ }).click();
  await expect.poll(() => exact.innerText()).toBe(SENTENCE);
  await expect.poll(() => form('partly verbatim').isChecked()).toBe(true);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('by buttons: a start in mid clause that took in its whole sentence comes back with the opposite press', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  await drag(page, 'the noise would drive away his guests');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const exact = page.locator('.excerpt .exact');
  const group = page.getByRole('group', { name: 'Trim the passage' });
  await group.getByRole('checkbox', { name: 'by clauses' }).check();
  const press = (name: string) => group.getByRole('button', { name }).click();
  await press('One clause more at the start');
  await expect.poll(() => exact.innerText()).toBe('warned that the noise would drive away his guests');
  await press('One clause less at the start');
  await expect.poll(() => exact.innerText()).toBe('the noise would drive away his guests');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('half a sentence is made whole by one press, whose own words stand where they stood; one undo takes it back', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  await drag(page, 'the noise would drive away his guests');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const exact = page.locator('.excerpt .exact');
  const whole = page.getByRole('button', { name: 'The whole sentence' });
  await whole.click();
  await expect.poll(() => exact.innerText()).toMatch(/^Thorne, who owns the Dry Dock, warned that the noise .*\.$/);
  await whole.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Change the passage/ }).click();
  await expect.poll(() => exact.innerText()).toBe('the noise would drive away his guests');
  await whole.waitFor();
  // An excerpt goes without the full stop, and lacks no word by that.
  await drag(page, 'He gave no proof.');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await whole.waitFor({ state: 'detached' });
  expect(its.errors).toEqual([]);
  await its.close();
});

/** Keys lead to every step and pane, lists are one stop of Tab, and no deed loses the keys. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, drag, TABLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What has the keys, and in which part of the page. */
const at = (page: Page) =>
  page.evaluate(() => {
    const its = document.activeElement;
    const pane = its?.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
    const field = its?.closest<HTMLElement>('[data-picker]')?.dataset['picker'];
    const name = its?.matches('.steps button') ? its.querySelector('.name')?.textContent : undefined;
    return [pane ?? (its?.closest('.steps') ? 'steps' : its?.localName), field ?? name ?? its?.className]
      .join(' ')
      .trim();
  });

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** A text of which nothing is proposed. */
const QUIET = 'Rain over the hills.\n\nThe hills are green. The valley is wide. The river is long.';

test('F6 goes round steps, text, statement and picture, to the field that is open', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  await drag(page, 'It squeaks');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.locator('[data-picker=from] [role=listbox]:focus').waitFor();
  await page.locator('edgewise-graph.ready').waitFor();
  const seen: string[] = [];
  for (let i = 0; i < 4; i++) {
    await press(page, 'F6');
    seen.push(await at(page));
  }
  expect(seen).toEqual(['picture ready', 'steps What they say', 'text article', 'statement from']);
  await press(page, 'Shift+F6', 'Shift+F6');
  expect(await at(page)).toBe('steps What they say');
  // From a field as well; and from the head it begins with the steps.
  await page.locator('#pick-from-line').focus();
  await press(page, 'F6');
  expect(await at(page)).toBe('picture ready');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await press(page, 'F6');
  expect(await at(page)).toBe('steps What they say');
  // A picture that is folded away is passed by.
  await page.getByRole('button', { name: 'Fold away' }).click();
  await press(page, 'Shift+F6');
  expect(await at(page)).toBe('statement from');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the steps are one stop of Tab, arrows go from one to the next, Enter opens it and the keys stay there', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article').focus();
  await press(page, 'Shift+F6');
  expect(await at(page)).toBe('steps What they say');
  expect(await page.locator('.steps button[tabindex="0"]').count()).toBe(1);
  await press(page, 'ArrowRight', 'ArrowRight');
  expect(await at(page)).toBe('steps Title, takeaway, day');
  await press(page, 'Shift+Tab');
  expect(await at(page)).not.toContain('steps');
  await press(page, 'Tab');
  expect(await at(page)).toBe('steps Title, takeaway, day');
  await press(page, 'Home', 'ArrowLeft');
  expect(await at(page)).toBe('steps Source');
  await press(page, 'End', 'ArrowLeft', 'Enter');
  await page.getByRole('region', { name: 'Check', exact: true }).waitFor();
  expect(await at(page)).toBe('steps Check');
  // In each step F6 leads to what is to be done there.
  await press(page, 'F6', 'F6');
  expect(await at(page)).toMatch(/^statement/);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('on a narrow stage F6 goes to what can be seen', async () => {
  const its = await atDesk(browser, { ...TABLE, viewport: { width: 390, height: 844 } }, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article').focus();
  await press(page, 'F6');
  expect(await at(page)).toBe('steps What they say');
  await press(page, 'F6');
  expect(await at(page)).toBe('text article');
  await its.close();
});

test('all statements in order are one stop of Tab: down and up from one to the next, across to the buttons of its row', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.getByRole('button', { name: 'All in order' }).click();
  const rows = page.locator('.order > li');
  const focused = () =>
    page.evaluate(() => {
      const its = document.activeElement;
      const row = its?.closest('.order > li');
      const place = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
      return [place, its?.getAttribute('data-move') ?? (its?.matches('.name') ? 'name' : its?.localName)];
    });
  await rows.first().locator('.name').focus();
  await press(page, 'ArrowDown', 'ArrowDown');
  expect(await focused()).toEqual([2, 'name']);
  await press(page, 'ArrowUp', 'ArrowRight');
  expect(await focused()).toEqual([1, '-1']);
  await press(page, 'Tab');
  expect(await focused()).toEqual([1, '1']);
  // The next stop is no other row's.
  await press(page, 'Tab');
  expect((await focused())[0]).toBe(-1);
  await press(page, 'Shift+Tab', 'ArrowLeft', 'ArrowLeft', 'End');
  expect(await focused()).toEqual([(await rows.count()) - 1, 'name']);
  const words = await rows.last().locator('.words').innerText();
  await press(page, 'Alt+ArrowUp');
  await expect.poll(() => rows.nth(-2).locator('.words').innerText()).toBe(words);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('an undo leaves the keys in the text where the statement is gone, and on the page as often as it is asked for', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, QUIET);
  for (const words of ['The hills are green', 'The valley is wide', 'The river is long']) {
    await drag(page, words);
    await press(page, 't');
    await page.locator('[data-picker=from] [role=listbox], [data-picker=from] input').first().waitFor();
    await page.locator('.pane.statement :focus').waitFor();
  }
  await page.locator('[data-next]').focus();
  for (let i = 0; i < 3; i++) {
    await press(page, 'Control+z');
    await page.locator('.said').getByText('Undone: Take').waitFor();
    expect(await at(page)).toMatch(/^(?:text|statement) \S/);
  }
  expect(await page.locator('.passages').innerText()).toContain('0 taken');
  expect(await at(page)).toBe('text article');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('Ctrl + Enter leads to the next passage from every step and field, and what was typed there is kept', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await page.locator('.proposal').waitFor();
  for (const name of [/^Who/, /^Title/, /^Source/]) {
    await steps.getByRole('button', { name }).click();
    await page.locator('.pane.statement :is(input, textarea):not([type=radio])').first().focus();
    await page.keyboard.type('Q');
    await press(page, 'Control+Enter');
    await page.locator('.proposal:focus').waitFor();
  }
  await steps.getByRole('button', { name: /^Source/ }).click();
  expect(await page.locator('.step-source [data-field=title]').inputValue()).toContain('Q');
  expect(its.errors).toEqual([]);
  await its.close();
});

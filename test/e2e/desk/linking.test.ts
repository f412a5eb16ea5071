/** Two statements are tied by dragging one on the other, and by keys; a question asks how. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const linksOf = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const graph = document.querySelector<HTMLElementTagNameMap['edgewise-graph']>('[data-pane=picture] edgewise-graph');
    const its = graph?.state.story?.statements.find((one) => one.id === wanted);
    return { repliesTo: its?.repliesTo ?? [], disputes: its?.disputes ?? [] };
  }, id);

test('a statement dragged on another disputes it; by keys it answers', async () => {
  const its = await atDesk(browser, { ...TABLE, viewport: { width: 1280, height: 1000 } }, 'desk.html?story=sample');
  const { page } = its;
  await page.locator('edgewise-graph.ready').waitFor();
  await page.getByRole('button', { name: 'All in order' }).click();
  const row = (i: number) => page.locator('.order [data-statement]').nth(i);
  const [first, second] = await page
    .locator('.order [data-statement]')
    .evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLElement).dataset['statement'] ?? ''));
  const before = await linksOf(page, second ?? '');
  await row(1).dragTo(row(0));
  const question = page.getByRole('dialog', { name: 'How are these two tied?' });
  await question.getByRole('button', { name: 'disputes' }).click();
  await question.waitFor({ state: 'detached' });
  await expect.poll(() => linksOf(page, second ?? '')).toEqual({ ...before, disputes: [...before.disputes, first] });
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect.poll(() => linksOf(page, second ?? '')).toEqual(before);

  await row(1).locator('.name').focus();
  await page.keyboard.press('l');
  await page.getByText('Go to the statement that it answers').waitFor();
  await row(0).locator('.name').focus();
  await page.keyboard.press('l');
  await question.waitFor();
  // What is said of a file that comes meanwhile stands in the dialog, beneath which nothing is seen or heard.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{'], 'broken.json'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await question.getByRole('status').getByText('Line 1, column 2: the file stops in the middle.').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => linksOf(page, second ?? '')).toEqual({ ...before, repliesTo: [...before.repliesTo, first] });
  // The keys are where they were.
  expect(
    await row(0)
      .locator('.name')
      .evaluate((name) => name === document.activeElement),
  ).toBe(true);
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

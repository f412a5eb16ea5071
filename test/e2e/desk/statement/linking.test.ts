/** Two statements are tied by dragging one on the other, and by keys; a question asks how. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, choose, drag, TABLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const ROW = `Row over the quay

Bo Holm likes the quay. Ada Penrose put the cost at three million. Ruth Voss visited the quay. Miles Tarrant did not accept that figure.
`;

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

test('beside a verb that disputes stands which statement it disputes; an undo leaves the fold beneath as it is', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, ROW);
  for (const [words, from, to, verb] of [
    ['Bo Holm likes the quay', 'Bo Holm', 'quay', 'praises'],
    ['Ada Penrose put the cost at three million', 'Ada Penrose', 'quay', 'says of'],
    ['Ruth Voss visited the quay', 'Ruth Voss', 'quay', 'plans'],
    ['Miles Tarrant did not accept that figure', 'Miles Tarrant', 'Ada Penrose', 'contradicts'],
  ] as const) {
    await drag(page, words);
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await choose(page, 'from', from);
    await choose(page, 'to', to);
    expect(await page.locator('[data-picker=disputes]').isVisible()).toBe(false);
    await choose(page, 'relation', verb);
  }
  const asked = page.getByRole('group', { name: 'Which statement does this dispute?' });
  await asked.getByRole('option').first().getByText('Ada Penrose put the cost').click();
  await asked.locator('.chip', { hasText: 'Ada Penrose put the cost' }).waitFor();
  const fold = page.locator('details.more');
  expect(await fold.getAttribute('open')).toBe(null);

  await fold.locator('summary').click();
  const answers = fold.getByRole('group', { name: 'Answers which statement' });
  await answers.getByRole('combobox').click();
  await answers.getByRole('option', { name: 'Bo Holm' }).click();
  await answers.locator('.chip').waitFor();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await answers.locator('.chip').waitFor({ state: 'detached' });
  expect(await fold.getAttribute('open')).toBe('');
  await page.getByRole('button', { name: /^Redo: / }).click();
  await answers.locator('.chip').waitFor();
  expect(await fold.getAttribute('open')).toBe('');
  expect(its.errors).toEqual([]);
  await its.close();
});

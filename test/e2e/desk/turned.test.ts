/** What an undo leaves behind, and who and whom turned round where the words say it the other way. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, choose, drag } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const TEXT = `Row at the quay

Ada Penrose was suspended by Miles Tarrant on Monday. Bo Holm likes the quay.
`;
const WORDS = 'Ada Penrose was suspended by Miles Tarrant';

test('what was half typed before an undo does not stand in the field of the statement that is taken again', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, TEXT);
  const verb = page.locator('[data-picker=relation]').getByRole('combobox');
  await drag(page, WORDS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await verb.fill('cheats');
  await page.getByRole('button', { name: /^Undo: Take/ }).click();
  await verb.waitFor({ state: 'detached' });
  await drag(page, WORDS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await expect.poll(() => verb.inputValue()).toBe('');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('where who and whom stand the wrong way round, one press beside the finding turns them', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, TEXT);
  await drag(page, WORDS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const remove = page.locator('[data-picker=from]').getByRole('button', { name: /^Remove/ });
  while ((await remove.count()) > 0) await remove.first().click();
  await choose(page, 'from', 'Ada Penrose');
  await choose(page, 'to', 'Miles Tarrant');
  await choose(page, 'relation', 'stops');
  const problem = page.getByRole('list', { name: 'Left to do here' }).getByText('was suspended by');
  await problem.waitFor();
  await page.getByRole('button', { name: 'Turn who and whom round' }).click();
  await problem.waitFor({ state: 'detached' });
  await page.locator('[data-picker=from] .chip', { hasText: 'Miles Tarrant' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

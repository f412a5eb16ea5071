/** A denial is asked for from both of its sides, and nobody gets it turned round unseen; a plan is no fact, and a report no quotation. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, choose, drag } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const HOUSE = `Dispute over a house

Ruth Voss denied that she had sold the house to Martin Bell. Ada Penrose said the council would buy the quay. “I paid for it,” said Martin Bell.
`;

test('who denies and what is denied are asked one after the other, and the reading of both is live', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, HOUSE);
  const card = page.locator('.proposal');
  await card.waitFor();
  await page.getByRole('group', { name: 'Who denies it?' }).waitFor();
  expect(await card.locator('[data-offers=about]').count()).toBe(0);
  await card.focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');

  // Of what is denied nothing is filled in: the keys go from one question to the next.
  const reads = page.locator('.denial > .sentence');
  await expect.poll(() => reads.innerText()).toBe('Readers read Ruth Voss denies that … … …');
  await page.getByRole('group', { name: 'Who is said to have done it?' }).locator('[role=listbox]:focus').waitFor();
  await page.keyboard.press('1');
  await page.getByRole('group', { name: 'To whom, or what?' }).locator('[role=listbox]:focus').waitFor();
  await page.keyboard.press('1');
  await page.getByRole('group', { name: 'Relation' }).locator('[role=listbox]:focus').waitFor();
  await page.keyboard.press('1');
  await expect.poll(() => reads.innerText()).toBe('Readers read Ruth Voss denies: Ruth Voss sells to Martin Bell');
  await page.getByRole('button', { name: 'Turn who and whom round' }).click();
  await expect.poll(() => reads.innerText()).toBe('Readers read Ruth Voss denies that Martin Bell sells to Ruth Voss');
  const told = () =>
    page.evaluate(() => {
      const [one] = document.querySelector('edgewise-graph')?.state.story?.statements ?? [];
      return [one?.modality, one?.form, one?.attributedTo, one?.from, one?.to];
    });
  await expect.poll(told).toEqual(['denied', 'reported', ['ruth-voss'], ['martin-bell'], ['ruth-voss']]);

  // Taken back, it is what she says again.
  await page.getByRole('button', { name: 'Remove denied' }).click();
  await expect.poll(() => page.locator('.denial').count()).toBe(0);
  const speaker = page.getByRole('group', { name: 'Who speaks' });
  await expect.poll(() => speaker.locator('.chip').allInnerTexts()).toEqual([expect.stringContaining('Ruth Voss')]);
  await page.locator('[data-picker=to][data-asks]').waitFor();

  // What is still to come is not filled in as a fact, and in the list of all no report stands in quotation marks.
  await page.locator('[data-next]').click();
  await expect.poll(() => card.locator('.reads').innerText()).toMatch(/Certainty\s*planned/);
  await card.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove planned' }).waitFor();
  await page.getByRole('button', { name: 'All in order' }).click();
  expect(await page.locator('.order .words').allInnerTexts()).toEqual([
    'Ruth Voss denied that she had sold the house to Martin Bell',
    'Ada Penrose said the council would buy the quay',
  ]);

  // Of one more denial in the same words who denies is asked first, too.
  await page.locator('.order .name').first().click();
  await page.getByLabel('Certainty').selectOption('denied');
  await page.getByRole('button', { name: 'One more from this passage' }).click();
  const denier = page.getByRole('group', { name: 'Who denies it?' });
  await denier.locator('[role=listbox]:focus').waitFor();
  // The Enter that ends a composition chooses nobody, also as Safari tells of it.
  await page.keyboard.type('Ruth');
  const ended = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
  await denier
    .getByRole('combobox')
    .evaluate((line, init) => line.dispatchEvent(new KeyboardEvent('keydown', init)), ended);
  expect(await denier.locator('.chip').count()).toBe(0);
  await page.keyboard.press('Enter');
  await denier.locator('.chip', { hasText: 'Ruth Voss' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('where who and whom stand the wrong way round, one press beside the finding turns them', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, 'Row at the quay\n\nAda Penrose was suspended by Miles Tarrant on Monday. Bo Holm likes the quay.');
  await drag(page, 'Ada Penrose was suspended by Miles Tarrant');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const remove = page.locator('[data-picker=from]').getByRole('button', { name: /^Remove/ });
  while ((await remove.count()) > 0) await remove.first().click();
  await choose(page, 'from', 'Ada Penrose');
  await choose(page, 'to', 'Miles Tarrant');
  await choose(page, 'relation', 'stops');
  const left = page.getByRole('list', { name: 'Left to do here' });
  const problem = left.getByText('was suspended by');
  await problem.waitFor();
  await left.getByRole('button', { name: 'Turn who and whom round' }).click();
  await problem.waitFor({ state: 'detached' });
  await page.locator('[data-picker=from] .chip', { hasText: 'Miles Tarrant' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

/** How much: offered where the verb is not of an amount, filled in where it is, and gone and back with the verb in one step. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, choose, drag } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const HAFEN = `Streit um die Klinik

Die Reederei Tidelinie kritisiert das Defizit von 4,8 Mio. Euro. Die Reederei Tidelinie zahlt der Klinik 350.000 Euro. Der Kreis zahlt der Klinik jährlich 20.000 Euro.
`;
const filled = (page: Page) => page.locator('[data-filled=amount]');
const offered = (page: Page) => page.getByRole('group', { name: 'Named in the words, and not filled in' });

async function takes(page: Page, words: string): Promise<void> {
  await drag(page, words);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.locator('.statement .exact', { hasText: words }).waitFor();
}

/** Another verb than it has; the list of tones beside it is no field to type in. */
async function turnsTo(page: Page, label: string): Promise<void> {
  const its = page.locator('[data-picker=relation]');
  await its.locator('input').fill(label);
  await its.getByRole('option', { name: label, exact: true }).first().click();
  await its.locator('.chip', { hasText: label }).waitFor();
}

test('a deficit that is criticised is no amount of it; one press makes it one, and then it stays', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, HAFEN);
  await takes(page, 'Die Reederei Tidelinie kritisiert das Defizit von 4,8 Mio. Euro');
  await turnsTo(page, 'criticises');
  expect(await filled(page).count()).toBe(0);
  await offered(page).getByRole('button', { name: 'As the amount: €4,800,000' }).click();
  // The keys are where it stands now.
  await filled(page).locator('.told:focus').waitFor();
  expect(await offered(page).count()).toBe(0);
  await turnsTo(page, 'warns about');
  expect(await filled(page).count()).toBe(1);
  await its.close();
});

test('what is paid goes with another verb, comes with undo, and is offered beside its field, too', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, HAFEN);
  await takes(page, 'Die Reederei Tidelinie zahlt der Klinik 350.000 Euro');
  await filled(page).getByRole('button', { name: 'Change: €350,000' }).waitFor();
  await turnsTo(page, 'praises');
  await offered(page).waitFor();
  expect(await filled(page).count()).toBe(0);
  await page.getByRole('button', { name: /^Undo: Change the relation/ }).click();
  await filled(page).waitFor();
  await turnsTo(page, 'praises');
  await offered(page).waitFor();
  await page.locator('[data-field=amount]').getByRole('button', { name: 'As the amount: €350,000' }).click();
  await filled(page).waitFor();
  await its.close();
});

test('an amount by the year is not offered, and found in Check where it was typed', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, HAFEN);
  await takes(page, 'Der Kreis zahlt der Klinik jährlich 20.000 Euro');
  await choose(page, 'from', 'Kreis');
  await choose(page, 'to', 'Klinik');
  await choose(page, 'relation', 'pays');
  expect([await filled(page).count(), await offered(page).count()]).toEqual([0, 0]);
  await page.getByText('Amount, day, channel').click();
  await page.getByText('An amount has no place for that').waitFor();
  const value = page.locator('[data-field=amount]').getByRole('textbox', { name: 'Number', exact: true });
  await value.fill('20000 Euro');
  await value.blur();
  await page.locator('.statement .problems').getByText('(“jährlich”); readers would take it for a sum').waitFor();
  await its.close();
});

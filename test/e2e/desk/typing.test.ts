/** Fields that are typed in: what is half typed takes nothing away. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, drag } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('a number that is typed anew keeps its unit; a field that is left empty takes the amount away', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, 'Die Reederei Tidelinie soll das Schiff betreiben und dafür 12 Millionen Euro zahlen');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.locator('.more > summary').click();
  const value = page.locator('[data-field=amount] input[type=number]');
  const unit = page.locator('[data-field=amount] .unit');
  await value.fill('12000000');
  await unit.fill('EUR');
  await value.fill('');
  await value.fill('13');
  expect([await value.inputValue(), await unit.inputValue()]).toEqual(['13', 'EUR']);
  await value.fill('');
  await value.blur();
  await expect.poll(() => unit.isDisabled()).toBe(true);
  expect(await unit.inputValue()).toBe('');
  await its.close();
});

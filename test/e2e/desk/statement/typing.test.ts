/** Fields that are typed in: what is half typed takes nothing away and outlasts no undo, what is only offered asks nobody. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, choose, drag, SAMPLE } from '../maker.js';

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
  // What was read off the words leads to its field.
  await page.locator('[data-filled=amount] .told').click();
  const value = page.getByRole('textbox', { name: 'Number', exact: true });
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

test('with what is set aside a reason is offered, not asked for; it stays with the passage, which can be brought back', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await page.locator('.proposal').focus();
  const words = page.locator('.proposal .exact');
  const first = await words.innerText();
  await page.keyboard.press('Backspace');
  // The next proposal has the keys: nobody has to answer.
  await page.locator('.proposal:focus').waitFor();
  expect(await words.innerText()).not.toBe(first);
  await page.getByRole('combobox', { name: 'Why it was set aside' }).fill('background only');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Undo: Reason for/ }).waitFor();
  await page.getByRole('button', { name: /^Read through/ }).click();
  const why = page.getByRole('combobox', { name: 'Why it was set aside' });
  expect(await why.inputValue()).toBe('background only');
  await page.getByRole('button', { name: /^Bring back: / }).click();
  await expect.poll(() => why.count()).toBe(0);

  // Once none is left, what is still unread comes next, and says so.
  await page.getByRole('button', { name: /^What they say/ }).click();
  while ((await page.locator('.proposal').count()) > 0) await page.locator('.proposal').press('Backspace');
  await page.keyboard.press('Control+Enter');
  await page.locator('.said').getByText('No proposal is left').waitFor();
  await its.close();
});

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

test('the name of a party is no verb; an amount is read out as readers will read it', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, `${TEXT.trim()} The quay cost £3m.\n`);
  await drag(page, WORDS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await choose(page, 'to', 'Ada Penrose');
  const verb = page.locator('[data-picker=relation]').getByRole('combobox');
  await verb.fill('Ada Penrose');
  await verb.press('Enter');
  await page.getByText('“Ada Penrose” is somebody in this story').first().waitFor();
  expect(await page.locator('[data-picker=relation] .chip').count()).toBe(0);
  await page.getByText('Amount, day, channel').click();
  const amount = page.locator('[data-field=amount]');
  const value = amount.getByRole('textbox', { name: 'Number', exact: true });
  const unit = amount.locator('.unit');
  // Nobody has used a currency yet, and the text names none but pounds.
  expect(await unit.getAttribute('placeholder')).toBe('GBP');
  await value.pressSequentially('86');
  await amount.getByText('Readers read 86').waitFor();
  await value.pressSequentially(' million');
  await amount.getByText('Readers read 86,000,000').waitFor();
  // What is typed stands until the field is left; a currency that is typed with it is the unit.
  expect(await value.inputValue()).toBe('86 million');
  await value.blur();
  await expect.poll(() => value.inputValue()).toBe('86000000');
  await value.fill('1,5 Mrd. Euro');
  await value.blur();
  await amount.getByText('Readers read €1,500,000,000').waitFor();
  expect([await value.inputValue(), await unit.inputValue()]).toEqual(['1500000000', 'EUR']);

  // What may be two numbers is neither: it is said, it stays in the field, and nothing is lost.
  await value.fill('1.200');
  await value.blur();
  await amount.getByText('“1.200” may be 1200 or 1.2.').waitFor();
  expect(await value.inputValue()).toBe('1.200');
  await amount.getByText('Readers read €1,500,000,000').waitFor();
  await value.fill('86 millon');
  await value.blur();
  await amount.getByText('“86 millon” was not read as an amount.').waitFor();
  await value.fill('£1.2m');
  await value.blur();
  await amount.getByText('Readers read £1,200,000').waitFor();
  expect(await amount.getByRole('status').innerText()).toBe('');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('whoever types the beginning of a name that the text has, however far away, means that one', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await page.locator('.proposal').waitFor();
  await drag(page, 'Diese Meldung ist erfunden');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const speaker = page.locator('[data-picker=from]');
  expect(await speaker.getByRole('option', { name: 'Jasper Holm' }).count()).toBe(0);
  await speaker.getByRole('combobox').fill('Jasp');
  await speaker.getByRole('combobox').press('Enter');
  await speaker.locator('.chip', { hasText: 'Jasper Holm' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a long article that is pasted moves nothing on the page', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  const paste = page.getByRole('textbox', { name: 'Paste an article' });
  const before = await paste.boundingBox();
  await paste.focus();
  await page.keyboard.insertText(SAMPLE.repeat(4));
  expect(await paste.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await its.close();
});

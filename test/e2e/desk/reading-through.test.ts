/** Reading through: what no rule proposes is found there, sentences that name two first, and taken or set aside on the spot. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const TEXT = `Rat stoppt Brücke

Der Gemeinderat hat das Projekt der Reederei Tidelinie vorerst auf Eis gelegt. Es regnete den ganzen Tag. Die Sitzung dauerte lange.

„Der Gemeinderat irrt“, sagte Lena Brandt, Sprecherin der Reederei Tidelinie. „Wir bauen“, sagte Brandt. Der Gemeinderat sagte, die Reederei Tidelinie müsse warten. Lena kennt den Gemeinderat seit zwanzig Jahren.
`;

test('by keys: the first group names two or more, T takes, Backspace sets aside and goes on', async () => {
  const its = await atDesk(browser, TABLE);
  const { page } = its;
  await begin(page, TEXT);
  await page.locator('.proposal').waitFor();
  while ((await page.locator('.proposal').count()) > 0) await page.locator('.proposal').press('Backspace');
  // Once nothing is proposed the pane says where to go on.
  const statement = page.getByRole('region', { name: 'Statement', exact: true });
  await statement.getByText('No proposal is left.').waitFor();
  await statement.getByRole('button', { name: 'Go on with “Read through”' }).press('Enter');
  const read = page.getByRole('region', { name: 'Read through', exact: true });
  await read.getByRole('heading', { name: /^Name two or more \d+$/ }).waitFor();
  await read.getByRole('heading', { name: /^The rest \d+$/ }).waitFor();
  const first = read.locator('[data-unread]').first();
  expect(await first.locator('.hint').innerText()).toMatch(
    /^names .*Gemeinderat.*, .*Tidelinie|^names .*Tidelinie.*, .*Gemeinderat/,
  );
  const before = await read.locator('[data-unread]').count();
  const second = read.locator('[data-unread]').nth(1).locator('.sentence');
  const words = await second.innerText();
  await read.locator('[data-unread] .sentence:focus').press('Backspace');
  await expect.poll(() => read.locator('[data-unread]').count()).toBe(before - 1);
  await expect.poll(() => page.locator('[data-unread] .sentence:focus').innerText()).toBe(words);
  await page.keyboard.press('t');
  await statement.getByText('Who').first().waitFor();
  expect(words).toContain((await statement.locator('.exact').innerText()).slice(0, 40));
  // It is one step, as in the text.
  await page.getByRole('button', { name: /^Undo: Take/ }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('by mouse: Take leads to the statement, Set aside to the next sentence, and when all are read it says so', async () => {
  const its = await atDesk(browser, TABLE);
  const { page } = its;
  await begin(page, 'Haus verkauft\n\nAda Moss kaufte das Haus. Es steht am Fluss.');
  await page.getByRole('button', { name: /^Read through/ }).click();
  const read = page.getByRole('region', { name: 'Read through', exact: true });
  await read.getByRole('button', { name: /^Set aside: Ada/ }).click();
  await read.locator('[data-aside]:focus').waitFor();
  await read.getByRole('button', { name: /^Take: Es steht/ }).click();
  await page.getByRole('region', { name: 'Statement', exact: true }).locator('[data-picker=from] :focus').waitFor();
  await page.getByRole('button', { name: /^Read through/ }).click();
  await read.getByText('Every sentence is read').waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('what tells an amount or a deed stands first, with what tells it, and one press takes it with its amount', async () => {
  const its = await atDesk(browser, TABLE);
  const { page } = its;
  await begin(
    page,
    'Pool to stay\n\n“We are glad,” said Ada Moss, who leads the Friends of the Lido. It rained all day long. The council has set aside £120,000 for the pool.',
  );
  await page.getByRole('button', { name: /^Read through/ }).click();
  const read = page.getByRole('region', { name: 'Read through', exact: true });
  await read.getByRole('heading', { name: /^Probably a statement \d+$/ }).waitFor();
  const sentence = read.locator('[data-unread]', { hasText: '£120,000 for' });
  await sentence.getByText('tells an amount: “£120,000”').waitFor();
  const [first] = await read.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(first).toMatch(/^Probably a statement/);
  await sentence.getByRole('button', { name: /^Take/ }).click();
  const statement = page.getByRole('region', { name: 'Statement', exact: true });
  await expect.poll(() => statement.locator('.exact').innerText()).toContain('set aside £120,000');
  await statement.getByText('£120,000').nth(1).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

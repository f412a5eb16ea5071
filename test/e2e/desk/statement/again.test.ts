/** Words that are taken already: a press on them shows their statement, and nothing makes a second one of them by mistake. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, drag, oneStatement, TABLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const LEADS = 'Tomke Dirksen leitet die Tidelinie seit ihrer Gründung';

/** Presses in the middle of these words, without a drag. */
async function pressOn(page: Page, words: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('.article p')) {
      const at = paragraph.textContent?.indexOf(wanted) ?? -1;
      const node = paragraph.firstChild;
      if (at < 0 || !node) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 6);
      const box = range.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2] as const;
    }
    throw new Error(`not in the text: ${wanted}`);
  }, words);
  await page.mouse.click(x, y);
}

test('a press on taken words shows their statement; Take there makes no second one and says how to', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await oneStatement(page);
  await drag(page, 'Mit der ‚Seehund II‘ wird der Hafen wieder leise');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const exact = page.locator('.excerpt .exact');
  await exact.getByText('wieder leise').waitFor();
  await pressOn(page, 'Dirksen leitet');
  await exact.getByText(LEADS).waitFor();
  await page.locator('.article').press('t');
  await page.locator('.said').getByText('One more from this passage').waitFor();
  await drag(page, LEADS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const taken = page.locator('.passages li', { hasText: 'taken' });
  await page.locator('.passages summary').click();
  expect(await taken.count()).toBe(2);
  // Part of it is another passage.
  await drag(page, 'leitet die Tidelinie');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await expect.poll(() => taken.count()).toBe(3);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('in another step a press on the text leaves the step as it is', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, LEADS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.locator('.steps li:nth-child(2) button').click();
  await pressOn(page, 'Dirksen leitet');
  expect(await page.locator('.steps [aria-current=step]').innerText()).toContain('Who');
  await its.close();
});

const NAMESAKES = `Der Anbau

Der frühere Dezernent Rolf Petersen schwieg lange. Landrätin Sabine Petersen sagte, sie habe davon nichts gewusst. „Ich hätte sofort gehandelt“, sagte Sabine Petersen.

Rolf Petersen kritisierte den Landkreis. Petersen sagte, er habe nie einen Cent genommen.`;

test('the proposal that is pressed on in the text is the one in turn; who speaks is offered without a namesake to speak of', async () => {
  const its = await atDesk(browser, { ...TABLE, locale: 'de-DE' });
  const { page } = its;
  await page.locator('#paste').fill(NAMESAKES);
  await page.getByRole('button', { name: 'Anfangen' }).click();
  const card = page.locator('.proposal');
  await card.waitFor();
  await pressOn(page, 'habe nie einen Cent');
  await card.getByText('er habe nie einen Cent genommen').waitFor();
  expect(await card.locator('[data-offers=about]').getByText('Sabine Petersen').count()).toBe(0);
  await pressOn(page, 'hätte sofort');
  await card.getByText('Ich hätte sofort gehandelt').waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

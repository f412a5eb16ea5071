/** Hints that their maker follows or puts off with one press: what is withdrawn and told elsewhere, what may answer, the presumption of innocence, a condition that was cut off. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, drag, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const toStep = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const toPassage = async (page: Page, words: string) => {
  await page.locator('.passages').evaluate((its) => its.setAttribute('open', ''));
  await page.locator('.passages li button', { hasText: words }).click();
};

/** The English sample, whose title tells a figure of one of its statements. */
async function figureInTitle() {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  await page.locator('.article p').first().waitFor();
  await toStep(page, 'Title, takeaway, day');
  const title = page.getByLabel('Title, in English');
  await title.fill('Did Garrow Steel pay £40,000?');
  return { its, page, title };
}

test('a withdrawn figure that the title still has is said, one press from the title, until it is gone or may stay', async () => {
  const { its, page, title } = await figureInTitle();
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByRole('button', { name: 'Readers have this story already' }).click();
  await toPassage(page, '£40,000');
  await page.getByText('Withdraw this statement …').click();
  await page.getByLabel('Reason that readers get').fill('Nobody could show that it was paid.');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.locator('.said').getByText('still stand elsewhere').waitFor();
  const left = page.locator('.pane.statement .problems li', { hasText: 'The title still has “40,000”' });
  await left.getByRole('button', { name: /^The title still has/ }).click();
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);

  await toStep(page, 'Check');
  const must = page.getByRole('heading', { name: /^Before you publish/ });
  await must.waitFor();
  await left.getByRole('button', { name: 'It may stay' }).click();
  await left.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Put off/ }).click();
  await left.waitFor();
  await left.getByRole('button', { name: /^The title still has/ }).click();
  await title.fill('Who pays for the bridge?');
  await toStep(page, 'Check');
  await page.getByRole('region', { name: 'Check' }).waitFor();
  await expect.poll(() => left.count()).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('of a removed statement the texts that still tell it are listed, until they are mended or may stay', async () => {
  const { its, page, title } = await figureInTitle();
  await toPassage(page, '£40,000');
  await page.getByRole('button', { name: 'Remove this statement' }).click();
  const still = page.getByRole('group', { name: /^Removed/ });
  await still.getByRole('button', { name: 'The title: “40,000”' }).click();
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
  // Another edit mends nothing of it.
  await title.fill('Why did Garrow Steel pay £40,000?');
  await toStep(page, 'Check');
  await still.getByRole('button', { name: 'It may stay' }).click();
  await still.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Put off/ }).click();
  await still.getByRole('button', { name: 'The title: “40,000”' }).click();
  await title.fill('Who pays for the bridge?');
  await toStep(page, 'Check');
  await page.getByRole('region', { name: 'Check' }).waitFor();
  await expect.poll(() => still.count()).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

const COURT =
  'Martin Holm accused Ada Ravn of fraud, and prosecutors arrested her. Bo Lind said the weather was fine. Ada Ravn denied that she had taken money.';

test('Check offers what may answer and the presumption of innocence; each is decided with one press', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, COURT);
  for (let i = 0; i < 3; i++) {
    await page.getByRole('button', { name: 'Take the proposal' }).click();
    await page.locator('[data-next]').click();
  }
  await toStep(page, 'Check');
  const hint = page.locator('.step-check .problems li', { hasText: 'This may answer' });
  await hint.getByRole('button', { name: 'Link the two' }).click();
  await hint.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Change what/ }).click();
  await hint.getByRole('button', { name: 'Not an answer' }).click();
  await hint.waitFor({ state: 'detached' });

  await toPassage(page, 'Martin Holm accused');
  await page.locator('[data-picker=to]').getByRole('combobox').fill('Ada Ravn');
  await page.locator('[data-picker=to]').getByRole('option').first().click();
  await page.locator('[data-picker=relation]').getByRole('combobox').fill('accuses');
  await page.locator('[data-picker=relation]').getByRole('option').first().click();
  await toStep(page, 'Title, takeaway, day');
  const presumed = page.locator('.step-title .problems li', { hasText: 'suspicion or charges' });
  await presumed.waitFor();
  const takeaway = page.getByLabel('What a reader should take away, in one sentence, in English');
  expect(await takeaway.inputValue()).toBe('');
  // What must be answered stands above what may be.
  await takeaway.fill('They quarrel over £9 million.');
  const number = page.locator('.step-title .problems li', { hasText: 'no source has' });
  await number.waitFor();
  expect(await page.locator('.step-title .problems li').first().innerText()).toContain('no source has');
  await takeaway.fill('They quarrel over money.');
  await number.waitFor({ state: 'detached' });
  await presumed.getByRole('button', { name: /^Put it behind the takeaway/ }).click();
  await expect
    .poll(() => takeaway.inputValue())
    .toBe('They quarrel over money. Everybody named is presumed innocent until a court finds otherwise.');
  await presumed.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Change the takeaway/ }).click();
  await presumed.getByRole('button', { name: 'Not needed' }).click();
  await presumed.waitFor({ state: 'detached' });
  await toStep(page, 'Check');
  await expect.poll(() => page.locator('.step-check .problems li', { hasText: 'suspicion' }).count()).toBe(0);
  expect(its.errors).toEqual([]);
  await its.close();
});

const PROMISES =
  'Ada Ravn said the yard would build the bridge, but only if the county pays. “If the bridge falls, we will pay,” Bo Lind said.';

test('an excerpt without the condition of its sentence says so; one press takes it in, another leaves it as it is', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, PROMISES);
  const exact = page.locator('.excerpt .exact');
  const cut = page.locator('.pane.statement .problems li', { hasText: 'leaves out a condition' });
  await drag(page, 'the yard would build the bridge');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await cut.getByText('“… but only if the county pays”').waitFor();
  await cut.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(() => exact.innerText()).toBe('the yard would build the bridge, but only if the county pays');
  await cut.waitFor({ state: 'detached' });

  await drag(page, 'we will pay');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await cut.getByText('“If the bridge falls …”').waitFor();
  await toStep(page, 'Check');
  const listed = page.locator('.step-check .problems li', { hasText: 'leaves out a condition' });
  await listed.getByRole('button', { name: 'Is right as it is' }).click();
  await listed.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo: Put off: This excerpt leaves out/ }).click();
  await listed.getByRole('button', { name: 'Take it in' }).click();
  await listed.waitFor({ state: 'detached' });
  await toPassage(page, 'If the bridge falls');
  expect(await exact.innerText()).toBe('If the bridge falls, we will pay');
  expect(its.errors).toEqual([]);
  await its.close();
});

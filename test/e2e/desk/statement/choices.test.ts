/** Lists of choices, and what is selected, belong to what is in hand: each shows what is so, whoever was in hand before. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, choose, drag, SAMPLE } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const PASSAGES = [
  'Mit der ‚Seehund II‘ wird der Hafen wieder leise',
  'Tomke Dirksen leitet die Tidelinie',
  'Das Schiff hat noch nicht einmal einen Motor',
] as const;
const certainty = (page: Page) => page.locator('#modality');
const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

test('each statement shows its own certainty, whatever was chosen of another, and after an undo what was before', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  const chosen = ['alleged', 'planned', 'asserted'];
  for (const [i, words] of PASSAGES.entries()) {
    await drag(page, words);
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await page.locator('.excerpt .exact', { hasText: words }).waitFor();
    await certainty(page).selectOption('planned');
    await certainty(page).selectOption(chosen[i] ?? '');
  }
  const previous = page.getByRole('button', { name: 'Previous statement' });
  for (const [words, wanted] of [
    [PASSAGES[1], 'planned'],
    [PASSAGES[0], 'alleged'],
  ] as const) {
    await previous.click();
    await page.locator('.excerpt .exact', { hasText: words }).waitFor();
    expect(await certainty(page).inputValue()).toBe(wanted);
  }
  await certainty(page).selectOption('asserted');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => certainty(page).inputValue()).toBe('alleged');
  await its.close();
});

test('what somebody is shows what is so after an undo', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await step(page, /^Who/);
  await page.getByRole('button', { name: 'Keep Fenna Quast' }).click();
  const kind = page.getByRole('combobox', { name: 'What Fenna Quast is' });
  const before = await kind.inputValue();
  await kind.selectOption('project');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => kind.inputValue()).toBe(before);
  await its.close();
});

test('what is selected in one source is not selected in the other that is shown next', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, PASSAGES[0]);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await choose(page, 'from', 'Fenna Quast');
  await step(page, /^Source/);
  const text = page.locator('#new-text');
  await text.fill(`Anderswo\n\n${SAMPLE}`);
  // Its first line stands in the empty field above; once it is there, the keys are where something is missing.
  expect(await page.locator('#new-title').inputValue()).toBe('Anderswo');
  await page.getByRole('button', { name: 'Add the source' }).click();
  await page.getByText('Added: “Anderswo”.').waitFor();
  await page.locator('input[data-field=publisher]:focus').waitFor();
  expect(await page.getByRole('combobox', { name: 'Source', exact: true }).innerText()).toContain('Anderswo');
  await drag(page, PASSAGES[2]);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.locator('.excerpt .exact', { hasText: PASSAGES[2] }).waitFor();
  await drag(page, PASSAGES[1]);
  await page.getByRole('button', { name: 'Previous statement' }).click();
  await page.locator('.excerpt .exact', { hasText: PASSAGES[0] }).waitFor();
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selected).toBe('');
  expect(await page.evaluate(() => [...(CSS.highlights.get('desk-selected') ?? [])].length)).toBe(0);
  await its.close();
});

test('whoever was given another name is offered by it', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await step(page, /^Who/);
  await page.getByRole('button', { name: 'Keep Fenna Quast' }).click();
  const name = page.locator('[data-record="fenna-quast"] [data-field=name]');
  await name.fill('Fenna Quast-Moor');
  await name.blur();
  await step(page, /^What they say/);
  const card = page.getByRole('group', { name: 'Proposal' });
  for (let i = 0; i < 20 && !(await card.locator('.exact').innerText()).includes(PASSAGES[0]); i++)
    await card.getByRole('button', { name: 'Skip' }).click();
  const speakers = () => card.locator('[data-offers=speaker] button').allInnerTexts();
  expect((await speakers()).map((one) => one.replace(/^\d\s*/, ''))[0]).toBe('Fenna Quast-Moor');
  await card.getByRole('button', { name: 'Take the proposal' }).click();
  await page.locator('[data-picker=from] .chip', { hasText: 'Fenna Quast-Moor' }).waitFor();
  await its.close();
});

test('who and whom of what is reported are turned round in one press, beside whom it is about', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, 'Tomke Dirksen leitet die Tidelinie seit ihrer Gründung');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const turn = page.getByRole('button', { name: 'Turn who and whom round' });
  await choose(page, 'from', 'Tomke Dirksen');
  await turn.waitFor({ state: 'detached' });
  await choose(page, 'to', 'Tidelinie');
  const chips = (name: string) => page.locator(`[data-picker=${name}] .chip`).allTextContents();
  expect([await chips('from'), await chips('to')]).toEqual([['Tomke Dirksen×'], ['Tidelinie×']]);
  await turn.click();
  await expect.poll(async () => [await chips('from'), await chips('to')]).toEqual([['Tidelinie×'], ['Tomke Dirksen×']]);
  await page.getByRole('button', { name: /^Undo: Turn who and whom/ }).click();
  await expect.poll(async () => [await chips('from'), await chips('to')]).toEqual([['Tomke Dirksen×'], ['Tidelinie×']]);
  // Of somebody's own words that would change who speaks.
  await page.getByRole('radio', { name: 'verbatim', exact: true }).check();
  await turn.waitFor({ state: 'detached' });
  await its.close();
});

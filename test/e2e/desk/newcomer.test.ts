/** From a pasted article to a saved story, by mouse alone and by keys alone. */
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from '../../../src/story/index.js';
import { launch } from '../page.js';
import { atDesk, begin, choose, drag, pictureOf, SAMPLE, saved } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const QUIET = 'Mit der ‚Seehund II‘ wird der Hafen wieder leise';
const ENGINE = 'Das Schiff hat noch nicht einmal einen Motor';

async function projectOf(page: Page) {
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click());
  const parts = unzipSync(new Uint8Array(bytes));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { name, parts: Object.keys(parts), text, ...parse(text('story.json')) };
}

test('by mouse alone', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  for (const name of ['Text', 'Statement', 'Picture']) await region(page, name).waitFor();
  const said = [
    [QUIET, 'Fenna Quast', 'Seehund II', 'praises'],
    [ENGINE, 'Bo Ellerhagen', 'Seehund II', 'mocks'],
  ] as const;
  for (const [words, from, to, relation] of said) {
    await drag(page, words);
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await region(page, 'Statement').getByText(words).waitFor();
    await choose(page, 'from', from);
    await choose(page, 'to', to);
    await choose(page, 'relation', relation);
  }
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /Title/ }).click();
  await page.getByLabel('Title, in German').fill('Streit um eine Fähre');
  await expect
    .poll(() => pictureOf(page).then(({ statements }) => statements.map(({ exact }) => exact)))
    .toEqual([QUIET, ENGINE]);

  const project = await projectOf(page);
  expect(project.name).toBe('streit-um-eine-faehre.edgewise.zip');
  expect(project.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { story } = project;
  expect(story?.statements.map(({ form, quote }) => [form, quote?.exact])).toEqual([
    ['direct', QUIET],
    ['direct', ENGINE],
  ]);
  expect(story?.entities.map(({ name }) => name)).toEqual(['Fenna Quast', 'Seehund II', 'Bo Ellerhagen']);
  const [text] = project.parts.filter((path) => path.endsWith('.txt'));
  expect(project.text(text ?? '')).toBe(SAMPLE);
  for (const { quote } of story?.statements ?? []) expect(SAMPLE).toContain(quote?.exact);
  expect(its.errors).toEqual([]);
  expect(await its.traces()).toMatchObject({ violations: [], cookies: 0, stored: 0 });
  expect(its.foreign).toEqual([]);
  await its.close();
});

test('by keys alone, and once the names are known a statement takes eight presses', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  let presses = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses++;
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };
  await page.getByRole('textbox', { name: 'Paste an article' }).focus();
  await page.keyboard.insertText(SAMPLE);
  while (!(await page.evaluate(() => document.activeElement?.textContent?.includes('Begin')))) await press('Tab');
  await press('Enter');
  await page.locator('.article:focus').waitFor();

  // The caret walks to the first quotation; Shift selects it by words.
  const place = () =>
    page.evaluate(() => getSelection()?.focusNode?.textContent?.slice(getSelection()?.focusOffset).slice(0, 7));
  while ((await place()) !== 'Mit der') await press('ArrowRight');
  for (let i = 0; i < 9; i++) await press('Shift+ArrowRight');
  await press('t');
  // Who says it stands at its verb, and is filled in.
  await page.locator('[data-picker=from] .chip', { hasText: 'Fenna Quast' }).waitFor();
  await page.locator('[data-picker=to] :focus').waitFor();
  await page.keyboard.type('Seehund II');
  await press('Enter');
  await page.locator('[data-picker=relation] :focus').waitFor();
  await page.keyboard.type('praises');
  await press('Enter');
  // What a ship is nobody can know, and it is asked last: the kinds have numbers.
  await page.locator('[data-picker=kinds] :focus').waitFor();
  await press('6');
  await page.locator('[data-next]:focus').waitFor();
  await expect
    .poll(() => pictureOf(page).then(({ statements }) => statements.map(({ exact }) => exact)))
    .toEqual([QUIET]);
  await page.getByRole('region', { name: 'Statement', exact: true }).getByText(QUIET).waitFor();

  presses = 0;
  await press('Control+Enter', 't', '1', '1', '5', '2');
  await page.locator('[data-next]:focus').waitFor();
  expect(presses).toBeLessThanOrEqual(8);
  await expect.poll(() => pictureOf(page).then(({ statements }) => statements.length)).toBe(2);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a passage is trimmed by words with the keys of the text and with the buttons of the statement', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, 'Tomke Dirksen leitet die Tidelinie seit ihrer');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('t');
  const exact = page.locator('.excerpt .exact');
  await expect.poll(() => exact.innerText()).toBe('leitet die Tidelinie seit ihrer Gründung');
  await page.getByRole('button', { name: 'One word more at the start' }).click();
  await page.getByRole('button', { name: 'One word less at the end' }).click();
  await expect.poll(() => exact.innerText()).toBe('Dirksen leitet die Tidelinie seit ihrer');
  await its.close();
});

test('everything is undone and done again, by its name; a field keeps its own undo', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, ENGINE);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await choose(page, 'to', 'Fenna Quast');
  await page.getByRole('button', { name: /^Undo: Change whom/ }).click();
  await page.getByRole('button', { name: 'Undo: Add Fenna Quast' }).click();
  await page
    .getByRole('button', { name: `Undo: Take “${ENGINE.slice(0, 20)}` })
    .or(page.getByRole('button', { name: /^Undo: Take/ }))
    .first()
    .click();
  await page.getByText('No statement in hand.').waitFor();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: /^Redo: / }).click();
  await page.getByText('1 taken, 0 set aside').waitFor();

  const line = page.locator('[data-picker=to]').getByRole('combobox');
  await page.locator('.passages summary').click();
  await page.locator('.passages li button', { hasText: 'taken' }).click();
  await line.fill('abc');
  await line.press('Control+z');
  await page.getByText('1 taken, 0 set aside').waitFor();
  await page.locator('.article').focus();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Redo: / }).waitFor();
  await its.close();
});

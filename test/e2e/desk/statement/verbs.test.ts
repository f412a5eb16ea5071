/** A verb is two digits that stay the same from statement to statement, or one where the words name it; what somebody new is, is asked last. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../page.js';
import { atDesk, begin, drag } from '../maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const QUAY = `Row over the quay

Ada Penrose mocked the quay. Miles Tarrant is angry at the quay. Ada Penrose bought the quay. Bo Holm likes the quay.
`;
const relation = (page: Page) => page.locator('[data-picker=relation]');
const list = (page: Page) => relation(page).getByRole('listbox');

/** The rows as they are read: the number of each, its name, its verbs with theirs. */
const rows = (page: Page) =>
  list(page)
    .getByRole('group')
    .evaluateAll((all) =>
      all.map((row) => {
        const shown = (kbd: Element | null) =>
          kbd?.checkVisibility({ visibilityProperty: true }) ? kbd.textContent : '';
        const verbs = [...row.querySelectorAll('[role=option]')].map((option) => {
          const kbd = option.querySelector('kbd');
          return `${shown(kbd)} ${option.textContent?.trim().slice(kbd?.textContent?.length ?? 0)}`.trim();
        });
        return [`${shown(row.querySelector('.sign kbd'))} ${row.ariaLabel}`.trim(), ...verbs];
      }),
    );

async function takes(page: Page, words: string, names: readonly string[]): Promise<void> {
  await drag(page, words);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  for (const [i, name] of names.entries()) {
    const its = page.locator(`[data-picker=${['from', 'to'][i]}]`);
    await its.getByRole('combobox').fill(name);
    await its.getByRole('combobox').press('Enter');
    await its.locator('.chip', { hasText: name }).waitFor();
  }
}

test('each tone has its row and its number, and every verb its place there, whatever the statement', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, QUAY);
  await takes(page, 'Ada Penrose mocked the quay', ['Ada Penrose', 'quay']);
  await relation(page).locator('[role=listbox]:focus').waitFor();
  const first = await rows(page);
  expect(first.map(([name]) => name)).toEqual([
    'From its words',
    ...['4 Conflict', '5 Support', '6 Money', '7 Role', '8 Report', '9 Other'],
  ]);
  expect(first[0]).toEqual(['From its words', '1 mocks']);
  expect(first[1]?.slice(1, 4)).toEqual(['contradicts', 'criticises', 'accuses']);

  // Numbers stand where they hold, and nothing moves by them.
  const boxes = () =>
    list(page)
      .locator('[role=option], b')
      .evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().width]));
  const focused = await boxes();
  await page.getByRole('combobox', { name: 'Relation' }).focus();
  expect((await rows(page)).flat().filter((told) => /\d/.test(told))).toEqual([]);
  expect(await boxes()).toEqual(focused);
  await list(page).focus();

  // A number opens its tone, which is told; then its verbs have the numbers, and no other row.
  await page.keyboard.press('4');
  await relation(page)
    .getByRole('status')
    .getByText(/^Conflict: 1 contradicts, 2 criticises, .* 9 stops\. Escape closes it\.$/)
    .waitFor();
  const open = await rows(page);
  expect(open[1]?.slice(0, 3)).toEqual(['Conflict', '1 contradicts', '2 criticises']);
  // More than nine have no more numbers.
  expect(open[1]?.at(-1)).toBe('competes with');
  expect(
    open
      .filter((_, i) => i !== 1)
      .flat()
      .filter((told) => /\d/.test(told)),
  ).toEqual([]);
  expect(await boxes()).toEqual(focused);
  await page.keyboard.press('Escape');
  await relation(page).locator('[role=listbox]:focus').waitFor();
  expect(await rows(page)).toEqual(first);
  await page.keyboard.press('8');
  await page.keyboard.press('Backspace');
  expect(await rows(page)).toEqual(first);
  // Whoever comes back finds the numbers of the rows.
  await page.keyboard.press('8');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await rows(page)).toEqual(first);

  // In an open row the arrows begin there; Enter takes none that nobody looked at.
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is chosen yet').waitFor();
  await page.keyboard.press('ArrowDown');
  await relation(page).getByText('Ada Penrose pays quay').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await page.keyboard.press('2');
  await relation(page).locator('.chip', { hasText: 'criticises' }).waitFor();

  // Of the next one the words name no verb; it is the same two digits, however often others are used.
  await takes(page, 'Miles Tarrant is angry at the quay', ['Miles Tarrant', 'quay']);
  await list(page).focus();
  expect(await rows(page)).toEqual(first.slice(1));
  await page.keyboard.press('1');
  expect(await relation(page).locator('.chip').count()).toBe(0);
  await page.keyboard.press('4');
  await page.keyboard.press('2');
  await relation(page).locator('.chip', { hasText: 'criticises' }).waitFor();

  // A verb of the story's own stands last in its row; what its tone is has the number of the row.
  await takes(page, 'Ada Penrose bought the quay', ['Ada Penrose', 'quay']);
  await relation(page).getByRole('combobox').fill('haggles over');
  await page.keyboard.press('Enter');
  await relation(page).getByText('Added. What is its tone?').waitFor();
  // One control for the one choice.
  await list(page).and(page.locator(':focus')).waitFor();
  expect(await relation(page).locator('select, input').count()).toBe(0);
  expect(await list(page).getByRole('option').count()).toBe(6);
  await page.keyboard.press('6');
  await page.locator('.chip[data-tone=money]').waitFor();
  await takes(page, 'Bo Holm likes the quay', ['Bo Holm', 'quay']);
  expect((await rows(page))[2]?.at(-1)).toBe('haggles over');
  // What the words name is one digit, and keeps its place in its tone.
  await list(page).focus();
  await page.keyboard.press('6');
  await page.keyboard.press('7');
  await relation(page).locator('.chip', { hasText: 'haggles over' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a verb of one’s own has two digits, too, where its tone has no more of them, and keeps them', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, QUAY);
  const make = async (words: string, who: string, verb: string, number: string) => {
    await takes(page, words, [who, 'quay']);
    await relation(page).getByRole('combobox').fill(verb);
    await page.keyboard.press('Enter');
    await relation(page).getByText('Added. What is its tone?').waitFor();
    await page.keyboard.press(number);
    await relation(page).getByText('Added. What is its tone?').waitFor({ state: 'detached' });
  };
  await make('Ada Penrose mocked the quay', 'Ada Penrose', 'cheats', '4');
  await make('Miles Tarrant is angry at the quay', 'Miles Tarrant', 'snubs', '4');
  await takes(page, 'Bo Holm likes the quay', ['Bo Holm', 'quay']);
  await list(page).focus();
  const seen = await rows(page);
  expect(seen.at(-1)).toEqual(['0 Your own', 'cheats', 'snubs']);
  expect(seen[0]?.at(-1)).toBe('competes with');
  await page.keyboard.press('0');
  await relation(page).getByRole('status').getByText('Your own: 1 cheats, 2 snubs. Escape closes it.').waitFor();
  await page.keyboard.press('2');
  await relation(page).locator('.chip', { hasText: 'snubs' }).waitFor();
  // The same two in the next statement.
  await takes(page, 'Ada Penrose bought the quay', ['Ada Penrose', 'quay']);
  await list(page).focus();
  await page.keyboard.press('0');
  await page.keyboard.press('1');
  await relation(page).locator('.chip', { hasText: 'cheats' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the digits are always speaker, about, verb; what is new is asked behind them, one after the other', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, QUAY);
  const kinds = page.locator('[data-picker=kinds]');
  const focused = (field: string) => page.locator(`[data-picker=${field}] [role=listbox]:focus`).waitFor();
  // Who is named in the text is found by then.
  await page.locator('.proposal').waitFor();
  await drag(page, 'Row over the quay');
  await page.keyboard.press('t');
  await page.locator('[data-picker=from] :focus').waitFor();
  for (const [field, name] of [
    ['from', 'Saltmere Sands'],
    ['to', 'Old Quay'],
  ] as const) {
    await focused(field);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await focused('relation');
  expect(await kinds.count()).toBe(0);
  await page.keyboard.press('4');
  await page.keyboard.press('2');
  // In the fixed order of the kinds, in words that say who belongs there.
  await kinds.getByText('What is Saltmere Sands?').waitFor();
  await focused('kinds');
  expect(await kinds.locator('[role=option]').allInnerTexts()).toEqual([
    ...['1\nPerson', '2\nCompany', '3\nOrganisation, party, union', '4\nGovernment, authority, court'],
    ...['5\nMedia: paper, broadcaster', '6\nProject', '7\nProduct', '8\nPlace', '9\nOther'],
  ]);
  // It stands beneath the verb, in sight.
  const [verb, question] = [await relation(page).boundingBox(), await kinds.boundingBox()];
  expect(question?.y).toBeGreaterThanOrEqual((verb?.y ?? 0) + (verb?.height ?? 0));
  expect((question?.y ?? 0) + (question?.height ?? 0)).toBeLessThanOrEqual(660);
  await page.keyboard.press('2');
  await kinds.getByText('What is Old Quay?').waitFor();
  await focused('kinds');
  await page.keyboard.press('8');
  await page.locator('[data-next]:focus').waitFor();
  expect(await kinds.count()).toBe(0);

  // Whoever is added to a finished statement is asked of at once, wherever they are named; Tab goes on, too.
  const about = page.getByRole('group', { name: 'About whom or what' });
  await about.getByRole('combobox').fill('New Quay');
  await about.getByRole('combobox').press('Enter');
  await kinds.getByText('What is New Quay?').waitFor();
  await focused('kinds');
  await page.keyboard.press('8');
  await page.locator('[data-next]:focus').waitFor();
  await page.getByText('Amount, day, channel').click();
  const channel = page.getByRole('group', { name: 'Where it was said' });
  await channel.getByRole('combobox').fill('Pier Talk');
  await channel.getByRole('combobox').press('Enter');
  await kinds.getByText('What is Pier Talk?').waitFor();
  await focused('kinds');
  await page.keyboard.press('Tab');
  expect(await kinds.locator(':focus').count()).toBe(0);
  await kinds.getByText('What is Pier Talk?').waitFor();
  await page.getByRole('button', { name: /^Who 1 left to do/ }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test.each([
  [1280, 660],
  [390, 844],
])('at %i × %i all tones are in sight with the verbs, and what readers read beneath them', async (width, height) => {
  const its = await atDesk(browser, { viewport: { width, height }, locale: 'de-DE' });
  const { page } = its;
  await page.getByRole('textbox', { name: 'Artikel einfügen' }).fill(QUAY);
  await page.getByRole('button', { name: 'Anfangen' }).click();
  await page.locator('.article p', { hasText: 'Bo Holm' }).click();
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  for (const [field, name] of [
    ['from', 'Ada Penrose'],
    ['to', 'Kai'],
  ] as const) {
    await page.locator(`[data-picker=${field}] :focus`).waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await relation(page).locator('[role=listbox]:focus').waitFor();
  const pane = await page.locator('.pane.statement > .scroll').boundingBox();
  const [top, bottom] = [pane?.y ?? 0, (pane?.y ?? 0) + (pane?.height ?? 0)];
  for (const seen of [list(page).getByRole('group', { name: 'Weiteres' }), relation(page).locator('.sentence')]) {
    const box = await seen.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(top);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom + 1);
  }
  expect(await list(page).evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  await its.close();
});

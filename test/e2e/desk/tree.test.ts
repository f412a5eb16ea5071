/** What assistive technology is given of the desk: three regions, seven steps with what is left in each, the buttons by their names; and the tour. */
import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STOPS } from '../../../src/desk/page/tour/stops.js';
import { pageWords } from '../../../src/desk/page/words.js';
import { launch } from '../page.js';
import { atDesk, begin, choose, drag, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('text, statement and what is left to do are told by their names', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const steps = page.getByRole('navigation', { name: 'Steps' });
  for (const name of ['Text', 'Statement', 'Picture']) await region(name).waitFor();
  for (const name of ['Take', 'Set aside', 'Save', 'Publish'])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
  await region('Text').getByText('Sentences unread: 11').waitFor();
  await steps.getByRole('button', { name: /^What they say \d+ proposed$/ }).waitFor();
  // How much is proposed the rules decide.
  const told = (await steps.ariaSnapshot()).replace(/\d+ (?=names|proposed)/g, 'some ');
  expect(told).toMatchInlineSnapshot(`
    "- navigation "Steps":
      - list:
        - listitem:
          - button "Source 1 worth a look"
        - listitem:
          - button "Who some names to decide"
        - listitem:
          - button "What they say some proposed"
        - listitem:
          - button "Read through 11 sentences unread"
        - listitem:
          - button "Title, takeaway, day nothing left to do"
        - listitem:
          - button "Check nothing left to do"
        - listitem:
          - button "Publish 1 worth a look""
  `);
  expect(await steps.locator('[aria-current=step]').innerText()).toContain('What they say');
  const text = region('Text').getByRole('textbox', { name: 'The article’s text' });
  expect(await text.getAttribute('aria-readonly')).toBe('true');
  expect(await text.innerText()).toContain('“It is a flute with a handrail,” Rufus Thorne told Radio Estuary.');

  await drag(page, 'It squeaks');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const fields = region('Statement').getByRole('group');
  await fields.filter({ hasText: 'still open' }).first().waitFor();
  const open = await fields.filter({ has: page.locator('.due') }).evaluateAll((all) => all.map((its) => its.ariaLabel));
  expect(open).toEqual(['Who', 'About whom or what', 'Relation']);
  await steps.getByRole('button', { name: 'What they say 3 left to do' }).waitFor();
  await choose(page, 'from', 'Singing Bridge');
  await steps.getByRole('button', { name: 'What they say 2 left to do' }).waitFor();
  // What was taken is in the list beneath the text, for who sees no colour in it.
  await region('Text').locator('.passages summary').click();
  await region('Text').getByRole('button', { name: 'taken It squeaks' }).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the tour goes by keys through the page itself, is left at any stop, begins again from the help, and leaves nothing behind', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html#keep-nothing');
  const { page } = its;
  const t = pageWords('en');
  await page.getByRole('button', { name: 'Tour, four minutes' }).press('Enter');
  const tour = page.getByRole('region', { name: 'Tour', exact: true });
  for (const { name, step, at } of STOPS) {
    await tour.getByRole('heading', { name: t.stops[name][0] }).waitFor();
    await page.locator('[data-onward]:focus').waitFor();
    const toured = page.locator('.toured');
    await toured.waitFor();
    expect([name, await toured.evaluate((element, all) => all.some((one) => element.matches(one)), at)]).toEqual([
      name,
      true,
    ]);
    const current = page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current=step]');
    expect(await current.innerText()).toContain(t.stepNames[step]);
    // What is spoken of is not under it.
    const [card, pane] = [await tour.boundingBox(), await toured.boundingBox()];
    expect([name, (pane?.y ?? 0) + (pane?.height ?? 0) <= (card?.y ?? 0)]).toEqual([name, true]);
    await page.keyboard.press('Enter');
  }
  await page.getByText(t.tourDone).waitFor();
  expect(await page.locator('.toured').count()).toBe(0);

  await page.getByText('Help', { exact: true }).click();
  await page.getByRole('button', { name: 'Tour, four minutes' }).click();
  await tour.getByRole('heading', { name: t.stops.text[0] }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.article:focus').waitFor();
  expect(await tour.count()).toBe(0);

  // Where the sample is not to be had, there is no tour of what is on the desk instead.
  await page.route('**/data/sample-en.txt', (route) => route.abort());
  await page.getByText('Help', { exact: true }).click();
  await page.getByRole('button', { name: 'Tour, four minutes' }).click();
  await page.locator('.said').getByText('There is no story “sample-en” here').waitFor();
  expect(await tour.count()).toBe(0);
  expect(await its.traces()).toMatchObject({ violations: [], cookies: 0, stored: 0 });
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(its.errors).toEqual([expect.stringContaining('Failed to load resource')]);
  await its.close();
});

test('in forced colours it is seen who and which form is chosen', async () => {
  const its = await atDesk(browser, { ...TABLE, forcedColors: 'active' });
  const { page } = its;
  await begin(page);
  const ground = (one: Locator) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
  const card = page.locator('.proposal');
  await card.waitFor();
  await card.focus();
  await page.keyboard.press('1');
  const [chosen, other] = [card.locator('[data-offers] [aria-pressed=true]'), card.locator('[aria-pressed=false]')];
  expect(await ground(chosen.first())).not.toBe(await ground(other.first()));
  await page.keyboard.press('Enter');
  const form = (state: string) => page.locator(`.choices input${state} + span`).first();
  await form(':checked').waitFor();
  expect(await ground(form(':checked'))).not.toBe(await ground(form(':not(:checked)')));
  await its.close();
});

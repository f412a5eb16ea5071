/** A newcomer goes from the article to the zip for the server: by mouse alone, and by keys alone. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, choose, drag, SAMPLE, saved, TABLE } from './maker.js';
import { filesOf, showsEvery, stands } from './published.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const step = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

/** Skips proposals until it is the turn of this one. */
async function propose(page: Page, words: string): Promise<void> {
  const proposal = page.getByRole('group', { name: 'Proposal' });
  for (let i = 0; i < 40; i++) {
    if ((await proposal.locator('.exact').innerText()).includes(words)) return;
    await proposal.getByRole('button', { name: 'Skip' }).click();
  }
  throw new Error(`not proposed: ${words}`);
}

test('by mouse alone: what is typed is a name, a note, the title and the address', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await page.getByRole('button', { name: 'Try it with our sample' }).click();
  await page.locator('.article p').first().waitFor();

  await step(page, /^Who/);
  for (const name of ['Rufus Thorne', 'Singing Bridge'])
    await page.getByRole('button', { name: `Keep ${name}` }).click();
  await page.getByRole('combobox', { name: 'What Singing Bridge is' }).selectOption('project');

  await step(page, /^What they say/);
  await propose(page, 'It is a flute with a handrail');
  await page.getByRole('button', { name: 'Take the proposal' }).click();
  await page.locator('[data-picker=from] .chip', { hasText: 'Rufus Thorne' }).waitFor();
  await choose(page, 'to', 'Singing Bridge');
  await choose(page, 'relation', 'mocks');
  await drag(page, 'People will cross the river just to hear it');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  // Who says it stands beyond doubt, and came into the story with it; others of the text are offered.
  await page.locator('[data-picker=from] .chip', { hasText: 'Ines Calloway' }).waitFor();
  for (const [field, name] of [
    ['to', 'Singing Bridge'],
    ['relation', 'praises'],
  ] as const) {
    const its = page.locator(`[data-picker=${field}]`);
    await its.getByRole('option', { name, exact: true }).click();
    await its.locator('.chip', { hasText: name }).waitFor();
  }
  await page.getByRole('button', { name: 'Next passage' }).click();
  await propose(page, 'a conductor without an orchestra');
  await page.locator('[data-offers=about]').getByRole('button', { name: 'Ines Calloway' }).click();
  await page.getByRole('button', { name: 'Take the proposal' }).click();
  await page.locator('[data-picker=to] .chip', { hasText: 'Ines Calloway' }).waitFor();
  await choose(page, 'relation', 'mocks');

  await step(page, /^Title/);
  await page.getByLabel('Title, in English').fill('Row over a bridge');
  await page.getByLabel('What a reader should take away, in one sentence, in English').fill('A town quarrels.');
  await page.getByLabel('As of which day').fill('2024-05-14');

  await step(page, /^Check/);
  const check = page.getByRole('region', { name: 'Check', exact: true });
  for (let must = check.locator('.must'); (await must.count()) > 0; ) {
    await must.first().getByRole('textbox', { name: 'Why it is right as it stands' }).fill('I have looked.');
    await must.first().getByRole('button', { name: 'Reviewed' }).click();
  }
  // It could go out, if it were known where to.
  await check.getByText('Checked; the address is still missing').waitFor();

  const project = await saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click());
  const quotes = stands(project.bytes);
  expect(quotes).toHaveLength(3);
  await check.getByRole('button', { name: 'Say where it will stand' }).click();
  await page.locator('#base:focus').fill('https://example.org/bridge/');
  await page.getByText('Ready to publish').waitFor();
  const { name, bytes } = await saved(page, () =>
    page.getByRole('button', { name: 'Publish as a zip for the server' }).click(),
  );
  expect(name).toBe('row-over-a-bridge.website.zip');
  await showsEvery(page, filesOf(bytes)['row-over-a-bridge.file.html'] ?? '', quotes, 'List');
  expect(its.errors).toEqual([]);
  expect(await its.traces()).toMatchObject({ violations: [], cookies: 0, stored: 0 });
  expect(its.foreign).toEqual([]);
  await its.close();
});

/** Presses a key until the keys are on what goes by this name. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const { activeElement: its } = document;
      const label = its instanceof HTMLInputElement || its instanceof HTMLTextAreaElement ? its.labels?.[0] : null;
      return its?.getAttribute('aria-label') ?? label?.textContent ?? its?.textContent ?? '';
    });
    if (name.test(now.trim())) return;
  }
  throw new Error(`no key leads to ${name}`);
}

/** F6 goes round to the steps, arrows to one of them. */
async function toStep(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 4 && (await page.locator('.steps :focus').count()) === 0; i++) await page.keyboard.press('F6');
  await page.keyboard.press('Home');
  const at = page.locator('.steps button:focus');
  for (let i = 0; i < 7 && !name.test(await at.innerText()); i++) await page.keyboard.press('ArrowRight');
  expect(await at.innerText()).toMatch(name);
  await page.keyboard.press('Enter');
}

/** Types into whichever field has the keys, until the last one has handed them on; what somebody new is has a number. */
async function fill(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  const next = page.locator('[data-picker] :focus, [data-next]:focus');
  for (;;) {
    await next.waitFor();
    const field = await next.evaluate((its) => its.closest<HTMLElement>('[data-picker]')?.dataset['picker'] ?? '');
    if (field === '') return;
    // Of who is new in the story it is asked last what they are.
    const isNew = field === 'kinds';
    const question = isNew ? await page.locator('[data-picker=kinds] .due').innerText() : '';
    await page.keyboard.type(isNew ? (question.includes(wanted['from'] ?? '') ? '1' : '6') : (wanted[field] ?? ''));
    if (!isNew) await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('by keys alone, in German', async () => {
  const its = await atDesk(browser, { ...TABLE, locale: 'de-DE' });
  const { page } = its;
  const { keyboard } = page;
  await reach(page, /^Artikel einfügen/);
  await keyboard.insertText(SAMPLE);
  await reach(page, /^Anfangen/);
  await keyboard.press('Enter');
  await page.locator('.article:focus').waitFor();
  await page.locator('.proposal').waitFor();

  // Ctrl + Enter leads to the next proposal, whose keys stand beneath it.
  const wanted = ['Das Schiff hat noch nicht einmal einen Motor', 'wird der Hafen wieder leise'];
  for (let left = wanted.length, i = 0; left > 0 && i < 60; i++) {
    await keyboard.press(i === 0 ? 'Control+Enter' : 'ArrowDown');
    await page.locator('.proposal:focus').waitFor();
    const words = await page.locator('.proposal .exact').innerText();
    if (!wanted.some((its) => words.includes(its))) continue;
    await keyboard.press('Enter');
    await fill(page, {
      from: 'Bo Ellerhagen',
      to: 'Seehund II',
      relation: words.includes('leise') ? 'lobt' : 'verspottet',
    });
    left--;
    await keyboard.press('Control+Enter');
  }

  await toStep(page, /Titel, Kern, Tag/);
  await reach(page, /^Titel, auf Deutsch/);
  await keyboard.type('Streit um eine Fähre');
  await reach(page, /^Was .*auf Deutsch/);
  await keyboard.type('Eine Stadt streitet.');

  await toStep(page, /Prüfen/);
  const must = page.locator('.step-check .must');
  while ((await must.count()) > 0) {
    await reach(page, /^Warum/);
    await keyboard.type('Nachgesehen.');
    await keyboard.press('Enter');
  }
  const project = await saved(page, () => keyboard.press('Control+s'));
  const quotes = stands(project.bytes);
  expect(quotes).toHaveLength(2);

  await toStep(page, /Veröffentlichen/);
  await reach(page, /^Wo wird es stehen/);
  await keyboard.type('https://example.org/faehre/');
  const { name, bytes } = await saved(page, () => keyboard.press('Enter'));
  expect(name).toBe('streit-um-eine-faehre.website.zip');
  await showsEvery(page, filesOf(bytes)['streit-um-eine-faehre.file.html'] ?? '', quotes, 'Liste');
  expect(its.errors).toEqual([]);
  await its.close();
});

/** A second file beside the one that is shown: what changed, by mouse and by keys, and what does not open. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const file = (name: string, story: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(story)),
});

async function choose(page: Page, its: ReturnType<typeof file>) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Anderen Stand wählen …' }).click(),
  ]);
  await chooser.setFiles(its);
}

test('an earlier file is told as what the shown one made of it; a press leads to the statement; nothing shown is lost', async () => {
  const { page, errors, traces, close } = await visit(browser, DESK, '?story=bell');
  await drawn(page);
  const story = JSON.parse(readFileSync('data/bell.json', 'utf8'));
  const [first, ...others] = story.statements;
  const earlier = {
    ...story,
    asOf: '2025-01-01',
    corrections: [],
    sources: story.sources.map((its: object) => ({ ...its, published: '2025-01-01', updated: undefined })),
    statements: others.map((its: { withdrawn?: object }) => ({
      ...its,
      ...(its.withdrawn && { withdrawn: undefined, quote: { exact: 'Der Befund' } }),
      repliesTo: undefined,
      disputes: undefined,
      repeats: undefined,
    })),
    steps: undefined,
  };
  await page.getByRole('button', { name: 'Was sich änderte' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Was sich änderte' });
  await choose(page, file('kaputt.json', { format: 9 }));
  await dialog.getByText(/kaputt\.json öffnet sich nicht als Geschichte: ./).waitFor();

  await choose(page, file('früher.json', earlier));
  await dialog.getByText('Von früher.json zu der gezeigten Geschichte').waitFor();
  expect(await dialog.getByRole('status').textContent()).toMatch(/1 neu, \d+ geändert, 1 berichtigt, 1 zurückgezogen$/);
  expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Aussagen',
    'Quellen',
    'Die Geschichte selbst',
  ]);
  const turn = dialog.getByRole('button', { name: 'Umdrehen' });
  await turn.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Von der gezeigten Geschichte zu früher.json').waitFor();
  expect(await dialog.getByRole('status').textContent()).toMatch(/1 entfallen$/);
  // Who turns it round by keys can turn it back.
  await page.keyboard.press('Enter');
  await dialog.getByText('Von früher.json zu der gezeigten Geschichte').waitFor();

  const row = dialog.getByRole('listitem').filter({ hasText: first.quote.exact });
  expect(await row.locator('.mark').textContent()).toBe('Neu');
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const selected = () => page.evaluate(() => Reflect.get(document.querySelector('edgewise-graph') ?? {}, 'state'));
  expect((await selected()).selected).toMatchObject({ id: first.id });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(story.title.de);
  expect(errors).toEqual([]);
  expect(await traces()).toMatchObject({ violations: [], cookies: 0, stored: 0 });
  await close();
});

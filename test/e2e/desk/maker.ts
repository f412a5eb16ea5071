/** A maker at the desk, by mouse or by keys. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright';
import { expect } from 'vitest';
import { type Visit, visit } from '../page.js';

export const TABLE = { viewport: { width: 1280, height: 660 }, locale: 'en-GB', acceptDownloads: true } as const;
export const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../../data/sample.txt'), 'utf8');

export async function atDesk(
  browser: Browser,
  options: BrowserContextOptions = TABLE,
  path = 'desk.html',
  before?: (page: Page) => unknown,
): Promise<Visit> {
  const its = await visit(browser, options, path, before);
  await its.page.locator('#paste, .article').first().waitFor();
  return its;
}

/** Pastes an article as a clipboard gives it, and begins. */
export async function begin(page: Page, text = SAMPLE): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste an article' }).fill(text);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.article p').first().waitFor();
}

/** Drags the mouse over words of the text. */
export async function drag(page: Page, words: string): Promise<void> {
  const [x1, y1, x2, y2] = await page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('.article p')) {
      const at = paragraph.textContent?.indexOf(wanted) ?? -1;
      const node = paragraph.firstChild;
      if (at < 0 || !node) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last)
        return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2] as const;
    }
    throw new Error(`not in the text: ${wanted}`);
  }, words);
  await page.mouse.move(x1, y1);
  await page.mouse.down();
  await page.mouse.move((x1 + x2) / 2, (y1 + y2) / 2);
  await page.mouse.move(x2, y2);
  await page.mouse.up();
}

const picker = (page: Page, name: string) => page.locator(`[data-picker=${name}]`);

/** Chooses what is offered, or types it where it is not; of who is new it says what they are, once that is asked. */
export async function choose(page: Page, name: 'from' | 'to' | 'relation', label: string): Promise<void> {
  const its = picker(page, name);
  // It may be filled in already.
  if ((await its.locator('.chip', { hasText: label }).count()) > 0) return;
  await its.getByRole('combobox').click();
  await its.getByRole('combobox').fill(label);
  await its.getByRole('option').first().click();
  await its.locator('.chip', { hasText: label }).waitFor();
  const asked = picker(page, 'kinds').locator('.due');
  while ((await asked.count()) > 0) {
    const question = await asked.innerText();
    const speakers = await picker(page, 'from').locator('.chip').allInnerTexts();
    const speaks = speakers.some((chip) => question.includes(chip.replace(/\s*×$/, '')));
    await picker(page, 'kinds')
      .getByRole('option', { name: speaks ? 'Person' : 'Project' })
      .click();
    await expect.poll(async () => (await asked.count()) > 0 && (await asked.innerText()) === question).toBe(false);
  }
}

/** What the picture is told. */
export const pictureOf = (page: Page) =>
  page.evaluate(() => {
    const story = document.querySelector('edgewise-graph')?.state.story;
    return {
      entities: story?.entities.map(({ id }) => id) ?? [],
      statements: story?.statements.map(({ id, quote }) => ({ id, exact: quote.exact })) ?? [],
    };
  });

export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A story whose only statement lacks whom it is about, and how they are tied. */
export const HALF = JSON.stringify({
  format: 1,
  id: 'half',
  lang: 'en',
  title: 'Half',
  relations: [],
  sources: [{ id: 'a', title: 'A' }],
  entities: [{ id: 'x', kind: 'person', name: 'X' }],
  statements: [{ id: 's', from: 'x', source: 'a', quote: { exact: 'words' } }],
});

/** Opens a file as by the dialog. */
export async function openFile(
  page: Page,
  name: string,
  text: string | Buffer,
  { mimeType = '', button = 'Open a file …' } = {},
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(text) });
}

const LEADS = 'Tomke Dirksen leitet die Tidelinie seit ihrer Gründung';

/** From the start to a statement whose speaker is named. */
export async function oneStatement(page: Page): Promise<void> {
  await begin(page);
  await drag(page, LEADS);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await choose(page, 'from', 'Tomke Dirksen');
}

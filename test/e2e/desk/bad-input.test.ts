/** Bad input, one by one, as a maker meets it: one clear sentence in the language of the page, and nothing lost. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, pageWords } from '../../../src/desk/page/words.js';
import { launch, visit } from '../page.js';
import { atDesk, HALF, openFile, saved, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const MARKUP =
  '<b>“Nobody”</b><img src=x onerror="globalThis.ran=true"><script>globalThis.ran = true</script> said Ada.';
const RAGGED =
  'The council wants to\nreplace the rusty cross-\ning with one that hums\nin the wind, and the\ntown has talked of it\nfor weeks.';
const JOINED =
  'The council wants to replace the rusty crossing with one that hums in the wind, and the town has talked of it for weeks.';
const FINNISH =
  'Kaupunki haluaa rakentaa sillan, jota kukaan ei ole nähnyt. ”Se on kaunis kuin laulu”, sanoi pormestari Aino Virta. Asukkaat eivät ole tyytyväisiä päätökseen, jonka valtuusto teki maanantaina. Silta maksaa viisi miljoonaa euroa, ja työt alkavat syyskuussa, kertoi lehti.';

/** Puts what a clipboard holds of a page, of a picture, into it, on another page, whose policy minds markup; presses the keys that paste here. */
async function paste(page: Page, kind: 'html' | 'image', html = ''): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(new URL('data/sample.txt', page.url()).href);
  await other.bringToFront();
  await other.evaluate(
    async ([kind, html]) => {
      const canvas = document.createElement('canvas');
      const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      const text = (type: string, its: string) => new Blob([its], { type });
      const plain = (html ?? '').replace(/<script>.*<\/script>|<[^>]*>/g, '');
      const item =
        kind === 'image'
          ? { 'image/png': image ?? new Blob() }
          : { 'text/html': text('text/html', html ?? ''), 'text/plain': text('text/plain', plain) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [kind, html],
  );
  await other.close();
  await page.bringToFront();
  await page.locator('#paste').focus();
  await page.keyboard.press('Control+v');
}

test.each([
  ['en', 'en-GB'],
  ['de', 'de-DE'],
] as const)('each gets its sentence, and nothing is lost (%s)', async (lang, locale) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const its = await atDesk(browser, { ...TABLE, locale, permissions }, 'desk.html#keep-nothing');
  const { page } = its;
  const t = pageWords(lang);
  const said = page.locator('.said');
  const field = page.locator('#paste');
  const open = (name: string, text: string) => openFile(page, name, text, { button: t.openFile });

  // A book: refused, and still in the field.
  await field.evaluate((its) => {
    (its as HTMLTextAreaElement).value = 'wort '.repeat(1_000_000);
    its.dispatchEvent(new Event('input'));
  });
  await page.getByRole('button', { name: t.begin }).click();
  await said.getByText(fill(t.tooLong, { max: '1' })).waitFor();
  expect(await field.evaluate((its) => (its as HTMLTextAreaElement).value.length)).toBe(5_000_000);

  // Lines of a printed page: known, and joined when asked to.
  await field.fill(RAGGED);
  await page.getByText(t.ragged).waitFor();
  await page.getByRole('button', { name: t.joinLines }).click();
  expect(await field.inputValue()).toBe(JOINED);
  expect(await page.getByText(t.ragged).count()).toBe(0);

  // A page's markup: its text alone. A picture: a sentence.
  await field.fill('');
  await paste(page, 'html', MARKUP);
  expect(await field.inputValue()).toBe('“Nobody” said Ada.');
  await paste(page, 'image');
  await said.getByText(t.noImage).waitFor();
  expect(await field.inputValue()).toBe('“Nobody” said Ada.');
  expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined();

  // A story of a newer format, one that is broken: as far as it goes, the rest as a file.
  await open('new.json', '{ "format": 2 }');
  await said.getByText(t.notOpened.split('{')[0] ?? '').waitFor();
  await open('half.json', HALF);
  await said.getByText(t.openedInPart.split('{')[0] ?? '').waitFor();
  await page.getByRole('heading', { name: 'Half' }).waitFor();
  await page.getByRole('navigation', { name: t.steps }).getByRole('button', { name: t.stepNames.check }).click();
  const { bytes } = await saved(page, () => page.getByRole('button', { name: t.saveLeftOver }).click());
  expect(bytes.toString()).toContain('"x"');

  // A story, and the text of another.
  await page.locator('.keeping summary').click();
  await page.getByRole('button', { name: t.otherDrafts }).click();
  await field.waitFor();
  await open('sample-en.json', readFileSync('data/sample-en.json', 'utf8'));
  await open('other.txt', JOINED);
  await said.getByText(fill(t.noneFound, { all: '25' })).waitFor();
  await page.locator('[data-log]').first().click();
  await open('right.txt', readFileSync('data/sample-en.txt', 'utf8'));
  await said.getByText(fill(t.allFound, { all: '25' })).waitFor();

  // A text in a language that is nobody's here: its marks are found.
  await page.locator('.keeping summary').click();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: t.otherDrafts }).click();
  await field.fill(FINNISH);
  await page.locator('.facts').getByText(t.foreign).waitFor();
  await page.getByRole('button', { name: t.begin }).click();
  await said.getByText(t.foreign).waitFor();
  await page.locator('.proposal .exact', { hasText: 'Se on kaunis kuin laulu' }).waitFor();

  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

test.each(['Highlight', 'Segmenter', 'toSorted'])(
  'a browser without %s is told which browsers have it, at once',
  async (lacking) => {
    const its = await visit(browser, TABLE, 'desk.html', (page) =>
      page.addInitScript((name) => {
        for (const owner of [globalThis, Intl, Array.prototype]) delete (owner as Record<string, unknown>)[name];
      }, lacking),
    );
    const { page } = its;
    for (const least of ['Safari 17.2', 'Firefox 140', 'Chrome or Edge 110']) await page.getByText(least).waitFor();
    expect(await page.locator('.unstarted').evaluate((one) => one.getAnimations().length)).toBe(0);
    expect(await page.locator('#paste').count()).toBe(0);
    expect(its.errors).toEqual([]);
    await its.close();
  },
);

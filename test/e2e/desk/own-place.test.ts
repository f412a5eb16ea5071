/** A file of the maker's own: where a browser can write to its place, it is written there again and again. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, choose, oneStatement, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The browser's own dialog cannot be driven; what it hands out is a real file, where a page may have one unasked. */
const ownFiles = (page: Page) =>
  page.addInitScript(() => {
    const pick = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(globalThis, { showSaveFilePicker: pick });
  });

test('saved at a place of one’s own, it is saved there from then on, and not downloaded', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html', ownFiles);
  const { page } = its;
  let downloads = 0;
  page.on('download', () => downloads++);
  await oneStatement(page);
  const size = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('story.edgewise.zip');
      return (await handle.getFile()).size;
    });
  await page.locator('.head').getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Save all in a place of your choice' }).click();
  await page.getByText('“story.edgewise.zip” is saved.').waitFor();
  const first = await size();
  await page.getByRole('button', { name: /^What they say/ }).click();
  await choose(page, 'to', 'Tidelinie');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(size).not.toBe(first);
  expect([first > 100, downloads]).toEqual([true, 0]);
  await its.close();
});

/** What is kept on the device: a reload loses nothing, a second tab reads, and whoever wants nothing kept has nothing kept. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, choose, oneStatement, saved, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const keptKeys = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const open = indexedDB.open(name ?? '');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const [store] = open.result.objectStoreNames;
              const count = open.result
                .transaction(store ?? '')
                .objectStore(store ?? '')
                .count();
              count.onsuccess = () => {
                open.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });

test('a reload keeps all, a second tab is told and reads only until the first is closed', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await oneStatement(page);
  await expect.poll(() => keptKeys(page)).toBe(1);
  await page.getByText('Kept on this device').waitFor();
  await page.reload();
  await page.locator('.article p').first().waitFor();
  await page.locator('.passages summary').click();
  await page.locator('.passages li button', { hasText: 'taken' }).click();
  expect(await page.locator('[data-picker=from] .chip').allTextContents()).toEqual(['Tomke Dirksen×']);
  // What was done before is undone as if the page had never been away.
  const taken = page.locator('.passages li button', { hasText: 'taken' });
  await page.getByRole('button', { name: /^Undo: Take “Tomke Dirksen/ }).click();
  await expect.poll(() => taken.count()).toBe(0);
  await page.getByRole('button', { name: /^Redo: Take “Tomke Dirksen/ }).click();
  await expect.poll(() => taken.count()).toBe(1);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('Open in another tab: read only').waitFor();
  expect(await other.getByRole('button', { name: 'Take', exact: true }).isDisabled()).toBe(true);
  await page.close();
  await other.getByText('you can go on here').waitFor();
  expect(await other.getByRole('button', { name: 'Take', exact: true }).isDisabled()).toBe(false);
  await its.close();
});

test('with the switch nothing is kept, and what was kept is gone', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  page.on('dialog', (dialog) => dialog.accept());
  await oneStatement(page);
  await expect.poll(() => keptKeys(page)).toBe(1);
  await page.locator('.keeping summary').click();
  await page.getByLabel('Keep nothing on this device').check();
  await page.getByText('Nothing is kept here').waitFor();
  await expect.poll(() => keptKeys(page)).toBe(0);
  await choose(page, 'to', 'Tidelinie');
  await page.reload();
  await page.locator('#paste').waitFor();
  expect(await keptKeys(page)).toBe(0);
  expect(await page.getByLabel('Keep nothing on this device').isChecked()).toBe(true);
  await its.close();
});

test('drafts are listed at the start, go on, and can be deleted', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  page.on('dialog', (dialog) => dialog.accept());
  await oneStatement(page);
  await expect.poll(() => keptKeys(page)).toBe(1);
  await page.getByText('Kept on this device').waitFor();
  await page.goto(page.url().replace(/#.*/, '?'));
  const drafts = page.getByRole('region', { name: 'Go on with a draft' });
  await drafts.getByRole('button', { name: /Grauwiek streitet über eine Fähre.* 1 statement/ }).click();
  await page.locator('.article p').first().waitFor();
  await page.goto(page.url().replace(/\?*#.*/, '?a'));
  await page
    .getByRole('button', { name: 'Delete the draft “Grauwiek streitet über eine Fähre, die noch niemand gesehen hat”' })
    .click();
  await drafts.waitFor({ state: 'detached' });
  await its.close();
});

test('a frame without an origin works and says that it keeps nothing', async () => {
  const its = await atDesk(browser, TABLE);
  const { page } = its;
  const opaque = await page.context().newPage();
  await opaque.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('no origin', 'SecurityError');
        },
      },
    });
  });
  await opaque.goto(page.url());
  await opaque.getByText('keeps nothing. Save before you close it.').waitFor();
  await begin(opaque);
  await opaque.getByText('Not kept: this window keeps nothing').waitFor();
  await its.close();
});

/** As a file that is let go over the page. */
const dropped = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([file, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], file, { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );

test('what was open of one story is not open in the next', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample-en');
  const { page } = its;
  const list = page.getByRole('button', { name: 'All in order' });
  await list.click();
  await expect.poll(() => list.getAttribute('aria-pressed')).toBe('true');
  await dropped(page, 'sample.json', readFileSync('data/sample.json', 'utf8'));
  await page.getByRole('heading', { name: /Seehund/ }).waitFor();
  expect(await list.getAttribute('aria-pressed')).toBe('false');
  await its.close();
});

test('where nothing is kept, neither a dropped file nor a closed tab takes work away unasked', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  await page.getByLabel('Keep nothing on this device').check();
  await oneStatement(page);
  const first = await page.locator('.article p').first().innerText();
  await dropped(page, 'sample.json', readFileSync('data/sample.json', 'utf8'));
  await expect.poll(() => asked).toEqual(['confirm']);
  expect(await page.locator('.article p').first().innerText()).toBe(first);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
  expect(await page.locator('.article p').first().innerText()).toBe(first);
  await its.close();
});

const keptTitles = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('edgewise-desk');
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.map(({ title }: { title: string }) => title));
          };
        };
      }),
  );

test('a killed tab loses at most the last two seconds, also of somebody who never rests', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await oneStatement(page);
  await expect
    .poll(() => keptTitles(page))
    .toEqual(['Grauwiek streitet über eine Fähre, die noch niemand gesehen hat']);
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /Title/ }).click();
  await page.clock.install();
  const title = 'A title that is typed without a rest';
  await page.getByLabel('Title, in German').focus();
  for (const letter of title) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.clock.runFor(250);
  }
  // Eight letters are two seconds.
  await expect.poll(async () => (await keptTitles(page))[0]?.length).toBeGreaterThanOrEqual(title.length - 8);
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
  const after = await page.context().newPage();
  await after.goto(address);
  await after.locator('.article p').first().waitFor();
  const kept = await after.getByRole('heading', { level: 1 }).innerText();
  expect([title.startsWith(kept), kept.length >= title.length - 8]).toEqual([true, true]);
  await its.close();
});

/** A device with this much room, bytes. Before the page is opened: for half a minute the browser believes what it measured last. */
async function smallDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('site'));
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
}

/** Takes the room that is left, but for less than any draft needs; by bytes that cannot be written shorter. */
const fillUp = (page: Page) =>
  page.evaluate(async () => {
    const open = indexedDB.open('ballast');
    open.onupgradeneeded = () => open.result.createObjectStore('all', { autoIncrement: true });
    await new Promise((done) => open.addEventListener('success', done));
    const noise = (bytes: number) => {
      const all = new Uint8Array(bytes);
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536));
      return all;
    };
    const fits = (bytes: number) =>
      new Promise<boolean>((done) => {
        const its = open.result.transaction('all', 'readwrite');
        its.objectStore('all').add(noise(bytes));
        its.oncomplete = () => done(true);
        its.onabort = () => done(false);
      });
    for (let bytes = 2 ** 20; bytes >= 512; ) if (!(await fits(bytes))) bytes = Math.floor(bytes / 2);
    open.result.close();
  });

test('a full disk is said at once; what is on the desk can still be saved, and what was kept is there', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html', smallDevice);
  const { page } = its;
  page.on('dialog', (dialog) => dialog.accept());
  await oneStatement(page);
  await expect.poll(() => keptKeys(page)).toBe(1);
  await page.getByText('Kept on this device').waitFor();
  await fillUp(page);
  await choose(page, 'to', 'Tidelinie');
  await page.locator('.said').getByText('There is no room left on this device').waitFor();
  await page.getByText('Not kept: no room left').waitFor();
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click());
  expect([name, bytes.length > 100]).toEqual(['story.edgewise.zip', true]);

  await page.reload();
  await page.locator('.article p').first().waitFor();
  await page.locator('.passages summary').click();
  await page.locator('.passages li button', { hasText: 'taken' }).click();
  expect(await page.locator('[data-picker=from] .chip').allTextContents()).toEqual(['Tomke Dirksen×']);
  await choose(page, 'to', 'Tidelinie');
  await page.getByText('Not kept: no room left').waitFor();
  await its.close();
});

/** Our script runs, and something that it needs is refused: the sentence says what and how to mend it, the words stay, nothing moves. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BARRED } from '../../../src/i18n/barred.js';
import { FIRST } from '../../../src/i18n/first.js';
import { type Article, article, figureSize, jumped, type Reading, read, unseen } from '../embed/embedded.js';
import { DESK, drawn, launch, PHONE } from '../page.js';

let browser: Browser;
let its: Article;
beforeAll(async () => {
  [browser, its] = await Promise.all([launch(), article('element')]);
});
afterAll(() => Promise.all([browser?.close(), its?.close()]));

const TYPES = "require-trusted-types-for 'script'; trusted-types";
const retry = (page: Page) => page.locator('edgewise-graph [data-retry]');

/** The one sentence; figure and words stand, can be read to their end, and nothing has moved. */
async function sentence({ page }: Reading): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  await page.waitForLoadState('networkidle');
  expect(await alert.count()).toBe(1);
  const items = await alert.locator('li').allInnerTexts();
  expect(items).toHaveLength(1);
  expect(await unseen(page, its.excerpts)).toEqual([]);
  expect((await figureSize(page)).height).toBeGreaterThan(200);
  expect(await jumped(page)).toBe(0);
  // The sentence stands within the graph's place and covers no end of the words.
  const last = page.locator('.edgewise-sources');
  await last.scrollIntoViewIfNeeded();
  const [place, note, words] = [
    await page.locator('edgewise-graph').boundingBox(),
    await alert.boundingBox(),
    await last.boundingBox(),
  ];
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual((place?.y ?? 0) + (place?.height ?? 0) + 1);
  await page
    .locator('edgewise-graph .words')
    .first()
    .evaluate((its) => its.scrollTo(0, its.scrollHeight));
  const end = await last.boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((await alert.boundingBox())?.y ?? 0);
  expect(words).not.toBeNull();
  return items[0] ?? '';
}

test.each([
  ['none', "'none'", 'de'],
  ['none', "'none'", 'en'],
  ['others', 'dompurify default', 'de'],
] as const)('Trusted Types policies: %s are allowed (%s, %s)', async (_what, names, lang) => {
  const made = await article('element', {
    headers: { 'content-security-policy': `${TYPES} ${names}` },
    edit: (snippet) => snippet.replace('lang="de" height', `lang="${lang}" height`),
  });
  for (const device of [DESK, PHONE]) {
    const reading = await read(browser, made, device);
    const said = await sentence(reading);
    expect(said).toBe(BARRED[lang].policies);
    expect(said).toContain('trusted-types edgewise lit-html');
    // Trying again would not help.
    expect(await retry(reading.page).count()).toBe(0);
    await reading.close();
  }
  await made.close();
});

test.each(['edgewise lit-html', 'lit-html'])('with the policies %s the graph is whole', async (names) => {
  const made = await article('element', { headers: { 'content-security-policy': `${TYPES} ${names}` } });
  const { page, errors, close } = await read(browser, made, DESK);
  await drawn(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await jumped(page)).toBe(0);
  expect(errors).toEqual([]);
  await close();
  await made.close();
});

/** A story in which nobody has a place, so that a worker is wanted. */
const placeless = (page: Page) =>
  page.route('**/sample.json', async (route) => {
    const story = await (await route.fetch()).json();
    const entities = story.entities.map(({ x: _x, y: _y, ...entity }: Record<string, unknown>) => entity);
    await route.fulfill({ json: { ...story, entities } });
  });

test.each([
  ['the worker', "worker-src 'none'"],
  ['the worker’s policy', `${TYPES} lit-html`],
])('where %s is refused the places are found all the same', async (_what, policy) => {
  const made = await article('element', { headers: { 'content-security-policy': policy } });
  const { page, close } = await read(browser, made, DESK, 'article.html', placeless);
  await drawn(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await jumped(page)).toBe(0);
  await close();
  await made.close();
});

test('a part of the script that is not there', async () => {
  let missing = true;
  const reading = await read(browser, its, DESK, 'article.html', (page) =>
    page.route('**/interface-*.js', (route) => (missing ? route.fulfill({ status: 404 }) : route.continue())),
  );
  expect(await sentence(reading)).toBe(FIRST.de.lost);
  missing = false;
  await retry(reading.page).click();
  await drawn(reading.page);
  await reading.close();
});

test('only whoever is offline is told so', async () => {
  const { page, close } = await read(browser, its, DESK, 'article.html', async (page) => {
    await page.route('**/interface-*.js', async (route) => {
      await page.context().setOffline(true);
      await route.abort();
    });
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.locator('li').allInnerTexts()).toEqual([FIRST.de.offline]);
  await page.context().setOffline(false);
  await close();
});

test.each([
  ['de', '„sample.json“ nicht zu: In ihrer Content-Security-Policy fehlt die Adresse unter „connect-src“.'],
  ['en', '“sample.json”: its Content-Security-Policy lacks the address under “connect-src”.'],
])('a story that the page’s policy does not allow (%s)', async (lang, says) => {
  for (const allowed of ["'none'", 'https://stories.example']) {
    const made = await article('element', {
      headers: { 'content-security-policy': `connect-src ${allowed}` },
      edit: (snippet) => snippet.replace('lang="de" height', `lang="${lang}" height`),
    });
    const reading = await read(browser, made, DESK);
    expect(await sentence(reading)).toContain(says);
    expect(await retry(reading.page).count()).toBe(0);
    await reading.close();
    await made.close();
  }
});

test('a story on a server that allows no other page to read it', async () => {
  const made = await article('element', {
    edit: (snippet) => snippet.replace(/src="http:\/\/127\.0\.0\.1(:\d+\/sample\.json)"/, 'src="http://localhost$1"'),
  });
  const reading = await read(browser, made, DESK);
  expect(await sentence(reading)).toContain('Access-Control-Allow-Origin');
  await reading.close();
  await made.close();
});

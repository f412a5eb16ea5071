/** A story that does not come: one sentence that says why, "try again" where that helps, and the page's own words in any case. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages as de } from '../../src/i18n/de/interface.js';
import { messages as en } from '../../src/i18n/en/interface.js';
import { type Host, serve } from '../hosts/server.js';
import { drawn, launch } from './page.js';

let browser: Browser;
let house: Host;
let other: Host;
/** One page for all tests that leave nothing behind in it. */
let shared: Page;
beforeAll(async () => {
  [browser, house, other] = await Promise.all([launch(), serve(), serve({ cors: false })]);
  shared = await opened();
});
afterAll(() => Promise.all([browser?.close(), house?.close(), other?.close()]));

const WORDS = 'Mit der „Seehund II“ wird der Hafen wieder leise';

/** A page with our script and nothing else. */
async function opened({ clock = false } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, locale: 'de-DE' });
  if (clock) await page.clock.install();
  await page.goto(`${house.origin}/hosts/bare.html`);
  await page.addScriptTag({ type: 'module', url: '../dist/edgewise.js' });
  return page;
}

/** A graph that holds the newsroom's own words and asks for this address; it is the only one on the page. */
async function placed(page: Page, src: string): Promise<void> {
  await page.evaluate((words) => {
    const graph = document.createElement('edgewise-graph');
    const quote = document.createElement('blockquote');
    quote.className = 'own';
    quote.textContent = words;
    graph.append(quote);
    document.body.replaceChildren(graph, 'Der Artikel geht weiter.');
  }, WORDS);
  await ask(page, src);
}

const ask = (page: Page, src: string) =>
  page.evaluate((its) => document.querySelector('edgewise-graph')?.setAttribute('src', its), src);

const retry = (page: Page) => page.getByRole('button', { name: 'Noch einmal versuchen' });

/** The one sentence, and that the words are still there to be read. */
async function sentence(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.count()).toBe(1);
  await page.locator('.own').waitFor();
  const [box, words] = [await alert.boundingBox(), await page.locator('.own').boundingBox()];
  // Below the words: whoever reads them already must not lose the line.
  expect((box?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)).toBeGreaterThanOrEqual(0);
  await alert.getByText('wird geladen').waitFor({ state: 'detached' });
  const items = await alert.locator('li').allInnerTexts();
  expect(items).toHaveLength(1);
  return items[0] ?? '';
}

const CASES: [what: string, src: string, says: string, again: boolean][] = [
  ['404', '/bad/nobody.json', '„nobody.json“ gibt es an dieser Adresse nicht.', false],
  ['403', '/bad/403.json', 'Der Server gibt „403.json“ nicht heraus.', false],
  ['500', '/bad/500.json', 'Der Server konnte „500.json“ gerade nicht liefern.', true],
  ['a web page', '/bad/html.json', 'Unter „html.json“ liegt eine Webseite, keine Geschichte.', false],
  ['a web page that says it is JSON', '/bad/html-as-json.json', 'Unter „html-as-json.json“ liegt eine Webseite', false],
  ['nothing', '/bad/empty.json', '„empty.json“ ist leer.', false],
  ['a file whose end is missing', '/bad/half.json', '„half.json“ kam nur zum Teil an.', true],
  ['a connection that broke', '/bad/cut.json', '„cut.json“ kam nur zum Teil an.', true],
  ['too large a file', '/bad/large.json', '„large.json“ ist größer als 5 MB.', false],
  ['a name that is no name', '/bad/%E0%A4%A.json', 'gibt es an dieser Adresse nicht.', false],
];

test.each(CASES)('%s', async (_what, src, says, again) => {
  await placed(shared, house.origin + src);
  expect(await sentence(shared)).toContain(says);
  expect(await retry(shared).count()).toBe(again ? 1 : 0);
});

test.each([de, en])('every cause has a sentence of its own ($lang)', ({ failures }) => {
  const sentences = Object.values(failures).map((say) => say('x.json', 'data/x.json'));
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const its of sentences) expect(its).toMatch(/x\.json.{2,190}$/);
});

test('a server that does not let the page read, and one that is not there', async () => {
  await placed(shared, `${other.origin}/placed/sample.json`);
  expect(await sentence(shared)).toContain('erlaubt dieser Seite nicht, „sample.json“ zu lesen');
  expect(await retry(shared).count()).toBe(0);
  const gone = await serve();
  await gone.close();
  await placed(shared, `${gone.origin}/gone.json`);
  expect(await sentence(shared)).toContain('„gone.json“ war nicht zu erreichen.');
  expect(await retry(shared).count()).toBe(1);
});

test('offline, and back: trying again shows the story', async () => {
  const page = await opened();
  await page.evaluate(() => customElements.whenDefined('edgewise-graph').then(() => null));
  await page.context().setOffline(true);
  await placed(page, `${house.origin}/placed/sample.json`);
  expect(await sentence(page)).toContain('Sie sind offline.');
  await retry(page).click();
  expect(await sentence(page)).toContain('Sie sind offline.');
  await page.context().setOffline(false);
  await retry(page).click();
  await drawn(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.locator('.own').isVisible()).toBe(false);
  await page.close();
});

test.each([
  ['never begins', 'mute'],
  ['begins and never ends', 'stalled'],
])('an answer that %s is given up', async (_what, name) => {
  const page = await opened({ clock: true });
  // From here on time stands but where the test turns it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const request = page.waitForRequest(`**/${name}.json`);
  await placed(page, `${house.origin}/bad/${name}.json`);
  await request;
  if (name === 'stalled') await page.waitForResponse(`**/${name}.json`);
  const failed = page.waitForEvent('requestfailed');
  await page.clock.fastForward(14_000);
  expect(await page.getByRole('alert').count()).toBe(0);
  await expect
    .poll(async () => {
      await page.clock.fastForward(2_000);
      return page.getByRole('alert').count();
    })
    .toBe(1);
  await failed;
  expect(await sentence(page)).toContain(`„${name}.json“ kommt nicht an.`);
  expect(await retry(page).count()).toBe(1);
  await page.close();
});

test('a small file that unpacks to a gigabyte is not unpacked', async () => {
  const page = shared;
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  const failed = page.waitForEvent('requestfailed');
  await placed(page, `${house.origin}/bad/bomb.json`);
  expect(await sentence(page)).toContain('„bomb.json“ ist größer als 5 MB.');
  await failed;
  expect((await heap()) - before).toBeLessThan(30_000_000);
});

test('the source changed twice: the last one wins, whatever order they come in', async () => {
  const page = await opened();
  let release: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/first.json', async (route) => {
    await held;
    await route.fulfill({ json: { format: 1 } }).catch(() => undefined);
  });
  await placed(page, `${house.origin}/placed/first.json`);
  await page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ['edgewise-ready', 'edgewise-error']) graph?.addEventListener(name, () => seen.push(name));
  });
  await ask(page, `${house.origin}/placed/second.json`);
  await drawn(page);
  release?.();
  // What it has to say it says before what is asked for afterwards has come.
  await ask(page, `${house.origin}/placed/third.json`);
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(seen).toEqual(['edgewise-ready', 'edgewise-ready']);
  await page.close();
});

test('a later failure leaves the story that is shown', async () => {
  const page = shared;
  await placed(page, `${house.origin}/placed/sample.json`);
  await drawn(page);
  await ask(page, `${house.origin}/bad/500.json`);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('edgewise-graph canvas').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.querySelector('edgewise-graph')?.state.story?.id)).toBe('sample');
});

test('taken out of the page, it takes its request with it', async () => {
  const page = shared;
  const request = page.waitForRequest('**/mute.json');
  await placed(page, `${house.origin}/bad/mute.json`);
  await request;
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => document.querySelector('edgewise-graph')?.remove());
  await failed;
});

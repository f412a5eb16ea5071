/**
 * Ten tasks that must succeed without sight of the picture, each by keys, read off the accessibility tree: names, roles,
 * descriptions. Scripted; not yet tried by people.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, visit } from './page.js';
import { beforeGraph, focused, keyboardOf, pressUntil, stateOf } from './reader.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function reader(options: object = DESK, path = '') {
  const its = await visit(browser, { ...DESK, ...options }, path);
  await drawn(its.page);
  return { ...its, keys: keyboardOf(its.page) };
}

/** Focus on the picture: from before the graph over legend and search. */
async function toPicture(page: Page): Promise<void> {
  await beforeGraph(page);
  for (const _ of ['legend', 'search', 'picture']) await page.keyboard.press('Tab');
  // The walk is fetched with the first key; later keys would wait for it, and so does who reads what they do.
  await page.keyboard.press('Home');
  await page.locator('edgewise-graph .here:not([hidden])').waitFor({ state: 'attached' });
}

test('1: what the figure is about', async () => {
  const { page, close } = await reader();
  await page.getByRole('tree', { name: /Zoff um „Stargate“.*18 Beteiligte, 45 Aussagen/ }).waitFor();
  await page.getByRole('complementary').getByText('Elon Musk bezweifelt, dass das Geld').waitFor();
  await close();
});

test('2: how many companies', async () => {
  const { page, close } = await reader();
  const tree = page.getByRole('tree');
  const told = await tree.evaluate((stage) =>
    (stage.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (stage.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
      .join(' '),
  );
  const companies = await page.evaluate(
    () =>
      document.querySelector('edgewise-graph')?.state.story?.entities.filter(({ kind }) => kind === 'company').length,
  );
  expect(told).toContain(`${companies} Unternehmen`);
  expect(told).toContain('45 Aussagen in 6 Arten');
  await close();
});

test('3: find a person by the search', async () => {
  const { page, keys, close } = await reader();
  await beforeGraph(page);
  await keys.press('Tab', '/');
  await keys.type('nadel');
  await page.getByRole('option', { name: 'Satya Nadella', selected: true }).waitFor();
  await keys.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { name: 'Satya Nadella' }).waitFor();
  await expect.poll(async () => (await focused(page))?.text).toBe('Satya Nadella');
  await close();
});

test('4: who somebody is connected to', async () => {
  const { page, keys, close } = await reader();
  await toPicture(page);
  await pressUntil(
    page,
    () => keys.press('ArrowDown'),
    (text) => text.startsWith('Satya Nadella'),
  );
  await expect.poll(async () => (await focused(page))?.text).toBe('Satya Nadella, Person, 4 Verbindungen');
  const lines: string[] = [];
  for (let i = 0; i < 4; i++) {
    await keys.press('ArrowRight');
    lines.push((await focused(page))?.text ?? '');
  }
  for (const other of ['Microsoft', 'Stargate', 'CNBC']) expect(lines.join('\n')).toContain(other);
  await keys.press('ArrowRight');
  await expect.poll(async () => (await focused(page))?.text).toBe(lines[0]);
  await close();
});

test('5: read the words on a line, with speaker, form, source and date', async () => {
  const { page, keys, close } = await reader();
  await toPicture(page);
  await pressUntil(
    page,
    () => keys.press('ArrowDown'),
    (text) => text.startsWith('Satya Nadella'),
  );
  await pressUntil(
    page,
    () => keys.press('ArrowRight'),
    (text) => text.includes('steht ein für Geld von'),
  );
  await keys.press('Enter');
  const card = page.getByRole('article', { name: 'Satya Nadella steht ein für Geld von Microsoft' });
  await card
    .getByRole('blockquote')
    .getByText('Ich weiß nur, die 80 Milliarden Dollar von meiner Seite stehen')
    .waitFor();
  const facts = await card.innerText();
  for (const fact of ['Satya Nadella', 'wörtlich', 'dpa/reuters, 23. Januar 2025']) expect(facts).toContain(fact);
  await close();
});

test('6: a German quotation keeps its language in an English interface, and what is ours says so', async () => {
  const { page, close } = await reader({ locale: 'en-GB' }, '?s=musk-no-money');
  const card = page.getByRole('article', { name: /Elon Musk doubts Stargate/ });
  const quote = card.getByRole('blockquote');
  expect(await quote.getAttribute('lang')).toBe('de');
  expect(await quote.innerText()).toContain('„Die haben in Wirklichkeit das Geld nicht“');
  expect(await card.locator('.translation', { hasText: 'Our translation' }).innerText()).toContain(
    '“In reality they do not have the money”',
  );
  expect(await card.getByText(/In reality they/).getAttribute('lang')).toBe('en');
  const tagged = await page.evaluate(() => {
    const root = document.querySelector('edgewise-graph')?.shadowRoot;
    const own = root?.querySelectorAll<HTMLElement>('blockquote, .excerpt:not(.ours) [lang]') ?? [];
    const ours = root?.querySelectorAll<HTMLElement>('.translation [lang], .ours [lang]') ?? [];
    return (
      ours.length > 0 && [...own].every(({ lang }) => lang === 'de') && [...ours].every(({ lang }) => lang === 'en')
    );
  });
  expect(tagged).toBe(true);
  await close();
});

test('7: open the source at the very sentence, and return', async () => {
  const { page, keys, close } = await reader();
  await page.context().route('https://news.example/**', (route) => route.fulfill({ body: 'source' }));
  await page.evaluate(async () => {
    const graph = document.querySelector('edgewise-graph');
    if (!graph?.story) return;
    const story = structuredClone(graph.story);
    const url = 'https://news.example/stargate';
    graph.story = {
      ...story,
      sources: story.sources.map((source) => ({ ...source, url, archiveUrl: 'https://archive.example/1' })),
    };
  });
  await drawn(page);
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('nadella-80-billion'));
  const link = page
    .getByRole('article', { name: /steht ein für Geld von/ })
    .getByRole('link', { name: 'news.example' });
  expect(await link.getAttribute('href')).toContain('#:~:text=');
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(
    'die 80 Milliarden Dollar von meiner Seite',
  );
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  await page
    .getByRole('article', { name: /steht ein für Geld von/ })
    .getByRole('link', { name: 'Archiv' })
    .waitFor();
  await link.focus();
  const opened = page.waitForEvent('popup');
  await keys.press('Enter');
  await (await opened).close();
  await expect.poll(async () => (await focused(page))?.text).toBe('news.example');
  await close();
});

test('8: filter to what somebody owns', async () => {
  const { page, keys, close } = await reader();
  await beforeGraph(page);
  await keys.press('Tab');
  await pressUntil(
    page,
    () => keys.press('ArrowRight'),
    (text) => text === 'Geld: einzelne Beziehungen',
  );
  await keys.press('Enter');
  await expect.poll(async () => (await focused(page))?.text).toBe('nur Geld');
  await keys.press('Enter');
  await page.getByRole('status').getByText('5 von 45 Aussagen gezeigt').waitFor();
  await page.getByRole('checkbox', { name: 'hält Anteile an' }).and(page.locator(':checked')).waitFor();
  await close();
});

test('9: a way from one to another, line by line', async () => {
  const { page, keys, close } = await reader();
  await toPicture(page);
  await pressUntil(
    page,
    () => keys.press('ArrowDown'),
    (text) => text.startsWith('Sam Altman'),
  );
  for (const [verb, next] of [
    ['ist Chef von OpenAI', 'OpenAI'],
    ['Microsoft unterstützt OpenAI', 'Microsoft'],
    ['Satya Nadella ist Chef von Microsoft', 'Satya Nadella'],
  ] as const) {
    await pressUntil(
      page,
      () => keys.press('ArrowRight'),
      (text) => text.includes(verb),
    );
    await keys.press('ArrowDown');
    await expect.poll(async () => (await focused(page))?.text).toMatch(new RegExp(`^${next},`));
  }
  await close();
});

test('10: leave the graph and go on with the article', async () => {
  const its = await visit(browser, DESK, 'example.html');
  const graph = its.page.locator('edgewise-graph').first();
  await graph.scrollIntoViewIfNeeded();
  await its.page.locator('edgewise-graph#ferry.ready [role=tablist]').waitFor();
  await graph.evaluate((element) => (element as HTMLElement).focus());
  for (let i = 0; i < 8 && (await focused(its.page)); i++) await its.page.keyboard.press('Tab');
  expect(await focused(its.page)).toBeNull();
  const after = await its.page.evaluate(() => {
    const here = document.activeElement;
    const graph = document.querySelector('edgewise-graph');
    return here && graph ? (graph.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 : false;
  });
  expect(after).toBe(true);
  await its.close();
});

test('nothing but a name is heard while walking, one line for each action, nothing while the picture is laid out', async () => {
  const { page, keys, close } = await reader();
  const lines = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const status = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('[role=status]');
    const listen = new MutationObserver(() => heard.push(status?.textContent ?? ''));
    if (status) listen.observe(status, { childList: true, characterData: true, subtree: true });
  });
  await toPicture(page);
  await keys.press('ArrowDown', 'ArrowRight');
  await expect.poll(async () => (await focused(page))?.text).toContain('Donald Trump');
  expect(await lines()).toEqual([]);
  await keys.press('Enter');
  await expect.poll(lines).toHaveLength(1);
  await keys.press('Escape');
  await expect.poll(lines).toHaveLength(2);
  expect((await lines())[1]).toBe('45 von 45 Aussagen gezeigt');
  // A new size is a new layout.
  await page.setViewportSize({ width: 900, height: 700 });
  const fits = () =>
    page.evaluate(() => {
      const graph = document.querySelector('edgewise-graph');
      const canvas = graph?.shadowRoot?.querySelector('canvas')?.clientWidth;
      return graph?.positionOf('trump') != null && canvas === graph?.shadowRoot?.querySelector('.stage')?.clientWidth;
    });
  await page.waitForFunction(() => innerWidth === 900);
  await expect.poll(fits).toBe(true);
  expect(await lines()).toHaveLength(2);
  expect((await stateOf(page)).selected).toBeNull();
  await close();
});

/** A graph of another tool on paper: its picture, its key, its counts, and that no words were given; whatever the screen shows. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../../fixtures/pdf.js';
import { SQUARE, wheel } from '../../fixtures/square.js';
import { DESK, drawn, launch, type Visit, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Lines end where they end on paper. */
const bare = (text: string) => text.replace(/[\s\u00ad‐-]+/g, '');

async function opened(content: string, name: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const its = await visit(browser, { ...DESK, ...options });
  await drawn(its.page);
  const [chooser] = await Promise.all([
    its.page.waitForEvent('filechooser'),
    its.page.getByRole('button', { name: /Datei öffnen|Open a file/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  const graph = its.page.locator('main > .graph');
  await graph.locator('.stage canvas').first().waitFor();
  await graph.locator('.run').waitFor({ state: 'detached' });
  return its;
}

/** What is on paper, names in the picture too: there it is not pixels. */
async function printed(page: Page): Promise<{ pages: string[]; text: string }> {
  const margin = '15mm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
    printBackground: true,
  });
  const pages = pagesOf(pdf);
  return { pages, text: bare(pages.join('')) };
}

/** Of the picture on paper: pixels of each colour that is there often, the commonest first, as r,g,b. */
function inks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const canvas = document
      .querySelector('main > .graph')
      ?.shadowRoot?.querySelector<HTMLCanvasElement>('.paper canvas');
    const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const seen = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = data[i + 3] === 255 ? `${data[i]},${data[i + 1]},${data[i + 2]}` : '';
      if (colour) seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
    dispatchEvent(new Event('afterprint'));
    return [...seen]
      .filter(([, count]) => count > 200)
      .sort(([, a], [, b]) => b - a)
      .map(([colour]) => colour);
  });
}

test('picture, key, counts and that there are no words, on one page; nothing to press', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { pages, text } = await printed(its.page);
  expect(pages).toHaveLength(1);
  for (const words of [
    'Das Quadrat',
    'Anna',
    'Bert',
    'Cleo',
    '<b>Dora</b>',
    '4 Knoten · 4 Kanten · gerichtet',
    'Keine Worte angegeben',
    'Zu keiner Linie gibt es eine Fundstelle.',
    'Farbe nach: group',
    'rot 2',
    'blau 2',
  ])
    expect(text).toContain(bare(words));
  for (const control of ['Zurück zur Geschichte', 'Datei öffnen', 'Teilen', 'Neu anordnen', 'Name suchen'])
    expect(text).not.toContain(bare(control));
  expect(text).not.toContain(bare('Zoff um'));
  // Nothing of it stays on the screen.
  expect(await its.page.locator('main > .graph .paper').innerText()).toBe('');
  expect(its.errors).toEqual([]);
  expect(await its.traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  await its.close();
});

test('it is printed in the colours of paper on a dark screen, too, while something is open and the picture is moved', async () => {
  const light = await opened(SQUARE, 'square.gexf');
  const colours = await inks(light.page);
  expect(colours.length).toBeGreaterThanOrEqual(4);
  const plain = await printed(light.page);
  await light.close();
  const dark = await opened(SQUARE, 'square.gexf', { colorScheme: 'dark' });
  await dark.page.keyboard.press('Home');
  await dark.page.keyboard.press('Enter');
  await dark.page.keyboard.press('+');
  expect(await inks(dark.page)).toEqual(colours);
  expect((await printed(dark.page)).text).toBe(plain.text);
  await dark.close();
});

test('a group that is off is not on paper, which says so, in English as well', async () => {
  const its = await opened(SQUARE, 'square.gexf', { locale: 'en-GB' });
  const before = await inks(its.page);
  await its.page.locator('main > .graph [data-group="blau"]').click();
  const { text } = await printed(its.page);
  expect(text).toContain(bare('2 of 4 nodes shown'));
  expect(text).toContain(bare('No words given'));
  expect(text).toContain(bare('rot 2'));
  expect(text).toContain('Bert');
  for (const gone of ['blau', 'Cleo', 'Dora']) expect(text).not.toContain(gone);
  expect((await inks(its.page)).length).toBeLessThan(before.length);
  await its.close();
});

test('a crowd has its picture, too; back in the story its words are printed', async () => {
  const its = await opened(wheel(500), 'wheel.json');
  const { text } = await printed(its.page);
  expect(text).toContain(bare('501 Knoten · 1.000 Kanten · ungerichtet'));
  expect(text).toContain('Nabe');
  // Paper, lines, nodes.
  expect((await inks(its.page)).length).toBeGreaterThanOrEqual(3);
  await its.page.locator('main > .graph [data-leave]').click();
  await its.page.locator('main > .graph').waitFor({ state: 'detached' });
  const story = await printed(its.page);
  expect(story.text).toContain(bare('45 Aussagen in 6 Arten'));
  expect(story.text).not.toContain(bare('Keine Worte angegeben'));
  expect(its.errors).toEqual([]);
  await its.close();
});

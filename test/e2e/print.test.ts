/** On paper: the picture with its key, and every word with its source, in the colours of paper, on A4. */
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../fixtures/pdf.js';
import { DESK, drawn, launch, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Lines end where they end on paper: neither spaces nor the hyphens at their ends count. A face may join "fl" to one glyph. */
const bare = (text: string) =>
  text.replace(/[\s\u00ad‐-]+/g, '').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
const MARGIN = '15mm';

/** In the page: whether the sheet for paper would be printed now. */
function rehearsed(): boolean {
  dispatchEvent(new Event('beforeprint'));
  const there = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.paper') != null;
  dispatchEvent(new Event('afterprint'));
  return there;
}

async function printed(options: BrowserContextOptions, path = '') {
  const its = await visit(browser, { ...DESK, ...options }, path);
  await drawn(its.page);
  // The sheet for paper is fetched while the page is idle; it is there when a rehearsal shows it.
  await its.page.waitForFunction(rehearsed);
  const story = await its.page.evaluate(() => {
    const { statements = [], sources = [] } = document.querySelector('edgewise-graph')?.state.story ?? {};
    return { quotes: statements.map(({ id, quote }) => [id, quote.exact] as const), sources: sources.length };
  });
  const pdf = await its.page.pdf({
    format: 'A4',
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    printBackground: true,
  });
  const pages = pagesOf(pdf);
  await its.close();
  return { ...story, pages, pdf: pdf.toString('latin1'), errors: its.errors };
}

test('every quotation is on paper with its source, after the picture', async () => {
  const { quotes, pages, pdf, errors } = await printed({});
  const text = bare(pages.join(''));
  expect(quotes.filter(([, exact]) => !text.includes(bare(exact))).map(([id]) => id)).toEqual([]);
  expect(text.split(bare('dpa/reuters, 23. Januar 2025')).length - 1).toBeGreaterThanOrEqual(quotes.length);
  expect(text).toContain(bare('Zoff um „Stargate“'));
  expect(text).toContain(bare('45 Aussagen in 6 Arten'));
  expect(pdf).toContain('/MediaBox [0 0 595');
  expect(pages.length).toBeLessThanOrEqual(8);
  for (const control of ['Datei öffnen', 'Teilen', 'Lesen ›', 'Name oder Zitat'])
    expect(text).not.toContain(bare(control));
  expect(errors).toEqual([]);
});

test('it is the same whatever the screen shows: dark, a step, a list, something open', async () => {
  const plain = await printed({});
  const dark = await printed({ colorScheme: 'dark' });
  const reading = await printed({}, '?step=3');
  const open = await printed({}, '?s=altman');
  // The words of the picture are placed anew on each load; those of the list are the same.
  const list = (pages: readonly string[]) => pages.join('').split('45 Aussagen in 6 Arten')[1];
  expect(list(plain.pages)?.length).toBeGreaterThan(1000);
  for (const { pages } of [dark, reading, open]) expect(list(pages)).toBe(list(plain.pages));
});

test('what is filtered away is not printed', async () => {
  const { quotes, pages } = await printed({}, '?hide=doubts');
  const text = bare(pages.join(''));
  const found = quotes.filter(([, exact]) => text.includes(bare(exact)));
  expect(found.length).toBeLessThan(quotes.length);
  expect(text).not.toContain(bare('Die haben in Wirklichkeit das Geld nicht'));
  expect(text).toContain(bare('43 Aussagen'));
});

test('a page that is never idle is printed all the same', async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await its.page.evaluate(() => {
    // Nothing is ever left of a frame.
    const busy = () => {
      const until = performance.now() + 40;
      while (performance.now() < until);
      requestAnimationFrame(busy);
    };
    busy();
  });
  await expect.poll(() => its.page.evaluate(rehearsed)).toBe(true);
  await its.close();
});

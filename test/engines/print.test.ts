/** On paper in other engines than Chromium: the sheet holds every quotation with its source; where it can be printed, it is. */
import { expect, test } from 'vitest';
import { CAPABLE, inEach, until, visit, wrongs } from './reader.js';

/** The browser's own events, without a printer: whether every quotation stands on the sheet for paper, and it goes again. */
function rehearsed(): boolean {
  dispatchEvent(new Event('beforeprint'));
  const root = document.querySelector('edgewise-graph')?.shadowRoot;
  const paper = root?.querySelector('.paper')?.textContent;
  dispatchEvent(new Event('afterprint'));
  const quotes =
    document.querySelector('edgewise-graph')?.state.story?.statements.map(({ quote }) => quote.exact) ?? [];
  return quotes.length > 0 && paper != null && quotes.every((quote) => paper.includes(quote));
}

inEach(CAPABLE, (desk) => {
  test('every quotation is on the sheet for paper', async () => {
    const driver = await visit(desk(), '/?lang=de');
    // It is fetched while the page is idle.
    await until(driver, rehearsed);
    if (driver.print) {
      const pdf = (await driver.print()).toString('latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      // Picture and words: 45 quotations are more than one page, and no page is empty for want of them.
      const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(9);
    }
    expect(await wrongs(driver)).toEqual([]);
  });
});

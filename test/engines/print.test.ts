/** On paper in other engines than Chromium: the sheet holds every quotation with its source; where it can be printed, it is. */
import { inflateSync } from 'node:zlib';
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

/** How many pages a PDF has, whose objects may be packed. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const objects = packed.map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
  return [text, ...objects].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inEach(CAPABLE, (desk) => {
  test('every quotation is on the sheet for paper', async () => {
    const driver = await visit(desk(), '/?lang=de');
    // It is fetched while the page is idle.
    await until(driver, rehearsed);
    if (driver.print) {
      // Picture and words: 45 quotations are more than one page, and none is empty for want of them.
      const pages = pagesIn(await driver.print());
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(9);
    }
    expect(await wrongs(driver)).toEqual([]);
  });
});

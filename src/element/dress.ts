/** Puts the element's style sheets on, and holds its box where a page takes every property away. */
import type { CSSResult } from 'lit';

/** A constructed sheet serves one document only: an element that is adopted by another needs its own. */
const wardrobe = new WeakMap<Document, CSSStyleSheet[]>();

function sheetsFor(page: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const known = wardrobe.get(page);
  const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
  // A document that no window shows dresses nobody.
  if (known || !Sheet) return known ?? [];
  const sheets = styles.map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  wardrobe.set(page, sheets);
  return sheets;
}

/** Dresses a shadow root for the document it is in. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = sheetsFor(root.host.ownerDocument, styles);
}

const BOX = { display: 'block', position: 'relative', contain: 'content' } as const;

/**
 * `* { all: unset !important }` reaches the element itself, though nothing in it, and leaves it without a size. No page sets a
 * graph inline on purpose: where it is, the box is put back with the only weight that is left.
 */
export function hold(element: HTMLElement, height: number): void {
  if (getComputedStyle(element).display !== 'inline') return;
  const box = { ...BOX, height: `${height}px` };
  for (const [name, value] of Object.entries(box)) element.style.setProperty(name, value, 'important');
}

/** Puts the element's style sheets on, and holds its box where a page takes every property away. */

/** A constructed sheet serves one document only: an element that is adopted by another needs its own. */
const wardrobe = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(page: Document, text: string): CSSStyleSheet | null {
  const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
  // A document that no window shows dresses nobody.
  if (!Sheet) return null;
  const own = wardrobe.get(page) ?? new Map<string, CSSStyleSheet>();
  wardrobe.set(page, own);
  const sheet = own.get(text) ?? new Sheet();
  if (!own.has(text)) sheet.replaceSync(text);
  own.set(text, sheet);
  return sheet;
}

/** Dresses a shadow root for the document it is in: in these sheets and no others, the later ones over the earlier. */
export function adoptStyles(root: ShadowRoot, styles: Iterable<string>): void {
  root.adoptedStyleSheets = [...styles].flatMap((text) => sheetFor(root.host.ownerDocument, text) ?? []);
}

/** CSS px of a graph for which nobody chose a height; the style sheet says the same. */
const HEIGHT = 560;

/**
 * `* { all: unset !important }` reaches the element itself, though nothing in it, and leaves it without a size. No page sets a
 * graph inline on purpose: where it is, the box is put back with the only weight that is left. Such a sheet may also come late, after the picture.
 */
export function hold(element: HTMLElement & { readonly height: number | undefined }): void {
  if (getComputedStyle(element).display !== 'inline') return;
  const box = { display: 'block', position: 'relative', contain: 'content', height: `${element.height ?? HEIGHT}px` };
  for (const [name, value] of Object.entries(box)) element.style.setProperty(name, value, 'important');
}

/** What a search has found, marked in a list: whole records, the words by highlights, which leave the text as it is. */
import { passageOf } from '../../story/searching/hit.js';
import { areaNamed } from '../../ui/controls.js';
import foundStyles from './found.css?inline';

export const styles = [foundStyles];

/** As the style sheet knows it. */
const FOUND_NAME = 'edgewise-found';
const FOUND = '[data-found]';

/** What was marked last in each element: the query, and where its words stand. */
const marked = new WeakMap<ShadowRoot, { readonly query: string; readonly ranges: readonly Range[] }>();

/** The page has one list of highlights of this name, in which each element has its own; null where the browser knows none. */
function highlight(): Highlight | null {
  if (typeof Highlight === 'undefined') return null;
  const own = CSS.highlights.get(FOUND_NAME) ?? new Highlight();
  if (!CSS.highlights.has(FOUND_NAME)) CSS.highlights.set(FOUND_NAME, own);
  return own;
}

/** Takes away all that is marked in an element. */
export function forget(root: ShadowRoot): void {
  const last = marked.get(root);
  if (!last) return;
  marked.delete(root);
  const own = CSS.highlights?.get(FOUND_NAME);
  for (const range of last.ranges) own?.delete(range);
  if (own?.size === 0) CSS.highlights.delete(FOUND_NAME);
}

/** In each text of what is found the first place of the words typed, or of each of them where they stand apart. */
function rangesIn(record: Element, query: string): Range[] {
  const ranges: Range[] = [];
  const walker = record.ownerDocument.createTreeWalker(record, NodeFilter.SHOW_TEXT);
  const words = query.split(/\s+/).filter(({ length }) => length > 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const whole = placeIn(text, query);
    const places = whole ? [whole] : words.flatMap((word) => placeIn(text, word) ?? []);
    for (const { from, to } of places) {
      const range = record.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

function placeIn(text: string, query: string): { readonly from: number; readonly to: number } | null {
  const passage = passageOf(text, query);
  if (!passage) return null;
  const to = text.length - passage.after.length;
  return { from: to - passage.hit.length, to };
}

/** Scrolls the list no farther than to show the first that is found; the page is not scrolled. */
function bring(record: Element, body: Element): void {
  const [own, box] = [record.getBoundingClientRect(), body.getBoundingClientRect()];
  const isSeen = own.top >= box.top && own.bottom <= box.bottom;
  if (!isSeen) body.scrollTop += own.top - box.top - Math.min(80, box.height / 4);
}

/** Marks what a query has found in what is shown in the picture's stead; an empty one takes the marks away. */
export function markFound(root: ShadowRoot, query: string): void {
  const last = marked.get(root);
  if (query === '' && !last) return;
  forget(root);
  const body = root.querySelector(areaNamed('body'));
  const records = query === '' || !body ? [] : [...body.querySelectorAll(FOUND)];
  if (!body || records.length === 0) return;
  const ranges = records.flatMap((its) => rangesIn(its, query.trim()));
  const own = highlight();
  for (const range of ranges) own?.add(range);
  marked.set(root, { query, ranges });
  const [first] = records;
  if (first && last?.query !== query) bring(first, body);
}

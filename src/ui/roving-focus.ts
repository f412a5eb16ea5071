/**
 * One Tab reaches a group of controls, the arrows lead on inside it (`data-roving`). Left and right go from control to control, up
 * and down from record to record (`data-record`) where a group has records.
 */
import { areaNamed } from './controls.js';

/** `data-item`: a text without a control of its own, which is reached like one; up and down scroll it where it scrolls. */
const ITEMS = 'button:not(:disabled), a[href], input, [data-item]';
const ROVING_FOCUS_GROUP = '[data-roving]';
const RECORD = '[data-record]';
/** Of the next control in a row this much is seen, px. */
const ROVING_FOCUS_AIR = 24;

const isSeen = (item: Element): boolean => item.getClientRects().length > 0;
const itemsOf = (group: Element): HTMLElement[] => [...group.querySelectorAll<HTMLElement>(ITEMS)];

/** Makes one control of a group the tab stop. */
function settle(items: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) {
    const wanted = item === stop ? '0' : '-1';
    if (item.getAttribute('tabindex') !== wanted) item.setAttribute('tabindex', wanted);
  }
}

/** Gives each group one tab stop: the control that has the focus, else the one that asks for it, else the one last used. */
export function rove(root: ParentNode & Partial<DocumentOrShadowRoot>): void {
  for (const group of root.querySelectorAll(ROVING_FOCUS_GROUP)) {
    const items = itemsOf(group);
    const stop =
      items.find((item) => item === root.activeElement) ??
      items.find((item) => item.hasAttribute('data-first') && isSeen(item)) ??
      items.find((item) => item.getAttribute('tabindex') === '0' && isSeen(item)) ??
      items.find(isSeen);
    settle(items, stop);
  }
}

/** The control that has the focus is its group's tab stop from now on. */
export function hold(item: Element): void {
  const group = item.closest(ROVING_FOCUS_GROUP);
  const items = group ? itemsOf(group) : [];
  const own = items.find((other) => other === item);
  if (own) settle(items, own);
}

/** Focus, and with it the tab stop of its group, goes to a control; its record is scrolled into view, the page is not. */
export function stand(item: HTMLElement): void {
  hold(item);
  item.focus({ preventScroll: true });
  const row = item.closest<HTMLElement>(areaNamed('legend'));
  if (row) bringAlong(item, row);
  const scroll = item.closest<HTMLElement>(areaNamed('scroll'));
  if (scroll) bring(item.closest<HTMLElement>(RECORD) ?? item, item, scroll);
}

/** The same for a row that runs on sideways. */
function bringAlong(item: HTMLElement, row: HTMLElement): void {
  const [box, own] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  row.scrollLeft +=
    Math.min(0, own.left - box.left - ROVING_FOCUS_AIR) + Math.max(0, own.right - box.right + ROVING_FOCUS_AIR);
}

/** Scrolls `scroll` no farther than needed to show the whole of `record`, or its beginning with `item` where it is too long. */
function bring(record: HTMLElement, item: HTMLElement, scroll: HTMLElement): void {
  const box = scroll.getBoundingClientRect();
  const all = record.getBoundingClientRect();
  const own = item.getBoundingClientRect();
  if (all.height <= box.height) {
    scroll.scrollTop += Math.min(0, all.top - box.top) + Math.max(0, all.bottom - box.bottom);
  } else if (own.top < box.top || own.bottom > box.bottom) {
    scroll.scrollTop += own.top - box.top - Math.min(40, box.height / 4);
  }
}

/** Follows an arrow, Home or End from the control or place that has the focus; false where the key is none or the group ends. */
export function roam(key: string, from: HTMLElement, rtl: boolean): boolean {
  const group = from.closest(ROVING_FOCUS_GROUP);
  const scrolls =
    from.matches('[data-item]') && from.scrollHeight > from.clientHeight && (key === 'ArrowUp' || key === 'ArrowDown');
  if (!group || scrolls) return false;
  const items = itemsOf(group).filter(isSeen);
  const next = neighbour(key, items, from, rtl);
  if (next) stand(next);
  return next != null;
}

function neighbour(
  key: string,
  items: readonly HTMLElement[],
  from: HTMLElement,
  rtl: boolean,
): HTMLElement | undefined {
  // Focus may stand on a heading between two controls.
  const after = items.findIndex((item) => from.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING);
  const here = items.indexOf(from);
  const first = after < 0 ? items.length : after;
  const step = rtl ? -1 : 1;
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const by = key === 'ArrowRight' ? step : -step;
    return items[here >= 0 ? here + by : by > 0 ? first : first - 1];
  }
  const recordOf = (item: HTMLElement) => item.closest(RECORD) ?? item;
  if (key === 'ArrowDown')
    return items.slice(here >= 0 ? here : first).find((item) => recordOf(item) !== recordOf(from));
  if (key !== 'ArrowUp') return undefined;
  const before = items.slice(0, here >= 0 ? here : first).reverse();
  const previous = before.find((item) => recordOf(item) !== recordOf(from));
  return previous && items.find((item) => recordOf(item) === recordOf(previous));
}

/**
 * The place of the legend's open list: below its chip, whole inside the element. Not by CSS anchors: the row of chips is scrolled under
 * the list, and engines do not agree on whether that moves it.
 */
import { areaNamed } from '../../ui/controls.js';

/** CSS px between the list and the element's edges. */
const LIST_POSITION_EDGE = 10;
const TALLEST = 340;

function place(list: HTMLElement, bar: HTMLElement): void {
  const chip = list.parentElement?.getBoundingClientRect();
  if (!chip) return;
  const room = bar.getBoundingClientRect();
  // A host may have scaled the element.
  const scale = room.width / bar.offsetWidth || 1;
  const rtl = getComputedStyle(bar).direction === 'rtl';
  const start = rtl ? (chip.right - room.left) / scale - list.offsetWidth : (chip.left - room.left) / scale;
  const left = Math.max(LIST_POSITION_EDGE, Math.min(start, bar.offsetWidth - LIST_POSITION_EDGE - list.offsetWidth));
  const below = (bar.parentElement?.offsetHeight ?? TALLEST) - bar.offsetTop - bar.offsetHeight - LIST_POSITION_EDGE;
  list.style.setProperty('left', `${left}px`);
  list.style.setProperty('max-height', `${Math.min(TALLEST, below)}px`);
}

/** Returns what is to be called after each rendering; in between the list follows the row's scrolling and the element's size. */
export function createListPlace(bar: HTMLElement): () => void {
  let list: HTMLElement | null = null;
  const follow = () => {
    if (list?.isConnected) place(list, bar);
  };
  const watch = new ResizeObserver(follow);
  bar.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => {
    const now = bar.querySelector<HTMLElement>(areaNamed('relations'));
    if (now !== list) watch.disconnect();
    if (now && now !== list) watch.observe(bar);
    list = now;
    follow();
  };
}

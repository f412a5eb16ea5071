/** Where the keys rest when what had them is gone from the page: on the card of the proposal in turn, else beside what is gone, in its pane. */

interface Level {
  readonly element: Element;
  readonly next: Element | null;
  readonly previous: Element | null;
}

/** Farther out lie the panes themselves. */
const PANE = '.pane, dialog, .said, .start';
const FOCUSABLE =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href], [tabindex="0"], [role=listbox]';

/** Around what has the keys, from the inside out, as far as its pane: asked for before the page is drawn anew. */
export function placeOf(had: Element | null): readonly Level[] {
  const levels: Level[] = [];
  for (let its = had; its && its !== document.body; its = its.parentElement) {
    levels.push({ element: its, next: its.nextElementSibling, previous: its.previousElementSibling });
    if (its.matches(PANE)) break;
  }
  return levels;
}

/** Does nothing as long as something has the keys; `card`: null where none can be seen. */
export function rest(levels: readonly Level[], card: HTMLElement | null): void {
  // A button that can no longer be pressed loses them a moment later.
  if (!document.activeElement?.matches('body, :disabled')) return;
  if (card) card.focus({ preventScroll: true });
  // While they go from one field to the next, nothing has them for a moment, and nothing lost them.
  else if (!restBeside(levels) && levels.length > 0) restSomewhere();
}

/** Where nothing else has the keys: what one works in, the one that can be seen; else the way to it. */
const WORKED_IN = '.proposal, .article, .panes [aria-pressed=true], .steps [aria-current=step]';

/** Does nothing as long as something has the keys. */
export function restSomewhere(): void {
  if (document.activeElement !== document.body) return;
  const all = [...document.querySelectorAll<HTMLElement>(WORKED_IN)].filter(isSeen);
  const its = WORKED_IN.split(', ').flatMap((one) => all.find((its) => its.matches(one)) ?? [])[0];
  its?.focus({ preventScroll: true });
}

/** On what follows it, else on what stands before it; false where its pane is gone, too, or holds nothing. */
function restBeside(levels: readonly Level[]): boolean {
  for (const { element, next, previous } of levels) {
    const around = element.isConnected ? [element.querySelector('.scroll') ?? element] : [next, previous];
    for (const its of around) {
      const target = its?.isConnected ? firstIn(its) : undefined;
      if (!target) continue;
      showFocus(target);
      return true;
    }
  }
  return false;
}

/** What Tab comes to first in a place; of a group's radios the one that is chosen. */
export function firstIn(place: Element): HTMLElement | undefined {
  const all = [place, ...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((its) => its.matches(FOCUSABLE));
  const seen = all.filter((its) => its instanceof HTMLElement && isSeen(its) && its.tabIndex >= 0);
  return (seen.find((its) => its.matches('input:checked')) ?? seen[0]) as HTMLElement | undefined;
}

export const isSeen = (its: HTMLElement): boolean => its.checkVisibility();

/** The page has led the keys there, and not a press on it: the ring says so, whatever was pressed before. */
export function showFocus(target: HTMLElement): void {
  target.dataset['led'] = '';
  target.addEventListener('blur', () => delete target.dataset['led'], { once: true });
  target.focus();
}

/** F6 goes round the steps and the panes that can be seen, each time to the place where one works in it; with Shift the other way. */
import { frontDialog } from '../../../ui/in-front.js';
import type { Desk } from '../desk.js';
import { cardShown } from '../proposals/card.js';
import { firstIn, isSeen, showFocus } from '../resting.js';
import { focusPicker, type PickerName } from '../statement/focus.js';

const STEPS = 'nav.steps';
const PLACES = [STEPS, '.pane.text', '.pane.statement', '.pane.picture'] as const;

/** False where there is nothing to go round. */
export function goRound(desk: Desk, way: 1 | -1): boolean {
  if (!desk.state.started || frontDialog(document)) return false;
  const all = PLACES.flatMap((place) => {
    const its = document.querySelector<HTMLElement>(place);
    return its && isSeen(its) && (place !== '.pane.picture' || graphIn(its)) ? [its] : [];
  });
  const at = all.findIndex((its) => its.contains(document.activeElement));
  // From the head's tools, the help or the tour it begins with the first, or the last.
  const from = at < 0 && way < 0 ? 0 : at;
  for (let i = 1; i <= all.length; i++) {
    const place = all[(from + way * i + all.length * 2) % all.length];
    if (!place) break;
    enter(place);
    if (place.contains(document.activeElement)) return true;
  }
  return false;
}

function enter(place: HTMLElement): void {
  if (place.matches('.statement')) enterStatement(place);
  else {
    const target = place.querySelector<HTMLElement>('[aria-current=step], .article') ?? graphIn(place);
    // A picture that is not drawn yet takes no keys.
    for (const its of [target, firstIn(place)])
      if (its && isSeen(its) && !place.contains(document.activeElement)) showFocus(its);
  }
}

/** Where there is nobody yet there is no picture to go to. */
function graphIn(place: HTMLElement): HTMLElement | null {
  const its = place.querySelector<HTMLElement>('edgewise-graph');
  return its && isSeen(its) ? its : null;
}

/** What is done first in it, in this order. */
const FIRST = ['.names li:not(.decided) button', '.order [aria-current=true]', '.problems button', '[data-next]'];

/** The field that still asks, else what is to be done first, else what is read there. */
function enterStatement(place: HTMLElement): void {
  const asking = place.querySelector<HTMLElement>('[data-picker][data-asks]')?.dataset['picker'];
  const scroll = place.querySelector<HTMLElement>('.scroll');
  const card = cardShown();
  if (card) card.focus();
  else if (asking) focusPicker(asking as PickerName);
  else {
    const first = FIRST.flatMap((its) => place.querySelector<HTMLElement>(its) ?? []).find(isSeen);
    const its = first ?? (scroll && firstIn(scroll));
    if (its) showFocus(its);
    else if (scroll) {
      scroll.tabIndex = -1;
      scroll.focus();
    }
  }
}

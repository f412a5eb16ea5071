/** Keys that hold on the whole page. What is typed in a field is the field's. */
import { frontDialog } from '../../ui/in-front.js';
import type { Desk } from './desk.js';
import { goRound } from './moving/rounds.js';
import { next } from './statement/next.js';

export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') != null;

/**
 * An input method has the key, and what is composed with it is not typed yet. Of the press that ends a composition Safari tells by its number
 * alone.
 */
export const isComposed = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/** There are keys: from now on the page says what they do. A field is typed into on the screen as well. */
export function onAnyKey({ target }: KeyboardEvent): void {
  if (!isField(target)) document.documentElement.dataset['keys'] = '';
}

const DECIDES = /^(?:Enter|Backspace|[\da-z])$/i;

/**
 * A key that is held decides once: whoever is slow to let go of Enter or Backspace has not answered what comes next by that. Heard before all
 * others hear of it; arrows, commands and what is typed go on, and the graph's keys are its own.
 */
export function onHeldKey(event: KeyboardEvent): void {
  const { repeat, key, ctrlKey, metaKey, altKey, target } = event;
  if (!repeat || ctrlKey || metaKey || altKey || !DECIDES.test(key)) return;
  if (isField(target) || (target instanceof Element && target.shadowRoot)) return;
  event.preventDefault();
  event.stopPropagation();
}

const isRound = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'F6' && !ctrlKey && !metaKey && !altKey;

/** What is typed in a field is said before it goes with its step; where nothing is left to go to the keys stay in it. */
function onward(desk: Desk): void {
  const field = isField(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  field?.blur();
  next(desk);
  desk.afterwards(() => {
    if (document.activeElement === document.body) field?.focus();
  });
}

export function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposed(event)) return;
  if (isRound(event)) {
    if (goRound(desk, event.shiftKey ? -1 : 1)) event.preventDefault();
    return;
  }
  const command = event.ctrlKey || event.metaKey;
  if (!command || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's') {
    event.preventDefault();
    document.querySelector<HTMLButtonElement>('[data-save]')?.click();
  } else if (key === 'enter' && desk.state.started && !frontDialog(document)) {
    event.preventDefault();
    onward(desk);
  } else if (isField(event.target)) {
    return;
  } else if (key === 'z' || key === 'y') {
    event.preventDefault();
    if (key === 'y' || event.shiftKey) desk.redo();
    else desk.undo();
  }
}

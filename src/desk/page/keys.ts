/** Keys that hold on the whole page. What is typed in a field is the field's. */
import type { Desk } from './desk.js';
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

export function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposed(event)) return;
  const command = event.ctrlKey || event.metaKey;
  if (!command || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 's') {
    event.preventDefault();
    document.querySelector<HTMLButtonElement>('[data-save]')?.click();
  } else if (key === 'enter' && desk.state.started && desk.state.step === 'say') {
    event.preventDefault();
    next(desk);
  } else if (isField(event.target)) {
    return;
  } else if (key === 'z' || key === 'y') {
    event.preventDefault();
    if (key === 'y' || event.shiftKey) desk.redo();
    else desk.undo();
  }
}

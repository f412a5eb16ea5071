/** Help beside the title: what the page is in two sentences, its keys, and the tour. */
import { html } from 'lit-html';
import type { Desk } from '../desk.js';
import { tourButton } from './tour.js';

export function help(desk: Desk) {
  const { t } = desk;
  return html`<details class="help" @keydown=${onKey} @focusout=${onLeave}>
    <summary>${t.help}</summary>
    <div class="sheet">
      <p>${t.helpText}</p>
      <p>${t.helpKeys}</p>
      ${tourButton(desk)}
    </div>
  </details>`;
}

/** Closes, and leaves the keys where it was opened. */
function onKey(event: KeyboardEvent): void {
  const help = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !help.open) return;
  event.preventDefault();
  help.open = false;
  help.querySelector('summary')?.focus();
}

/** What is worked on next is not covered. */
function onLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  const help = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !help.contains(relatedTarget)) help.open = false;
}

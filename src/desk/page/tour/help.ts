/** Help beside the title: what the page is in two sentences, its keys, and the tour. It has a place of its own and lies over nothing that is worked on. */
import { html, nothing } from 'lit-html';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { tourButton } from './tour.js';

const helped = held(() => ({ isOpen: false }));

function toggle(desk: Desk, isOpen: boolean): void {
  helped(desk).isOpen = isOpen;
  desk.change({});
}

export function helpButton(desk: Desk) {
  const { isOpen } = helped(desk);
  return html`<button type="button" class="text help" aria-expanded=${String(isOpen)} @click=${() => toggle(desk, !isOpen)}
    @keydown=${(event: KeyboardEvent) => onKey(desk, event)}>${desk.t.help}</button>`;
}

/** Beneath the head: the panes make room for it. */
export function help(desk: Desk) {
  const { t } = desk;
  if (!helped(desk).isOpen) return nothing;
  return html`<section class="help-sheet" aria-label=${t.help} @keydown=${(event: KeyboardEvent) => onKey(desk, event)}>
    <p>${t.helpText}</p>
    <p>${t.helpKeys}</p>
    ${tourButton(desk)}
    <button type="button" class="text close" aria-label=${t.close} @click=${() => close(desk)}>×</button>
  </section>`;
}

/** The keys are where it was opened. */
function close(desk: Desk): void {
  toggle(desk, false);
  document.querySelector<HTMLElement>('button.help')?.focus();
}

function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !helped(desk).isOpen) return;
  event.preventDefault();
  close(desk);
}

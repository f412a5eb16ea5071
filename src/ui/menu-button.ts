/** The button that opens a menu of files to take away, for a row of tools. */
import { html, svg, type TemplateResult } from 'lit-html';

/** An arrow down into a tray. */
const ICON = 'M8 2.5V10M4.8 7 8 10.2 11.2 7M3 10.5V13.5H13V10.5';

/** A press while it is open closes it. */
export function menuButton(label: string, open: boolean, toggle: (open: boolean) => void): TemplateResult {
  // The press would take the focus from the menu, which closes itself then, and the press would open it anew.
  const hold = (event: Event) => open && event.preventDefault();
  return html`<button type="button" id="take-button" data-menu aria-haspopup="menu" aria-expanded=${open} aria-controls="take-menu" aria-label=${label} title=${label}
    @mousedown=${hold} @click=${() => toggle(!open)}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d=${ICON} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />`}</svg></button>`;
}

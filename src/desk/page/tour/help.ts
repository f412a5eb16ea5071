/** Help beside the title: what the page is in two sentences, its keys, and the tour. */
import { html } from 'lit-html';
import type { Desk } from '../desk.js';
import { tourButton } from './tour.js';

export function help(desk: Desk) {
  const { t } = desk;
  return html`<details class="help">
    <summary>${t.help}</summary>
    <div class="sheet">
      <p>${t.helpText}</p>
      <p>${t.helpKeys}</p>
      ${tourButton(desk)}
    </div>
  </details>`;
}

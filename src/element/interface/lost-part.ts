/** What stands in the place of a part that could not be fetched: one sentence, a way to try again, a way out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { AREA } from '../../ui/controls.js';
import type { View } from '../words/view.js';
import type { LazyLoader, PartName } from './lazy-parts.js';

/** Nothing as long as the part is on its way. */
export function lost({ t }: View, later: LazyLoader, name: PartName, close: (() => void) | null): TemplateResult {
  if (!later.isLost(name)) return html``;
  return html`<div class="lost" data-area=${AREA.lost} role="alert"><p>${later.isTried(name) ? t.partTried : t.partLost}</p>
    <p><button type="button" class="text" data-retry @click=${() => later.renew(name)}>${t.retry}</button>
    ${close ? html`<button type="button" class="text" data-close @click=${close}>${t.close}</button>` : nothing}</p></div>`;
}

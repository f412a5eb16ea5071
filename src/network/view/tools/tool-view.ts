/** What the tools' templates need, and how each of them is headed. */
import { html, type TemplateResult } from 'lit-html';
import type { ToolMessages } from '../../../i18n/tools.js';
import { AREA } from '../../../ui/controls.js';
import type { Quantity } from '../../model/measures.js';
import { shortNumber } from '../looks/short-number.js';
import type { GraphView } from '../state.js';
import type { Metrics } from './metric-run.js';

export interface ToolView extends GraphView {
  /** The tools' own words. */
  readonly w: ToolMessages;
  readonly metrics: Metrics;
}

/** A number of a measure as it is told beside a slider or in a legend. */
export const sayNumber = ({ t }: ToolView, measure: Quantity): ((value: number) => string) =>
  shortNumber(measure, t.lang);

export function toolPanel({ t, w, state, actions }: ToolView, body: unknown): TemplateResult {
  return html`<header class="head tool">
      <h2 tabindex="-1">${state.tool ? t.tool[state.tool] : ''}</h2>
      <button type="button" class="close" data-close aria-label=${w.back} title=${w.back} @click=${() => actions.tool(null)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
      </button>
    </header>
    <div class="scroll tooled" data-area=${AREA.scroll} tabindex="-1">${body}</div>`;
}

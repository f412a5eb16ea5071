/** The button that opens the filter, and says how much of the story one in force leaves; the way back stands beside it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../story/claims.js';
import { AREA } from '../../ui/controls.js';
import { isShown } from '../state/state.js';
import type { View } from '../words/view.js';

export interface FilterState {
  readonly filtering: boolean;
  toggle(open: boolean): void;
}

export function filterButton(view: View, { filtering, toggle }: FilterState): TemplateResult {
  const { t, state, model, actions } = view;
  const { statements } = model.story;
  const count = state.kept
    ? html`<span class="count">${countClaims(statements.filter((its) => isShown(state, its)))}/${countClaims(statements)}</span>`
    : nothing;
  return html`<span class="chip sift ${state.kept ? 'on' : ''}" data-area=${AREA.sift}>
    <button type="button" class="switch" data-sift tabindex="-1" aria-expanded=${filtering} aria-controls="filter" @click=${() => toggle(!filtering)}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path d="M1.5 3h11M3.5 7h7M5.5 11h3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
      <span class="label">${t.filter.open}</span> ${count}
    </button>${
      state.kept
        ? html`<button type="button" class="more" data-undo aria-label=${t.filter.undo} title=${t.filter.undo} @click=${() => actions.unfilter()}>
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" /></svg>
          </button>`
        : nothing
    }
  </span>`;
}

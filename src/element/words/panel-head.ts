/** What stands over the words, whatever they are. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './view.js';

/** A panel's head: what it is about, in two lines; the ways back and out. */
export function head(
  view: View,
  tone: string,
  kicker: unknown,
  title: unknown,
  close: () => void = view.actions.close,
  label: string = view.t.close,
): TemplateResult {
  const { t, state, actions } = view;
  const back = state.trail.length > 0 || (state.selected != null && (state.step != null || state.path != null));
  return html`<header class="head ${tone}" data-record>
    <p class="kicker">${
      back
        ? html`<button type="button" class="back" data-back @click=${() => actions.back()}><span aria-hidden="true">‹</span> ${t.back}</button> `
        : nothing
    }${kicker}</p>
    <h2 tabindex="-1">${title}</h2>
    <button type="button" class="close" aria-label=${label} title=${label} @click=${close}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
    </button>
  </header>`;
}

/** Zoom and the whole picture: whatever a gesture does has a button. */
import { html, svg, type TemplateResult } from 'lit-html';
import type { View } from '../element/words/view.js';

const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />`}</svg>`;

export function toolbar(view: View): TemplateResult {
  const { t, actions, state } = view;
  const off = state.view !== 'picture';
  return html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${t.tools} data-roving>
    <button type="button" ?disabled=${off} data-zoom="in" aria-label=${t.zoomIn} title=${t.zoomIn} @click=${() => actions.zoom(1.4)}>${icon('M8 3V13M3 8H13')}</button>
    <button type="button" ?disabled=${off} data-zoom="out" aria-label=${t.zoomOut} title=${t.zoomOut} @click=${() => actions.zoom(1 / 1.4)}>${icon('M3 8H13')}</button>
    <button type="button" ?disabled=${off} data-zoom="fit" aria-label=${t.fit} title=${t.fit} @click=${() => actions.fit()}>${icon('M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10')}</button>
    <button type="button" class="what" data-help aria-label=${t.help} title=${t.help} aria-pressed=${view.state.help} @click=${() => actions.help(!view.state.help)}><span aria-hidden="true">?</span></button>
  </div>`;
}

/** One value that the filter offers, with what would be left of the story. */
import { html, type TemplateResult } from 'lit-html';
import type { FacetName, Facets } from '../../../story/filtering/facets.js';
import type { View } from '../../words/view.js';

export interface Choosable {
  readonly choice: FacetName | 'from' | 'to';
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly count: number;
  /** What is asked once it has been pressed. */
  readonly next: Facets;
}

export function box(view: View, { choice, name, label, on, count, next }: Choosable): TemplateResult {
  return html`<label data-record class=${on ? 'on' : count === 0 ? 'off' : ''}>
    <input type="checkbox" data-facet=${choice} data-value=${name} .checked=${on} @change=${() => view.actions.filter(next)} />
    <span>${label}</span> <span class="count">${count}</span>
  </label>`;
}

/** On a party's card: hide it, or see only what is near it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Hops } from '../../story/filtering/facets.js';
import type { View } from '../words/view.js';

const HOPS: readonly Hops[] = [1, 2, 3];

export function partyFilter(view: View, id: string): TemplateResult | typeof nothing {
  const { t, state, actions, filters } = view;
  const { facets } = state;
  if (!filters) return nothing;
  const { around, ...others } = facets;
  const now = around?.id === id ? around.hops : null;
  const hide = () => actions.filter({ ...facets, without: [...(facets.without ?? []), id] });
  const only = (hops: Hops) => actions.filter(hops === now ? others : { ...facets, around: { id, hops } });
  return html`<button type="button" class="text" data-hide-party @click=${hide}>${t.filter.hideParty}</button>
    <span class="around" role="group" aria-label=${t.filter.onlyAround}><span class="label" aria-hidden="true">${t.filter.onlyAround}</span> ${HOPS.map(
      (hops) =>
        html`<button type="button" data-around=${hops} aria-pressed=${hops === now} aria-label=${t.filter.steps(hops)} @click=${() => only(hops)}>${hops}</button>`,
    )}</span>`;
}

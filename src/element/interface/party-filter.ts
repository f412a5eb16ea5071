/** On a party's card: hide it, keep it where it is, or see only what is near it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Hops } from '../../story/filtering/facets.js';
import { isPinned } from '../state/pinned.js';
import type { View } from '../words/view.js';

const HOPS: readonly Hops[] = [1, 2, 3];

export function partyFilter(view: View, id: string): TemplateResult | typeof nothing {
  const { t, state, actions, filters } = view;
  const { facets } = state;
  if (!filters) return nothing;
  const { around, ...others } = facets;
  const now = around?.id === id ? around.hops : null;
  const pinned = isPinned(state, id);
  const hide = () => actions.filter({ ...facets, without: [...(facets.without ?? []), id] });
  const only = (hops: Hops) => actions.filter(hops === now ? others : { ...facets, around: { id, hops } });
  return html`<button type="button" class="text" data-hide-party @click=${hide}>${t.filter.hideParty}</button>
    <button type="button" class="text pins-it" data-pin aria-pressed=${pinned} title=${pinned ? t.filter.unpin : t.filter.pinHint} @click=${() => actions.pin(id)}>
      <svg viewBox="0 0 12 14" width="12" height="14" aria-hidden="true"><path d="M3.5 1.5h5L8 5l2 2.5H2L4 5ZM6 7.5v5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" /></svg>${t.filter.pin}</button>
    <span class="around" role="group" aria-label=${t.filter.onlyAround}><span class="label" aria-hidden="true">${t.filter.onlyAround}</span> ${HOPS.map(
      (hops) =>
        html`<button type="button" data-around=${hops} aria-pressed=${hops === now} aria-label=${t.filter.steps(hops)} @click=${() => only(hops)}>${hops}</button>`,
    )}</span>`;
}

/** What a node's panel offers: its surroundings alone, and ways from it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { AroundRule } from '../../model/rules.js';
import { isShown } from '../state.js';
import type { ToolView } from './tool-view.js';

export const HOPS = [1, 2, 3] as const;

export function atNode(view: ToolView, node: number): TemplateResult {
  const { state, t, w, actions } = view;
  const around = state.rules.find((rule): rule is AroundRule => rule.kind === 'around' && rule.node === node);
  const others = state.rules.filter((rule) => rule.kind !== 'around');
  const toggle = (hops: number) =>
    actions.rules(around?.hops === hops ? others : [...others, { kind: 'around', node, hops }]);
  return html`${isShown(state, node) ? nothing : html`<p class="hint" data-hidden-node>${w.hiddenNode} <button type="button" class="text" @click=${actions.showAll}>${t.showAll}</button></p>`}
    <p class="actions hops" role="group" aria-label=${w.hops}><span>${w.hops}</span>
      ${HOPS.map((hops) => html`<button type="button" data-hops=${hops} aria-pressed=${around?.hops === hops} @click=${() => toggle(hops)}>${w.hop(hops)}</button>`)}
    </p>
    <p class="actions"><button type="button" data-ways-from @click=${() => actions.way({ from: node, to: null })}>${w.waysFrom}</button></p>`;
}

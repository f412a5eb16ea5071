/** A statement that was just removed may still be told elsewhere: each such text is one press away. Nothing once something else was done. */
import { html, nothing } from 'lit-html';
import { echoesOf } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { goTo } from '../steps/going.js';
import { fill } from '../words.js';

export function justRemoved(desk: Desk) {
  const { draft, state, t } = desk;
  const last = state.log.past.at(-1);
  if (last?.name.code !== 'remove-statement') return nothing;
  const there = new Set(draft.story.statements.map(({ id }) => id));
  const gone = last.draft.story.statements.find(({ id }) => !there.has(id));
  const all = gone ? echoesOf(draft, gone, state.lang) : [];
  if (all.length === 0) return nothing;
  return html`<div class="just-removed" role="group" aria-label=${t.removedStill}>
    <p class="hint">${t.removedStill}</p>
    <ul class="problems">${all.map(
      ({ place, where, found }) =>
        html`<li class="may"><button type="button" class="text" @click=${() => goTo(desk, place)}>${fill(t.stillIn, { where, found })}</button></li>`,
    )}</ul>
  </div>`;
}

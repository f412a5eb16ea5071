/** A statement that was removed may still be told elsewhere: each such text is one press away, until it is mended or may stay. */
import { html, nothing } from 'lit-html';
import { putOff, type RemovedEcho, removedEchoes } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { goTo } from '../steps/going.js';
import { fill } from '../words.js';

export function stillTold(desk: Desk) {
  const { state, t } = desk;
  const all = removedEchoes(state.log, state.lang);
  if (all.length === 0) return nothing;
  return html`<div class="just-removed" role="group" aria-label=${t.removedStill}>
    <p class="hint">${t.removedStill}</p>
    <ul class="problems">${all.map((its) => one(desk, its))}</ul>
  </div>`;
}

function one(desk: Desk, { place, where, found, key }: RemovedEcho) {
  const { t } = desk;
  const message = fill(t.stillIn, { where, found });
  return html`<li class="may"><button type="button" class="text" @click=${() => goTo(desk, place)}>${message}</button>
    <button type="button" class="answers" @click=${() => desk.edit(putOff({ key, message }))}>${t.mayStay}</button></li>`;
}

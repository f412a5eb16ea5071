/** The two sides of a denial, each asked for by itself: who denies, and the claim that is denied. What readers will read of both stands above them, live. */
import { html, nothing } from 'lit-html';
import { type DraftStatement, turnRound } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { kindQuestion } from './kinds.js';
import { linkPicker } from './more.js';
import { partyPicker } from './parties.js';
import { picker } from './picker.js';
import type { Picker } from './picking.js';
import { reading, relationPicker } from './relations.js';

export function denial(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  // Somebody's own words deny what they themselves are said to have done: the two are one.
  const isReport = statement.form === 'reported';
  return html`<div class="denial" role="group" aria-labelledby="denial-what">
    ${reading(desk, statement)}
    ${isReport ? picker(desk, partyPicker(desk, statement, 'attributedTo', t.whoDenies)) : nothing}
    <p id="denial-what"><b>${t.whatDenied}</b> <span class="hint">${isReport ? t.whatDeniedHow : t.whatDeniedOwn}</span></p>
    ${picker(desk, partyPicker(desk, statement, 'from', isReport ? t.claimDoes : t.deniesOwn))}
    ${statement.mutual ? nothing : picker(desk, partyPicker(desk, statement, 'to', t.claimTo))}
    ${picker(desk, withoutReading(relationPicker(desk, statement)))} ${kindQuestion(desk, statement)}
    <p class="line">${turnButton(desk, statement.id)}</p>
    ${desk.draft.story.statements.length > 1 ? picker(desk, linkPicker(desk, statement, 'disputes', t.claimHeld)) : nothing}
  </div>`;
}

/** It stands above both sides, in sight of each. */
function withoutReading({ below: _below, ...its }: Picker): Picker {
  return its;
}

/** The same beside whom it is about, where there is room for a sign; only once there are two. */
export function turnSign(desk: Desk, { id, from = [], to = [] }: DraftStatement) {
  const edit = from.length > 0 && to.length > 0 ? turnRound(desk.draft, id) : null;
  const { turnRound: label } = desk.t;
  return edit
    ? html`<button type="button" class="quiet turn" data-turn aria-label=${label} title=${label} @click=${() => desk.edit(edit)}>⇄</button>`
    : nothing;
}

/** Nothing where there is nothing to turn. */
export function turnButton(desk: Desk, id: string) {
  const edit = turnRound(desk.draft, id);
  return edit
    ? html`<button type="button" class="answers" data-turn @click=${() => desk.edit(edit)}>⇄ ${desk.t.turnRound}</button>`
    : nothing;
}

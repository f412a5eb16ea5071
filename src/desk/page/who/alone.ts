/** A party that stands alone in the picture: said where it is, with both ways out, one press each. */
import { html, nothing } from 'lit-html';
import { ignoreParty, mentionOf, partyName, usesOf } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';

/** In its own line of *Who*; nothing where some statement speaks of it, or as long as there is none at all: everybody would stand so. */
export function alone(desk: Desk, id: string) {
  const { draft, t } = desk;
  if (usesOf(draft, id) > 0 || draft.story.statements.length === 0) return nothing;
  return html`<p class="alone">${t.alone} ${cures(desk, id)}</p>`;
}

export function cures(desk: Desk, id: string) {
  const { draft, state, t } = desk;
  const name = partyName(draft, id);
  return html`<span class="cures">
    <button type="button" class="text" aria-label=${fill(t.giveStatementTo, { name })} ?disabled=${state.readOnly} @click=${() => give(desk, id)}>${t.giveStatement}</button>
    <button type="button" class="text" aria-label=${fill(t.ignoreThis, { name })} ?disabled=${state.readOnly} @click=${() => desk.edit(ignoreParty(desk.draft, id))}>${t.ignoreIt}</button>
  </span>`;
}

/** The sentence that names it is selected, and the keys are there: T takes it. */
function give(desk: Desk, id: string): void {
  const { t, draft } = desk;
  const name = partyName(draft, id);
  const at = mentionOf(draft, id);
  if (!at) {
    desk.say(fill(t.namedNowhere, { name }));
    return;
  }
  const { source, start, end } = at;
  const [selection, said] = [{ start, end }, fill(t.giveHow, { name })];
  desk.change({ step: 'say', pane: 'text', hand: null, listed: false, source, selection, said });
  desk.afterwards(() => {
    desk.text.element.focus({ preventScroll: true });
    desk.text.select(selection);
  });
}

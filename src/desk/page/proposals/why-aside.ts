/** Why a passage was set aside: a reason is offered, not demanded. It stays in the project's file, for whoever works on it next. */
import { html, nothing } from 'lit-html';
import { giveReason, type SetAside } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { typedIn } from '../texts.js';
import { fill } from '../words.js';

/** One may be chosen, or another one typed. */
export function whyAside(desk: Desk, aside: SetAside) {
  const { t, state } = desk;
  const { source, start, text, reason = '' } = aside;
  const id = `why-${source}-${start}`;
  return html`<input class="why" type="text" maxlength="200" autocomplete="off" list=${id} placeholder=${t.whyAside}
      aria-label=${fill(t.whyAsideThis, { words: text.slice(0, 60) })} .value=${reason} ?disabled=${state.readOnly}
      @change=${(event: Event) => desk.edit(giveReason(desk.draft, aside, typedIn(event)))} />
    <datalist id=${id}>${t.reasons.map((its) => html`<option value=${its}></option>`)}</datalist>`;
}

/** The passage that was just set aside; nothing once something else was done. */
export function justAside(desk: Desk) {
  const { draft, state, t } = desk;
  const last = state.log.past.at(-1);
  if (last?.name.code !== 'set-aside' && last?.name.code !== 'aside-reason') return nothing;
  const before = new Set(last.draft.setAside);
  const its = draft.setAside.find((one) => !before.has(one));
  if (!its) return nothing;
  return html`<div class="just-aside"><p class="hint">${fill(t.justAside, { words: its.text })}</p>${whyAside(desk, its)}</div>`;
}

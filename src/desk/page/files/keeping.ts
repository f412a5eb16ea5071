/** Where the draft is kept, said on the page; what is kept, listed; and the switch that keeps nothing. */
import { html, nothing } from 'lit-html';
import { reportLoss } from '../../../ui/report-error.js';
import type { Desk } from '../desk.js';
import { counted, fill } from '../words.js';

export function keeping(desk: Desk) {
  const { state, t } = desk;
  if (state.keeping === 'unknown') return nothing;
  return html`<details class="keeping ${state.keeping}">
    <summary>${state.readOnly ? t.onlyRead : told(desk)}</summary>
    <div class="sheet">
      <p>${state.readOnly ? t.readOnly : t.keepingMore[state.keeping]}</p>
      ${nothingSwitch(desk)}
      <button type="button" @click=${() => close(desk)}>${t.otherDrafts}</button>
    </div>
  </details>`;
}

/** In a word where there is no room for more. */
function told({ state: { keeping }, t }: Desk) {
  const brief = t.keepingBrief[keeping === 'kept' || keeping === 'saving' ? keeping : 'not'];
  return html`<span class="whole">${t.keeping[keeping]}</span><span class="brief">${brief}</span>`;
}

/** Whether something of the draft would be gone with it. */
export const isUnkept = ({ state }: Desk): boolean =>
  state.started && !state.readOnly && state.keeping !== 'kept' && state.log.past.length > 0;

/** Asks where something would be lost. */
export const mayLeave = (desk: Desk): boolean => !isUnkept(desk) || confirm(desk.t.closeUnkept);

/** Back to the beginning, where the drafts are listed. What is not kept anywhere is not thrown away without a word. */
function close(desk: Desk): void {
  const { state } = desk;
  if (!mayLeave(desk)) return;
  desk.keeper.fresh();
  history.replaceState(null, '', location.pathname + (state.keeping === 'off' ? location.hash : ''));
  desk.change({ started: false, said: '' });
}

export function nothingSwitch(desk: Desk) {
  const { state, t } = desk;
  if (state.keeping === 'private' || state.keeping === 'unknown') return nothing;
  const change = (event: Event) => {
    const box = event.target as HTMLInputElement;
    const kept = desk.keeper.kept.length;
    if (box.checked && kept > 0 && !confirm(fill(t.forgetAll, { count: String(kept) }))) {
      box.checked = false;
      return;
    }
    desk.keeper.keepNothing(box.checked).catch(reportLoss);
  };
  return html`<label class="check"><input type="checkbox" .checked=${state.keeping === 'off'} @change=${change} /> ${t.keepNothing}</label>`;
}

/** Drafts that are kept, the newest first. */
export function drafts(desk: Desk) {
  const { t, state, keeper } = desk;
  if (keeper.kept.length === 0) return nothing;
  const day = new Intl.DateTimeFormat(state.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<section class="drafts" aria-label=${t.drafts}>
    <h3>${t.drafts}</h3>
    <ul>
      ${keeper.kept.map(({ key, title, statements, changed }) => {
        const name = title || t.untitled;
        return html`<li>
          <button type="button" class="open" @click=${() => keeper.open(key).catch(reportLoss)}>
            <b>${name}</b>
            <span class="hint">${counted(t.used, statements)} · ${day.format(changed)}</span>
          </button>
          <button type="button" class="quiet" aria-label=${fill(t.deleteDraft, { name })} title=${fill(t.deleteDraft, { name })} @click=${() => {
            if (confirm(fill(t.deleteSure, { name }))) keeper.remove(key).catch(reportLoss);
          }}>×</button>
        </li>`;
      })}
    </ul>
  </section>`;
}

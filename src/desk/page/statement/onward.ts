/** Once no proposal is left: how much is still to be read, what of it most likely holds a statement, and the way there. */
import { html, nothing } from 'lit-html';
import { unreadIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { proposalsOf, queue } from '../proposals/proposing.js';
import { toUnread } from '../steps/unread.js';
import { fill } from '../words.js';

export function onward(desk: Desk) {
  const { draft, state, t } = desk;
  const { source } = state;
  if (source == null || proposalsOf(desk, source).length === 0 || queue(desk).length > 0) return nothing;
  const { likely, several, rest } = unreadIn(draft, source, foundIn(desk));
  const groups = [
    [t.unreadTelling, likely.length],
    [t.unreadNaming, several.length],
    [t.unreadLeft, rest.length],
  ] as const;
  const first = groups.find(([, count]) => count > 0);
  if (!first) return html`<p class="hint">${t.allRead}</p>`;
  const [told, count] = first;
  return html`<div class="onward">
    <p>${t.allDecided} ${fill(told, { count: String(count) })}</p>
    <p><button type="button" @click=${() => toUnread(desk)}>${fill(t.goOnWith, { step: t.stepNames.read })}</button></p>
  </div>`;
}

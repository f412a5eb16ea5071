/** Nothing is left that must be done: whether the story can go out, or what is still to be asked before. */
import { html, nothing } from 'lit-html';
import { standingOf } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { leftIn } from '../todos.js';
import { counted } from '../words.js';
import { isBad } from './address.js';
import { toUnread } from './unread.js';

export function checked(desk: Desk) {
  const { draft, t } = desk;
  const standing = standingOf(draft);
  if (standing === 'zip') return done(desk, t.zipStands);
  if (standing === 'elsewhere') return done(desk, t.elsewhereStands);
  if (draft.address.trim() !== '' && !isBad(desk)) return done(desk, t.ready);
  return html`<div class="nearly-done"><p>${t.addressMissing}
    <button type="button" class="text" @click=${() => toAddress(desk)}>${t.giveAddress}</button></p>${unlooked(desk)}</div>`;
}

const done = (desk: Desk, told: string) => html`<div class="all-done"><p>${told}</p>${unlooked(desk)}</div>`;

/** That nothing must be done does not say that all was read: an allegation may go out without the answer to it that stands among the rest. */
function unlooked(desk: Desk) {
  const { t } = desk;
  const all = (
    [
      ['say', () => desk.change({ step: 'say', pane: 'statement', hand: null, listed: false })],
      ['read', () => toUnread(desk)],
    ] as const
  ).flatMap(([step, go]) => {
    const { waits } = leftIn(desk, step);
    return waits === 0
      ? []
      : [html`<li><button type="button" class="text" @click=${go}>${counted(t.unlooked[step], waits)}</button></li>`];
  });
  return all.length === 0 ? nothing : html`<div class="unlooked"><p>${t.notLookedAt}</p><ul>${all}</ul></div>`;
}

function toAddress(desk: Desk): void {
  desk.change({ step: 'publish', pane: 'statement' });
  desk.afterwards(() => document.getElementById('base')?.focus());
}

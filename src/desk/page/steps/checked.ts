/** Nothing is left that must be done: whether the story can go out, or what is still to be asked before. */
import { html } from 'lit-html';
import { standingOf } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { isBad } from './address.js';

export function checked(desk: Desk) {
  const { draft, t } = desk;
  const standing = standingOf(draft);
  if (standing === 'zip') return html`<p class="all-done">${t.zipStands}</p>`;
  if (standing === 'elsewhere') return html`<p class="all-done">${t.elsewhereStands}</p>`;
  if (draft.address.trim() !== '' && !isBad(desk)) return html`<p class="all-done">${t.ready}</p>`;
  return html`<p class="nearly-done">${t.addressMissing}
    <button type="button" class="text" @click=${() => toAddress(desk)}>${t.giveAddress}</button></p>`;
}

function toAddress(desk: Desk): void {
  desk.change({ step: 'publish', pane: 'statement' });
  desk.afterwards(() => document.getElementById('base')?.focus());
}

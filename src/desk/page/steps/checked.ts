/** Nothing is left that must be done: whether the story can go out, or what is still to be asked before. */
import { html } from 'lit-html';
import type { Desk } from '../desk.js';
import { todosOf } from '../todos.js';

export function checked(desk: Desk) {
  const { state, t } = desk;
  const isOut = !todosOf(desk).some(({ step }) => step === 'publish');
  if (isOut) return html`<p class="all-done">${t.zipStands}</p>`;
  if (state.base.trim() !== '') return html`<p class="all-done">${t.ready}</p>`;
  return html`<p class="nearly-done">${t.addressMissing}
    <button type="button" class="text" @click=${() => toAddress(desk)}>${t.giveAddress}</button></p>`;
}

function toAddress(desk: Desk): void {
  desk.change({ step: 'publish', pane: 'statement' });
  desk.afterwards(() => document.getElementById('base')?.focus());
}

/** What is reported of two may hold both ways: a box in the form, and a key beneath it. */
import { html, nothing } from 'lit-html';
import { bothWays, type DraftStatement } from '../../model/index.js';
import type { Desk } from '../desk.js';

/** False where it cannot be said so, which is told. */
export function turnBothWays(desk: Desk, id: string): boolean {
  const edit = bothWays(desk.draft, id);
  if (edit) return desk.edit(edit);
  desk.say(desk.t.bothWaysFirst);
  return false;
}

export function mutual(desk: Desk, { id, mutual = false, form }: DraftStatement) {
  if (form !== 'reported') return nothing;
  const change = (event: Event) => {
    if (!turnBothWays(desk, id)) (event.target as HTMLInputElement).checked = mutual;
  };
  return html`<label class="check"><input type="checkbox" data-field="mutual" .checked=${mutual} @change=${change} /> ${desk.t.mutual}</label>`;
}

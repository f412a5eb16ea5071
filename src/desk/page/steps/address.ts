/** Where the story will stand: asked for early, as sharing needs it, and needed at the end. It is of the draft; what was refused is red until it is another. */
import { html, nothing } from 'lit-html';
import { setAddress } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';

const asked = held((): { refused: string | null } => ({ refused: null }));

/** It was refused as it stands. */
export const isBad = (desk: Desk): boolean => asked(desk).refused === desk.draft.address;

/** `early`: it may still be left empty. */
export function addressField(desk: Desk, early: boolean) {
  const { t, draft, state } = desk;
  const bad = isBad(desk);
  return html`<div class="field wide">
    <label class="label" for="base">${t.whereWillItStand}</label>
    <input id="base" name="base" data-field="address" type="url" placeholder="https://example.org/stories/" autocomplete="url"
      aria-invalid=${String(bad)} aria-describedby=${bad ? 'bad-base' : 'base-hint'} ?disabled=${state.readOnly} .value=${draft.address}
      @input=${(event: Event) => desk.edit(setAddress(desk.draft, typedIn(event)))} @change=${() => left(desk, early)} />
    ${bad ? html`<p class="wrong" id="bad-base">${t.badBase}</p>` : nothing}
    <p class="hint" id="base-hint">${early ? t.whereEarly : t.whereHint}</p>
  </div>`;
}

/** What is no address is said where it was typed, not only once the zip is made; an empty one is missing until then. */
async function checkedEarly(desk: Desk): Promise<void> {
  const { isBase } = await import('../../../publish/embed/files.js');
  const address = desk.draft.address.trim();
  if (address !== '' && !isBase(address)) refuse(desk);
}

function left(desk: Desk, early: boolean): void {
  desk.settle();
  if (early) checkedEarly(desk).catch(() => {});
}

/** The address as it stands is none. */
export function refuse(desk: Desk): void {
  asked(desk).refused = desk.draft.address;
  desk.change({});
}

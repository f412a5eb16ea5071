/** Publishing: whether the story is ready, where it will stand, and how it looks there. */
import { html, nothing } from 'lit-html';
import { reportLoss } from '../../../ui/report-error.js';
import type { Desk } from '../desk.js';
import { saveTables } from '../files/importing.js';
import { publishNow, savePageAlone } from '../files/publishing.js';
import { canSaveInPlace, saveInPlace, saveStoryAlone } from '../files/saving.js';
import { held } from '../held.js';
import { leftIn } from '../todos.js';
import { fill } from '../words.js';
import { addressField, refuse } from './address.js';
import { checked } from './checked.js';
import { preview } from './preview.js';

const making = held(() => ({ busy: false }));

export function publish(desk: Desk) {
  const { t, state } = desk;
  const { must } = leftIn(desk, 'publish');
  const ready = must === 0;
  return html`<div class="publish">
    <div class="how">
      ${
        ready
          ? checked(desk)
          : html`<p class="lead">${fill(t.left, { count: String(must) })}
              <button type="button" class="text" @click=${() => desk.change({ step: 'check' })}>${t.goToCheck}</button></p>`
      }
      <form @submit=${(event: SubmitEvent) => go(desk, event)}>
        ${addressField(desk, false)}
        <button type="submit" class="solid" ?disabled=${!ready || state.readOnly} aria-busy=${String(making(desk).busy)}>${t.makeZip}</button>
      </form>
      <p class="hint">${t.zipHolds}</p>
      <p class="line page-alone"><button type="button" ?disabled=${!ready} @click=${() => savePageAlone(desk).catch(reportLoss)}>${t.pageAlone}</button></p>
      <p class="hint">${t.pageAloneHint}</p>
      <h3>${t.otherFiles}</h3>
      <p class="line">
        <button type="button" @click=${() => saveStoryAlone(desk)}>${t.saveStoryAlone}</button>
        <button type="button" @click=${() => saveTables(desk).catch(reportLoss)}>${t.saveTables}</button>
        ${canSaveInPlace() ? html`<button type="button" @click=${() => saveInPlace(desk).catch(reportLoss)}>${t.saveInPlace}</button>` : nothing}
      </p>
    </div>
    ${preview(desk)}
  </div>`;
}

function go(desk: Desk, event: SubmitEvent): void {
  event.preventDefault();
  const now = making(desk);
  // The button stays where the keys are, and is pressed once.
  if (now.busy) return;
  now.busy = true;
  desk.change({});
  publishNow(desk, desk.draft.address.trim())
    .then((isBase) => {
      if (isBase) return;
      refuse(desk);
      desk.afterwards(() => document.getElementById('base')?.focus());
    })
    .catch(reportLoss)
    .finally(() => {
      now.busy = false;
      desk.change({});
    });
}

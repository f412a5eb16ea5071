/** Publishing: when the story is ready, and what becomes of it. */
import { html, nothing } from 'lit-html';
import { reportLoss } from '../../../ui/report-error.js';
import type { Desk } from '../desk.js';
import { canSaveInPlace, saveInPlace, saveStoryAlone } from '../files/saving.js';
import { todosOf } from '../todos.js';
import { fill } from '../words.js';

export function publish(desk: Desk) {
  const { t } = desk;
  const must = todosOf(desk).filter(({ weight }) => weight === 'must');
  return html`
    ${
      must.length === 0
        ? html`<p class="all-done">${t.ready}</p>`
        : html`<p class="lead">${fill(t.left, { count: String(must.length) })}
            <button type="button" class="text" @click=${() => desk.change({ step: 'check' })}>${t.goToCheck}</button></p>`
    }
    <p class="line">
      <button type="button" @click=${() => saveStoryAlone(desk)}>${t.saveStoryAlone}</button>
      ${canSaveInPlace() ? html`<button type="button" @click=${() => saveInPlace(desk).catch(reportLoss)}>${t.saveInPlace}</button>` : nothing}
    </p>
  `;
}

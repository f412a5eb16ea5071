/** All that is left to do, step by step; each is one press from its place. */
import { html, nothing } from 'lit-html';
import { grouped, leadOf, type Todo } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { download } from '../files/disk.js';
import { stillTold } from '../statement/removed.js';
import { todosOf } from '../todos.js';
import { fill } from '../words.js';
import { checked } from './checked.js';
import { sentence } from './problems.js';

/** More than anybody works through in one go. */
const MOST = 60;

export function check(desk: Desk) {
  const { t } = desk;
  const all = todosOf(desk);
  const must = all.filter(({ weight }) => weight === 'must');
  if (all.length === 0) return html`${stillTold(desk)}${checked(desk)}`;
  return html`
    ${stillTold(desk)}
    ${must.length === 0 ? checked(desk) : listed(desk, t.mustBe, must)}
    ${listed(
      desk,
      t.mayBe,
      all.filter(({ weight }) => weight === 'may'),
    )}
    ${leftOver(desk)}
  `;
}

/** Under a heading that says whether it must be; what is about the sense of a statement first, then by the steps in which it is done. */
function listed(desk: Desk, heading: string, all: readonly Todo[]) {
  const { t } = desk;
  if (all.length === 0) return nothing;
  return html`<h3>${fill(heading, { count: String(all.length) })}</h3>
    ${grouped(all).map(
      ({ name, all: mine }) => html`<h4>${name === 'sense' ? t.ofSense : t.stepNames[name]}</h4>
        <ul class="problems">${mine.slice(0, MOST).map((its) => html`<li class=${its.weight}>${lead(desk, its)}${sentence(desk, its)}</li>`)}</ul>
        ${mine.length > MOST ? html`<p class="hint">${fill(t.andMore, { count: String(mine.length - MOST) })}</p>` : nothing}`,
    )}`;
}

/** Of which statement it is. */
function lead({ draft }: Desk, its: Todo) {
  const words = leadOf(draft, its);
  return words == null ? nothing : html`<span class="whose">${words}</span> `;
}

/** What of an opened file could not be read. */
function leftOver({ draft, t }: Desk) {
  if (draft.leftOver.length === 0) return nothing;
  return html`<h3>${t.leftOver}</h3>
    <p class="line"><button type="button" @click=${() => download(`${draft.story.id}-rest.txt`, draft.leftOver.map(({ message, text }) => `${message}\n\n${text}\n`).join('\n'), 'text/plain')}>${t.saveLeftOver}</button></p>
    <ul class="problems">${draft.leftOver.map(({ message, text }) => html`<li class="may">${message}<details><summary>${t.itsText}</summary><pre>${text.slice(0, 4000)}</pre></details></li>`)}</ul>`;
}

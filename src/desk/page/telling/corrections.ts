/** What readers are told was put right: what is still to be told, what has been told, and what was withdrawn. */
import { html, nothing } from 'lit-html';
import {
  addCorrection,
  correctionsDue,
  type DraftCorrection,
  inMarks,
  markPublished,
  removeCorrection,
  restoreStatement,
  setCorrection,
  setCorrectionNote,
  takeBackElsewhere,
  toldOf,
  wholeStory,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inHand } from '../statement/hand.js';
import { picker } from '../statement/picker.js';
import { withdrawal } from '../statement/withdrawal.js';
import { typedIn } from '../texts.js';
import { today } from '../today.js';
import { fill } from '../words.js';
import { called, manyPicker } from './called.js';
import { inOthers, toldIn } from './fields.js';

export function corrections(desk: Desk) {
  const { draft, t } = desk;
  const all = draft.story.corrections ?? [];
  return html`
    ${draft.published ? nothing : notOut(desk)}${notOutAfterAll(desk)} ${due(desk)}
    ${all.length > 0 ? html`<h3>${t.correctionsTitle}</h3>` : draft.published ? html`<p class="lead">${t.noCorrections}</p>` : nothing}
    <ol class="stages">${all.map((its, i) => one(desk, its, i))}</ol>
    <div class="line"><button type="button" data-add-correction @click=${() => writeCorrection(desk, [])}>${t.addCorrection}</button></div>
    ${withdrawn(desk)}
  `;
}

function notOut(desk: Desk) {
  const { t } = desk;
  return html`<p class="lead">${t.notOutYet}</p>
    <div class="line"><button type="button" class="text" data-is-out @click=${() => out(desk)}>${t.isOut}</button></div>
    <p class="hint">${t.isOutHint}</p>`;
}

/** Undo steps over what readers have; a maker who said so by mistake says so here. */
function notOutAfterAll(desk: Desk) {
  const back = takeBackElsewhere(desk.draft);
  if (!back) return nothing;
  const its = () => {
    if (desk.edit(back)) desk.afterwards(() => document.querySelector<HTMLElement>('[data-is-out]')?.focus());
  };
  return html`<div class="line"><button type="button" class="text" data-is-out @click=${its}>${desk.t.isNotOut}</button></div>`;
}

/** What readers have must be a whole story. */
function out(desk: Desk): void {
  if (!wholeStory(desk.draft)) desk.say(desk.t.notOutWhole);
  else if (desk.edit(markPublished(desk.draft, true)))
    desk.afterwards(() => document.querySelector<HTMLElement>('[data-is-out]')?.focus());
}

/** One that readers have and the story lost is in hand again. */
export function restore(desk: Desk, id: string): void {
  if (desk.edit(restoreStatement(desk.draft, id))) inHand(desk, id);
}

/** A new one about these statements, with today's day; its words come next. */
export function writeCorrection(desk: Desk, statements: readonly string[]): void {
  const number = desk.draft.story.corrections?.length ?? 0;
  const edit = addCorrection(desk.draft, { date: today(), statements: [...statements] });
  if (!desk.edit(edit, { step: 'title', part: 'corrections', pane: 'statement' })) return;
  desk.afterwards(() => document.getElementById(`correction-${number}-note-${desk.draft.story.lang}`)?.focus());
}

function due(desk: Desk) {
  const { draft, t } = desk;
  const ids = correctionsDue(draft);
  if (ids.length === 0) return nothing;
  // A correction names a statement that is there.
  const there = ids.filter((id) => draft.story.statements.some((its) => its.id === id));
  return html`<h3>${t.dueTitle}</h3>
    <ul class="records">${ids.map((id) => changedOne(desk, id, ids.length === 1))}</ul>
    ${there.length > 1 ? html`<div class="line"><button type="button" @click=${() => writeCorrection(desk, there)}>${fill(t.writeForAll, { count: String(there.length) })}</button></div>` : nothing}`;
}

function changedOne(desk: Desk, id: string, isOnly: boolean) {
  const { draft, t } = desk;
  const told = toldOf(draft, id);
  const now = draft.story.statements.find((its) => its.id === id);
  const before = draft.published?.story.statements.find((its) => its.id === id);
  const fields = told?.fields.filter((field) => field !== 'quote').map((field) => t.told[field]) ?? [];
  const isOther = told?.fields.includes('quote');
  return html`<li class="record" data-record="correction-${id}">
    <dl class="change">
      <dt>${t.readersHave}</dt>
      <dd>${before && told ? inMarks(draft, before, told.words) : told?.words}</dd>
      ${isOther ? html`<dt>${t.itIsNow}</dt><dd>${now && inMarks(draft, now, now.quote?.exact ?? '')}</dd>` : nothing}
    </dl>
    ${now ? nothing : html`<p>${t.goneNow}</p>`}
    ${fields.length > 0 ? html`<p class="hint">${fill(t.alsoChanged, { fields: fields.join(', ') })}</p>` : nothing}
    <div class="line">
      ${now ? html`<button type="button" class=${isOnly ? 'solid' : ''} @click=${() => writeCorrection(desk, [id])}>${t.writeCorrection}</button>` : html`<button type="button" class=${isOnly ? 'solid' : ''} @click=${() => restore(desk, id)}>${t.restore}</button>`}
      ${now ? html`<button type="button" class="text" @click=${() => inHand(desk, id)}>${t.showStatement}</button>` : nothing}
    </div>
  </li>`;
}

function one(desk: Desk, its: DraftCorrection, i: number) {
  const { draft, t } = desk;
  const name = fill(t.correctionOf, { number: String(i + 1) });
  const id = `correction-${i}`;
  const edited = (change: Parameters<typeof setCorrection>[2]) => desk.edit(setCorrection(desk.draft, i, change));
  const offered = [
    ...draft.story.statements.filter((one) => draft.published?.story.statements.some((old) => old.id === one.id)),
    ...draft.story.statements.filter((one) => !draft.published?.story.statements.some((old) => old.id === one.id)),
  ].map((one) => one.id);
  const note = (lang: string) =>
    toldIn(desk, lang, {
      id: `${id}-note`,
      label: t.correctionNote,
      field: 'note',
      rows: 2,
      text: its.note,
      put: (one, text) => desk.edit(setCorrectionNote(desk.draft, i, one, text)),
    });
  return html`<li class="record" data-record=${id}><div class="fields" role="group" aria-label=${name}>
    <div class="field">
      <label class="label" for="${id}-date">${t.correctionDate}</label>
      <input id="${id}-date" data-field="date" type="date" .value=${its.date ?? ''} @change=${(event: Event) => edited({ date: typedIn(event) || undefined })} />
    </div>
    ${note(draft.story.lang)} ${inOthers(desk, [its.note], note)}
    ${picker(desk, manyPicker(desk, { name: `correction-${i}`, label: t.correctionStatements, chosen: its.statements ?? [], offered, put: (statements) => edited({ statements: [...statements] }) }))}
    <div class="line"><button type="button" class="text" aria-label="${t.removeCorrection}: ${name}" @click=${() => remove(desk, i)}>${t.removeCorrection}</button></div>
  </div></li>`;
}

function remove(desk: Desk, i: number): void {
  if (!desk.edit(removeCorrection(desk.draft, i))) return;
  desk.afterwards(() => document.querySelector<HTMLElement>('[data-add-correction]')?.focus());
}

function withdrawn(desk: Desk) {
  const { draft, t } = desk;
  const all = draft.story.statements.filter((its) => its.withdrawn);
  if (all.length === 0) return nothing;
  return html`<h3>${t.withdrawnTitle}</h3>
    <ul class="records">
      ${all.map(
        (its) => html`<li class="record" data-record=${its.id}>
          <button type="button" class="text" @click=${() => inHand(desk, its.id)}>${called(desk, its.id)}</button>
          ${withdrawal(desk, its)}
        </li>`,
      )}
    </ul>`;
}

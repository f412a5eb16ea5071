/** A published statement is not removed but withdrawn: readers get the day and the reason, and never its words again. */
import { html, nothing } from 'lit-html';
import {
  type DraftStatement,
  isPublished,
  isReason,
  removeStatement,
  setWithdrawal,
  withdraw,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inOthers, toldIn } from '../telling/fields.js';
import { typedIn } from '../texts.js';
import { today } from '../today.js';
import { todosOf } from '../todos.js';

/** Of a withdrawn one: when, why, and the way back. */
export function withdrawal(desk: Desk, { id, withdrawn }: DraftStatement) {
  const { draft, t } = desk;
  if (!withdrawn) return nothing;
  const reason = (lang: string) =>
    toldIn(desk, lang, {
      id: `withdrawn-reason-${id}`,
      label: t.withdrawnReason,
      field: 'reason',
      rows: 2,
      text: withdrawn.reason,
      put: (its, text) => desk.edit(setWithdrawal(desk.draft, id, { lang: its, reason: text })),
    });
  return html`<div class="fields withdrawn" data-field="withdrawn" tabindex="-1" role="group" aria-label=${t.isWithdrawn}>
    <p>${t.isWithdrawn}</p>
    <div class="field">
      <label class="label" for="withdrawn-date-${id}">${t.withdrawnDate}</label>
      <input id="withdrawn-date-${id}" type="date" .value=${withdrawn.date} @change=${(event: Event) => {
        if (typedIn(event) !== '') desk.edit(setWithdrawal(desk.draft, id, { date: typedIn(event) }));
      }} />
    </div>
    ${reason(draft.story.lang)} ${inOthers(desk, [withdrawn.reason], reason)}
    <div class="line"><button type="button" class="text" @click=${() => desk.edit(withdraw(desk.draft, id, null))}>${t.withdrawBack}</button></div>
  </div>`;
}

/** What ends a statement: before publication it goes, afterwards it is withdrawn. */
export function ending(desk: Desk, statement: DraftStatement) {
  const { draft, t } = desk;
  const { id } = statement;
  if (statement.withdrawn) return nothing;
  if (isPublished(draft, id)) return withdrawing(desk, id);
  return html`<button type="button" class="text" @click=${() => {
    if (desk.edit(removeStatement(desk.draft, id), { hand: null })) desk.say(t.removed);
  }}>${t.removeStatement}</button>`;
}

function withdrawing(desk: Desk, id: string) {
  const { draft, t } = desk;
  return html`<details class="more ending">
    <summary>${t.withdraw}</summary>
    <form class="fields" @submit=${(event: SubmitEvent) => submitted(desk, id, event)}>
      <p class="hint">${draft.published?.elsewhere ? t.withdrawHintElsewhere : t.withdrawHint}</p>
      <div class="field wide">
        <label class="label" for="withdraw-reason">${t.withdrawnReason}</label>
        <textarea id="withdraw-reason" name="reason" rows="2" lang=${draft.story.lang}></textarea>
      </div>
      <div class="field">
        <label class="label" for="withdraw-date">${t.withdrawnDate}</label>
        <input id="withdraw-date" name="date" type="date" .value=${today()} />
      </div>
      <div class="line"><button type="submit">${t.withdrawNow}</button></div>
    </form>
  </details>`;
}

function submitted(desk: Desk, id: string, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const [date, reason] = [String(data.get('date') ?? ''), String(data.get('reason') ?? '').trim()];
  if (!isReason(reason)) desk.say(reason === '' ? desk.t.reasonFirst : `${desk.t.noWords} ${desk.t.reasonFirst}`);
  else if (desk.edit(withdraw(desk.draft, id, { date: date || today(), reason }))) {
    if (todosOf(desk).some(({ of, code }) => of === id && code === 'echo-withdrawn')) desk.say(desk.t.withdrawnStill);
    desk.afterwards(() => document.querySelector<HTMLElement>('[data-field=withdrawn]')?.focus());
  }
}

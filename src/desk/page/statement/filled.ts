/** What the proposal has filled in beside who and whom, in plain sight: each is one press from its field, and one from being gone. */
import { html, nothing } from 'lit-html';
import { amountText, certaintyText, dateText } from '../../../story/telling/wording.js';
import {
  answering,
  answerKey,
  type DraftStatement,
  type FilledField,
  filledIn,
  mayAnswerAny,
  putOff,
  setAmount,
  setCertainty,
  setStatement,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { proposalsOf } from '../proposals/proposing.js';
import { called } from '../telling/called.js';
import { fill } from '../words.js';
import { amountOffered } from './amount.js';
import { focusField } from './focus.js';

export function filled(desk: Desk, statement: DraftStatement) {
  const { draft, t } = desk;
  if (statement.withdrawn) return nothing;
  const all = filledIn(draft, statement.id, proposalsOf(desk, statement.source ?? null));
  // Its field is folded away: whoever filled it in, it stands in sight.
  const answers = statement.repliesTo?.length && !all.includes('repliesTo') ? (['repliesTo'] as const) : [];
  return html`${chips(desk, statement, t.filled, all)}${chips(desk, statement, t.tied, answers)}${amountOffered(desk, statement)}${asked(desk, statement)}`;
}

/** What its words leave open nobody fills in. */
function asked(desk: Desk, { id, source }: DraftStatement) {
  const { draft, t } = desk;
  const all = mayAnswerAny(draft, id, proposalsOf(desk, source ?? null));
  if (all.length === 0) return nothing;
  return html`<div class="from-words" role="group" aria-label=${t.mayAnswer}>
    <span class="label">${t.mayAnswer}</span>
    ${all.map((other) => answer(desk, id, other))}
  </div>`;
}

function answer(desk: Desk, id: string, other: string) {
  const { t } = desk;
  const message = fill(t.mayAnswerThis, { words: called(desk, other, 40) });
  const not = () => desk.edit(putOff({ key: answerKey(id, other), message }));
  return html`<span class="line"><button type="button" class="quiet" @click=${() => desk.edit(answering(desk.draft, id, other))}>${message}</button><button type="button" class="quiet" @click=${not}>${t.answersNot}</button></span>`;
}

function chips(desk: Desk, statement: DraftStatement, label: string, fields: readonly FilledField[]) {
  if (fields.length === 0) return nothing;
  return html`<div class="from-words" role="group" aria-label=${label}>
    <span class="label">${label}</span>
    <span class="line">${fields.map((field) => one(desk, statement, field))}</span>
  </div>`;
}

function one(desk: Desk, statement: DraftStatement, field: FilledField) {
  const { t } = desk;
  const told = toldOf(desk, statement, field);
  const { id } = statement;
  const without = () =>
    field === 'modality'
      ? setCertainty(desk.draft, id, 'asserted')
      : field === 'amount'
        ? setAmount(desk.draft, id, null)
        : setStatement(desk.draft, id, { [field]: null });
  const drop = () => desk.edit(without());
  const [open, remove] = [fill(t.filledOpen, { what: told }), fill(t.remove, { what: told })];
  return html`<span class="chip" data-filled=${field}>
    <button type="button" class="told" title=${open} aria-label=${open} @click=${() => focusField(field)}>${told}</button><button type="button" title=${remove} aria-label=${remove} @click=${drop}>×</button>
  </span>`;
}

function toldOf(desk: Desk, { amount, said, form, modality, repliesTo }: DraftStatement, field: FilledField): string {
  const { t } = desk;
  if (field === 'amount') return amount ? amountText(amount, t.readers) : '';
  if (field === 'said') return said == null ? '' : dateText(said, t);
  if (field === 'modality') return certaintyText(t, { form, modality });
  const answered = repliesTo?.map((id) => called(desk, id, 30)).join(', ') ?? '';
  return fill(t.filledAnswers, { words: answered });
}

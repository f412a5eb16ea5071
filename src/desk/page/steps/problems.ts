/** What is left to do for one statement, in words, each one press from its field; findings can be answered where they stand. */
import { html, nothing } from 'lit-html';
import { isReason, review, type Todo } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { focusNext, focusReview } from '../statement/focus.js';
import { restore, writeCorrection } from '../telling/corrections.js';
import { todosOf } from '../todos.js';
import { cures } from '../who/alone.js';
import { goTo } from './going.js';

/** An empty field asks for itself where it stands. */
const ASKED: ReadonlySet<string> = new Set(['no-speaker', 'no-about', 'no-relation']);

export function problems(desk: Desk, statement: string) {
  const mine = todosOf(desk).filter(
    ({ place, code }) => place.kind === 'statement' && place.id === statement && !ASKED.has(code),
  );
  mine.sort((a, b) => Number(a.weight === 'may') - Number(b.weight === 'may'));
  if (mine.length === 0) return nothing;
  return html`<ul class="problems" aria-label=${desk.t.problems}>
    ${mine.map((its) => html`<li class=${its.weight}>${sentence(desk, its)}</li>`)}
  </ul>`;
}

export function sentence(desk: Desk, its: Todo) {
  return html`<button type="button" class="text" @click=${() => goTo(desk, its.place)}>${its.message}</button>
    ${its.hint ? html`<span class="hint">${its.hint}</span>` : nothing} ${its.finding ? answer(desk, its, its.finding) : nothing}
    ${its.code === 'unused-party' ? cures(desk, its.place.id) : nothing}
    ${its.code === 'correction-due' ? html`<button type="button" class="answers" @click=${() => writeCorrection(desk, [its.place.id])}>${desk.t.writeCorrection}</button>` : nothing}
    ${its.code === 'statement-lost' ? html`<button type="button" class="answers" @click=${() => restore(desk, its.place.id)}>${desk.t.restore}</button>` : nothing}`;
}

/** "I have looked at it": with a note that says why it is right as it stands. */
function answer(desk: Desk, { place }: Todo, finding: NonNullable<Todo['finding']>) {
  const { t } = desk;
  return html`<form class="answer" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const note = String(new FormData(form).get('note') ?? '').trim();
    if (!isReason(note)) desk.say(note === '' ? t.noteFirst : `${t.noWords} ${t.noteFirst}`);
    // The form may stand for the next finding in a moment, whose note this is not.
    else if (desk.edit(review(desk.draft, place.id, finding, note))) {
      form.reset();
      // An answer is whole: what is left is gone through at once.
      desk.settle();
      // The finding is gone, and the keys with it: on to the next one.
      desk.afterwards(() => desk.state.step === 'say' && !focusReview() && focusNext());
    }
  }}>
    <input name="note" type="text" aria-label=${t.note} placeholder=${t.note} />
    <button type="submit">${t.reviewed}</button>
  </form>`;
}

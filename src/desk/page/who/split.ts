/** One that is two: some of its statements are somebody else's. */
import { html, nothing } from 'lit-html';
import { type DraftEntity, type DraftStatement, isRefusal, partiesIn, splitParty } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { called } from '../telling/called.js';
import { typedIn } from '../texts.js';
import { fill } from '../words.js';

/** A shorter name stands by chance in many words. */
const TELLING = 3;

export function splitting(desk: Desk, { id, aliases = [] }: DraftEntity) {
  const { draft, t } = desk;
  const its = draft.story.statements.filter((one) => partiesIn(one).includes(id));
  if (its.length === 0) return nothing;
  return html`<details class="more split">
    <summary>${t.split}</summary>
    <form class="fields" @submit=${(event: SubmitEvent) => split(desk, id, event)}>
      <div class="field wide">
        <label class="label" for="split-${id}">${t.splitName}</label>
        <input id="split-${id}" name="name" type="text" autocomplete="off" list="split-names-${id}" @input=${(event: Event) => suggest(desk, event)} />
        <datalist id="split-names-${id}">${aliases.map((name) => html`<option value=${name}></option>`)}</datalist>
      </div>
      <fieldset class="field">
        <legend class="label">${t.splitWhich}</legend>
        ${its.map((one) => html`<label class="check"><input type="checkbox" name="statement" value=${one.id} /> <span>${called(desk, one.id, 90)}</span></label>`)}
      </fieldset>
      <div class="line"><button type="submit">${t.splitNow}</button></div>
    </form>
  </details>`;
}

/** Statements that speak of that very name are marked; the maker decides. */
function suggest(desk: Desk, event: Event): void {
  const name = typedIn(event).trim();
  const boxes = (event.target as HTMLInputElement).form?.querySelectorAll<HTMLInputElement>('[name=statement]') ?? [];
  const words = new Map(desk.draft.story.statements.map((its) => [its.id, wordsOf(its)]));
  for (const box of boxes) box.checked = name.length >= TELLING && (words.get(box.value)?.includes(name) ?? false);
}

const wordsOf = ({ quote }: DraftStatement) => [quote?.prefix, quote?.exact, quote?.suffix].join(' ');

function split(desk: Desk, id: string, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const name = String(data.get('name') ?? '').trim();
  const statements = data.getAll('statement').map(String);
  if (name === '' || statements.length === 0) {
    desk.say(desk.t.splitFirst);
    return;
  }
  const edit = splitParty(desk.draft, id, name, statements);
  if (!desk.edit(edit) || isRefusal(edit)) return;
  form.reset();
  form.closest('details')?.removeAttribute('open');
  desk.say(fill(desk.t.splitDone, { count: String(statements.length), name }));
  desk.afterwards(() => document.querySelector<HTMLElement>(`[data-record="${CSS.escape(edit.id)}"] .name`)?.focus());
}

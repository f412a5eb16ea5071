/** Who is in the story: names, kinds, other names; two that are one can be merged. */
import { html, nothing } from 'lit-html';
import { KINDS, type Kind } from '../../../story/vocabulary.js';
import {
  addParty,
  type DraftEntity,
  mergeParties,
  partyCalled,
  removeParty,
  setParty,
  setPartyText,
  usesOf,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundNames } from '../proposals/names.js';
import { textIn, textOf, typedIn } from '../texts.js';
import { fill } from '../words.js';

export function who(desk: Desk) {
  const { draft, t } = desk;
  return html`
    ${draft.story.entities.length === 0 ? html`<p class="lead">${t.noParties}</p>` : nothing}
    <ul class="records">
      ${draft.story.entities.map((its) => one(desk, its))}
    </ul>
    ${foundNames(desk)}
    <form class="add line" @submit=${(event: SubmitEvent) => add(desk, event)}>
      <label class="unseen" for="new-party">${t.newParty}</label>
      <input id="new-party" name="name" type="text" placeholder=${t.newParty} autocomplete="off" />
      <button type="submit">${t.addParty}</button>
    </form>
  `;
}

function add(desk: Desk, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const name = String(new FormData(form).get('name') ?? '').trim();
  if (name === '') return;
  if (partyCalled(desk.draft, name)) {
    desk.say(fill(desk.t.knownParty, { name }));
    return;
  }
  if (desk.edit(addParty(desk.draft, name))) form.reset();
}

function one(desk: Desk, its: DraftEntity) {
  const { draft, t } = desk;
  const name = textOf(draft, its.name);
  const uses = usesOf(draft, its.id);
  const others = draft.story.entities.filter(({ id }) => id !== its.id);
  return html`<li class="record party" data-record=${its.id}>
    <div class="line">
      <input class="name" data-field="name" type="text" aria-label=${t.partyName} .value=${textIn(draft, its.name, draft.story.lang) || name} @input=${(
        event: Event,
      ) =>
        desk.edit(
          setPartyText(desk.draft, its.id, 'name', draft.story.lang, typedIn(event)),
        )} @change=${() => desk.settle()} />
      <select data-field="kind" aria-label=${fill(t.kindOf, { name })} @change=${(event: Event) => desk.edit(setParty(desk.draft, its.id, { kind: typedIn(event) as Kind }))}>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === its.kind}>${t.kinds[kind]}</option>`)}
      </select>
      <span class="count">${fill(uses === 1 ? t.usedOnce : t.used, { count: String(uses) })}</span>
    </div>
    <details class="more">
      <summary>${t.moreOfParty}</summary>
      <div class="fields">
        <div class="field wide">
          <label class="label" for="alias-${its.id}">${t.aliases}</label>
          <input id="alias-${its.id}" data-field="aliases" type="text" .value=${(its.aliases ?? []).join(', ')} @change=${(
            event: Event,
          ) => desk.edit(setParty(desk.draft, its.id, { aliases: typedIn(event).split(',') }))} />
        </div>
        ${note(desk, its)}
        <div class="line">
          ${
            others.length > 0
              ? html`<select aria-label=${fill(t.mergeInto, { name })} @change=${(event: Event) => {
                  const into = typedIn(event);
                  if (into !== '') desk.edit(mergeParties(desk.draft, its.id, into));
                }}>
                  <option value="">${fill(t.mergeInto, { name })}</option>
                  ${others.map((other) => html`<option value=${other.id}>${textOf(draft, other.name)}</option>`)}
                </select>`
              : nothing
          }
          <button type="button" class="text" @click=${() => desk.edit(removeParty(desk.draft, its.id))}>${t.removeParty}</button>
        </div>
      </div>
    </details>
  </li>`;
}

/** One line beneath the name, in both languages. */
function note(desk: Desk, { id, note }: DraftEntity) {
  return (['de', 'en'] as const).map(
    (lang) => html`<div class="field wide">
      <label class="label" for="note-${lang}-${id}">${desk.t.partyNote[lang]}</label>
      <input id="note-${lang}-${id}" data-field="note" type="text" lang=${lang} .value=${textIn(desk.draft, note, lang)} @input=${(
        event: Event,
      ) => desk.edit(setPartyText(desk.draft, id, 'note', lang, typedIn(event)))} @change=${() => desk.settle()} />
    </div>`,
  );
}

/** Who is in the story: names, kinds, other names; two that are one can be merged. A name is added at the head, where a tablet's keyboard hides nothing. What is still to be decided stands first, so that nothing that is kept moves it. */
import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { KINDS, type Kind } from '../../../story/vocabulary.js';
import { choice } from '../../../ui/choice.js';
import {
  addParty,
  type DraftEntity,
  keepOldName,
  kindOf,
  partyCalled,
  setParty,
  setPartyText,
  usesOf,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundNames, ignoredNames } from '../proposals/names.js';
import { textIn, textOf, typedIn } from '../texts.js';
import { alone } from '../who/alone.js';
import { isOpened, partyMore } from '../who/party-more.js';
import { relations } from '../who/relations.js';
import { fill } from '../words.js';

export function who(desk: Desk) {
  const { draft, t } = desk;
  return html`
    <form class="add line first" @submit=${(event: SubmitEvent) => add(desk, event)}>
      <label class="unseen" for="new-party">${t.newParty}</label>
      <input id="new-party" name="name" type="text" placeholder=${t.newParty} autocomplete="off" />
      <button type="submit">${t.addParty}</button>
    </form>
    ${foundNames(desk)}
    ${draft.story.entities.length === 0 ? html`<p class="lead">${t.noParties}</p>` : nothing}
    <ul class="records">
      ${repeat(
        draft.story.entities,
        ({ id }) => id,
        (its) => (isOpened(desk, its.id) ? one(desk, its) : guard(heeded(desk, its), () => one(desk, its))),
      )}
    </ul>
    ${ignoredNames(desk)}
    ${relations(desk)}
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
  const kind = kindOf(name, false);
  if (!desk.edit(addParty(desk.draft, name, kind ? { kind } : {}))) return;
  form.reset();
  // It stands at the end of the list, which may be out of sight.
  desk.tell(fill(desk.t.addedName, { name }));
}

/** The name is typed: it belongs to that edit by what the party is called in its texts. */
function named(desk: Desk, id: string): void {
  const last = desk.state.log.past.at(-1);
  const kept = last?.field?.startsWith(`party/${id}/name/`) ? keepOldName(last.draft, desk.draft, id) : null;
  if (kept) desk.amend(kept);
  desk.settle();
}

/** What a party's line depends on, as long as its further fields are not open. */
function heeded({ draft, t }: Desk, its: DraftEntity): unknown[] {
  return [its, usesOf(draft, its.id), draft.story.statements.length > 0, draft.story.lang, t];
}

function one(desk: Desk, its: DraftEntity) {
  const { draft, t } = desk;
  const name = textOf(draft, its.name);
  return html`<li class="record party" data-record=${its.id}>
    <div class="line">
      <input class="name" data-field="name" type="text" aria-label=${t.partyName} .value=${textIn(draft, its.name, draft.story.lang) || name} @input=${(
        event: Event,
      ) =>
        desk.edit(
          setPartyText(desk.draft, its.id, 'name', draft.story.lang, typedIn(event)),
        )} @change=${() => named(desk, its.id)} />
      <select data-field="kind" aria-label=${fill(t.kindOf, { name })} @change=${(event: Event) => desk.edit(setParty(desk.draft, its.id, { kind: typedIn(event) as Kind }))}>
        ${its.kind == null ? html`<option value="" selected disabled>${t.whatIsIt}</option>` : nothing}
        ${KINDS.map((kind) => choice(kind, kind === its.kind, t.kindsTold[kind]))}
      </select>
    </div>
    ${alone(desk, its.id)} ${partyMore(desk, its)}
  </li>`;
}

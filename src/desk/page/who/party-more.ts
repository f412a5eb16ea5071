/** What only some parties need: a name in another language, other names, a note, and that two are one or one is two. */
import { html, nothing } from 'lit-html';
import {
  type DraftEntity,
  isRefusal,
  mergeParties,
  removeParty,
  setParty,
  setPartyText,
  usesOf,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { picker } from '../statement/picker.js';
import type { Picker } from '../statement/picking.js';
import { inOthers, toldIn } from '../telling/fields.js';
import { textOf } from '../texts.js';
import { counted, fill } from '../words.js';
import { splitting } from './split.js';

export function partyMore(desk: Desk, party: DraftEntity) {
  const { draft, t } = desk;
  const uses = usesOf(draft, party.id);
  const text = (field: 'name' | 'note', lang: string) =>
    toldIn(desk, lang, {
      id: `party-${field}-${party.id}`,
      label: field === 'name' ? t.partyName : t.noteForReaders,
      field,
      rows: 1,
      text: party[field],
      put: (its, typed) => desk.edit(setPartyText(desk.draft, party.id, field, its, typed)),
    });
  return html`<details class="more" @toggle=${(event: Event) => toggled(desk, party.id, event)}>
    <summary>${fill(t.moreOfParty, { used: counted(t.used, uses) })}</summary>
    ${
      isOpened(desk, party.id)
        ? html`<div class="fields">
            ${picker(desk, aliases(desk, party))} ${text('note', draft.story.lang)}
            ${inOthers(
              desk,
              [party.name, party.note].map((its) => (typeof its === 'string' ? undefined : its)),
              (lang) => [text('name', lang), text('note', lang)],
            )}
            ${merging(desk, party)} ${splitting(desk, party)}
            <div class="line"><button type="button" class="text" @click=${() => desk.edit(removeParty(desk.draft, party.id))}>${t.removeParty}</button></div>
          </div>`
        : nothing
    }
  </details>`;
}

/** Whose further fields have been asked for: of a hundred parties nobody waits for what nobody sees. */
const opened = held(() => new Set<string>());
export const isOpened = (desk: Desk, id: string): boolean => opened(desk).has(id);

function toggled(desk: Desk, id: string, event: Event): void {
  const its = opened(desk);
  if (!(event.target as HTMLDetailsElement).open || event.target !== event.currentTarget || its.has(id)) return;
  its.add(id);
  desk.change({});
}

/** So that one press from what is left to do finds its field. */
export function openParty(desk: Desk, id: string): void {
  opened(desk).add(id);
}

function aliases(desk: Desk, { id, aliases = [] }: DraftEntity): Picker {
  const put = (next: readonly string[]) => desk.edit(setParty(desk.draft, id, { aliases: next }));
  return {
    name: `aliases-${id}`,
    label: desk.t.aliases,
    chosen: aliases.map((name) => ({ id: name, label: name })),
    options: [],
    asks: { first: desk.t.pickType, more: desk.t.pickAnother },
    pick: () => {},
    make: (name) => put([...aliases, name]),
    drop: (name) => put(aliases.filter((one) => one !== name)),
  };
}

/** Chosen first, merged by a button: keys that look through a list must not merge anybody. */
function merging(desk: Desk, { id, name }: DraftEntity) {
  const { draft, t } = desk;
  const others = draft.story.entities.filter((its) => its.id !== id);
  if (others.length === 0) return nothing;
  const label = fill(t.mergeInto, { name: textOf(draft, name) });
  return html`<form class="field" @submit=${(event: SubmitEvent) => merge(desk, id, event)}>
    <label class="label" for="merge-${id}">${label}</label>
    <div class="line">
      <select id="merge-${id}" name="into">
        <option value="">–</option>
        ${others.map((its) => html`<option value=${its.id}>${textOf(draft, its.name)}</option>`)}
      </select>
      <button type="submit">${t.merge}</button>
    </div>
  </form>`;
}

function merge(desk: Desk, id: string, event: SubmitEvent): void {
  event.preventDefault();
  const into = String(new FormData(event.target as HTMLFormElement).get('into') ?? '');
  if (into === '') {
    desk.say(desk.t.mergeFirst);
    return;
  }
  const edit = mergeParties(desk.draft, id, into);
  if (!desk.edit(edit) || isRefusal(edit)) return;
  desk.say(desk.t.merged);
  desk.afterwards(() => document.querySelector<HTMLElement>(`[data-record="${CSS.escape(into)}"] .name`)?.focus());
}

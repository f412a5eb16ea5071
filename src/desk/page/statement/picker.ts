/** A field that is filled from suggestions: by mouse, by number keys in the list, or by typing, which may make something new. */
import { html, nothing } from 'lit-html';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { focusList } from './focus.js';
import { make, onPickerKey, pick } from './picker-keys.js';
import { asTyped, NOWHERE, type Offer, type Option, offerOf, type Picker, type PickerRow, stand } from './picking.js';

export function picker(desk: Desk, its: Picker) {
  const offer = offerOf(desk, its);
  const { found, active, query } = offer;
  const filled = its.chosen.length > 0 && its.question == null;
  const isAsking = its.question != null || (its.due === true && !filled);
  const keys = (event: KeyboardEvent) => onPickerKey(desk, its, offer, event);
  const looked = its.question == null && (active >= 0 || query.trim() !== '');
  return html`<div class="field picker ${filled ? 'filled' : ''}" role="group" aria-label=${its.label} data-picker=${its.name} data-field=${its.name} data-asks=${isAsking ? '' : nothing} data-question=${its.question != null ? '' : nothing}>
    ${heading(desk, its, isAsking)}
    <div class="line">
      ${its.chosen.map((one) => chip(desk, its, one))}${its.beside ?? nothing}
      ${its.isChoice ? nothing : line(desk, its, offer, keys)}
    </div>
    ${list(desk, its, offer, keys)}
    ${its.rows ? html`<p class="unseen" role="status">${opened(desk, offer)}</p>` : nothing}
    ${its.below?.(looked ? (found[active] ?? { label: query.trim() }) : undefined) ?? nothing}
  </div>`;
}

function heading(desk: Desk, { name, label, question, isChoice }: Picker, isAsking: boolean) {
  const due = question ?? (isAsking ? desk.t.due : '');
  const told = html`${label}${due === '' ? nothing : html` <span class="due">${due}</span>`}`;
  return isChoice
    ? html`<p class="label">${told}</p>`
    : html`<label for="pick-${name}-line" class="label">${told}</label>`;
}

type OnKey = (event: KeyboardEvent) => void;

const lookedAt = (name: string, active: number) => (active === NOWHERE ? nothing : `pick-${name}-${active}`);

function line(desk: Desk, its: Picker, { query, active }: Offer, keys: OnKey) {
  const { name } = its;
  const { first, more } = its.asks ?? { first: desk.t.pickType, more: desk.t.pickMore };
  const filled = its.chosen.length > 0 && its.question == null;
  return html`<input
        id="pick-${name}-line"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls="pick-${name}"
        aria-activedescendant=${lookedAt(name, active)}
        placeholder=${filled ? more : first}
        .value=${query}
        @input=${(event: Event) => stand(desk, name, asTyped((event.target as HTMLInputElement).value))}
        @keydown=${keys}
      />`;
}

function list(desk: Desk, its: Picker, offer: Offer, keys: OnKey) {
  const { name } = its;
  const { found, rows, isNew, active, query, count } = offer;
  const made = () =>
    html`<div role="option" id="pick-${name}-${found.length}" aria-selected=${String(active === found.length)} @click=${() => make(desk, its, offer)}>${fill(desk.t.pickNew, { name: query.trim() })}</div>`;
  return html`<div id="pick-${name}" role="listbox" tabindex="0" class=${rows.length > 0 ? 'rows' : nothing} aria-label=${fill(desk.t.suggestions, { field: its.question ?? its.label })}
      aria-activedescendant=${lookedAt(name, active)} @keydown=${keys} @blur=${() => close(desk, its, offer)} @pointerleave=${() => lookAway(desk, its, offer)} ?hidden=${count === 0}>
      ${rows.length > 0 ? inRows(desk, its, offer) : found.map((option, i) => suggestion(desk, its, offer, option, i))}
      ${isNew ? made() : nothing}
    </div>`;
}

/** The number of a row stands where the sign of its tone begins a column; it is there as long as it opens the row. */
function inRows(desk: Desk, its: Picker, offer: Offer) {
  let place = 0;
  return offer.rows.map((row) => {
    const first = place;
    place += row.options.length;
    const opens = row.number != null && offer.open == null;
    return html`<div role="group" aria-label=${row.name} class=${isOpen(offer, row) ? 'open' : nothing}>
      <span class="sign" aria-hidden="true" data-tone=${row.tone ?? nothing}>${opens ? html`<kbd>${row.number}</kbd>` : nothing}</span>
      <div role="none"><b aria-hidden="true">${row.name}</b>${row.options.map((option, i) => suggestion(desk, its, offer, option, first + i))}</div>
    </div>`;
  });
}

const isOpen = ({ open }: Offer, { number }: PickerRow): boolean => open != null && number === open;

/** For whoever does not see that its options have numbers now. */
function opened({ t }: Desk, offer: Offer): string {
  const row = offer.rows.find((one) => isOpen(offer, one));
  if (!row) return '';
  const numbered = offer.found.flatMap(({ label }, i) => (offer.numbers[i] ? [`${offer.numbers[i]} ${label}`] : []));
  return fill(t.rowOpened, { name: row.name, options: numbered.join(', ') });
}

/** Whoever comes back to the list finds the numbers of its rows. */
function close(desk: Desk, { name }: Picker, { open, query }: Offer): void {
  if (open != null) stand(desk, name, asTyped(query));
}

function chip(desk: Desk, its: Picker, { id, label, tone }: Option) {
  const remove = fill(desk.t.remove, { what: label });
  return html`<span class="chip" data-tone=${tone ?? nothing}>${label}<button type="button" aria-label=${remove} title=${remove} @click=${() => dropped(desk, its, id)}>×</button></span>`;
}

/** Whoever takes one out goes on with another: letters and numbers are the field's. */
function dropped(desk: Desk, { name, drop }: Picker, id: string): void {
  drop(id);
  desk.afterwards(() => focusList(name));
}

function suggestion(desk: Desk, its: Picker, offer: Offer, { id, label, tone, lead }: Option, i: number) {
  const isChosen = its.single === true && its.chosen.some((one) => one.id === id);
  const number = offer.numbers[i];
  // Where what is beneath tells of it, the mouse looks as the arrows do.
  const look = () => its.below && stand(desk, its.name, { query: offer.query, open: offer.open, active: i });
  return html`<div role="option" id="pick-${its.name}-${i}" class=${isChosen ? 'chosen' : nothing} aria-selected=${String(i === offer.active)} aria-keyshortcuts=${number ?? nothing} data-tone=${tone ?? nothing}
    @click=${() => pick(desk, its, id)} @pointerenter=${look}>
    ${number == null ? nothing : html`<kbd aria-hidden="true">${number}</kbd>`}${lead == null ? nothing : html`<span class="lead-in">${lead}</span>`}${label}
  </div>`;
}

/** The mouse has left: what is beneath tells of what is chosen again. */
function lookAway(desk: Desk, { name, below }: Picker, { query, open }: Offer): void {
  if (below && query === '') stand(desk, name, { query, active: NOWHERE, open });
}

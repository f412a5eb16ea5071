/** A field that is filled from suggestions: by mouse, by number keys in the list, or by typing, which may make something new. */
import { html, nothing } from 'lit-html';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { isComposed } from '../keys.js';
import { fill } from '../words.js';
import { focusBefore, focusList } from './focus.js';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A small sign before the label: a tone. */
  readonly tone?: string;
  /** Words before the label: in what sense it is offered. */
  readonly lead?: string;
}

export interface Picker {
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly Option[];
  readonly options: readonly Option[];
  /** Whether it holds one at most. */
  readonly single?: boolean;
  /** Whether the statement is none without it. */
  readonly due?: boolean;
  /** `stay`: one more is to be chosen. */
  pick(id: string, stay?: boolean): void;
  /** What was typed and is none of the options; null: nothing new can be made here. */
  readonly make: ((text: string) => void) | null;
  drop(id: string): void;
  /** Where the keys go once nothing more is to be chosen. */
  onward?(): void;
  /** What the empty line asks for, and once something is chosen; else for names. */
  readonly asks?: { readonly first: string; readonly more: string };
  /** Beside the chosen ones. */
  readonly beside?: unknown;
  /** What is asked of one that is chosen: the options are the answers. */
  readonly question?: string | undefined;
  /** Beneath the options; of the one at which the arrows or the mouse are, if they are. */
  below?(at: Pick<Option, 'label'> | undefined): unknown;
}

/** As many as number keys can choose; of what there is one of, the rest follows for the mouse and the arrows. */
const NUMBERED = 9;
const SHOWN = 60;
/** Where the arrows stand before one of them was pressed: at nothing, so that Enter chooses nobody who was not asked for. */
const NOWHERE = -1;
interface Standing {
  readonly query: string;
  readonly active: number;
}
/** What is typed and where the arrows stand, by field, of one statement: what was begun there is not typed into the next. */
const typing = held(() => ({ hand: null as string | null, fields: new Map<string, Standing>() }));

function typedIn(desk: Desk): Map<string, Standing> {
  const its = typing(desk);
  const { hand } = desk.state;
  if (its.hand !== hand) Object.assign(its, { hand, fields: new Map() });
  return its.fields;
}
const standing = (desk: Desk, name: string) => typedIn(desk).get(name) ?? { query: '', active: NOWHERE };

/** What is typed looks at its first match; nothing typed looks at nothing. */
const asTyped = (query: string) => ({ query, active: query.trim() === '' ? NOWHERE : 0 });

function matching(desk: Desk, { name, options, chosen, single, question }: Picker): Option[] {
  const most = single ? SHOWN : NUMBERED;
  const query = standing(desk, name).query.trim().toLowerCase();
  const taken = new Set(chosen.map(({ id }) => id));
  // Of what there is one of, the numbers stay where they are.
  const free = single || question != null ? options : options.filter(({ id }) => !taken.has(id));
  if (query === '') return free.slice(0, most);
  const rank = ({ label }: Option) => {
    const its = label.toLowerCase();
    return its.startsWith(query)
      ? 0
      : its.split(/\s+/).some((word) => word.startsWith(query))
        ? 1
        : its.includes(query)
          ? 2
          : 3;
  };
  return free
    .filter((option) => rank(option) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

export function picker(desk: Desk, its: Picker) {
  const { query, active } = standing(desk, its.name);
  const found = matching(desk, its);
  const query_ = query.trim();
  const isNew =
    its.make != null && query_ !== '' && !found.some(({ label }) => label.toLowerCase() === query_.toLowerCase());
  const list = `pick-${its.name}`;
  const at = Math.min(active, found.length - 1 + (isNew ? 1 : 0));
  const filled = its.chosen.length > 0 && its.question == null;
  const isAsking = its.question != null || (its.due === true && !filled);
  const keys = (event: KeyboardEvent) => onKey(desk, its, found, isNew, at, event);
  return html`<div class="field picker ${filled ? 'filled' : ''}" role="group" aria-label=${its.label} data-picker=${its.name} data-field=${its.name} data-asks=${isAsking ? '' : nothing} data-question=${its.question != null ? '' : nothing}>
    <label for="${list}-line" class="label">${its.label}${its.question != null ? html` <span class="due">${its.question}</span>` : isAsking ? html` <span class="due">${desk.t.due}</span>` : nothing}</label>
    <div class="line">
      ${its.chosen.map((one) => chip(desk, its, one))}${its.beside ?? nothing}
      <input
        id="${list}-line"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls=${list}
        aria-activedescendant=${at >= 0 ? `${list}-${at}` : nothing}
        placeholder=${asks(desk, its, filled)}
        .value=${query}
        @input=${(event: Event) => set(desk, its.name, asTyped((event.target as HTMLInputElement).value))}
        @keydown=${keys}
      />
    </div>
    <ul id=${list} role="listbox" tabindex="0" aria-label=${fill(desk.t.suggestions, { field: its.label })}
      aria-activedescendant=${at >= 0 ? `${list}-${at}` : nothing} @keydown=${keys} @pointerleave=${() => lookAway(desk, its)} ?hidden=${found.length === 0 && !isNew}>
      ${found.map((option, i) => suggestion(desk, its, option, i, i === at))}
      ${isNew ? html`<li role="option" id="${list}-${found.length}" aria-selected=${String(at === found.length)} @click=${() => make(desk, its)}>${fill(desk.t.pickNew, { name: query_ })}</li>` : nothing}
    </ul>
    ${its.below?.(its.question == null && (at >= 0 || query_ !== '') ? (found[at] ?? { label: query_ }) : undefined) ?? nothing}
  </div>`;
}

function asks({ t }: Desk, { asks }: Picker, filled: boolean): string {
  const { first, more } = asks ?? { first: t.pickType, more: t.pickMore };
  return filled ? more : first;
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

function suggestion(desk: Desk, its: Picker, { id, label, tone, lead }: Option, i: number, active: boolean) {
  const isChosen = its.single === true && its.chosen.some((one) => one.id === id);
  // Where what is beneath tells of it, the mouse looks as the arrows do.
  const look = () => its.below && set(desk, its.name, { ...standing(desk, its.name), active: i });
  return html`<li role="option" id="pick-${its.name}-${i}" class=${isChosen ? 'chosen' : ''} aria-selected=${String(active)} data-tone=${tone ?? nothing}
    @click=${() => pick(desk, its, id)} @pointerenter=${look}>
    ${i < NUMBERED ? html`<kbd aria-hidden="true">${i + 1}</kbd>` : nothing}${lead == null ? nothing : html`<span class="lead-in">${lead}</span>`}${label}
  </li>`;
}

/** The mouse has left: what is beneath tells of what is chosen again. */
function lookAway(desk: Desk, { name, below }: Picker): void {
  if (!below || standing(desk, name).query !== '') return;
  typedIn(desk).delete(name);
  desk.change({});
}

function set(desk: Desk, name: string, its: Standing): void {
  typedIn(desk).set(name, its);
  desk.change({});
}

function walkTo(desk: Desk, name: string, query: string, active: number): void {
  set(desk, name, { query, active });
  desk.afterwards(() => document.getElementById(`pick-${name}-${active}`)?.scrollIntoView({ block: 'nearest' }));
}

function pick(desk: Desk, its: Picker, id: string, stay = false): void {
  typedIn(desk).delete(its.name);
  its.pick(id, stay);
}

function make(desk: Desk, its: Picker): void {
  const { query } = standing(desk, its.name);
  typedIn(desk).delete(its.name);
  desk.change({});
  its.make?.(query.trim());
}

/** Enter, where nothing is looked at: what asks still asks, and says how it is answered. */
function passOn(desk: Desk, { chosen, due, question, onward }: Picker): void {
  if (question != null || (due && chosen.length === 0)) desk.say(desk.t.chooseFirst);
  else onward?.();
}

function onKey(
  desk: Desk,
  its: Picker,
  found: readonly Option[],
  isNew: boolean,
  at: number,
  event: KeyboardEvent,
): void {
  if (isComposed(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const { query } = standing(desk, its.name);
  const inList = (event.target as Element).matches('[role=listbox]');
  const count = found.length + (isNew ? 1 : 0);
  const choose = (i: number) => {
    const option = found[i];
    if (option) pick(desk, its, option.id);
    else if (isNew && i === found.length) make(desk, its);
  };
  const across = inList && (key === 'ArrowRight' || key === 'ArrowLeft');
  if (key === 'ArrowDown' || key === 'ArrowUp' || across) {
    const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
    if (count > 0) walkTo(desk, its.name, query, (Math.max(at, step > 0 ? NOWHERE : 0) + step + count) % count);
  } else if (key === 'Enter') at === NOWHERE ? passOn(desk, its) : choose(at);
  else if (key === 'Escape' && query !== '') set(desk, its.name, asTyped(''));
  else if (key === 'Backspace' && query === '') {
    const last = its.chosen.at(-1);
    if (last) its.drop(last.id);
    else focusBefore(its.name);
  } else if (inList && event.shiftKey && /^Digit[1-9]$/.test(event.code)) {
    // Not by its sign, which is another on each keyboard.
    const option = found[Number(event.code.slice(-1)) - 1];
    if (option) pick(desk, its, option.id, true);
  } else if (inList && /^[1-9]$/.test(key)) choose(Number(key) - 1);
  else if (inList && key.length === 1 && key !== ' ') {
    const line = document.getElementById(`pick-${its.name}-line`);
    line?.focus();
    set(desk, its.name, asTyped(query + key));
  } else return;
  event.preventDefault();
}

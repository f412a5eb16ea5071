/** Names that were found in the text and are nobody in the story yet: kept or ignored, where they stand. */
import { html, nothing } from 'lit-html';
import {
  addParty,
  type Edit,
  type FoundName,
  ignoreName,
  ignoreNames,
  keepNames,
  namesFound,
  newcomer,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { counted, fill } from '../words.js';
import { proposalsOf } from './proposing.js';

/** As many as one looks through. */
const MOST = 30;

let known: { readonly from: readonly unknown[]; readonly all: readonly FoundName[] } | null = null;

/** In all texts of the story; what is typed elsewhere in it, letter by letter, does not go through them again. */
export function foundIn(desk: Desk): readonly FoundName[] {
  const { draft } = desk;
  const { entities, sources, lang } = draft.story;
  const proposals = [...draft.texts.keys()].map((source) => proposalsOf(desk, source));
  const from = [draft.texts, draft.ignored, entities, sources, lang, ...proposals];
  if (from.length !== known?.from.length || from.some((its, i) => its !== known?.from[i]))
    known = { from, all: namesFound(draft, proposals.flat()) };
  return known.all;
}

/** The names that stand in the list, as long as it is looked at: whoever decides on one finds the next where it was. */
const listed = held((): { names: readonly string[] } => ({ names: [] }));

/** Another step was gone to: what was decided stands in the list no more. */
export function leaveNames(desk: Desk): void {
  listed(desk).names = [];
}

const isOpen = ({ party, ignored }: FoundName) => party == null && !ignored;

/** Those that stood there, in their places, then others as far as there is room. */
function inPlace(desk: Desk, all: readonly FoundName[]): readonly FoundName[] {
  const its = listed(desk);
  const stood = its.names.flatMap((name) => all.find((one) => one.name === name) ?? []);
  const room = MOST - stood.filter(isOpen).length;
  const more = all.filter((one) => isOpen(one) && !its.names.includes(one.name)).slice(0, Math.max(0, room));
  const shown = [...stood, ...more];
  its.names = shown.map(({ name }) => name);
  return shown;
}

export function foundNames(desk: Desk) {
  const { t } = desk;
  const all = foundIn(desk);
  const shown = inPlace(desk, all);
  if (shown.length === 0) return nothing;
  return html`
    <h3>${t.namesFound}</h3>
    <ul class="names">${shown.map((its) => row(desk, its))}</ul>
    ${shown.length > 1 ? atOnce(desk, shown.filter(isOpen), all.filter(isOpen)) : nothing}
  `;
}

/** From so many names on they can be kept at once. */
const MANY = 4;

/** All that are looked at are kept, or all that there are ignored. */
function atOnce(desk: Desk, shown: readonly FoundName[], all: readonly FoundName[]) {
  const { t } = desk;
  const rest = all.map(({ name }) => name);
  const decide = (event: MouseEvent, edit: Edit, told: string, count: number) => {
    if (!desk.edit(edit)) return;
    desk.tell(fill(told, { name: String(count) }));
    // Nothing is left to press there.
    desk.afterwards(() => (undecidedKind() ?? behindNames())?.focus({ preventScroll: event.detail > 0 }));
  };
  const { names } = listed(desk);
  return html`<p class="line">
    ${names.length >= MANY ? html`<button type="button" ?disabled=${shown.length === 0} @click=${(event: MouseEvent) => decide(event, keepNames(shown), t.keptName, shown.length)}>${fill(t.keepAll, { count: String(shown.length) })}</button>` : nothing}
    <button type="button" class="text" ?disabled=${rest.length === 0} @click=${(event: MouseEvent) => decide(event, ignoreNames(desk.draft, rest), t.ignoredName, rest.length)}>${fill(t.ignoreRest, { count: String(rest.length) })}</button>
  </p>`;
}

/** Of who has come into the story what is asked next: what the first of them is. */
const undecidedKind = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLSelectElement>('.records [data-field=kind]')].find(({ value }) => value === '');

/** Those that were ignored before this list was looked at. */
export function ignoredNames(desk: Desk) {
  const { t } = desk;
  const { names } = listed(desk);
  const ignored = foundIn(desk).filter((its) => its.ignored && !names.includes(its.name));
  if (ignored.length === 0) return nothing;
  return html`<p class="hint">${t.ignored}
    ${ignored.map(({ name }) => html`<button type="button" class="text" @click=${() => desk.edit(ignoreName(desk.draft, name, false))}>${name}</button> `)}</p>`;
}

function row(desk: Desk, its: FoundName) {
  const { t } = desk;
  const { name, count, subject, isNoun } = its;
  return html`<li class=${isOpen(its) ? nothing : 'decided'}>
    <span><b>${name}</b> <span class="count">${counted(t.timesNamed, count)}${subject ? ` · ${t.subjectMark}` : isNoun ? ` · ${t.nounMark}` : ''}</span></span>
    <span class="acts">${isOpen(its) ? decisions(desk, its) : decided(desk, its)}</span>
  </li>`;
}

function decisions(desk: Desk, { name, kind }: FoundName) {
  const { t } = desk;
  const decide = (event: MouseEvent, edit: Edit, told: string) => {
    const next = following(event.currentTarget as HTMLElement);
    if (!desk.edit(edit)) return;
    desk.tell(fill(told, { name }));
    desk.afterwards(() => next?.focus({ preventScroll: event.detail > 0 }));
  };
  return html`<button type="button" data-decides="keep" aria-label=${fill(t.keepName, { name })} @click=${(event: MouseEvent) => decide(event, addParty(desk.draft, name, newcomer(name, kind)), t.keptName)}>${t.keep}</button>
    <button type="button" class="text" data-decides="ignore" aria-label=${fill(t.ignoreThis, { name })} @click=${(event: MouseEvent) => decide(event, ignoreName(desk.draft, name), t.ignoredName)}>${t.ignore}</button>`;
}

/**
 * The same button of the next name that is not decided, so that one key decides on each in the same way. Behind the last one it is a field, where
 * that key decides on nothing. A press of the mouse moves nothing, wherever the keys go.
 */
function following(button: HTMLElement): HTMLElement | null {
  const same = `.names [data-decides="${button.dataset['decides']}"]`;
  const all = [...document.querySelectorAll<HTMLElement>(same)];
  const next = all[all.indexOf(button) + 1];
  return next ?? behindNames();
}

/** The first field behind the list, or the one before it. */
const behindNames = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.records .name') ?? document.getElementById('new-party');

/** What was decided is said where it was decided, and can be taken back there. */
function decided(desk: Desk, { name, party, ignored }: FoundName) {
  const { t } = desk;
  if (party != null || !ignored) return html`<span class="hint">${t.keptMark}</span>`;
  const back = fill(t.notIgnored, { name });
  return html`<span class="hint">${t.ignoredMark}</span>
    <button type="button" class="text" aria-label=${back} @click=${() => desk.edit(ignoreName(desk.draft, name, false))}>${t.bringBack}</button>`;
}

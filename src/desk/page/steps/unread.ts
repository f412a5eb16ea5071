/** Sentences that are still to be read, each one press from being a statement or set aside; letters hold on their list alone. */
import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { type PassageSpan, setAside, type UnreadSentence, unreadIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { showFocus } from '../resting.js';
import { takePassage } from '../text/taking.js';
import { fill } from '../words.js';

export function unreadGroup(desk: Desk, heading: string, all: readonly UnreadSentence[]) {
  if (all.length === 0) return nothing;
  return html`<h3>${heading} <span class="count">${all.length}</span></h3>
    <ul class="unread">
      ${repeat(
        all,
        ({ start }) => start,
        (its) => one(desk, its),
      )}
    </ul>`;
}

function one(desk: Desk, its: UnreadSentence) {
  const { state, t } = desk;
  const words = its.words.slice(0, 60);
  return html`<li data-unread=${its.start} @keydown=${(event: KeyboardEvent) => onKey(desk, its, event)}>
    <button type="button" class="sentence" @click=${() => showInText(desk, its)}>${its.words}</button>
    <span class="acts">
      <button type="button" aria-label=${fill(t.takeThis, { words })} ?disabled=${state.readOnly} @click=${() => takePassage(desk, its)}>${t.take}</button>
      <button type="button" class="text" data-aside aria-label=${fill(t.setAsideThis, { words })} ?disabled=${state.readOnly} @click=${() => aside(desk, its, '[data-aside]')}>${t.setAside}</button>
    </span>
    ${whyOf(desk, its)}
  </li>`;
}

/** Why it stands where it does. */
function whyOf({ t }: Desk, { telling, names }: UnreadSentence) {
  const told =
    telling == null ? '' : telling.kind === 'amount' ? fill(t.tellsAmount, telling) : fill(t.tellsDeed, telling);
  const named = names.length > 1 ? fill(t.namesThese, { names: names.join(', ') }) : '';
  const why = [told, named].filter((one) => one !== '').join(' · ');
  return why === '' ? nothing : html`<span class="hint">${why}</span>`;
}

/** In the text, where its keys are. */
export function showInText(desk: Desk, { start, end }: PassageSpan): void {
  desk.change({ selection: { start, end }, pane: 'text' });
  desk.afterwards(() => {
    desk.text.element.focus({ preventScroll: true });
    desk.text.select({ start, end });
  });
}

function onKey(desk: Desk, its: UnreadSentence, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || desk.state.readOnly) return;
  if (key === 't' || key === 'T') takePassage(desk, its);
  else if (key === 'Backspace') aside(desk, its, '.sentence');
  else return;
  event.preventDefault();
}

/** The keys go on to the same button of the next sentence. */
function aside(desk: Desk, { start, end }: UnreadSentence, button: string): void {
  const { source } = desk.state;
  if (source == null) return;
  const { likely, several, rest } = unreadIn(desk.draft, source, foundIn(desk));
  const all = [...likely, ...several, ...rest];
  const at = all.findIndex((its) => its.start === start);
  const next = all[at + 1] ?? all[at - 1];
  if (!desk.edit(setAside(desk.draft, source, { start, end }))) return;
  desk.afterwards(() => {
    const there = document.querySelector<HTMLElement>(
      next ? `[data-unread="${next.start}"] ${button}` : '[data-all-read]',
    );
    if (there) showFocus(there);
  });
}

/** Reading through, with the keys on its first sentence. */
export function toUnread(desk: Desk): void {
  desk.change({ step: 'read', pane: 'statement' });
  desk.afterwards(() => {
    const first = document.querySelector<HTMLElement>('[data-unread] .sentence, [data-all-read]');
    if (first) showFocus(first);
  });
}

/** Whoever types into the text as into a field is told at once that it is none, and where the text is changed. The rest of what is typed does nothing. */
import { html, nothing } from 'lit-html';
import type { PassageSpan } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { focusField } from '../statement/focus.js';
import { takeAnew } from './taking.js';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
type TextPress = Press & Pick<KeyboardEvent, 'isComposing'>;

const PRINTED = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const WORD = /^\S+$/;

/**
 * A letter that is no command; also one that is, where a single word is selected: that is how a word is written over, and hardly ever what a
 * statement is made of.
 */
export function isWriting(text: string, selection: PassageSpan | null, press: TextPress): boolean {
  const { key, isComposing } = press;
  if (isComposing || isCommanding(press)) return false;
  if (key === 'Delete') return true;
  const isCommand = /^(?:[tq]|Backspace)$/i.test(key);
  return isCommand ? isOneWord(text, selection) : PRINTED.test(key);
}

const isCommanding = ({ ctrlKey, metaKey, altKey }: Press): boolean => ctrlKey || metaKey || altKey;

const ALSO_TYPED: ReadonlySet<string> = new Set([' ', 'Enter', 'Backspace', 'Delete']);

/** The rest of what is typed, once it was said that it does nothing. All other keys are the browser's. */
export const isTyping = (press: Press): boolean =>
  !isCommanding(press) && (PRINTED.test(press.key) || ALSO_TYPED.has(press.key));

const isOneWord = (text: string, selection: PassageSpan | null): boolean =>
  selection != null && WORD.test(text.slice(selection.start, selection.end).trim());

/** It has the keys from now on. On a phone what was said before would lie over it. */
export function tellOfSource(desk: Desk): void {
  desk.change({ written: true, said: '' });
  desk.afterwards(() => document.querySelector<HTMLElement>('.written')?.focus());
}

export function written(desk: Desk) {
  const { t, state, draft } = desk;
  if (!state.written) return nothing;
  const close = () => {
    desk.change({ written: false });
    desk.text.element.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const isOwn = event.target === event.currentTarget;
    if (event.key === 'Escape') close();
    else if (!isOwn || !isTyping(event)) return;
    event.preventDefault();
  };
  const isWord = isOneWord(draft.texts.get(state.source ?? '') ?? '', state.selection);
  return html`<div class="written" role="group" tabindex="-1" aria-label=${t.asSource} @keydown=${onKey}>
    <span>${t.asSource}</span>
    <button type="button" @click=${() => changeText(desk)}>${t.changeText}</button>
    ${isWord ? html`<button type="button" class="text" @click=${() => takeAnew(desk)}>${t.takeWord}</button>` : nothing}
    <button type="button" class="text close" aria-label=${t.close} @click=${close}>×</button>
  </div>`;
}

/** In the field where the text is put in, at the place that was selected. */
function changeText(desk: Desk): void {
  const { source, selection } = desk.state;
  desk.change({ step: 'source', pane: 'statement', written: false });
  desk.afterwards(() => {
    focusField('text', source ?? '');
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement && selection) field.setSelectionRange(selection.start, selection.end);
  });
}

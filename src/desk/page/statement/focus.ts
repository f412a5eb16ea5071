/** Where the keys go next. */
import { showFocus } from '../resting.js';

export type PickerName = 'attributedTo' | 'from' | 'to' | 'relation' | 'kinds' | 'repliesTo' | 'disputes';

/** The suggestions of a field, where number keys choose; its line to type in where there are none. */
export function focusPicker(name: PickerName): void {
  focusList(name);
}

/** Of any field. */
export function focusList(name: string): void {
  const picker = document.querySelector(`[data-picker="${name}"]`);
  picker?.closest('details')?.setAttribute('open', '');
  const list = picker?.querySelector<HTMLElement>('[role=listbox]');
  // Of what is filled already the suggestions are only shown to who is there.
  picker?.querySelector<HTMLElement>('input')?.focus();
  if (list?.querySelector('[role=option]')) list.focus();
  // What is read beneath the list belongs to it.
  picker?.scrollIntoView({ block: 'nearest' });
}

/** Who denies comes before what is denied; what those are who are new comes last, so that it never falls between two of the others. */
const FLOW: readonly PickerName[] = ['attributedTo', 'from', 'to', 'relation', 'kinds'];

/** The first field, or the first one after another, that still asks for something; once none does, what follows them. */
export function focusOpen(after?: PickerName): void {
  for (const name of FLOW.slice(after == null ? 0 : FLOW.indexOf(after) + 1)) {
    if (!document.querySelector(`[data-picker="${name}"][data-asks]`)) continue;
    focusPicker(name);
    return;
  }
  focusNext();
}

const BEFORE: Readonly<Record<string, PickerName>> = { to: 'from', relation: 'to', kinds: 'relation' };

/** Back to the field that was filled before this one. */
export function focusBefore(name: string): void {
  const before = BEFORE[name];
  if (before) focusPicker(before);
}

export function focusNext(): void {
  document.querySelector<HTMLElement>('[data-next]')?.focus();
}

/** The first finding that can be answered with a note; false where there is none. */
export function focusReview(): boolean {
  const note = document.querySelector<HTMLElement>('.statement .problems [name=note]');
  note?.focus();
  return note != null;
}

/** The field of that name in a record of the page, else anywhere on it; what it is folded away in opens. */
export function focusField(name: string, record = ''): void {
  const scope = document.querySelector(`[data-record="${CSS.escape(record)}"]`) ?? document;
  const found = scope.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  const target = found?.matches('input, textarea, select')
    ? found
    : (found?.querySelector<HTMLElement>('input.value') ??
      found?.querySelector<HTMLElement>('input:checked') ??
      found?.querySelector<HTMLElement>('input:enabled, textarea:enabled, select:enabled, button:enabled'));
  found?.closest('details')?.setAttribute('open', '');
  if (target) showFocus(target);
}

/** Where the keys go next. */

export type PickerName = 'from' | 'to' | 'relation' | 'repliesTo' | 'disputes';

/** The suggestions of a field, where number keys choose; its line to type in where there are none. */
export function focusPicker(name: PickerName): void {
  const picker = document.querySelector(`[data-picker="${name}"]`);
  picker?.closest('details')?.setAttribute('open', '');
  const list = picker?.querySelector<HTMLElement>('[role=listbox]');
  // Of what is filled already the suggestions are only shown to who is there.
  picker?.querySelector<HTMLElement>('input')?.focus();
  if (list?.querySelector('[role=option]')) list.focus();
}

const BEFORE: Readonly<Record<string, PickerName>> = { to: 'from', relation: 'to' };

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

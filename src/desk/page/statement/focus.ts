/** Where the keys go next. */

export type PickerName = 'from' | 'to' | 'relation';

/** The suggestions of a field, where number keys choose; its line to type in where there are none. */
export function focusPicker(name: PickerName): void {
  const picker = document.querySelector(`[data-picker="${name}"]`);
  const list = picker?.querySelector<HTMLElement>('[role=listbox]');
  (list?.querySelector('[role=option]') ? list : picker?.querySelector<HTMLElement>('input'))?.focus();
}

/** The choices of the dialog: labelled lists, whose entries change with the table. */
import { element } from '../../ui/dialog.js';

export interface ChoiceField {
  readonly element: HTMLLabelElement;
  /** `entries`: value and words; `chosen`: the value that is shown. */
  put(entries: readonly (readonly [value: string, words: string])[], chosen: string): void;
  focus(): void;
}

export function choiceField(page: Document, label: string, name: string, choose: (value: string) => void): ChoiceField {
  const its = element(page, 'label');
  const list = element(page, 'select');
  list.name = name;
  list.addEventListener('change', () => choose(list.value));
  its.append(element(page, 'span', label), list);
  return {
    element: its,
    put(entries, chosen) {
      list.replaceChildren(
        ...entries.map(([value, words]) => {
          const option = element(page, 'option', words);
          option.value = value;
          return option;
        }),
      );
      list.value = chosen;
    },
    focus: () => list.focus(),
  };
}

export function checkField(page: Document, label: string, choose: (on: boolean) => void) {
  const its = element(page, 'label');
  its.className = 'check';
  const input = element(page, 'input');
  input.type = 'checkbox';
  input.addEventListener('change', () => choose(input.checked));
  its.append(input, element(page, 'span', label));
  return {
    element: its,
    put(on: boolean) {
      input.checked = on;
    },
  };
}

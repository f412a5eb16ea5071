/** Where two stories differ: one question each with both answers, or one press for all. */
import type { ImportMessages } from '../i18n/types/importing.js';
import type { MergeChoice } from '../story/merging/merge.js';
import { button } from '../ui/button.js';
import { element } from '../ui/dialog.js';
import type { AskedConflict } from './asked.js';

/** `choose`: what was answered to one question or to all. */
export function createQuestions(
  page: Document,
  words: ImportMessages,
  name: string,
  asked: readonly AskedConflict[],
  choose: (keys: readonly string[], choice: MergeChoice) => void,
): { readonly element: HTMLElement } {
  const section = element(page, 'section');
  section.className = 'questions';
  const inputs: HTMLInputElement[] = [];

  function answer(group: string, key: string, choice: MergeChoice, text: string): HTMLElement {
    const label = element(page, 'label');
    const input = element(page, 'input');
    [input.type, input.name, input.value, input.checked] = ['radio', group, choice, choice === 'mine'];
    input.addEventListener('change', () => choose([key], choice));
    inputs.push(input);
    const said = element(page, 'span', text);
    const whose = element(page, 'small', choice === 'mine' ? words.mine : name);
    label.append(input, said, whose);
    return label;
  }
  const all = (choice: MergeChoice, label: string) =>
    button(page, label, null, () => {
      for (const input of inputs) input.checked = input.value === choice;
      choose(
        asked.map(({ key }) => key),
        choice,
      );
    });

  const line = element(page, 'p');
  line.className = 'line';
  line.append(all('mine', words.allMine), all('theirs', words.allTheirs(name)));
  section.append(element(page, 'h3', words.differ(asked.length)), line);
  asked.forEach(({ key, title, field, mine, theirs }, i) => {
    const question = element(page, 'fieldset');
    question.append(element(page, 'legend', `${title}: ${field}`));
    question.append(answer(`import-${i}`, key, 'mine', mine), answer(`import-${i}`, key, 'theirs', theirs));
    section.append(question);
  });
  return { element: section };
}

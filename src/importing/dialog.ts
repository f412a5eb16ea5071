/**
 * The question what a second story is to become: both made one, or it in the first one's place. It shows beforehand what would be new,
 * changed and gone, and asks where the two differ. Fetched with the first such file.
 */
import { CHANGES } from '../i18n/changes.js';
import { importMessages } from '../i18n/importing.js';
import { type Messages, pickLanguage } from '../i18n/index.js';
import { sumOfChanges, tellChanges } from '../story/comparing/tell.js';
import type { StoryFile } from '../story/definition.js';
import { type MergeChoice, mergeStories } from '../story/merging/merge.js';
import { button } from '../ui/button.js';
import { element, openDialog } from '../ui/dialog.js';
import { askedIn } from './asked.js';
import { changesList } from './changes-list.js';
import { createQuestions } from './questions.js';
import './import.css';

export interface ImportOptions {
  readonly page: Document;
  readonly t: Messages;
  readonly mine: StoryFile;
  readonly theirs: StoryFile;
  /** The second story's file. */
  readonly name: string;
  /** What was left out of it. */
  readonly notes: readonly string[];
  /** A story as it may be told, which a draft is not in every state; throws nothing. */
  shown(story: StoryFile): StoryFile;
  /** Null where it can be taken, else why not. */
  refused(story: StoryFile): string | null;
  take(story: StoryFile, way: 'merged' | 'replaced'): void;
}

export function openImport({ page, t, mine, theirs, name, notes, shown, refused, take }: ImportOptions): void {
  const words = importMessages(t.lang);
  const changeWords = CHANGES[pickLanguage([t.lang])];
  let way: 'merged' | 'replaced' = 'merged';
  const choices = new Map<string, MergeChoice>();
  const sum = element(page, 'p');
  sum.setAttribute('role', 'status');
  const why = element(page, 'p');
  why.setAttribute('role', 'alert');
  const list = element(page, 'div');
  const result = () => (way === 'merged' ? mergeStories(mine, theirs, choices).story : theirs);

  const { conflicts, story: both } = mergeStories(mine, theirs);
  const questions = createQuestions(
    page,
    words,
    name,
    askedIn(conflicts, shown(both), t, changeWords),
    (keys, choice) => {
      for (const key of keys) choices.set(key, choice);
      draw();
    },
  );

  function draw(): void {
    const changes = tellChanges(shown(mine), shown(result()), t, changeWords);
    why.textContent = '';
    sum.textContent = changes.length === 0 ? words.nothing : sumOfChanges(changes, changeWords);
    list.replaceChildren(...changesList({ page, lang: t.lang, words: changeWords }, changes, () => null));
    questions.element.hidden = way !== 'merged' || conflicts.length === 0;
  }

  const ways = element(page, 'fieldset');
  ways.append(element(page, 'legend', words.ways));
  for (const [value, label] of [
    ['merged', words.merge],
    ['replaced', words.replace],
  ] as const) {
    const input = element(page, 'input');
    [input.type, input.name, input.value, input.checked] = ['radio', 'import-way', value, value === way];
    input.addEventListener('change', () => {
      way = value;
      draw();
    });
    const its = element(page, 'label');
    its.append(input, element(page, 'span', label));
    ways.append(its);
  }
  const go = button(page, words.take, null, () => {
    const story = result();
    why.textContent = refused(story) ?? '';
    if (why.textContent !== '') return;
    dialog.close();
    take(story, way);
  });
  go.className = 'solid';
  const left = notes.map((note) => element(page, 'p', note));
  const foot = element(page, 'p');
  foot.className = 'foot';
  foot.append(go);
  const dialog = openDialog(page, t.close, words.title(name), [...left, ways, sum, questions.element, list, why, foot]);
  dialog.classList.add('import');
  draw();
}

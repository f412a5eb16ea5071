/** What changed: a second file of the story beside the one that is shown; what became of each record, one press from its place. */
import type { EdgewiseGraph } from '../element/index.js';
import './changes.css';
import { CHANGES } from '../i18n/changes.js';
import { type Messages, pickLanguage } from '../i18n/index.js';
import type { ChangeMessages } from '../i18n/types/changes.js';
import { sumOfChanges, type ToldChange, tellChanges } from '../story/comparing/tell.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { button } from '../ui/button.js';
import { reportLoss } from '../ui/report-error.js';
import { element, openDialog } from './dialog.js';

/** The last day that a file knows of; ISO days compare as text. */
function lastDay({ asOf = '', corrections = [], sources, statements }: StoryFile): string {
  const days = [
    ...corrections.map(({ date }) => date),
    ...sources.map(({ updated, published }) => updated ?? published ?? ''),
    ...statements.map(({ withdrawn }) => withdrawn?.date ?? ''),
  ];
  return days.reduce((a, b) => (a > b ? a : b), asOf);
}

/** What a press at a change leads to; null where the picture has no place for it. */
type Show = (change: ToldChange) => (() => void) | null;

/** In which words all of it is told. */
interface Told {
  readonly page: Document;
  readonly t: Messages;
  readonly words: ChangeMessages;
}

/** One change: its mark, what it is of, what it was and is. */
function entry({ page, t, words }: Told, change: ToldChange, show: ReturnType<Show>): HTMLElement {
  const { kind, title, fields, was, is, why, list } = change;
  const its = element(page, 'li');
  its.className = kind;
  const mark = element(page, 'span', words.kinds[kind]);
  mark.className = 'mark';
  const name = show ? button(page, title, null, show) : element(page, 'span', title);
  if (show) name.title = words.show(title);
  its.append(mark, ' ', name);
  if (fields.length > 0 && list !== 'story')
    its.append(element(page, 'p', words.differs(new Intl.ListFormat(t.lang).format(fields))));
  for (const [tag, text] of [
    ['del', was],
    ['ins', is],
  ] as const)
    if (text != null) {
      const line = element(page, 'p');
      line.append(element(page, tag, text));
      its.append(line);
    }
  if (why) its.append(element(page, 'p', why));
  return its;
}

/** The changes by what they are of, a heading and a list each. */
function entries(told: Told, changes: readonly ToldChange[], show: Show): HTMLElement[] {
  const { page, words } = told;
  const lists = Object.keys(words.lists) as ToldChange['list'][];
  return lists.flatMap((list) => {
    const its = changes.filter((change) => change.list === list);
    if (its.length === 0) return [];
    const rows = element(page, 'ul');
    rows.className = 'changes';
    rows.append(...its.map((change) => entry(told, change, show(change))));
    return [element(page, 'h3', words.lists[list]), rows];
  });
}

/** A state of the story, named. */
interface State {
  readonly story: StoryFile;
  readonly name: string;
}

interface Comparison {
  readonly parts: readonly HTMLElement[];
  compare(before: State, after: State): void;
  /** What was compared before stays, as nothing took its place. */
  refuse(sentence: string): void;
}

function createComparison(told: Told, show: Show): Comparison {
  const { page, t, words } = told;
  const result = element(page, 'div');
  result.setAttribute('role', 'status');
  const list = element(page, 'div');
  let states: readonly [before: State, after: State] | null = null;
  // One button for all comparisons: the focus stays on it when it is pressed.
  const turn = button(page, words.turnRound, null, () => states && compare(states[1], states[0]));
  turn.hidden = true;

  function compare(before: State, after: State): void {
    states = [before, after];
    turn.hidden = false;
    const changes = tellChanges(before.story, after.story, t, words);
    const { id } = before.story;
    result.replaceChildren(
      element(page, 'p', words.states(before.name, after.name)),
      ...(id === after.story.id ? [] : [element(page, 'p', words.strangers(id, after.story.id))]),
      element(page, 'strong', changes.length === 0 ? words.same : sumOfChanges(changes, words)),
    );
    list.replaceChildren(...entries(told, changes, show));
  }
  return {
    parts: [result, turn, list],
    compare,
    refuse: (sentence) => result.replaceChildren(element(page, 'p', sentence)),
  };
}

/** A hidden field for a file, and the button that stands for it. */
function fileChoice(page: Document, label: string, take: (file: File) => Promise<void>): HTMLElement[] {
  const input = element(page, 'input');
  input.type = 'file';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file).catch(reportLoss);
    // The same file may be chosen again.
    input.value = '';
  });
  return [button(page, label, null, () => input.click()), input];
}

/** What of a change has a place in the picture of a story. */
function hasPlace({ statements, entities }: StoryFile, { list, id }: ToldChange): boolean {
  if (list === 'statements') return statements.some((its) => its.id === id && !its.withdrawn);
  return list === 'entities' && entities.some((its) => its.id === id);
}

/** Opens the dialog. */
export function openChanges(page: Document, graph: EdgewiseGraph, t: Messages): void {
  const words = CHANGES[pickLanguage([t.lang])];
  const { story } = graph;
  if (!story) return;
  const shown = { story, name: words.shown };
  const comparison = createComparison({ page, t, words }, (change) => {
    if (!hasPlace(story, change)) return null;
    return () => {
      dialog.close();
      graph.select(change.id);
    };
  });
  const choice = fileChoice(page, words.choose, async (file) => {
    const { story: other, problems } = parse(new Uint8Array(await file.arrayBuffer()), t.lang);
    const [first] = problems;
    if (!other) return comparison.refuse(words.refused(file.name, first ? `${first.message} ${first.hint}` : ''));
    const its = { story: other, name: file.name };
    if (lastDay(other) < lastDay(story)) comparison.compare(its, shown);
    else comparison.compare(shown, its);
  });
  const content = [element(page, 'p', words.hint), ...choice, ...comparison.parts];
  const dialog = openDialog(page, t, t.whatChanged, content);
}

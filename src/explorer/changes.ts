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

function element<K extends keyof HTMLElementTagNameMap>(page: Document, tag: K, text = ''): HTMLElementTagNameMap[K] {
  const its = page.createElement(tag);
  if (text) its.textContent = text;
  return its;
}

/** The last day that a file knows of; ISO days compare as text. */
function lastDay({ asOf = '', corrections = [], sources, statements }: StoryFile): string {
  const days = [
    ...corrections.map(({ date }) => date),
    ...sources.map(({ updated, published }) => updated ?? published ?? ''),
    ...statements.map(({ withdrawn }) => withdrawn?.date ?? ''),
  ];
  return days.reduce((a, b) => (a > b ? a : b), asOf);
}

/** One change: its mark, what it is of, what it was and is. `show` where the picture has it. */
function entry(page: Document, change: ToldChange, words: ChangeMessages, show: (() => void) | null): HTMLElement {
  const { kind, title, fields, was, is, why, list } = change;
  const its = element(page, 'li');
  its.className = kind;
  const mark = element(page, 'span', words.kinds[kind]);
  mark.className = 'mark';
  const name = show ? button(page, title, null, show) : element(page, 'span', title);
  if (show) name.title = words.show(title);
  its.append(mark, ' ', name);
  if (fields.length > 0 && list !== 'story')
    its.append(element(page, 'p', words.differs(new Intl.ListFormat(page.documentElement.lang).format(fields))));
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
function told(page: Document, changes: readonly ToldChange[], words: ChangeMessages, show: Show): HTMLElement[] {
  const lists = Object.keys(words.lists) as ToldChange['list'][];
  return lists.flatMap((list) => {
    const its = changes.filter((change) => change.list === list);
    if (its.length === 0) return [];
    const rows = element(page, 'ul');
    rows.className = 'changes';
    rows.append(...its.map((change) => entry(page, change, words, show(change))));
    return [element(page, 'h3', words.lists[list]), rows];
  });
}

type Show = (change: ToldChange) => (() => void) | null;

/** Two states, named; the earlier first. */
interface State {
  readonly story: StoryFile;
  readonly name: string;
}

/** Opens the dialog; it takes itself away when it is closed. */
export function openChanges(page: Document, graph: EdgewiseGraph, t: Messages): void {
  const words = CHANGES[pickLanguage([t.lang])];
  const shown = graph.story;
  if (!shown) return;
  const dialog = element(page, 'dialog');
  dialog.setAttribute('aria-label', t.whatChanged);
  const close = button(page, t.close, null, () => dialog.close());
  close.className = 'close';
  const result = element(page, 'div');
  result.setAttribute('role', 'status');
  const body = element(page, 'div');

  const show: Show = ({ list, id }) => {
    const has = list === 'statements' ? shown.statements.some((its) => its.id === id && !its.withdrawn) : false;
    if (!has && !(list === 'entities' && shown.entities.some((its) => its.id === id))) return null;
    return () => {
      dialog.close();
      graph.select(id);
    };
  };
  function compare(before: State, after: State): void {
    const changes = tellChanges(before.story, after.story, t, words);
    const strangers = before.story.id === after.story.id ? '' : words.strangers(before.story.id, after.story.id);
    const sum = changes.length === 0 ? words.same : sumOfChanges(changes, words);
    result.replaceChildren(
      element(page, 'p', words.states(before.name, after.name)),
      ...(strangers ? [element(page, 'p', strangers)] : []),
      element(page, 'strong', sum),
    );
    const turn = button(page, words.turnRound, null, () => compare(after, before));
    body.replaceChildren(turn, ...told(page, changes, words, show));
  }
  async function take(file: File): Promise<void> {
    const { story, problems } = parse(new Uint8Array(await file.arrayBuffer()), t.lang);
    const [first] = problems;
    // What was compared before stays, as nothing took its place.
    if (!story) {
      result.replaceChildren(
        element(page, 'p', words.refused(file.name, first ? `${first.message} ${first.hint}` : '')),
      );
      return;
    }
    const [mine, its] = [
      { story: shown as StoryFile, name: words.shown },
      { story, name: file.name },
    ];
    if (lastDay(story) < lastDay(mine.story)) compare(its, mine);
    else compare(mine, its);
  }
  const input = element(page, 'input');
  input.type = 'file';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file).catch(reportLoss);
    // The same file may be chosen again.
    input.value = '';
  });
  const choose = button(page, words.choose, null, () => input.click());
  dialog.append(close, element(page, 'h2', t.whatChanged), element(page, 'p', words.hint), choose, input, result, body);
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}

/** What changed: a second file of the story beside the one that is shown; what became of each record, one press from its place. */
import type { EdgewiseGraph } from '../element/index.js';
import { CHANGES } from '../i18n/changes.js';
import { importMessages } from '../i18n/importing.js';
import { type Messages, pickLanguage } from '../i18n/index.js';
import { type ChangesTold, changesList, type ShowChange } from '../importing/changes-list.js';
import { openImport } from '../importing/dialog.js';
import { lineOf, readAny } from '../importing/read.js';
import { sumOfChanges, type ToldChange, tellChanges } from '../story/comparing/tell.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { button } from '../ui/button.js';
import { element, fileChoice, openDialog } from '../ui/dialog.js';
import { reportLoss } from '../ui/report-error.js';

/** The last day that a file knows of; ISO days compare as text. */
function lastDay({ asOf = '', corrections = [], sources, statements }: StoryFile): string {
  const days = [
    ...corrections.map(({ date }) => date),
    ...sources.map(({ updated, published }) => updated ?? published ?? ''),
    ...statements.map(({ withdrawn }) => withdrawn?.date ?? ''),
  ];
  return days.reduce((a, b) => (a > b ? a : b), asOf);
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

function createComparison(told: ChangesTold, t: Messages, show: ShowChange): Comparison {
  const { page, words } = told;
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
    list.replaceChildren(...changesList(told, changes, show));
  }
  return {
    parts: [result, turn, list],
    compare,
    refuse: (sentence) => result.replaceChildren(element(page, 'p', sentence)),
  };
}

/** What of a change has a place in the picture of a story. */
function hasPlace({ statements, entities }: StoryFile, { list, id }: ToldChange): boolean {
  if (list === 'statements') return statements.some((its) => its.id === id && !its.withdrawn);
  return list === 'entities' && entities.some((its) => its.id === id);
}

/** Opens the dialog. `take`: a story that was made of the two is what is wanted now. */
export function openChanges(page: Document, graph: EdgewiseGraph, t: Messages, take: (story: StoryFile) => void): void {
  const words = CHANGES[pickLanguage([t.lang])];
  const { story } = graph;
  if (!story) return;
  const shown = { story, name: words.shown };
  const comparison = createComparison({ page, lang: t.lang, words }, t, (change) => {
    if (!hasPlace(story, change)) return null;
    return () => {
      dialog.close();
      graph.select(change.id);
    };
  });
  let second: { readonly story: StoryFile; readonly name: string; readonly notes: readonly string[] } | null = null;
  const into = button(page, words.take, null, () => {
    if (!second) return;
    dialog.close();
    openImport({
      ...{ page, t, mine: story, theirs: second.story, name: second.name, notes: second.notes, take },
      shown: (its) => its,
      refused: (its) => whyNot(its, t),
    });
  });
  into.hidden = true;

  async function compare(file: File): Promise<void> {
    const { story: other, problems } = readAny(new Uint8Array(await file.arrayBuffer()), t.lang);
    const [first] = problems;
    if (!other) return comparison.refuse(words.refused(file.name, first ? lineOf(first) : ''));
    const its = { story: other, name: file.name };
    second = { ...its, notes: problems.map(lineOf) };
    into.hidden = false;
    if (lastDay(other) < lastDay(story as StoryFile)) comparison.compare(its, shown);
    else comparison.compare(shown, its);
  }
  const choice = fileChoice(page, words.choose, (file) => {
    compare(file).catch(reportLoss);
  });
  const choices = element(page, 'div');
  choices.className = 'choices';
  choices.append(...choice, into);
  const content = [element(page, 'p', words.hint), choices, ...comparison.parts];
  const dialog = openDialog(page, t.close, t.whatChanged, content);
}

/** Null where it is a story. */
function whyNot(its: StoryFile, t: Messages): string | null {
  const { story, problems } = parse(its, t.lang);
  const [first] = problems;
  return story || !first ? null : importMessages(t.lang).refused(lineOf(first));
}

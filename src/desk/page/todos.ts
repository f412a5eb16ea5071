/** What is left to do, asked for once for each draft and language; while somebody types, what was left a moment ago. */
import { type Draft, type StepName, type Todo, todo } from '../model/index.js';
import type { Desk } from './desk.js';

/** After the last letter, ms. */
const PAUSE = 300;

let known: { draft: Draft; lang: string; todos: readonly Todo[] } | null = null;
/** The draft that somebody was typing at when it was last asked for. */
let typing: Draft | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function todosOf(desk: Desk): readonly Todo[] {
  const { draft, state } = desk;
  if (known?.lang === state.lang) {
    if (known.draft === draft) return known.todos;
    if (isTyping(desk)) {
      if (typing !== draft) wait(desk, draft);
      return known.todos;
    }
  }
  const todos = todo(draft, state.lang);
  known = { draft, lang: state.lang, todos };
  return todos;
}

/** Until the field is left, the log's last entry is open for the letters that follow. */
const isTyping = ({ state: { log } }: Desk): boolean => log.past.at(-1)?.field != null && log.future.length === 0;

function wait(desk: Desk, draft: Draft): void {
  typing = draft;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (desk.draft !== draft) return;
    known = { draft, lang: desk.state.lang, todos: todo(draft, desk.state.lang) };
    desk.change({});
  }, PAUSE);
}

/** How much of a step is left. */
export function leftIn(desk: Desk, step: StepName): { readonly must: number; readonly may: number } {
  const its = todosOf(desk).filter((todo) => todo.step === step);
  const must = its.filter(({ weight }) => weight === 'must').length;
  return { must, may: its.length - must };
}

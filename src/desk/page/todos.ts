/** What is left to do, asked for once for each draft and language. */
import { type Draft, type StepName, type Todo, todo } from '../model/index.js';
import type { Desk } from './desk.js';

let known: { draft: Draft; lang: string; todos: readonly Todo[] } | null = null;

export function todosOf({ draft, state }: Desk): readonly Todo[] {
  if (known?.draft === draft && known.lang === state.lang) return known.todos;
  const todos = todo(draft, state.lang);
  known = { draft, lang: state.lang, todos };
  return todos;
}

/** How much of a step is left. */
export function leftIn(desk: Desk, step: StepName): { readonly must: number; readonly may: number } {
  const its = todosOf(desk).filter((todo) => todo.step === step);
  const must = its.filter(({ weight }) => weight === 'must').length;
  return { must, may: its.length - must };
}

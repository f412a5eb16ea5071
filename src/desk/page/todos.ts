/** What is left to do, asked for once for each draft and language; while somebody types, what was left a moment ago. */
import { type Draft, type StepName, type Todo, todo, todoInSteps, waiting } from '../model/index.js';
import type { Desk } from './desk.js';
import { foundIn } from './proposals/names.js';
import { proposalsOf } from './proposals/proposing.js';

/** After the last letter, ms. */
const PAUSE = 300;
/** Of the page's time in one go, ms: less than half a frame, as the next letter may come at any moment. */
const SLICE = 6;

let known: { draft: Draft; lang: string; todos: readonly Todo[] } | null = null;
/** The draft that somebody was typing at when it was last asked for. */
let typing: Draft | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function ownTodos(desk: Desk): readonly Todo[] {
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
  timer = setTimeout(() => goThrough(desk, draft), PAUSE);
}

/** Goes through what is left to do without keeping anybody from typing; the next letter begins it anew. */
function goThrough(desk: Desk, draft: Draft): void {
  const { lang } = desk.state;
  const steps = todoInSteps(draft, lang);
  const go = () => {
    if (desk.draft !== draft || desk.state.lang !== lang || known?.draft === draft) return;
    for (const end = performance.now() + SLICE; performance.now() < end; ) {
      const its = steps.next();
      if (!its.done) continue;
      known = { draft, lang, todos: its.value };
      desk.change({});
      return;
    }
    timer = setTimeout(go);
  };
  go();
}

let joined: { readonly from: readonly unknown[]; readonly all: readonly Todo[] } | null = null;

/** Of the draft, and what was found in its texts and is not decided yet. */
export function todosOf(desk: Desk): readonly Todo[] {
  const { draft, state } = desk;
  const { statements, entities } = draft.story;
  const own = ownTodos(desk);
  const proposals = new Map([...draft.texts.keys()].map((source) => [source, proposalsOf(desk, source)] as const));
  const { texts, setAside, ignored, putOff } = draft;
  const from = [own, statements, entities, texts, setAside, ignored, putOff, state.lang, ...proposals.values()];
  const isKnown = joined?.from.length === from.length && from.every((its, i) => its === joined?.from[i]);
  if (joined && (isKnown || (isTyping(desk) && own === joined.from[0]))) return joined.all;
  joined = { from, all: [...own, ...waiting(draft, proposals, foundIn(desk), state.lang)] };
  return joined.all;
}

export interface LeftInStep {
  readonly must: number;
  /** Found in the texts, and not decided or read yet. */
  readonly waits: number;
  readonly may: number;
}

/** How much of a step is left. */
export function leftIn(desk: Desk, step: StepName): LeftInStep {
  return countIn(todosOf(desk), step);
}

/** What its number beside a step says, and what its pane says. */
export function countIn(all: readonly Todo[], step: StepName): LeftInStep {
  const its = all.filter((todo) => todo.step === step);
  // Checking lists what must be done in every step, and is not done before; nothing goes out before that either.
  const must = (step === 'check' || step === 'publish' ? all : its).filter(({ weight }) => weight === 'must').length;
  const waits = its.reduce((sum, todo) => sum + (todo.waits ?? 0), 0);
  return { must, waits, may: its.filter(({ weight, waits }) => weight === 'may' && waits == null).length };
}

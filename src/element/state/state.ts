/** What the reader sees is a function of this one immutable value; the actions that change it are pure. */
import type { Statement, Story } from '../../story/definition.js';
import type { Facets } from '../../story/filtering/facets.js';
import type { Paths } from '../../story/paths.js';
import { isWithdrawn, type Model, statementsAround } from './model.js';

/** What can be open or pointed at. An edge is addressed by the id of one of its statements; what was withdrawn is nowhere in the picture. */
export interface Target {
  readonly kind: 'edge' | 'entity' | 'withdrawn';
  readonly id: string;
}

export interface Selection extends Target {
  /** Ids of the statements whose words the panel shows. */
  readonly statements: readonly string[];
}

/** Where the keys stand: on an entity, or on one of its edges, which is known by its number in the model. */
export type KeyboardCursor =
  | { readonly on: 'entity'; readonly id: string }
  | { readonly on: 'edge'; readonly id: string; readonly edge: number };

/** How two entities are tied: the shortest paths between them, lit up in the picture. */
export interface ShownPath {
  readonly from: string;
  /** Null while the other is still to be chosen. */
  readonly to: string | null;
  /** Whether paths that lead through channels or places are left out. */
  readonly bare: boolean;
  /** Null where there are none, and while the other is to be chosen. */
  readonly found: Paths | null;
  /** Numbers in the model of what the paths lead through and over. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What a search finds: in the model by number, for the picture, and statements by id, for lists. */
export interface FoundPlaces {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly statements: ReadonlySet<string>;
}

export interface State {
  readonly story: Story | null;
  /** Ids of the relations that are switched off. */
  readonly hidden: readonly string[];
  /** What else is asked of statements; empty where nothing is. */
  readonly facets: Facets;
  /** Ids of the statements that `hidden` and `facets` leave; null where no facet is asked. Another filter is another `hidden`, too. */
  readonly kept: ReadonlySet<string> | null;
  readonly query: string;
  /** What the query finds, lit up in the picture and marked in lists; null where nobody searches. */
  readonly found: FoundPlaces | null;
  readonly hovered: Target | null;
  readonly selected: Selection | null;
  /** Number of the open edge in the model; tells which of several edges a statement was opened on. */
  readonly edge: number | null;
  /** What was open before and can be gone back to, the last one last; grows only while a reader follows the words. */
  readonly trail: readonly { readonly id: string; readonly edge: number | null }[];
  /** Number of the step of the guided reading, from 1; null outside of it. */
  readonly step: number | null;
  /** Under what is selected; null where nobody has asked. */
  readonly path: ShownPath | null;
  readonly view: ViewName;
  /** Where the keys stand in the picture; null until they are used. */
  readonly cursor: KeyboardCursor | null;
  /** Ids of the parties that stay where they are, whatever moves the others; the last pinned last. */
  readonly pinned?: readonly string[];
  /** Whether the panel explains signs and keys. */
  readonly help: boolean;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
}

/** The ways to read a story: drawn, as a conversation, as a text, as a table. */
export const VIEWS = ['picture', 'conversation', 'outline', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

export type Action = (state: State) => State;

export const EMPTY: State = Object.freeze({
  story: null,
  hidden: Object.freeze([]),
  facets: Object.freeze({}),
  kept: null,
  query: '',
  found: null,
  hovered: null,
  selected: null,
  edge: null,
  trail: Object.freeze([]),
  step: null,
  path: null,
  view: 'picture',
  cursor: null,
  help: false,
  lang: 'en',
});

/** Whether the filter leaves a statement. */
export const isShown = ({ kept, hidden }: State, { id, relation }: Statement): boolean =>
  kept ? kept.has(id) : !hidden.includes(relation);

/** Opens an entity, or the edge that carries a statement: edge number `edge`, else the first of its pairs. */
export function selecting(model: Model, id: string, edge?: number | null): Action {
  return (state) => {
    if (model.entities.has(id)) {
      const around = statementsAround(model.story, id).filter((statement) => isShown(state, statement));
      return { ...state, edge: null, selected: { kind: 'entity', id, statements: around.map((its) => its.id) } };
    }
    if (isWithdrawn(model, id)) return { ...state, edge: null, selected: { kind: 'withdrawn', id, statements: [] } };
    const number = edge ?? model.edgesOf.get(id)?.[0];
    const found = number == null ? undefined : model.edges[number];
    if (number == null || !found) return state;
    const statements = found.statements.filter((its) => its.id === id || isShown(state, its)).map((its) => its.id);
    return { ...state, edge: number, selected: { kind: 'edge', id, statements } };
  };
}

const CLOSED = { selected: null, edge: null, trail: EMPTY.trail, help: false } as const;

const closing: Action = (state) => (state.selected || state.help ? { ...state, ...CLOSED } : state);

/** Closes what lies uppermost: words or signs, else the paths beneath them. */
export const clearing: Action = (state) =>
  state.selected || state.help || !state.path ? closing(state) : { ...state, path: null };

/** Opens what stands in the picture or in a list: a new beginning, nothing to go back to. */
export function opening(model: Model, id: string, edge?: number): Action {
  return (state) => ({ ...selecting(model, id, edge)(state), trail: EMPTY.trail, help: false });
}

/** The guided reading at a step, from 1, in the picture; null ends it. A number beyond the steps means the nearest. */
export function reading(step: number | null): Action {
  return (state) => {
    const steps = state.story?.steps?.length ?? 0;
    if (step == null || !Number.isInteger(step) || steps === 0)
      return state.step == null ? state : { ...state, step: null };
    return { ...state, ...CLOSED, path: null, view: 'picture', cursor: null, step: Math.max(1, Math.min(steps, step)) };
  };
}

/** Another way to read the story; the guided reading is in the picture. What is no view's name means the picture. */
export function showing(name: string | null): Action {
  const view = VIEWS.find((its) => its === name) ?? 'picture';
  return (state) => ({ ...state, view, step: view === 'picture' ? state.step : null });
}

/** Exactly these relations are off, and no facet is asked but those given; what is open stays open as far as it is still shown. */
export function hiding(
  model: Model,
  hidden: readonly string[],
  facets = EMPTY.facets,
  kept: State['kept'] = null,
): Action {
  return (state) => {
    const off = new Set(hidden);
    const its = model.story.relations.filter(({ id }) => off.has(id)).map(({ id }) => id);
    const next = { ...state, hidden: its, facets, kept };
    if (next.selected?.kind === 'entity') return selecting(model, next.selected.id)(next);
    const left = model.edges[next.edge ?? -1]?.statements.filter((its) => isShown(next, its));
    const open = left?.find(({ id }) => id === next.selected?.id) ?? left?.[0];
    return open ? selecting(model, open.id, next.edge)(next) : closing(next);
  };
}

/** Hidden relations after exactly these are shown; null shows all. Unknown ids are ignored. */
export function hiddenBut(story: Story, shown: readonly string[] | null): string[] {
  if (shown == null) return [];
  const wanted = new Set(shown);
  return story.relations.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
}

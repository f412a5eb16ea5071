/** The paths between two entities as a part of the state. */
import { type Paths, shortestPaths } from '../../story/paths.js';
import type { Model } from './model.js';
import { type Action, clearing, EMPTY, isShown, type ShownPath, type State } from './state.js';

/** Whether a path between others may lead through an entity where channels and places are left out. */
function isParty(model: Model, id: string): boolean {
  const kind = model.story.entities[model.entities.get(id) ?? -1]?.kind;
  return kind !== 'media' && kind !== 'place' && model.story.statements.every(({ channel }) => channel !== id);
}

/** The shortest paths over what is switched on; null where there are none, and while the other end is to be chosen. */
export function pathsOf(model: Model, state: State, { from, to, bare }: ShownPath): Paths | null {
  if (to == null) return null;
  const statements = model.story.statements.filter((its) => isShown(state, its));
  return shortestPaths(statements, from, to, bare ? { passes: (id) => isParty(model, id) } : {});
}

/** The same with what of the picture the paths lead over. */
function lit(model: Model, state: State, path: ShownPath): ShownPath {
  const hops = pathsOf(model, state, path)?.paths.flat() ?? [];
  const ids = new Set([path.from, path.to, ...hops.flatMap(({ from, to }) => [from, to])]);
  const pairs = new Set(hops.flatMap(({ from, to }) => [JSON.stringify([from, to]), JSON.stringify([to, from])]));
  return {
    ...path,
    nodes: [...ids].flatMap((id) => model.entities.get(id ?? '') ?? []),
    edges: model.edges.flatMap(({ from, to }, edge) => (pairs.has(JSON.stringify([from, to])) ? edge : [])),
  };
}

/** Shows the paths between two, in the place of what was open; without `to` the other is to be chosen, and null closes all. */
export function tying(model: Model, from: string | null, to: string | null, bare = false): Action {
  return (state) => {
    const closed = clearing({ ...state, path: null });
    if (from == null) return closed;
    const path = { from, to, bare, nodes: EMPTY_LIST, edges: EMPTY_LIST };
    return { ...closed, step: null, cursor: EMPTY.cursor, path: lit(model, state, path) };
  };
}

const EMPTY_LIST: readonly number[] = Object.freeze([]);

/** After relations have been switched. */
export const retied =
  (model: Model): Action =>
  (state) =>
    state.path ? { ...state, path: lit(model, state, state.path) } : state;

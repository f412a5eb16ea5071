/** The paths between two entities as a part of the state. */
import type { Story } from '../../story/definition.js';
import { type Paths, shortestPaths } from '../../story/paths.js';
import type { Model } from './model.js';
import { type Action, clearing, isShown, type ShownPath, type State } from './state.js';

type Ends = Pick<ShownPath, 'from' | 'to' | 'bare'>;

/** Whom a path between others may lead through where channels and places are left out. */
function partiesOf({ entities, statements }: Story): ReadonlySet<string> {
  const channels = new Set(statements.map(({ channel }) => channel));
  const parties = entities.filter(({ id, kind }) => kind !== 'media' && kind !== 'place' && !channels.has(id));
  return new Set(parties.map(({ id }) => id));
}

/** The shortest paths over what is switched on. */
function pathsOf({ story }: Model, state: State, { from, to, bare }: Ends): Paths | null {
  if (to == null) return null;
  const statements = story.statements.filter((its) => isShown(state, its));
  const parties = bare ? partiesOf(story) : null;
  return shortestPaths(statements, from, to, parties ? { passes: (id) => parties.has(id) } : {});
}

/** The paths with what of the picture they lead over: found once, as the panel is rendered again at every move of the pointer. */
function lit(model: Model, state: State, ends: Ends): ShownPath {
  const found = pathsOf(model, state, ends);
  const hops = found?.paths.flat() ?? [];
  const ids = new Set([ends.from, ends.to, ...hops.flatMap(({ from, to }) => [from, to])]);
  const pairs = new Set(hops.flatMap(({ from, to }) => [JSON.stringify([from, to]), JSON.stringify([to, from])]));
  return {
    ...ends,
    found,
    nodes: [...ids].flatMap((id) => model.entities.get(id ?? '') ?? []),
    edges: model.edges.flatMap(({ from, to }, edge) => (pairs.has(JSON.stringify([from, to])) ? edge : [])),
  };
}

/** Shows the paths between two, in the place of what was open; without `to` the other is to be chosen, and null closes all. */
export function tying(model: Model, from: string | null, to: string | null, bare = false): Action {
  return (state) => {
    const closed = clearing({ ...state, path: null });
    if (from == null) return closed;
    return { ...closed, step: null, cursor: null, path: lit(model, state, { from, to, bare }) };
  };
}

/** After relations have been switched. */
export const retied =
  (model: Model): Action =>
  (state) =>
    state.path ? { ...state, path: lit(model, state, state.path) } : state;

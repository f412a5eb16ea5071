/** "How are these two tied?": every shortest path of statements from one entity to another. */
import type { Statement } from './definition.js';
import { pairsOf } from './edges.js';

/** One link of a path, walked from `from` to `to`: what ties the two, in the file's order; a statement may point the other way. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly Statement[];
}

export interface Paths {
  /** The paths, each of the same number of hops; those whose statements come first in the file first. */
  readonly paths: readonly (readonly Hop[])[];
  /** How many shortest paths there are; more than `paths` holds where they were capped. */
  readonly count: number;
}

export interface PathOptions {
  /** Whether a path may lead through an entity; start and end are not asked. */
  readonly passes?: (id: string) => boolean;
  /** So many paths at most are told. */
  readonly most?: number;
}

const MOST_PATHS = 12;

/** Entity → its neighbours in the order in which the file first ties them, each with what ties the two. */
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>>;

function neighboursOf(statements: readonly Statement[]): Neighbours {
  const neighbours = new Map<string, Map<string, Statement[]>>();
  const add = (from: string, to: string, statement: Statement) => {
    const around = neighbours.get(from) ?? new Map<string, Statement[]>();
    neighbours.set(from, around);
    const tie = around.get(to);
    if (!tie) around.set(to, [statement]);
    else if (tie.at(-1) !== statement) tie.push(statement);
  };
  for (const statement of statements) {
    for (const [a, b] of pairsOf(statement)) {
      if (a === b) continue;
      add(a, b, statement);
      add(b, a, statement);
    }
  }
  return neighbours;
}

/** Entity → hops from the start, breadth first, for all that can be reached through what may be passed. */
function distances(neighbours: Neighbours, start: string, passes: (id: string) => boolean): Map<string, number> {
  const known = new Map([[start, 0]]);
  for (const [here, hops] of known) {
    if (here !== start && !passes(here)) continue;
    for (const next of neighbours.get(here)?.keys() ?? []) if (!known.has(next)) known.set(next, hops + 1);
  }
  return known;
}

/** How many hops each entity is away from one of them, itself (0) included; what nothing ties to it is missing. */
export const distancesFrom = (statements: readonly Statement[], start: string): ReadonlyMap<string, number> =>
  distances(neighboursOf(statements), start, () => true);

/**
 * All shortest paths over the statements, whichever way they point: breadth first from the end, then forward along what comes nearer
 * to it (the predecessor lists of Brandes 2001, "A faster algorithm for betweenness centrality"). No hop leads from an entity to itself;
 * `null` where nothing ties the two.
 */
export function shortestPaths(
  statements: readonly Statement[],
  start: string,
  end: string,
  { passes = () => true, most = MOST_PATHS }: PathOptions = {},
): Paths | null {
  const neighbours = neighboursOf(statements);
  const left = distances(neighbours, end, (id) => id !== start && passes(id));
  if (!left.has(start)) return null;
  const onward = (here: string): string[] =>
    [...(neighbours.get(here)?.keys() ?? [])].filter(
      (next) => left.get(next) === (left.get(here) ?? 0) - 1 && (next === end || passes(next)),
    );

  const counts = new Map([[end, 1]]);
  const countFrom = (here: string): number => {
    const count = counts.get(here) ?? onward(here).reduce((sum, next) => sum + countFrom(next), 0);
    counts.set(here, count);
    return count;
  };

  const paths: Hop[][] = [];
  const walk = (here: string, path: readonly Hop[]): void => {
    if (paths.length >= most) return;
    if (here === end) paths.push([...path]);
    else
      for (const to of onward(here))
        walk(to, [...path, { from: here, to, statements: neighbours.get(here)?.get(to) ?? [] }]);
  };
  walk(start, []);
  return { paths, count: countFrom(start) };
}

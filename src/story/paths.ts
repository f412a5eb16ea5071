/** "How are these two tied?": the shortest chain of statements from one entity to another. */
import type { Statement } from './definition.js';
import { pairsOf } from './edges.js';

/** One link of a chain, walked from `from` to `to`; `statement` may point the other way. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

/**
 * Breadth first over the statements, whichever way they point. Of several shortest chains the one whose statements come first in
 * the file; no hop for an entity and itself; `null` when nothing ties the two.
 */
export function chainBetween(statements: readonly Statement[], start: string, end: string): Hop[] | null {
  const hops = hopsOf(statements);
  const came = new Map<string, Hop | null>([[start, null]]);
  for (const here of came.keys()) {
    if (here === end) return walkBack(came, end);
    for (const hop of hops.get(here) ?? []) if (!came.has(hop.to)) came.set(hop.to, hop);
  }
  return null;
}

function hopsOf(statements: readonly Statement[]): Map<string, Hop[]> {
  const hops = new Map<string, Hop[]>();
  const add = (hop: Hop) => {
    const known = hops.get(hop.from);
    if (known) known.push(hop);
    else hops.set(hop.from, [hop]);
  };
  for (const statement of statements) {
    for (const [from, to] of pairsOf(statement)) {
      add({ from, to, statement });
      add({ from: to, to: from, statement });
    }
  }
  return hops;
}

function walkBack(came: ReadonlyMap<string, Hop | null>, end: string): Hop[] {
  const chain: Hop[] = [];
  for (let hop = came.get(end); hop; hop = came.get(hop.from)) chain.unshift(hop);
  return chain;
}

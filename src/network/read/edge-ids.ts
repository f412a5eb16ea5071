/**
 * What files call their edges, and how networkx numbers parallel ones: no column holds that. A number that only counts says nothing; anything
 * else is told of.
 */
import type { Losses } from './losses.js';

/** `ids`: empty where an edge has none. `pairOf`: the same number for edges between the same two. */
export function tellEdgeIds(ids: readonly string[], pairOf: (e: number) => number, losses: Losses): void {
  const given = ids.filter((id) => id !== '');
  if (isCount(given) || isCountOfPairs(ids, pairOf)) return;
  for (const id of given) losses.add('edge-ids', id);
}

/** All numbers from 0 or from 1, in any order, behind the same beginning: `e0`, `e1`. */
function isCount(ids: readonly string[]): boolean {
  const beginning = ids[0]?.replace(/\d+$/, '');
  const all = new Set(ids);
  return all.size === ids.length && [0, 1].some((first) => ids.every((_, e) => all.has(`${beginning}${first + e}`)));
}

/** From 0 for each two nodes. */
function isCountOfPairs(ids: readonly string[], pairOf: (e: number) => number): boolean {
  const counts = new Map<number, number>();
  return ids.every((id, e) => {
    const pair = pairOf(e);
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    return id === '' || id === String(before);
  });
}

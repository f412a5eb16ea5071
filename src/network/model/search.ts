/** Search over the names of a foreign graph: folded once, at the first key. */

import { fold } from '../../story/searching/fold.js';
import { rankOf } from '../../story/searching/search.js';
import type { ForeignGraph } from '../graph.js';

type Names = Pick<ForeignGraph, 'labels'>;

const folded = new WeakMap<Names, readonly string[]>();
/** Longer queries are cut: a paste must not keep the page busy. */
const SEARCH_LONGEST = 200;

/** Nodes whose names match, best first: beginning with the query, with a word that begins so, holding it; then in the file's order. */
export function searchNames(graph: Names, query: string, most: number): { found: number[]; total: number } {
  const wanted = fold(query.slice(0, SEARCH_LONGEST));
  if (wanted === '') return { found: [], total: 0 };
  const names = folded.get(graph) ?? graph.labels.map(fold);
  folded.set(graph, names);
  const ranks: number[][] = [[], [], []];
  names.forEach((name, i) => {
    ranks[rankOf(name, wanted)]?.push(i);
  });
  const all = ranks.flat();
  return { found: all.slice(0, most), total: all.length };
}

/** Search over the names of a foreign graph: folded once, a little at a time before the first key, or what is left with it. */

import { fold } from '../../story/searching/fold.js';
import { rankOf } from '../../story/searching/search.js';
import type { ForeignGraph } from '../graph.js';
import type { Turns } from '../turns.js';

type Names = Pick<ForeignGraph, 'labels'>;

/** As many names as are folded so far, in their order. */
const folded = new WeakMap<Names['labels'], string[]>();
/** Longer queries are cut: a paste must not keep the page busy. */
const SEARCH_LONGEST = 200;

function foldedOf(graph: Names): string[] {
  const names = folded.get(graph.labels) ?? [];
  folded.set(graph.labels, names);
  return names;
}

/** Folds the names in turns, so that the first key of a search has nothing to wait for. */
export function prepareSearch(graph: Names, turns: Turns): Promise<void> {
  const names = foldedOf(graph);
  return turns.each(graph.labels.length, (i) => {
    if (i === names.length) names.push(fold(graph.labels[i] ?? ''));
  });
}

/** Nodes whose names match, best first: beginning with the query, with a word that begins so, holding it; then in the file's order. */
export function searchNames(graph: Names, query: string, most: number): { found: number[]; total: number } {
  const wanted = fold(query.slice(0, SEARCH_LONGEST));
  if (wanted === '') return { found: [], total: 0 };
  const names = foldedOf(graph);
  for (let i = names.length; i < graph.labels.length; i++) names.push(fold(graph.labels[i] ?? ''));
  const ranks: number[][] = [[], [], []];
  names.forEach((name, i) => {
    ranks[rankOf(name, wanted)]?.push(i);
  });
  const all = ranks.flat();
  return { found: all.slice(0, most), total: all.length };
}

/** Search over names, aliases and quotes. */
import type { Entity, Story, Text } from '../definition.js';
import { fold } from './fold.js';

export interface Match {
  readonly kind: 'entity' | 'statement';
  readonly id: string;
}

/** Longer queries are cut: they are not typed, and a paste must not keep the page busy. */
const SEARCH_LONGEST = 200;
const SEARCH_WORD = /[\p{L}\p{N}]/u;

interface Folded {
  readonly match: Match;
  readonly texts: readonly string[];
}

/** A story is folded once, at the first key. */
const indexes = new WeakMap<Story, readonly Folded[]>();

/**
 * At most `most` matches, best first: names that begin with the query, names with a word that begins with it, names that hold it,
 * statements whose words or translations hold it; within each in the file's order. An empty query finds nothing.
 */
export function searchStory(story: Story, query: string, most = Number.POSITIVE_INFINITY): Match[] {
  const wanted = fold(query.slice(0, SEARCH_LONGEST));
  if (wanted === '') return [];
  const index = indexes.get(story) ?? indexOf(story);
  indexes.set(story, index);
  const ranks: Match[][] = [[], [], [], []];
  for (const { match, texts } of index) {
    const rank = match.kind === 'entity' ? Math.min(...texts.map((text) => rankOf(text, wanted))) : 3;
    if (rank < 3 || texts.some((text) => text.includes(wanted))) ranks[rank]?.push(match);
  }
  return ranks.flat().slice(0, most);
}

function indexOf({ entities, statements }: Story): Folded[] {
  const entry = (kind: Match['kind'], id: string, texts: readonly string[]): Folded => ({
    match: { kind, id },
    texts: texts.map(fold),
  });
  return [
    ...entities.map((entity) => entry('entity', entity.id, namesOf(entity))),
    ...statements.map(({ id, quote }) =>
      entry('statement', id, [quote.exact, ...Object.values(quote.translations ?? {})]),
    ),
  ];
}

function namesOf({ name, aliases = [] }: Entity): string[] {
  return [...wordings(name), ...aliases];
}

function wordings(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** 0: begins with it; 1: one of its words does; 2: holds it; 4: does not. */
export function rankOf(name: string, wanted: string): 0 | 1 | 2 | 4 {
  let at = name.indexOf(wanted);
  if (at < 0) return 4;
  if (at === 0) return 0;
  for (; at > 0; at = name.indexOf(wanted, at + 1)) {
    if (!SEARCH_WORD.test(String.fromCodePoint(name.codePointAt(at - 1) ?? 0))) return 1;
  }
  return 2;
}

/** Search over names, aliases, quotes and what is told beside them: verb, channel, day, and labels of the reader's language. */

import { inAllLanguages } from '../all-languages.js';
import type { Entity, Statement, Story } from '../definition.js';
import { fold } from './fold.js';
import { nearStart } from './near.js';

export interface Match {
  readonly kind: 'entity' | 'statement';
  readonly id: string;
}

/** What a statement is called in the reader's language: how sure it is, in which form, when. */
export type LabelsOf = (statement: Statement) => readonly string[];

/** Longer queries are cut: they are not typed, and a paste must not keep the page busy. */
const SEARCH_LONGEST = 200;
/** At the end of what stands before; the last character may be two units long. */
const SEARCH_WORD = /[\p{L}\p{N}]$/u;
const SEARCH_GAP = /[^\p{L}\p{N}']+/u;

interface Folded {
  readonly match: Match;
  /** Names of an entity; words and translations of a statement. */
  readonly texts: readonly string[];
  /** Words beside the quote, each of which is found by its beginning; of an entity, those of its names. */
  readonly words: readonly string[];
  /** Words of those who speak and are spoken of: they narrow a search of several words, and alone find nothing. */
  readonly parties: readonly string[];
}

interface Index {
  readonly labelsOf: LabelsOf;
  readonly entries: readonly Folded[];
}

/** A story is folded once for each language, at the first key. */
const indexes = new WeakMap<Story, Index>();
const NO_LABELS: LabelsOf = () => [];

/**
 * At most `most` matches, best first: names that begin with the query, names with a word that begins with it, names that hold it,
 * statements whose words or translations hold it, statements of which every word of the query is told; within each in the file's order.
 * Where nothing is found, what is found with one slip in each word. An empty query finds nothing.
 */
export function searchStory(
  story: Story,
  query: string,
  most = Number.POSITIVE_INFINITY,
  labelsOf: LabelsOf = NO_LABELS,
): Match[] {
  const wanted = fold(query.slice(0, SEARCH_LONGEST));
  if (wanted === '') return [];
  const known = indexes.get(story);
  const index = known?.labelsOf === labelsOf ? known : { labelsOf, entries: indexOf(story, labelsOf) };
  indexes.set(story, index);
  const typed = wordsIn(wanted);
  const ranks: Match[][] = [[], [], [], [], []];
  for (const entry of index.entries) ranks[rankIn(entry, wanted, typed)]?.push(entry.match);
  const found = ranks.flat();
  return (found.length > 0 ? found : nearIn(index, typed)).slice(0, most);
}

const wordsIn = (folded: string): string[] => folded.split(SEARCH_GAP).filter(Boolean);

function rankIn({ match, texts, words, parties }: Folded, wanted: string, typed: readonly string[]): number {
  if (match.kind === 'entity')
    return Math.min(...texts.map((text) => rankOf(text, wanted)).map((its) => (its < 3 ? its : 9)));
  if (texts.some((text) => text.includes(wanted))) return 3;
  // One word at least is of the statement itself: the name of somebody does not find all that is said of them.
  const begins = (all: readonly string[]) => (word: string) => all.some((its) => its.startsWith(word));
  const beside = (word: string) => begins(parties)(word) || texts.some((text) => text.includes(word));
  const isTold = typed.some(begins(words)) && typed.every((word) => begins(words)(word) || beside(word));
  return isTold ? 4 : 9;
}

/** Names first, then statements; every word of the query begins one of theirs, with one slip at most. */
function nearIn({ entries }: Index, typed: readonly string[]): Match[] {
  if (typed.length === 0) return [];
  return entries
    .filter(({ words, parties }) => {
      const all = typed.length > 1 ? [...words, ...parties] : words;
      return typed.every((word) => all.some((its) => its.startsWith(word) || nearStart(its, word) != null));
    })
    .map(({ match }) => match);
}

function indexOf({ entities, statements, relations }: Story, labelsOf: LabelsOf): Folded[] {
  const names = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  const verbs = new Map(relations.map(({ id, label }) => [id, inAllLanguages(label)]));
  const inWords = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => wordsIn(fold(text))))];
  const namesIn = (ids: readonly string[] = []) => ids.flatMap((id) => names.get(id) ?? []);
  return [
    ...[...names].map(
      ([id, its]): Folded => ({
        match: { kind: 'entity', id },
        texts: its.map(fold),
        words: inWords(its),
        parties: [],
      }),
    ),
    ...statements.map((statement): Folded => {
      const { id, quote, relation, channel, said, from, to, about } = statement;
      const told = [
        ...(verbs.get(relation) ?? []),
        ...namesIn(channel ? [channel] : []),
        said ?? '',
        ...labelsOf(statement),
      ];
      return {
        match: { kind: 'statement', id },
        texts: [quote.exact, ...Object.values(quote.translations ?? {})].map(fold),
        words: inWords(told),
        parties: inWords([...namesIn(from), ...namesIn(to), ...namesIn(about)]),
      };
    }),
  ];
}

function namesOf({ name, aliases = [] }: Entity): string[] {
  return [...inAllLanguages(name), ...aliases];
}

/** 0: begins with it; 1: one of its words does; 2: holds it; 4: does not. */
export function rankOf(name: string, wanted: string): 0 | 1 | 2 | 4 {
  let at = name.indexOf(wanted);
  if (at < 0) return 4;
  if (at === 0) return 0;
  for (; at > 0; at = name.indexOf(wanted, at + 1)) {
    if (!SEARCH_WORD.test(name.slice(Math.max(0, at - 2), at))) return 1;
  }
  return 2;
}

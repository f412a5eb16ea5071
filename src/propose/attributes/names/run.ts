/** A run of capitalised words that may be a name, and what the whole text tells about its words. */
import type { NameToken } from '../tokens.js';
import { genderOfFirstName } from '../words/first-names.js';
import type { Gender, LanguageWords } from '../words/index.js';

export interface NameRun {
  /** Places of the name's first and last word in the list of words. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'unknown';
  /** One word that may be a name only if the text uses it as one elsewhere. */
  readonly weak: boolean;
  readonly gender: Gender | null;
  /** Words for what they are, lower case: "bürgermeisterin". */
  readonly roles: readonly string[];
  /** Place of the first word, role and title included. */
  readonly lead: number;
}

/** What the whole text tells about its words. */
export interface Usage {
  /** Words that also stand in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital where none is due. */
  readonly inner: ReadonlySet<string>;
  /** Words that an article or the like precedes. */
  readonly withArticle: ReadonlySet<string>;
  readonly count: ReadonlyMap<string, number>;
  /** Words behind a first name: "Lohmann", "Baker" are no trades there. */
  readonly surnames: ReadonlySet<string>;
  /** Two capitals side by side and no third: "Tiberiu Manea", so that in "Vogt Tiberiu Manea" the first word is what he is. */
  readonly pairs: ReadonlySet<string>;
  /** Capitals within a sentence that have no other beside them and no article before them. */
  readonly alone: ReadonlySet<string>;
  /** Places of the words that stand where a speaker stands. */
  readonly slots: ReadonlySet<number>;
}

export function usageOf(tokens: readonly NameToken[], words: LanguageWords, slots: Usage['slots']): Usage {
  const small = new Set<string>();
  const inner = new Set<string>();
  const withArticle = new Set<string>();
  const count = new Map<string, number>();
  const surnames = new Set<string>();
  const pairs = new Set<string>();
  const alone = new Set<string>();
  tokens.forEach((token, i) => {
    count.set(token.text, (count.get(token.text) ?? 0) + 1);
    if (!token.capital) small.add(token.lower);
    else if (!token.initial) inner.add(token.text);
    const before = tokens[i - 1];
    const isName = before != null && token.capital && token.gap === ' ' && genderOfFirstName(before.text) != null;
    if (isName || (before != null && token.gap === ' ' && isUnlisted(before, tokens[i - 2], words)))
      surnames.add(token.text);
    if (before && token.gap === ' ' && isDeterminer(before.lower, words)) withArticle.add(token.text);
    if (isAlone(tokens, i, words)) alone.add(token.text);
    if (isPair(tokens, i, words)) pairs.add(`${before?.text} ${token.text}`);
  });
  return { small, inner, withArticle, count, surnames, pairs, alone, slots };
}

function isAlone(tokens: readonly NameToken[], at: number, words: LanguageWords): boolean {
  const [token, before, next] = [tokens[at] as NameToken, tokens[at - 1], tokens[at + 1]];
  if (!token.capital || token.initial || (next?.capital && next.gap === ' ')) return false;
  return (
    token.gap === ' ' &&
    before?.capital === false &&
    !isDeterminer(before.lower, words) &&
    !words.prepositions.test(before.lower)
  );
}

function isPair(tokens: readonly NameToken[], at: number, words: LanguageWords): boolean {
  const [last, first, lead, next] = [tokens[at] as NameToken, tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  if (!last.capital || last.gap !== ' ' || !first?.capital || isSmall(first.lower, words)) return false;
  if (next?.capital && next.gap === ' ') return false;
  if (first.gap !== ' ' || !lead) return true;
  // "Die Tiberiu Manea" is a firm's, if anybody's.
  return !lead.capital && !isDeterminer(lead.lower, words);
}

/** "Baudezernentin Frederike Lohmann": a first name of no list, behind an office. */
function isUnlisted(first: NameToken, office: NameToken | undefined, words: LanguageWords): boolean {
  const { text, capital, gap } = first;
  if (!capital || gap !== ' ' || !office?.capital || !words.roles.test(office.text)) return false;
  return !words.roles.test(text) && !words.bodies.test(text) && !words.titles.test(text);
}

export const isDeterminer = (word: string, words: LanguageWords) =>
  words.definite.test(word) || words.indefinite.test(word) || words.possessive.test(word);

export const isSmall = (word: string, words: LanguageWords) =>
  isDeterminer(word, words) ||
  words.prepositions.test(word) ||
  words.conjunctions.test(word) ||
  words.pronouns.has(word) ||
  words.auxiliaries.test(word);

export interface Lead {
  at: number;
  gender: Gender | null;
  readonly roles: string[];
  titled: boolean;
}

/** What stands up to the word at `to` is what somebody is, by no list. */
export function leadUpTo(lead: Lead, to: number, tokens: readonly NameToken[]): void {
  for (; lead.at < to; lead.at++) lead.roles.push((tokens[lead.at] as NameToken).lower);
}

/** Where a run stands and what is told of it before it is known what it is. */
export type NameRunPlace = Pick<NameRun, 'from' | 'to' | 'gender' | 'roles' | 'lead'>;

/** Where a condition or another limit of a sentence begins, by the words of its language. */
import { once } from '../../once.js';
import { lengthOfStart, startsWith } from '../clause/clauses.js';
import { type FoundWord, find, has, type Lexicon } from '../lexicon/index.js';
import { wordCount } from './parts.js';

/** That somebody says it takes no more words: "the mayor of the old town said on Monday". */
const REPORT = 12;
/** So many words may stand between a sentence and its condition without being another clause. */
const FEW = 8;

const oneOf = (list: readonly string[]) => `(?:${list.join('|')})`;
const asLast = (list: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(list)},?\\s*$`, 'iu');

const listsOf = once(({ limits }: Lexicon) => {
  const { conditions, but, only, onlyWith, except, not, asking, notAfter } = limits;
  const butThen = `(?:${oneOf(but)},? )`;
  const onlyThen = `(?:${oneOf(only)},? (?:dann,? )?)`;
  return {
    before: [`${onlyThen}?${oneOf(conditions)}`],
    behind: [
      ...conditions,
      `${butThen}?${onlyThen}${oneOf(conditions)}`,
      `${butThen}${oneOf(only)},? ${oneOf(onlyWith)}`,
      `${butThen}?${oneOf(except)}`,
    ],
    denied: [`${butThen}${oneOf(not)}`],
    asked: asking.length === 0 ? null : asLast(asking),
    notAfter: asLast(notAfter),
  };
});

/**
 * How many characters of a text begin a limit of what stands before it; 0 for none. `own`: somebody's own words, in which no other rule looks for
 * a "not" behind a comma.
 */
export function limitAt(text: string, lexicon: Lexicon, own: boolean): number {
  const { behind, denied } = listsOf(lexicon);
  return lengthOfStart(behind, text) || (own ? lengthOfStart(denied, text) : 0);
}

/** The same of a condition of what stands behind it. */
export const conditionAt = (text: string, lexicon: Lexicon): number => lengthOfStart(listsOf(lexicon).before, text);

/** A condition may belong to what follows it, "but only" never does. */
export const isBare = (text: string, { limits }: Lexicon): boolean => startsWith(limits.conditions, text);

/** "asked if": what follows is a question. */
export const isAsked = (before: string, lexicon: Lexicon): boolean => listsOf(lexicon).asked?.test(before) ?? false;

/** "even if", "every time, if": no condition of what stands before it. */
export const isNone = (before: string, lexicon: Lexicon): boolean => listsOf(lexicon).notAfter.test(before);

/** Where in a text a condition begins that no comma parts from the words before it; `before`: those that are not in the text. */
export function unpartedIn(text: string, before: string, lexicon: Lexicon): FoundWord | undefined {
  const isOne = (words: string) => !isNone(words, lexicon) && !isAsked(words, lexicon);
  return find(lexicon.limits.unparted, text).find(({ start }) => isOne(before + text.slice(0, start)));
}

/** Words between a sentence and its condition that begin no other clause: "We will build it *next year* if …". */
export const isFill = (words: string, { limits }: Lexicon): boolean =>
  wordCount(words) <= FEW && !has(limits.parting, words);

/** "said the mayor", "according to the county". */
export function isReport(text: string, { saying, accordingTo, accordingAfter }: Lexicon): boolean {
  return wordCount(text) <= REPORT && (has(saying, text) || startsWith(accordingTo, text) || has(accordingAfter, text));
}

/** What may be put in between a sentence and its condition: that somebody says it, "of course". */
export const isInserted = (text: string, lexicon: Lexicon): boolean =>
  (wordCount(text) <= 2 && isFill(text, lexicon)) || isReport(text, lexicon);

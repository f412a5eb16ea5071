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

/** "…, bis der Kreis entscheidet": of what stays as it is until then; 0 where it tells of something else, or of a day alone. */
export function untilAt(text: string, excerpt: string, { limits }: Lexicon): number {
  return has(limits.staying, excerpt) ? lengthOfStart(limits.until, text) : 0;
}

/** The same of a condition of what stands behind it. */
export const conditionAt = (text: string, lexicon: Lexicon): number => lengthOfStart(listsOf(lexicon).before, text);

/** "Zahlt der Kreis", as it begins a sentence. */
const VERB_FIRST =
  /^\p{Lu}\p{Ll}+\s(?:der|die|das|er|sie|es|wir|man|ein|eine|kein|keine|sich|niemand|jemand|alle|dies\p{Ll}*|sein\p{Ll}*|ihr\p{Ll}*|\p{Lu}\p{L}+)\s?/u;
/** "Bauen wir", "zahlt die Stadt": a clause whose verb stands before its subject, which it does where something of it stands before it. */
const MAIN =
  /^(?:(?:dann|so)\s)?(?!(?:d(?:er|ie|as|em|en|eren|essen|ass)|ob|wenn|weil|da|wie|wo|was|wer|und|oder|aber|denn|sondern|um|als|bis|bevor|nachdem|damit|obwohl)\s)\p{Ll}{3,}\s(?:der|die|das|dem|den|er|sie|es|wir|man|ich|ihr|sich|dies\p{Ll}*|ein\p{Ll}*|kein\p{Ll}*|niemand|alle|\p{Lu}\p{L}+)/u;

/** A condition whose verb stands in front, and behind it the clause that hangs on it: no question, which ends otherwise. */
export function isVerbFirst(condition: string, main: string, lexicon: Lexicon): boolean {
  return (
    VERB_FIRST.test(condition) &&
    startsWith(lexicon.limits.verbFirst, condition) &&
    MAIN.test(main) &&
    !startsWith(lexicon.saying, main) &&
    !startsWith(lexicon.asking, main)
  );
}

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

/** The word list of a language; `null` for one that the rules do not know, of which they say nothing. */
import { once } from '../../once.js';
import { de } from './de.js';
import { en } from './en.js';
import { type Lexicon, wordsOf } from './lexicon.js';
import { withoutPoints } from './points.js';

export type { Lexicon } from './lexicon.js';

const LEXICON_LISTS: ReadonlyMap<string, Lexicon> = new Map([
  ['de', de],
  ['en', en],
]);

/** `lang` is a BCP 47 tag. */
export function lexiconOf(lang: string): Lexicon | null {
  return LEXICON_LISTS.get(lang) ?? LEXICON_LISTS.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? null;
}

/** A list as one pattern. It has the flag `g`: use it with `matchAll` or through `has`. */
export const pattern = once((list: readonly string[]) => wordsOf(list));

export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every place where a word of the list stands. */
export function find(list: readonly string[], text: string): FoundWord[] {
  return Array.from(withoutPoints(text).matchAll(pattern(list)), ({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
    text: text.slice(start, start + length),
  }));
}

export function has(list: readonly string[], text: string): boolean {
  const words = pattern(list);
  words.lastIndex = 0;
  const is = words.test(withoutPoints(text));
  words.lastIndex = 0;
  return is;
}

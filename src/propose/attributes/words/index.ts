import type { LanguageWords } from './words.js';

export type { Gender, LanguageWords } from './words.js';

const known = new Map<string, LanguageWords>();

/** `lang`: primary subtag. */
export function knowWords(lang: string, words: LanguageWords): void {
  known.set(lang, words);
}

/** `lang` is a BCP 47 tag; `null` for a language that has no list. */
export function wordsOf(lang: string): LanguageWords | null {
  return known.get(lang.toLowerCase().split('-')[0] ?? '') ?? null;
}

import { de } from './de.js';
import { en } from './en.js';
import type { LanguageWords } from './words.js';

export type { Gender, LanguageWords } from './words.js';

/** `lang` is a BCP 47 tag; `null` for a language that has no list. */
export function wordsOf(lang: string): LanguageWords | null {
  const [language] = lang.toLowerCase().split('-');
  return language === 'de' ? de : language === 'en' ? en : null;
}

import { de } from './de.js';
import { en } from './en.js';
import type { Words } from './words.js';

export type { Gender, Words } from './words.js';

/** `lang` is a BCP 47 tag; `null` for a language that has no list. */
export function wordsOf(lang: string): Words | null {
  const [language] = lang.toLowerCase().split('-');
  return language === 'de' ? de : language === 'en' ? en : null;
}

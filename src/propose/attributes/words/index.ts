import { knownOf } from '../../languages/known.js';
import type { LanguageWords } from './words.js';

export type { Gender, LanguageWords } from './words.js';

/** `lang` is a BCP 47 tag; `null` for a language that has no list. */
export const wordsOf = (lang: string): LanguageWords | null => knownOf(lang)?.words ?? null;

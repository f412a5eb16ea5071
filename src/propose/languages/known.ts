/** The languages that have been loaded. */
import type { ProposerLanguage } from './language.js';

const known = new Map<string, ProposerLanguage>();

export function know(language: ProposerLanguage): void {
  known.set(language.lang, language);
}

/** `lang` is a BCP 47 tag; `null` for a language of which nothing is known. */
export const knownOf = (lang: string): ProposerLanguage | null => known.get(primaryOf(lang)) ?? null;

/** "de" for "de-AT", and for "de_AT", as systems write it. */
export const primaryOf = (lang: string): string => lang.split(/[-_]/)[0]?.toLowerCase() ?? '';

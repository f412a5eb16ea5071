/** The lexicon of a language; `null` for one that has none: its marks are found, the rest is a person's. */
import { once } from '../../story/once.js';
import { knownOf } from '../languages/known.js';
import type { ProposerLanguage } from '../languages/language.js';
import type { CueLexicon } from './types.js';

export type { CueKind, CueLexicon, Verb, VerbForm, VerbFrame } from './types.js';

const lexicon = once(({ makeLexicon }: ProposerLanguage) => makeLexicon());

/** `lang` is a BCP 47 tag. */
export function lexiconOf(lang: string): CueLexicon | null {
  const language = knownOf(lang);
  return language && lexicon(language);
}

/** The lexicon of a language; `null` for one that has none: its marks are found, the rest is a person's. */
import { makeGerman } from './de.js';
import { makeEnglish } from './en.js';
import type { CueLexicon } from './types.js';

export type { CueKind, CueLexicon, Verb, VerbForm, VerbFrame } from './types.js';

const MAKERS: ReadonlyMap<string, () => CueLexicon> = new Map([
  ['de', makeGerman],
  ['en', makeEnglish],
]);
const made = new Map<string, CueLexicon>();

/** `lang` is a BCP 47 tag. Made when it is first asked for: its verbs have some thousand forms. */
export function lexiconOf(lang: string): CueLexicon | null {
  const primary = lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const known = made.get(primary);
  if (known) return known;
  const lexicon = MAKERS.get(primary)?.() ?? null;
  if (lexicon) made.set(primary, lexicon);
  return lexicon;
}

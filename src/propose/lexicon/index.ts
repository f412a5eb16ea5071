/** The lexicon of a language; `null` for one that has none: its marks are found, the rest is a person's. */
import type { CueLexicon } from './types.js';

export type { CueKind, CueLexicon, Verb, VerbForm, VerbFrame } from './types.js';

const makers = new Map<string, () => CueLexicon>();
const made = new Map<string, CueLexicon>();

/** `lang`: primary subtag. What is known of it is a file of its own, so that a text fetches no other language. */
export function knowLexicon(lang: string, make: () => CueLexicon): void {
  makers.set(lang, make);
}

/** `lang` is a BCP 47 tag. Made when it is first asked for: its verbs have some thousand forms. */
export function lexiconOf(lang: string): CueLexicon | null {
  const primary = lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const known = made.get(primary);
  if (known) return known;
  const lexicon = makers.get(primary)?.() ?? null;
  if (lexicon) made.set(primary, lexicon);
  return lexicon;
}

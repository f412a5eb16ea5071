/** A language of the proposer: its lexicon and the words around its parties. */
import type { LanguageWords } from '../attributes/words/words.js';
import type { CueLexicon } from '../lexicon/types.js';

export interface ProposerLanguage {
  /** Primary subtag: "de". */
  readonly lang: string;
  /** Made when it is first asked for: its verbs have some thousand forms. */
  readonly makeLexicon: () => CueLexicon;
  readonly words: LanguageWords;
}

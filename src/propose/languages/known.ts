/** The languages that have been loaded. */
import { knowWords } from '../attributes/words/index.js';
import { knowLexicon } from '../lexicon/index.js';
import type { ProposerLanguage } from './language.js';

export function know({ lang, makeLexicon, words }: ProposerLanguage): void {
  knowLexicon(lang, makeLexicon);
  knowWords(lang, words);
}

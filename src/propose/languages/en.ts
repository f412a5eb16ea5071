/** What an English text needs besides the rules: verbs' forms and cues, and the words around names. */
import { en as words } from '../attributes/words/en.js';
import { makeEnglish as makeLexicon } from '../lexicon/en.js';
import type { ProposerLanguage } from './language.js';

export const english: ProposerLanguage = { lang: 'en', makeLexicon, words };

/** What a German text needs besides the rules: verbs' forms and cues, and the words around names. */
import { de as words } from '../attributes/words/de.js';
import { makeGerman as makeLexicon } from '../lexicon/de.js';
import type { ProposerLanguage } from './language.js';

export const german: ProposerLanguage = { lang: 'de', makeLexicon, words };

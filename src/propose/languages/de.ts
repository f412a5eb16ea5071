/** All that the proposer knows of German alone. */
import { de as words } from '../attributes/words/de.js';
import { makeGerman as makeLexicon } from '../lexicon/de.js';
import type { ProposerLanguage } from './language.js';

export const german: ProposerLanguage = { lang: 'de', makeLexicon, words };

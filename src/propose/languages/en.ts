/** All that the proposer knows of English alone. */
import { en as words } from '../attributes/words/en.js';
import { makeEnglish as makeLexicon } from '../lexicon/en.js';
import type { ProposerLanguage } from './language.js';

export const english: ProposerLanguage = { lang: 'en', makeLexicon, words };

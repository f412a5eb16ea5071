/** By language, what of each sentence is shown: `told`, `direct` and `partial` in their order, nothing for an empty string. */
import { ENGLISH_BUILT, ENGLISH_SCENES } from './built-english.js';
import { ENGLISH_QUIET, GERMAN_QUIET } from './quiet.js';
import { ENGLISH_QUOTED, GERMAN_QUOTED } from './quoted.js';
import { ENGLISH_TOLD } from './told-english.js';
import { GERMAN_TOLD } from './told-german.js';

const silent = (sentences: readonly string[]) => sentences.map((sentence) => [sentence, ''] as const);

export const SENTENCES = {
  de: [...GERMAN_TOLD, ...GERMAN_QUOTED, ...silent(GERMAN_QUIET)],
  en: [...ENGLISH_TOLD, ...ENGLISH_BUILT, ...ENGLISH_QUOTED, ...silent(ENGLISH_QUIET), ...silent(ENGLISH_SCENES)],
};

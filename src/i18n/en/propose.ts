/** Why something is proposed as a statement, in English. */
import type { ProposeWords } from '../types/propose.js';

export const en: ProposeWords = {
  inMarks: 'in quotation marks',
  piece: 'some words in quotation marks',
  alone: 'the whole sentence',
  goesOn: 'goes on with the quotation before it',
  colon: 'after a colon',
  cueBefore: (cue) => `after “${cue}”`,
  cueAfter: (cue) => `before “${cue}”`,
  nameBefore: 'name before it',
  nameAfter: 'name behind it',
  source: (cue) => `source given with “${cue}”`,
  subjunctive: (word) => `subjunctive “${word}”`,
  hearsay: (word) => `hearsay: “${word}”`,
  continued: 'follows what was said',
  says: (cue) => `verb of saying “${cue}”`,
  tie: (cue) => `verb of a tie “${cue}”`,
  parties: (from, to) => `between ${from} and ${to}`,
  heading: 'in a heading',
  sign: 'perhaps words on a sign',
};

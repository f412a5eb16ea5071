/** Why something is proposed as a statement, in German. */
import type { ProposeWords } from '../types/propose.js';

export const de: ProposeWords = {
  inMarks: 'in Anführungszeichen',
  piece: 'einzelne Worte in Anführungszeichen',
  alone: 'der ganze Satz',
  goesOn: 'setzt das Zitat davor fort',
  colon: 'nach einem Doppelpunkt',
  cueBefore: (cue) => `nach „${cue}“`,
  cueAfter: (cue) => `vor „${cue}“`,
  nameBefore: 'Name davor',
  nameAfter: 'Name danach',
  source: (cue) => `Quelle mit „${cue}“ genannt`,
  subjunctive: (word) => `Konjunktiv „${word}“`,
  hearsay: (word) => `Hörensagen: „${word}“`,
  continued: 'folgt auf Gesagtes',
  says: (cue) => `Verb des Sagens „${cue}“`,
  tie: (cue) => `Verb einer Beziehung „${cue}“`,
  parties: (from, to) => `zwischen ${from} und ${to}`,
  heading: 'in einer Überschrift',
  sign: 'vielleicht eine Aufschrift',
};

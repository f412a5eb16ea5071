/** Written by test/propose/fit-speakers.mjs from the articles in test/propose/fit; not by hand. */
import type { Weights } from './ground.js';

export const WEIGHTS: Weights = {
  after: 2.85,
  before: 3.2,
  source: 4.08,
  by: 4.33,
  colon: 4.02,
  across: 2.88,
  leading: 0.86,
  first: 1.98,
  firstWithoutCue: 0.18,
  same: 0.72,
  oblique: 0.76,
  inside: 0.34,
  spokeInParagraph: 2.64,
  spokeBefore: 1.27,
  answering: 4.26,
  previousSubject: 1.59,
  previousSentence: 0.78,
  earlier: 0.26,
  next: -0.08,
  person: 0.81,
  unnamed: -0.93,
  object: -0.43,
  place: -2.59,
};

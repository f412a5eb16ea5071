/** Written by test/propose/fit-speakers.mjs from the articles in test/propose/fit; not by hand. */
import type { Weights } from './ground.js';

export const WEIGHTS: Weights = {
  after: 3,
  before: 3,
  source: 4,
  by: 4,
  colon: 4,
  across: 2.5,
  leading: 1,
  first: 1,
  firstWithoutCue: 1,
  same: 0.5,
  oblique: -0.5,
  inside: -0.5,
  spokeInParagraph: 3,
  spokeBefore: 1.5,
  answering: 4,
  previousSubject: 1.5,
  previousSentence: 0.5,
  earlier: 0.2,
  next: 0.3,
  person: 0.5,
  unnamed: -0.5,
  object: -0.5,
  place: -2,
};

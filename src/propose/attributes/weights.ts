/** Written by test/propose/fit-speakers.mjs from the articles in test/propose/fit; not by hand. */
import type { SpeakerWeights } from './ground.js';

export const WEIGHTS: SpeakerWeights = {
  after: 2.84,
  before: 3.5,
  source: 4.51,
  by: 7.03,
  colon: 4.01,
  across: 2.87,
  leading: 1.2,
  first: 1.95,
  firstWithoutCue: 0.14,
  same: 1.04,
  oblique: 0.08,
  inside: 0.23,
  spokeInParagraph: 2.73,
  spokeBefore: 1.3,
  answering: 4.28,
  previousSubject: 1.91,
  previousSentence: 0.79,
  earlier: 0.2,
  next: -0.07,
  person: 0.66,
  unnamed: -0.92,
  object: -0.49,
  place: -2.01,
};

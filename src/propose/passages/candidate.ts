/** What may be a statement, with what speaks for it. */
import type { MarkPair, Passage, TextSpan } from '../types.js';
import type { Features } from './features.js';

export interface Candidate extends Passage {
  readonly features: Features;
  /** What its verb suggests. */
  readonly relation: string | null;
  /** The form of reported speech that gives it away. */
  readonly subjunctive: string | null;
}

/** A run of sentences that a quotation over several paragraphs holds together. */
export interface SentenceRun extends TextSpan {
  readonly sentences: readonly [number, number];
  readonly isHeading: boolean;
  readonly pairs: readonly MarkPair[];
}

export interface Before {
  readonly paragraph: number;
  readonly isSpeech: boolean;
  readonly isQuotation: boolean;
  /** English: the tense in which it is told in the reporter's words; what goes on with "she said" is in the past, too. */
  readonly narrated: 'past' | 'present' | null;
}

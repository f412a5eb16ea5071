/** What a rule returns: that something was seen, and for which value of the statement. */
import type { FindingCode } from '../vocabulary.js';
import type { JudgedPassage } from './passage.js';

export interface Seen {
  readonly code: FindingCode;
  /** Which of the code's sentences says it. */
  readonly say: Saying;
  /** What the sentences name. */
  readonly params: Readonly<Record<string, string>>;
}

export type Saying =
  | 'speech-no-marks'
  | 'speech-marks-around'
  | 'speech-no-inner-marks'
  | 'speech-inner-words'
  | 'speaker-other'
  | 'speaker-pronoun'
  | 'speaker-around'
  | 'speaker-self'
  | 'speaker-far'
  | 'speaker-thing'
  | 'speaker-charged'
  | 'hedge-dropped'
  | 'hedge-negated'
  | 'hedge-added'
  | 'hedge-twice'
  | 'amount-value'
  | 'amount-unit'
  | 'amount-no-unit'
  | 'amount-unit-missing'
  | 'amount-bound'
  | 'amount-bound-missing'
  | 'amount-rate'
  | 'date-other'
  | 'date-none'
  | 'direction'
  | 'direction-passive'
  | 'direction-active'
  | 'direction-receiver'
  | 'direction-self'
  | 'direction-kind'
  | 'negation'
  | 'unnamed';

/** A rule sees one passage and says at most one thing of it; it knows nothing of the others. */
export type Rule = (passage: JudgedPassage) => Seen | null;

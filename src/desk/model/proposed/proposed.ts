/** What the desk reads of what the proposer gives, and when a passage is the one that was proposed. */
import type { Proposal } from '../../../propose/types.js';
import { placesIn } from '../passage/verdicts.js';
import type { Draft, PassageSpan } from '../types.js';

export type Proposed = Pick<
  Proposal,
  'start' | 'end' | 'form' | 'modality' | 'speakers' | 'about' | 'answers' | 'day'
> & {
  /** Those of speakers and about who have no name, as the text calls them: "a nurse". */
  readonly nouns?: readonly string[];
  /** Number of a proposal that it may answer, where its words leave that open. */
  readonly mayAnswer?: number | null;
  /** Names near it that say nothing: "Singing Bridge". */
  readonly mute?: readonly string[];
  /** Bodies that its sentence names, and with the first all others of the text: parties whether they say something or not. */
  readonly bodies?: readonly string[];
};

/** As many speakers as a proposal has at most. */
export const MOST_SPEAKERS = 3;

/** Share of both together that a passage and a proposal must have in common to be the same. */
const SAME = 0.5;

export function isSame(a: PassageSpan, b: PassageSpan): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common > 0 && common >= SAME * all;
}

/** The statement that was made of a proposal. */
export function takenAs(draft: Draft, source: string, proposal: Proposed | undefined): string | null {
  const its = proposal && placesIn(draft, source).find((one) => isSame(one, proposal));
  return its?.id ?? null;
}

/** A name and whom it means in this story, if anybody. */
export interface FoundParty {
  readonly name: string;
  readonly party: string | null;
}

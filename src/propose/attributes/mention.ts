/** A place in the text at which a party is spoken of. */
import type { Phrase } from './phrases/phrase.js';

export interface PartyMention extends Phrase {
  /** Indices of the parties, likeliest first. */
  readonly parties: readonly number[];
  /** It only says again who stands beside it. */
  readonly apposed: boolean;
}

/** The proposer as others import it, with both of its languages. */
import { knowAll } from './languages/all.js';
import { type ProposeOptions, propose as proposed } from './propose.js';
import type { Proposal } from './types.js';

export type { OpenStory, ProposeOptions } from './propose.js';
export type { Proposal, ProposedAmount } from './types.js';

/** In the text's order. The same text gives the same list. */
export function propose(text: string, options: ProposeOptions): Proposal[] {
  knowAll();
  return proposed(text, options);
}

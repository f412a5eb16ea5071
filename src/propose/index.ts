/** The proposer as others import it. */
export { type OpenStory, type ProposeOptions, propose } from './propose.js';
export type { Proposal, ProposedAmount } from './types.js';

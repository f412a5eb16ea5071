/** The proposer as others import it. */
export { type OpenStory, type ProposeOptions, propose } from './propose.js';
export type { Amount, Proposal } from './types.js';

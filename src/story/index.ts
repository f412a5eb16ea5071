/** The story module as others import it: the file's types, the door, the quote check, the speaker’s own words, the search. */
export type {
  Amount,
  Correction,
  Entity,
  Quote,
  Relation,
  Review,
  Source,
  Statement,
  Step,
  Story,
  StoryFile,
  Text,
  Withdrawal,
  Withdrawn,
} from './definition.js';
export { type Finding, type Judged, judge as verify } from './findings/judge.js';
export { parse } from './parse.js';
export type { Problem } from './problems/index.js';
export { search } from './searching/find.js';
export type { Match } from './searching/search.js';
export type { Change } from './verifying/diff.js';
export { spoken } from './verifying/spoken.js';
export type { Failed, FoundExcerpt as Found, Verdict } from './verifying/verify.js';

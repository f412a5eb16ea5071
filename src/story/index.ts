/** The story module as others import it: the file's types, the door, the quote check, whose words, the search. */
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
export type { Change } from './diff.js';
export { search } from './find.js';
export { type Finding, type Judged, judge as verify } from './judge.js';
export { parse } from './parse.js';
export type { Problem } from './problems/index.js';
export type { Match } from './search.js';
export { spoken } from './spoken.js';
export type { Failed, Found, Verdict } from './verify.js';

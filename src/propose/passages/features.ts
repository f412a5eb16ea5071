/** What speaks for a passage, as numbers from 0 to 1: the score is their weighted sum. */
export const FEATURES = [
  /** A quotation: words beside it say that somebody said it. */
  'introduced',
  /** A quotation is all of its sentence. */
  'alone',
  /** A quotation goes on with the one before it. */
  'goesOn',
  /** A tie by a verb that no list has. */
  'unlisted',
  /** What stands on a sign, or a title. */
  'titled',
  /** The reporter's sentence has words of somebody, and says whose. */
  'piece',
  /** Words of more than a name's length in marks. */
  'worded',
  'source',
  'content',
  /** A verb of saying without what was said. */
  'bare',
  'subjunctive',
  'hearsay',
  /** Reported speech, or a quotation, stands just before, and this may go on with it. */
  'after',
  'tie',
  /** Two parties or more. */
  'two',
  'named',
  'amount',
  'wants',
  'heading',
  /** A tie whose verb is also said of things. */
  'loose',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Partial<Readonly<Record<Feature, number>>>;

/** What is said while a second story is made one with the first. */
export interface ImportMessages {
  readonly title: (file: string) => string;
  readonly ways: string;
  readonly merge: string;
  readonly replace: string;
  /** How many things the two say differently. */
  readonly differ: (count: number) => string;
  /** What is open, as the first of the two. */
  readonly mine: string;
  readonly allMine: string;
  readonly allTheirs: (file: string) => string;
  readonly nothing: string;
  readonly take: string;
  readonly refused: (why: string) => string;
}

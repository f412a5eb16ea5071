/** What is said of two states of one story, in every language the same keys. */

type Became = 'new' | 'changed' | 'corrected' | 'withdrawn' | 'moved' | 'gone';

export interface ChangeMessages {
  /** What became of a record, as a mark before it; told and counted in this order. */
  readonly kinds: Readonly<Record<Became, string>>;
  readonly counted: Readonly<Record<Became, (count: number) => string>>;
  readonly lists: Readonly<Record<'statements' | 'entities' | 'relations' | 'sources' | 'story', string>>;
  /** By the field's path in the file. */
  readonly fields: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
  readonly because: (date: string, note: string) => string;
  readonly differs: (fields: string) => string;
  readonly same: string;
  /** Two files that are not states of one story: their ids. */
  readonly strangers: (before: string, after: string) => string;
  readonly choose: string;
  readonly hint: string;
  /** After what is open: which is the earlier of the two. */
  readonly states: (before: string, after: string) => string;
  /** What the page shows, as the name of a state. */
  readonly shown: string;
  readonly turnRound: string;
  readonly show: (title: string) => string;
  /** Makes one of the two. */
  readonly take: string;
  readonly refused: (file: string, why: string) => string;
}

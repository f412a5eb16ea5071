/** What the filter says: its controls, and the sentence of what it shows and hides. */

type ByChoice<Value> = Readonly<
  Record<
    'speaker' | 'about' | 'certainty' | 'form' | 'channel' | 'source' | 'disputed' | 'answered' | 'shared' | 'amount',
    Value
  >
>;
type YesOrNo = Readonly<Record<'yes' | 'no', string>>;

export interface FilterMessages {
  readonly open: string;
  /** What a control of one press says that takes all of it back. */
  readonly undo: string;
  readonly choices: ByChoice<string>;
  readonly disputed: YesOrNo;
  readonly answered: YesOrNo;
  readonly shared: YesOrNo;
  /** All articles of one publisher, in one press. */
  readonly articles: (publisher: string) => string;
  readonly amount: YesOrNo;
  /** All that is not given as a fact, as one value. */
  readonly unconfirmed: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly anyDay: string;
  /** What the numbers beside values say. */
  /** What the bars show, told: days with something said, spans longer than a day, statements without any day. */
  readonly bars: (days: number, spans: number, undated: number) => string;
  readonly barsKey: string;
  readonly play: string;
  readonly stop: string;
  /** Where no statement has a day of its own: the first and the last day of a source, or none. */
  readonly reportDay: (first: string, last: string) => string;
  readonly noDay: string;
  readonly hint: string;
  /** The field that finds values, and what it says while it is empty. */
  readonly find: string;
  readonly findHint: string;
  readonly nothingLeft: string;
  readonly parties: string;
  /** Values of which there are more than are listed at first. */
  readonly all: (count: number) => string;
  readonly fewer: string;
  /** Shows the answers that a filter hides from what they answer; and takes them away again. */
  readonly showAnswers: (count: number) => string;
  readonly leaveAnswers: (count: number) => string;

  /** On a party's card. */
  readonly hideParty: string;
  readonly pin: string;
  /** What pressing it does, before and after. */
  readonly pinHint: string;
  readonly unpin: string;
  readonly unpinAll: (count: number) => string;
  /** What has been done; `isPinned` stands behind a name in a list. */
  readonly pinned: (name: string) => string;
  readonly unpinned: (name: string) => string;
  readonly unpinnedAll: string;
  readonly isPinned: string;
  readonly onlyAround: string;
  readonly steps: (count: number) => string;

  /** "12 of 45 statements: by Elon Musk, not confirmed." */
  readonly sentence: (shown: number, all: number, what: string) => string;
  /** What is hidden, how many answers to what is shown are among it, and how much of which nobody knows the day. */
  readonly hidden: (count: number, answers: number, undated: number) => string;
  /** Answers that are shown beside what is asked for. */
  readonly added: (count: number) => string;
  readonly by: (names: string) => string;
  readonly about: (names: string) => string;
  readonly on: (names: string) => string;
  readonly in: (titles: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly only: (kinds: string) => string;
  readonly without: (names: string) => string;
  readonly noKind: string;
  readonly around: (name: string, hops: number) => string;
}

/** What the table of statements says, and the sums beneath its amounts; fetched with it. */
export interface TableMessages {
  /** The columns beyond those that the interface names. */
  readonly columns: Readonly<
    Record<
      | 'translation'
      | 'said'
      | 'channel'
      | 'word'
      | 'certainty'
      | 'amount'
      | 'about'
      | 'answers'
      | 'disputes'
      | 'disputedBy'
      | 'repeats'
      | 'corrections'
      | 'tone',
      string
    >
  >;
  /** Label of the field that narrows the rows. */
  readonly find: string;
  readonly findHint: string;
  /** Opens the list of columns. */
  readonly choose: string;
  /** Back to the columns at first. */
  readonly usual: string;
  /** Shows the statements with amounts alone. */
  readonly money: string;
  readonly rows: (shown: number, all: number) => string;
  readonly noRow: (query: string) => string;
  readonly more: (count: number) => string;
  readonly sums: string;
  readonly unitless: string;
  readonly percent: string;
  /** Of one claim there is nothing to add up. */
  readonly claims: (count: number) => string;
  readonly notAdded: Readonly<Record<'differ' | 'each' | 'overlap' | 'percent' | 'range' | 'unitless', string>>;
  readonly units: string;
  readonly caveat: string;
}

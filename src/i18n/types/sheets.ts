/** What is said of a story's tables; `{name}` stands for what a fault knows. */

export type SheetFaultCode =
  | 'sheet-missing'
  | 'sheet-twice'
  | 'sheet-empty'
  | 'sheet-unknown'
  | 'no-story-row'
  | 'two-story-rows'
  | 'column-missing'
  | 'column-twice'
  | 'column-unknown'
  | 'language-missing'
  | 'both-texts'
  | 'cells-merged'
  | 'cell-error'
  | 'rounded'
  | 'unknown-review'
  | 'not-utf8-table'
  | 'is-html'
  | 'open-quote'
  | 'no-table'
  | 'bad-part'
  | 'bad-zip'
  | 'too-large-inside';

export interface SheetMessages {
  /** Where something is. */
  readonly place: { readonly row: string; readonly cell: string };
  readonly faults: Readonly<Record<SheetFaultCode, readonly [message: string, cure: string]>>;
  /** By code of a story's fault: what to do about it in a table, where a story's file needs something else. */
  readonly cures: Readonly<Record<string, string>>;
  /** Where a date is looked for and a day's number stands. */
  readonly dayNumber: string;
  /** What stands in the template, to be overwritten. */
  readonly example: Readonly<
    Record<'title' | 'speaker' | 'about' | 'label' | 'source' | 'quote' | 'translation', string>
  >;
}

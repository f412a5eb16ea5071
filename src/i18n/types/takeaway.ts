/** What the menu of files says, and the files themselves; fetched with the first of them. */
export interface TakeawayMessages {
  readonly kinds: Readonly<
    Record<
      'png' | 'svg' | 'csv' | 'json' | 'jsonld' | 'print' | 'nodes' | 'edges' | 'view' | 'xlsx' | 'graphml' | 'gexf',
      string
    >
  >;
  /** Nothing is left out. */
  readonly whole: string;
  /** Which groups of a network are left out. */
  readonly without: (list: string) => string;
  readonly begun: (file: string) => string;
  /** In a frame that may forbid files or the printer. */
  readonly barred: string;
  readonly failed: string;
}

/** What a story's menu offers. */
export type TakeawayKind =
  | ('png' | 'svg' | 'csv' | 'xlsx' | 'sheets' | 'json' | 'graphml' | 'gexf' | 'annotations' | 'jsonld')
  | 'print';

/** What that of another tool's network offers. */
export type NetworkTakeawayKind = 'view' | 'png' | 'svg' | 'nodes' | 'edges' | 'xlsx' | 'graphml' | 'gexf' | 'print';

/** What the menu of files says, and the files themselves; fetched with the first of them. */
export interface TakeawayMessages {
  readonly kinds: Readonly<Record<TakeawayKind, string>>;
  readonly networkKinds: Readonly<Record<NetworkTakeawayKind, string>>;
  /** Nothing is left out. */
  readonly whole: string;
  /** Which groups of a network are left out. */
  readonly without: (list: string) => string;
  readonly begun: (file: string) => string;
  /** In a frame that may forbid files or the printer. */
  readonly barred: string;
  readonly failed: string;
}

/** What is said of how a table was read, and where somebody says that it is to be read otherwise. */
export interface CorrectingMessages {
  /** `how`: what was guessed, in the words below. */
  readonly readAs: (how: string) => string;
  readonly correct: string;
  readonly title: (file: string) => string;
  readonly hint: string;
  readonly separator: string;
  /** Separator → its name; another stands for itself. */
  readonly separators: Readonly<Record<',' | ';' | '\t' | '|' | ' ', string>>;
  readonly encoding: string;
  readonly quoted: string;
  readonly header: string;
  /** `row`: counted from 1; null where none names the columns. */
  readonly headerIn: (row: number | null) => string;
  readonly roles: Readonly<Record<'source' | 'target' | 'weight' | 'direction', string>>;
  /** Where no column is the weight. */
  readonly none: string;
  readonly directions: Readonly<Record<'directed' | 'undirected', string>>;
  readonly byColumn: (column: string) => string;
  /** What stands above the rows that are shown. */
  readonly preview: (rows: number, columns: number) => string;
  readonly sameEnds: string;
  readonly oneColumn: string;
  readonly read: string;
  readonly cancel: string;
}

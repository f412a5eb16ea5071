/** The figures that proposals are measured by; the measure has one of each. */
export type MeasuredRow =
  | 'direct listed'
  | 'direct shown: recall'
  | 'direct shown: precision'
  | 'partial found'
  | 'partial form right'
  | 'indirect found'
  | 'reported found'
  | 'indirect listed'
  | 'reported listed'
  | 'shown: precision'
  | 'quiet left alone'
  | 'speaker first'
  | 'speaker among three'
  | 'certainty right'
  | 'amount right';

/** What the commands say, in every language the same keys. */

export interface Words {
  readonly lang: 'de' | 'en';
  /** By command: how it is called. */
  readonly usage: Readonly<Record<'check' | 'verify' | 'layout' | 'embed' | 'propose' | 'diff' | 'sheet', string>>;
  readonly unknownCommand: (name: string) => string;
  readonly badOption: (option: string) => string;
  readonly noFile: (path: string) => string;
  readonly unreadable: (path: string, code: string) => string;
  readonly notUtf8: (path: string, encoding: string | null, line: number) => string;
  readonly isHtml: (path: string, line: number) => string;
  readonly emptyText: (path: string) => string;
  readonly badText: (given: string) => string;
  readonly unknownSource: (id: string, known: string) => string;
  readonly warning: string;
  /** What a rule found of a statement; a review that answers nothing. */
  readonly finding: (code: string, id: string, sentences: string) => string;
  readonly unmet: (code: string) => string;
  /** Of an excerpt without the condition of its sentence. */
  readonly leftOut: (id: string, words: string) => string;
  readonly checked: (statements: number, entities: number) => string;
  readonly share: (percent: number, isMuch: boolean) => string;
  readonly failures: {
    readonly 'not-found': (id: string) => string;
    readonly 'cut-word': (id: string) => string;
    readonly context: (id: string) => string;
    readonly ambiguous: (id: string, count: number) => string;
    readonly original: (id: string) => string;
  };
  readonly cures: { readonly [failure in keyof Words['failures']]: string };
  readonly nearest: (diff: string) => string;
  readonly nothingNear: string;
  readonly verified: (found: number, checked: number, folded: number) => string;
  /** `list` reads "„ for "", one by one; what nobody sees is named by its code. */
  readonly typography: (id: string, list: readonly (readonly [source: string, story: string])[]) => string;
  readonly composed: (id: string) => string;
  readonly fixable: string;
  readonly retyped: (id: string, text: string) => string;
  readonly retypedIn: (count: number, path: string, dry: boolean) => string;
  readonly unchecked: (count: number, sources: string) => string;
  readonly movedOn: (source: string, sum: string) => string;
  /** What has become of an excerpt in a text that is another by now. */
  readonly fates: Readonly<Record<'same' | 'moved' | 'changed' | 'gone', string>>;
  readonly sameIn: (count: number, ids: readonly string[]) => string;
  readonly moved: (id: string) => string;
  readonly recordable: string;
  readonly recorded: (sources: readonly string[], path: string, dry: boolean) => string;
  readonly notRecorded: (path: string) => string;
  readonly unwritable: (path: string, code: string) => string;
  /** After `propose`: how many are shown at first, of how many. */
  readonly proposed: (shown: number, all: number) => string;
  /** An excerpt in the language's marks. */
  readonly quoted: (excerpt: string) => string;
  /** What a service of somebody's own proposed and the text does not have. */
  readonly dropped: (count: number) => string;
  readonly noModule: (path: string, fault: string) => string;
  readonly noList: (path: string) => string;
  readonly badStory: (path: string) => string;
  /** Of `propose --measure`. */
  readonly noArticles: (folder: string) => string;
  readonly measuredOn: (lang: string, articles: number) => string;
  readonly figures: { readonly [row in MeasuredRow]: string };
  readonly baseline: string;
  readonly recall: string;
  readonly precision: string;
  readonly misses: (count: number) => string;
  /** After `sheet`, and what it cannot read or write. */
  readonly sheeted: (statements: number, path: string) => string;
  readonly templated: (path: string) => string;
  readonly noSheets: (path: string) => string;
  readonly badSheet: (path: string) => string;
  /** After `layout`. */
  readonly placed: (entities: number, path: string) => string;
  /** What `embed` refuses, and what it can do without. */
  readonly unknownKind: (given: string, known: string) => string;
  readonly badBase: (given: string) => string;
  readonly badTheme: (given: string, themes: string) => string;
  readonly badHeight: (given: string, least: number, most: number) => string;
  readonly notBuilt: (file: string) => string;
  readonly noImage: Readonly<Record<'no-resvg' | 'no-fonts', string>>;
}

/** What the view of a graph without words says, in every language the same keys. */

/** Where in a file, as a reader is told. */
export interface FileSpot {
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Why a file is refused. The codes stand here, so that none can be without its words in a language. */
export type GraphFaultCode =
  | 'folder'
  | 'several-files'
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'not-xml'
  | 'not-json'
  | 'too-deep'
  | 'no-graph'
  | 'is-story'
  | 'other-format'
  | 'edges-elsewhere'
  | 'no-nodes'
  | 'no-node-id'
  | 'duplicate-id'
  | 'no-edge-end'
  | 'unknown-end'
  | 'too-many-nodes'
  | 'too-many-edges'
  | 'no-columns'
  | 'duplicate-column'
  | 'empty-table'
  | 'open-quote'
  | 'merged-cells'
  | 'rounded-id'
  | 'not-unpacked'
  | 'too-large-inside'
  | 'several-inside';

/** What a file says that the columns of a graph do not hold. */
export type LossCode =
  | 'about'
  | 'attributes'
  | 'cut'
  | 'depth'
  | 'not-a-number'
  | 'edges'
  | 'edge-ids'
  | 'parents'
  | 'digits'
  | 'nested'
  | 'some-places'
  | 'looks'
  | 'graphs'
  | 'elements'
  | 'rows'
  | 'sheets'
  | 'renamed'
  | 'cells'
  | 'doubled'
  | 'added';

export interface GraphMessages {
  readonly lang: string;
  readonly number: (value: number) => string;
  /** Not rounded: a number that the file gives. */
  readonly exact: (value: number) => string;
  /** What a screen reader hears of the picture, and how to walk it. */
  readonly picture: (title: string, nodes: string, edges: string) => string;
  readonly walk: string;
  readonly nodes: (count: number) => string;
  readonly edges: (count: number) => string;
  readonly shown: (nodes: number, all: number) => string;
  readonly untitled: string;
  readonly back: string;
  readonly reading: (file: string) => string;
  readonly bytesRead: (bytes: number, all: number) => string;
  readonly readingCancelled: (file: string) => string;

  readonly about: string;
  readonly wordless: string;
  readonly noWords: string;
  readonly noWordsHint: string;
  readonly directed: string;
  readonly undirected: string;
  readonly mixed: string;
  readonly given: string;
  readonly found: Readonly<Record<'auto' | 'distances' | 'communities', string>>;
  /** Why the view aims at what it does. */
  readonly parted: (by: string, modularity: string) => string;
  readonly falls: (modularity: string) => string;
  readonly whole: (modularity: string) => string;
  readonly hubs: string;
  readonly howTo: readonly string[];
  /** What a larger node means, and whose name comes up first. `by`: the number that sizes were chosen by; empty for the number of edges. */
  readonly larger: (by: string) => string;

  readonly node: string;
  readonly edge: string;
  readonly connections: (count: number) => string;
  readonly neighbours: (count: number) => string;
  readonly neighboursHidden: (count: number) => string;
  readonly neighboursFiltered: (count: number) => string;
  readonly alone: string;
  readonly loop: string;
  readonly attributes: string;
  readonly weight: string;
  readonly id: string;
  readonly showAround: string;
  readonly more: (count: number) => string;

  readonly legend: string;
  readonly colourBy: string;
  readonly nothing: string;
  /** What nodes can be coloured by. */
  readonly groupsOf: string;
  readonly numbersOf: string;
  /** The legend of a ramp. */
  readonly ramp: string;
  readonly blank: string;
  /** What we count ourselves; attributes have names of their own. */
  readonly measures: Readonly<Record<'degree' | 'component' | 'weight', string>>;
  readonly tools: string;
  readonly tool: Readonly<Record<'look' | 'filter' | 'ways' | 'metrics' | 'table', string>>;
  /** Undoes every filter. */
  readonly showAll: string;
  readonly nameless: string;
  readonly colours: string;
  readonly around: (name: string) => string;
  readonly rest: (groups: number) => string;
  readonly between: string;

  readonly search: string;
  readonly hits: (shown: number, all: number) => string;

  readonly arrangement: string;
  readonly arrange: string;
  readonly modes: Readonly<Record<'auto' | 'distances' | 'communities', string>>;
  readonly arranging: (percent: string) => string;
  readonly keep: string;
  readonly cancel: string;
  readonly arranged: string;
  readonly cancelled: string;
  readonly layoutFailed: string;

  readonly leftOut: string;
  /** `names`: which, as many as are told. */
  readonly lost: Readonly<Record<LossCode, (count: number, names: string) => string>>;

  readonly refused: (file: string) => string;
  readonly kept: string;
  readonly at: (spot: FileSpot) => string;
  readonly faults: Readonly<Record<GraphFaultCode, (found: string) => readonly [fault: string, cure: string]>>;
}

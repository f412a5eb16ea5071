/**
 * A graph that is no story: it came from another tool, its edges bear no words. Columns from the start, as it may be large; node and edge
 * numbers index every column.
 */
import type { GraphFaultCode, LossCode } from '../i18n/types/network.js';

export type { GraphFaultCode, LossCode } from '../i18n/types/network.js';

/** One column of what a file says of its nodes or edges, as text; empty where it says nothing. */
export interface AttributeColumn {
  readonly name: string;
  readonly values: readonly string[];
}

export interface ForeignGraph {
  /** Empty where the file has none. */
  readonly title: string;
  readonly n: number;
  readonly m: number;
  /** Node → what the file calls it; unique. */
  readonly ids: readonly string[];
  /** Node → its name for readers; its id where it has none. */
  readonly labels: readonly string[];
  /** Edge → its two nodes; equal for a loop. Parallel edges are edges of their own. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Edge → 1 where it has a direction. */
  readonly directed: Uint8Array;
  /** Edge → its weight, NaN where it has none; null where no edge has one. */
  readonly weight: Float64Array | null;
  /** Edge → its name, mostly empty; null where no edge has one. */
  readonly edgeLabels: readonly string[] | null;
  /** Node → its place in the file's own measure, y growing downwards; null unless every node has one and they differ. */
  readonly places: { readonly x: Float64Array; readonly y: Float64Array } | null;
  /** Node → its colour as the file writes it, to tell equal from different; empty where it has none. Null where no node has one. */
  readonly colours: readonly string[] | null;
  readonly nodeAttributes: readonly AttributeColumn[];
  readonly edgeAttributes: readonly AttributeColumn[];
}

/** How large a foreign graph may be. */
export const CAPS = { bytes: 64_000_000, nodes: 200_000, edges: 1_000_000 } as const;

/** Where in a file: a JSON pointer (RFC 6901), a line and mostly a column counted from 1, or a cell of a sheet as `B7`. */
export type Where =
  | { readonly pointer: string }
  | { readonly line: number; readonly column?: number }
  | { readonly sheet: string; readonly cell: string };

/** The first thing that keeps a graph from being read; words for it are the interface's. */
export interface GraphFault {
  readonly code: GraphFaultCode;
  readonly where: Where | null;
  /** What was found there: an id, the name of a format. */
  readonly found: string;
}

/** One kind of what was left out or changed on the way in. */
export interface Loss {
  readonly code: LossCode;
  readonly count: number;
  /** Which: the first few. */
  readonly names: readonly string[];
}

/** How a text is read as a table of edges. Rows and columns are counted from 0. */
export interface TableForm {
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
  readonly separator: string;
  /** Whether quotation marks hold a cell together, so that it may contain the separator. */
  readonly quoted: boolean;
  /** The row that names the columns; null where none does. */
  readonly header: number | null;
  readonly source: number;
  readonly target: number;
  readonly weight: number | null;
  /** The column that says whether an edge has a direction, else what holds for all of them. */
  readonly direction: number | 'directed' | 'undirected';
}

/** How a table was read, and what its columns are called there. */
export interface TableGuess {
  readonly form: TableForm;
  readonly columns: readonly string[];
}

export type GraphReading =
  | {
      readonly graph: ForeignGraph;
      readonly fault: null;
      readonly dropped: readonly Loss[];
      /** What a file of ours says of the view that was saved with it, as it stands there. */
      readonly view?: unknown;
      /** Of a text that was read as a table, and was not packed. */
      readonly table?: TableGuess;
    }
  | { readonly graph: null; readonly fault: GraphFault; readonly dropped?: never; readonly table?: TableGuess };

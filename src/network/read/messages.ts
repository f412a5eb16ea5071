/** What the page and the worker that reads a file say to each other. The file itself is handed over: its bytes never lie on the page. */
import type { GraphFault, TableForm, TableGuess } from '../graph.js';
import type { PackedNetwork } from './packed-graph.js';
import type { ReadingProgress } from './progress.js';

export interface ReadFile {
  readonly type: 'read';
  readonly file: Blob;
  /** How it is to be read, where somebody has said so. */
  readonly form: TableForm | null;
}

/** How far it is; bytes first, then what is in them. */
export interface FileProgress extends ReadingProgress {
  readonly bytes: number;
}

export type FromReader =
  | { readonly type: 'reading'; readonly progress: FileProgress }
  | { readonly type: 'network'; readonly network: PackedNetwork }
  | { readonly type: 'refused'; readonly fault: GraphFault; readonly table?: TableGuess }
  /** A story, or nothing that is known. */
  | { readonly type: 'no-network' }
  /** The reader itself could not work. */
  | { readonly type: 'broken'; readonly message: string };

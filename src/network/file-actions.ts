/** What becomes of a file that somebody has opened. */
import type { GraphFault, TableForm, TableGuess } from './graph.js';
import type { FileProgress } from './read/messages.js';
import type { Network } from './read/packed-graph.js';

/** Where a file goes once it is known for what it is; `name` is the file's. */
export interface FileActions {
  /** A story's bytes or its value, or nothing that anybody knows: the story's door says what is wrong with it. */
  story(given: unknown): void;
  /** `again`: reads the file, if it is a table, as somebody wants it. */
  graph(network: Network, file: File, again: (form: TableForm) => void): void;
  /** A table that could not be read as was guessed; null where nothing was found in it. */
  misread(fault: GraphFault, table: TableGuess | null, file: File, again: (form: TableForm) => void): void;
  refused(fault: GraphFault, name: string): void;
  /** It is large: reading it takes a while, which can be called off. What is returned hears how far it is. */
  reading(file: File, cancel: () => void): (progress: FileProgress) => void;
  /** The same where no worker starts, so that the page will not answer meanwhile. Resolves when that has been said. */
  waiting(name: string): Promise<void>;
  /** The reader of the page has called it off. */
  cancelled(name: string): void;
}

/** What becomes of a file that somebody has opened. */
import type { GraphFault } from './graph.js';
import type { FileProgress } from './read/messages.js';
import type { Network } from './read/packed-graph.js';

/** Where a file goes once it is known for what it is; `name` is the file's. */
export interface FileActions {
  /** A story's bytes or its value, or nothing that anybody knows: the story's door says what is wrong with it. */
  story(given: unknown): void;
  graph(network: Network, name: string): void;
  refused(fault: GraphFault, name: string): void;
  /** It is large: reading it takes a while, which can be called off. What is returned hears how far it is. */
  reading(file: File, cancel: () => void): (progress: FileProgress) => void;
  /** The same where no worker starts, so that the page will not answer meanwhile. Resolves when that has been said. */
  waiting(name: string): Promise<void>;
  /** The reader of the page has called it off. */
  cancelled(name: string): void;
}

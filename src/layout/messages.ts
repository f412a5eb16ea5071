/** What the page and the layout worker say to each other. */
import type { Graph, Positions } from './graph.js';
import type { LayoutOptions } from './layout.js';
import type { Pacing } from './slices.js';

/** How the work is cut travels with it, as a worker cannot be handed a clock. */
export interface Start {
  readonly type: 'start';
  readonly job: number;
  readonly graph: Graph;
  readonly options: LayoutOptions;
  readonly pacing: Pacing;
}

export type ToWorker = Start | { readonly type: 'cancel'; readonly job: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly job: number; readonly share: number; readonly positions: Positions }
  | { readonly type: 'done'; readonly job: number; readonly positions: Positions }
  | { readonly type: 'failed'; readonly job: number; readonly message: string };

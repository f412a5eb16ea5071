/** Placeholder of the public surface, replaced when the engine lands. */
export type { Graph, Positions } from './graph.js';
export { bestOfRestarts as layout } from './arrange/restarts.js';

/** The element's class and types. Importing this defines nothing and touches no document. */
export type { Facets, FilterQuery } from '../story/filtering/facets.js';
export { EdgewiseGraph } from './element.js';
export type { Selection, State, Target, ViewName } from './state/state.js';

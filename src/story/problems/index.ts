/** The sentences: loaded where something is wrong, and by the public door. */
export { describe, type Problem } from './describe.js';
export { problemsIn, problemsOf } from './list.js';
export { visible } from './visible.js';

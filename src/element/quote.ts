/** How an excerpt is set in the element: as everywhere. */
export { contextOf, marksFor, type Run, runsOf } from '../story/wording.js';

/** How an excerpt is set in the element: as everywhere. */
export { contextOf, runsOf } from '../../story/telling/wording.js';

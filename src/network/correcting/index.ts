/** How a table is to be read: fetched when somebody asks, or when a guess came to nothing. */
export { openCorrecting } from './dialog.js';
export { headOf } from './head.js';

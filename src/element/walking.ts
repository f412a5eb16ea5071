/** The keys in the picture, fetched when the focus first comes to the element. */
export { walked } from './walk.js';
export { groundOf, meaning } from './walkground.js';
export { createWalker } from './walkring.js';

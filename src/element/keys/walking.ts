/** The keys in the picture, fetched when the focus first comes to the element. */

export { createWalker } from './focus-ring.js';
export { groundOf, meaning } from './ground.js';
export { walked } from './walk.js';

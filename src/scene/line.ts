/** How a text is ordered that is drawn as a line by itself: told by its letters, since a drawing has no paragraphs that would tell. */
export { asLine } from '../story/telling/direction.js';

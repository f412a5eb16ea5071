/** The look that a graph without words shares with a story: the same frame, panel and legend. */
import { styles } from './styles/index.js';
import posterStyles from './styles/poster.css?inline';

export { dress } from './dress.js';
export const storyStyles = [posterStyles, ...styles];

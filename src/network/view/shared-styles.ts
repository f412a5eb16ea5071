/** The look that a graph without words shares with a story: the same frame, panel and legend. */
import { styles } from '../../ui/styles/index.js';
import posterStyles from '../../ui/styles/poster.css?inline';

export { adoptStyles } from '../../ui/style-sheets.js';
export const storyStyles = [posterStyles, ...styles];

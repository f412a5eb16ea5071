/** The look that a graph without words shares with a story: the same frame, panel and legend. */
export { styles as storyStyles } from './styles/index.js';

/** The filter in force as a sentence: it stands wherever a part of the story is shown or leaves the page. */
import { filterSentence } from '../../story/filtering/sentence.js';
import { perFilter } from './per-filter.js';

/** "3 von 45 Aussagen: ohne Geld. 42 ausgeblendet."; empty where nothing is filtered. */
export const filterLine = perFilter(({ model, state, t }) => filterSentence(model.story, state, t));

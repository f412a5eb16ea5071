/** Which part of the story is shown, and the sentence that says so wherever a part leaves the page. */
import type { Statement } from '../../story/definition.js';
import { filterSentence } from '../../story/filtering/sentence.js';
import { isShown } from '../state/state.js';
import type { View } from '../words/view.js';

/** The statements that are shown, in the file's order. */
export const shownIn = ({ model, state }: View): Statement[] =>
  model.story.statements.filter((statement) => isShown(state, statement));

/** "3 von 45 Aussagen: ohne Geld. 42 ausgeblendet."; empty where nothing is left out. */
export const filterText = ({ model, state, t }: View): string => filterSentence(model.story, state, t);

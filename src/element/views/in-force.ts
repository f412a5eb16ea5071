/** Which part of the story is shown. */
import type { Statement } from '../../story/definition.js';
import { isShown } from '../state/state.js';
import type { View } from '../words/view.js';

/** The statements that are shown, in the file's order. */
export const shownIn = ({ model, state }: View): Statement[] =>
  model.story.statements.filter((statement) => isShown(state, statement));

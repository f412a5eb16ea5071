/** Dates, amounts and sources in words of the reader's language. */
import type { Source } from '../../story/definition.js';
import { sourceText as lineOf } from '../../story/telling/wording.js';
import type { View } from './view.js';

export { amountText, dateText } from '../../story/telling/wording.js';

/** "dpa/reuters, 23. Januar 2025" or the publisher or title, with the date the source bears. */
export const sourceText = (view: View, source: Source): string => lineOf(source, view.t, view.model.story.lang);

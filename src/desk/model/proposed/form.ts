/** Whose words a passage seems to be, with what the paper tells of itself: that is nobody's speech. */
import type { Form } from '../../../story/vocabulary.js';
import { formOf } from '../passage/excerpt.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan } from '../types.js';
import { toldByPaper } from './told-by-paper.js';

export function formIn(draft: Draft, source: string, span: PassageSpan): Form {
  const text = draft.texts.get(source) ?? '';
  const told = formOf(text, span, langOf(draft, source));
  // What the paper itself tells nobody of the story says.
  return told !== 'direct' && toldByPaper(text, span) ? 'reported' : told;
}

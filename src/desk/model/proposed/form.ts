/** Whose words a passage seems to be, with what the paper tells of itself: that is nobody's speech. */
import type { Form } from '../../../story/vocabulary.js';
import { partyCalled } from '../edits/names.js';
import { formOf } from '../passage/excerpt.js';
import { namesInMarks } from '../passage/names-in-marks.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan } from '../types.js';
import type { FoundName } from './names.js';
import { toldByPaper } from './speaker/told-by-paper.js';

export function formIn(draft: Draft, source: string, span: PassageSpan, names: readonly FoundName[] = []): Form {
  const text = draft.texts.get(source) ?? '';
  const isName = (words: string) => partyCalled(draft, words) != null || names.some((its) => its.name === words);
  const lang = langOf(draft, source);
  const form = formOf(text, span, lang);
  const isQuoted = form !== 'partial' || namesInMarks(text.slice(span.start, span.end), lang, isName).length === 0;
  const told = isQuoted ? form : 'indirect';
  // What the paper itself tells nobody of the story says.
  return told !== 'direct' && toldByPaper(text, span) ? 'reported' : told;
}

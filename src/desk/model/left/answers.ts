/** Statements that may answer another one: their words leave it open, and only their maker can tell. */
import { isPutOff } from '../edits/put-off.js';
import { marked } from '../marked.js';
import { mayAnswer } from '../proposed/filled.js';
import type { Proposed } from '../proposed/proposed.js';
import type { Draft, Todo } from '../types.js';
import { left, placeOf } from './place.js';

/** By what it is remembered that one does not answer the other. */
export const answerKey = (id: string, other: string): string => `answer ${id} ${other}`;

/** `proposals`: by source. */
export function mayAnswers(draft: Draft, proposals: ReadonlyMap<string, readonly Proposed[]>, lang: string): Todo[] {
  return draft.story.statements.flatMap(({ id, source, withdrawn }): Todo[] => {
    const other = withdrawn ? null : mayAnswer(draft, id, proposals.get(source ?? '') ?? []);
    if (other == null || isPutOff(draft, answerKey(id, other))) return [];
    const params = { text: marked(draft, id), other: marked(draft, other, 30) };
    const place = placeOf(draft, 'statement', id, 'repliesTo');
    return [{ ...left('may-answer', 'check', 'may', place, lang, params), key: answerKey(id, other), of: other }];
  });
}

/** Statements that may answer another one: their words leave it open, and only their maker can tell. */
import { isPutOff } from '../edits/put-off.js';
import { setStatement } from '../edits/statements.js';
import { marked } from '../marked.js';
import { mayAnswer } from '../proposed/filled.js';
import type { Proposed } from '../proposed/proposed.js';
import { recordOf } from '../records.js';
import type { Draft, Edit, Todo } from '../types.js';
import { allegationsMet } from './allegations.js';
import { left, placeOf } from './place.js';

/** By what it is remembered that one does not answer the other. */
export const answerKey = (id: string, other: string): string => `answer ${id} ${other}`;

/** `proposals`: by source. */
export function mayAnswers(draft: Draft, proposals: ReadonlyMap<string, readonly Proposed[]>, lang: string): Todo[] {
  return draft.story.statements.flatMap(({ id, source }): Todo[] =>
    mayAnswerAny(draft, id, proposals.get(source ?? '') ?? []).map((other) => {
      const params = { text: marked(draft, id), other: marked(draft, other, 30) };
      const place = placeOf(draft, 'statement', id, 'repliesTo');
      return { ...left('may-answer', 'check', 'may', place, lang, params), key: answerKey(id, other), of: other };
    }),
  );
}

/** Those that one may answer and of which its maker has not said that it does not. */
export function mayAnswerAny(draft: Draft, id: string, proposals: readonly Proposed[]): readonly string[] {
  if (recordOf(draft, 'statements', id)?.withdrawn) return [];
  const read = mayAnswer(draft, id, proposals);
  const all = new Set([...(read == null ? [] : [read]), ...allegationsMet(draft, id)]);
  return [...all].filter((other) => !isPutOff(draft, answerKey(id, other)));
}

/** One more that it answers. */
export function answering(draft: Draft, id: string, other: string): Edit {
  const { repliesTo = [] } = recordOf(draft, 'statements', id) ?? {};
  return setStatement(draft, id, { repliesTo: [...repliesTo, other] });
}

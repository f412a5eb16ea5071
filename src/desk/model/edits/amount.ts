/**
 * How much it is: filled in by the words for as long as the relation is one that an amount is of, and offered else. What its maker has typed,
 * pressed or taken away is the maker's, and no relation changes it any more.
 */
import type { Amount } from '../../../story/definition.js';
import type { Tone } from '../../../story/vocabulary.js';
import { placeIn } from '../passage/verdicts.js';
import { amountToFill } from '../proposed/amounts/passing.js';
import { recordOf, same } from '../records.js';
import type { Draft, Edit } from '../types.js';
import { isPutOff, withPutOff } from './put-off.js';
import { setRelation } from './relations.js';
import { setStatement } from './statements.js';

/** By what it is remembered that its maker has said how much. */
const amountKey = (id: string): string => `amount ${id}`;
export const isOwnAmount = (draft: Draft, id: string): boolean => isPutOff(draft, amountKey(id));

/** As its maker says; null takes it away. */
export function setAmount(draft: Draft, id: string, amount: Amount | null): Edit {
  const edit = setStatement(draft, id, { amount });
  const apply = (its: Draft) => {
    const next = edit.apply(its);
    return next === its ? its : withPutOff(next, amountKey(id));
  };
  return { ...edit, apply };
}

/** The verb, and with it the amount as far as nobody has touched that. */
export function setVerb(draft: Draft, id: string, relation: string | null): Edit {
  return withAmounts(setStatement(draft, id, { relation }), [id]);
}

/** The tone of a verb, and with it the amounts of all that are told by it. */
export function setTone(draft: Draft, relation: string, tone: Tone): Edit {
  const told = draft.story.statements.filter((its) => its.relation === relation);
  return withAmounts(
    setRelation(draft, relation, { tone }),
    told.map(({ id }) => id),
  );
}

function withAmounts(edit: Edit, ids: readonly string[]): Edit {
  const apply = (before: Draft) => {
    const after = edit.apply(before);
    return after === before ? before : ids.reduce((its, id) => withAmount(its, before, id), after);
  };
  return { ...edit, apply };
}

/** What was as the words filled it in before is as they do now; anything else is as its maker or its file has it. */
function withAmount(draft: Draft, before: Draft, id: string): Draft {
  const [was, now] = [filledFor(before, id), filledFor(draft, id)];
  const { amount = null } = recordOf(draft, 'statements', id) ?? {};
  const isLeft = isOwnAmount(draft, id) || same(was, now) || !same(amount, was);
  return isLeft ? draft : setStatement(draft, id, { amount: now }).apply(draft);
}

function filledFor(draft: Draft, id: string): Amount | null {
  const [statement, place] = [recordOf(draft, 'statements', id), placeIn(draft, id)];
  return statement && place && !statement.withdrawn ? amountToFill(draft, statement, place) : null;
}

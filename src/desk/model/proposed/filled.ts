/** What of a statement was read off its words by the proposal that it was made of: nothing of it is to stand there unseen. */

import { isEdtf } from '../../../story/dates.js';
import type { Amount } from '../../../story/definition.js';
import type { Modality } from '../../../story/vocabulary.js';
import { denierOf } from '../edits/denial.js';
import { placeIn } from '../passage/verdicts.js';
import { langOf, recordOf, same } from '../records.js';
import type { Draft, DraftStatement } from '../types.js';
import { amountToFill } from './amounts/passing.js';
import { amountsIn } from './amounts/read.js';
import { certaintyIn } from './certainty.js';
import { readByHand } from './own-words.js';
import { isSame, type Proposed, takenAs } from './proposed.js';

/** Fields that a proposal fills in beside who, whom and form, in the order in which they are told. */
const FILLED = ['amount', 'said', 'modality', 'repliesTo'] as const;
export type FilledField = (typeof FILLED)[number];

/** Those that say what its proposal says, or the words themselves where it was taken by hand; one that its maker has changed since is the maker's. */
export function filledIn(draft: Draft, id: string, proposals: readonly Proposed[]): readonly FilledField[] {
  const statement = recordOf(draft, 'statements', id);
  const place = placeIn(draft, id);
  if (!statement || !place) return [];
  const proposal = proposals.find((its) => isSame(its, place));
  const byHand: ReadOff = readByHand(draft, place.source, place, statement.form ?? 'reported');
  const all = proposal ? [readOff(draft, place.source, proposals, proposal), byHand] : [byHand];
  const amounts = amountsOf(draft, statement).map((amount): ReadOff => ({ amount }));
  const isRead = (field: FilledField) =>
    (field === 'amount' ? amounts : all).some((read) => same(statement[field], read[field]));
  return FILLED.filter((field) => statement[field] != null && isRead(field));
}

/** As many are offered. */
const OFFERED = 3;

/** Those that its words name while it has none: each may be what its maker means, and none is by its relation. */
export const amountOffers = (draft: Draft, statement: DraftStatement): readonly Amount[] =>
  statement.withdrawn || statement.amount ? [] : amountsOf(draft, statement).slice(0, OFFERED);

/** All that its words name, each once. */
function amountsOf(draft: Draft, { id, source = '', form = 'reported' }: DraftStatement): readonly Amount[] {
  const place = placeIn(draft, id);
  if (!place) return [];
  const all = amountsIn(draft.texts.get(source) ?? '', place, form, langOf(draft, source)).map(({ amount }) => amount);
  return all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);
}

/** The statement that one may answer, where nobody has said yet what it answers and its words leave it open. */
export function mayAnswer(draft: Draft, id: string, proposals: readonly Proposed[]): string | null {
  const statement = recordOf(draft, 'statements', id);
  const place = placeIn(draft, id);
  if (!statement || !place || statement.repliesTo?.length || statement.disputes?.length) return null;
  const number = proposals.find((its) => isSame(its, place))?.mayAnswer;
  const other = number == null ? null : takenAs(draft, place.source, proposals[number]);
  const { from = [] } = (other == null ? null : recordOf(draft, 'statements', other)) ?? {};
  const own = denierOf(statement);
  return other === id || own.some((one) => from.includes(one)) ? null : other;
}

type ReadOff = Pick<DraftStatement, FilledField>;

// What is left out is a fact.
const taken = (modality: Modality): ReadOff => (modality === 'asserted' ? {} : { modality });

/** As a statement has it; what the words do not tell is missing. */
export function readOff(
  draft: Draft,
  source: string,
  proposals: readonly Proposed[],
  proposal: Proposed,
  relation?: string,
): ReadOff {
  const { day, answers, form } = proposal;
  const modality = certaintyIn(draft, source, proposal, form, proposal.modality);
  const replied = answers == null ? null : takenAs(draft, source, proposals[answers]);
  const filled = amountToFill(draft, { source, form, ...(relation != null && { relation }) }, proposal);
  return {
    ...taken(modality),
    ...(filled && { amount: filled }),
    ...(day != null && isEdtf(day) && { said: day }),
    ...(replied != null && { repliesTo: [replied] }),
  };
}

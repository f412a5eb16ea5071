/**
 * A denial has two sides that are told apart: who denies, and the claim that is denied. The words of a report hold both: its claim runs from who
 * is said to have done it, and who denies it is the one on whose word. A speaker's own words deny what the speaker is said to have done.
 */

import type { Form } from '../../../story/vocabulary.js';
import { edit, wordsOf } from '../edit.js';
import { placeIn } from '../passage/verdicts.js';
import { formIn } from '../proposed/form.js';
import { recordOf, withRecord } from '../records.js';
import type { Draft, DraftStatement, Edit, StatementChange } from '../types.js';
import { setStatement } from './statements.js';

/** How sure the source is. To and from "denied" the one who speaks becomes the one who denies, and back. */
export function setCertainty(draft: Draft, id: string, modality: NonNullable<DraftStatement['modality']>): Edit {
  const its = recordOf(draft, 'statements', id);
  const sides = its && modality !== (its.modality ?? 'asserted') ? sidesFor(draft, its, modality) : {};
  const change: StatementChange = { modality, ...sides };
  return setStatement(draft, id, change);
}

function sidesFor(draft: Draft, its: DraftStatement, modality: string): StatementChange {
  const { form, from = [], to = [], attributedTo = [] } = its;
  // As the words are written, whatever their maker has said of them.
  const place = placeIn(draft, its.id);
  const own = place ? formIn(draft, place.source, place) : undefined;
  if (modality === 'denied') return isTold(form) && from.length > 0 ? { form: 'reported', attributedTo: from } : {};
  if (its.modality !== 'denied' || form !== 'reported' || !isTold(own) || attributedTo.length !== 1) return {};
  // Hardly anybody speaks of themselves: of a claim that ran to who denies it is asked anew.
  return { form: own, from: attributedTo, to: to.filter((one) => !attributedTo.includes(one)), attributedTo: null };
}

/** Whose words they are. Of a denial who denies stays who denies. */
export function setForm(draft: Draft, id: string, form: Form): Edit {
  const { modality, form: old, from = [], attributedTo = [] } = recordOf(draft, 'statements', id) ?? {};
  const isOther = modality === 'denied' && (old === 'reported') !== (form === 'reported');
  if (!isOther) return setStatement(draft, id, { form });
  const sides = form === 'reported' ? { attributedTo: from } : { from: attributedTo.slice(0, 1), attributedTo: null };
  return setStatement(draft, id, { form, ...sides });
}

/** Told of somebody's words in the source's: it can be a report of the denial as well. */
const isTold = (form: DraftStatement['form']) => form === 'indirect' || form === 'partial';

/** Whether readers are told that somebody denies it. */
export const isDenial = ({ modality, withdrawn }: DraftStatement): boolean =>
  modality === 'denied' && withdrawn == null;

/** Who denies: of a report the one on whose word it is, of somebody's own words who speaks. */
export const denierOf = ({ form, from = [], attributedTo = [] }: DraftStatement): readonly string[] =>
  form === 'reported' ? attributedTo : from;

/** Who and whom of the claim the other way round; null where there is nothing to turn, or who speaks would change. */
export function turnRound(draft: Draft, id: string): Edit | null {
  const { from = [], to = [], form, mutual } = recordOf(draft, 'statements', id) ?? {};
  const isSame = from.every((one) => to.includes(one)) && to.every((one) => from.includes(one));
  if (mutual || form !== 'reported' || isSame) return null;
  const apply = (its: Draft) => withRecord(its, 'statements', id, { from: listed(to), to: listed(from) });
  return edit('turn-round', { text: wordsOf(draft, id) }, apply);
}

const listed = (ids: readonly string[]): string[] | null =>
  ids.length > 0 ? (Object.freeze([...ids]) as string[]) : null;

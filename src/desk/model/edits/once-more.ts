/** Another statement of the same words: a sentence often says more than one thing, by the same voice, on the same day and as surely. */
import { refuse } from '../edit.js';
import { placeIn } from '../passage/verdicts.js';
import { recordOf } from '../records.js';
import type { Draft, DraftStatement, Edit, EditRefusal, TakeFields } from '../types.js';
import { take } from './take.js';

/** Whom it is about, and how the two are tied, is what differs: that is asked. */
export function takeOnceMore(draft: Draft, id: string): (Edit & { readonly id: string }) | EditRefusal {
  const its = recordOf(draft, 'statements', id);
  const place = placeIn(draft, id);
  if (!its || !place) return refuse('unknown', { id });
  const { form, modality, said } = its;
  const same = { ...(form && { form }), ...(modality && { modality }), ...(said != null && { said }) };
  return take(draft, place.source, place, { ...same, ...voicesOf(its) });
}

/** Who speaks, or on whose word it is. Of a report who does it may be another one, and so may who denies another claim. */
function voicesOf({ form, modality, from, attributedTo }: DraftStatement): TakeFields {
  const isReport = form == null || form === 'reported';
  if (isReport && modality === 'denied') return {};
  return { ...(!isReport && from && { from }), ...(attributedTo && { attributedTo }) };
}

/**
 * Another passage for a statement, whose form, certainty and amount go with it as far as they were read off its words: "partly verbatim" is wrong
 * once the marks are trimmed away. What its maker chose otherwise stays, and the checks tell where it no longer fits.
 */
import { sumsIn } from '../../../story/findings/amounts.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import type { Form, Modality } from '../../../story/vocabulary.js';
import { isRefusal } from '../edit.js';
import { placeIn } from '../passage/verdicts.js';
import { snapped } from '../passage/words.js';
import { certaintyIn } from '../proposed/certainty.js';
import { filledIn } from '../proposed/filled.js';
import { formIn } from '../proposed/form.js';
import { isSame, type Proposed } from '../proposed/proposed.js';
import { langOf, recordOf } from '../records.js';
import type { Draft, DraftStatement, Edit, EditRefusal, PassageSpan } from '../types.js';
import { isOwnAmount } from './amount.js';
import { setCertainty } from './denial.js';
import { setStatement } from './statements.js';
import { setExcerpt } from './take.js';

/** What the new words say otherwise than those that were there. */
export interface ReadAnew {
  readonly form?: Form;
  readonly modality?: Modality;
  /** The number that was read off stands in the words no more. */
  readonly amount?: null;
}

/** One edit of both; `proposals` of its text, as it may have been taken from one. */
export function trimTo(
  draft: Draft,
  id: string,
  span: PassageSpan,
  proposals: readonly Proposed[] = [],
): (Edit & { readonly anew: ReadAnew }) | EditRefusal {
  const edit = setExcerpt(draft, id, span);
  if (isRefusal(edit)) return edit;
  const anew = { ...readAnew(draft, id, span, proposals), ...amountAnew(draft, id, span, proposals) };
  if (Object.keys(anew).length === 0) return { ...edit, anew };
  return { ...edit, anew, apply: (its) => withAnew(edit.apply(its), id, anew) };
}

/** Who denies and what is denied are told apart, or are one again, as if its maker had chosen that certainty. */
function withAnew(draft: Draft, id: string, { modality, ...fields }: ReadAnew): Draft {
  const next = Object.keys(fields).length > 0 ? setStatement(draft, id, fields).apply(draft) : draft;
  return modality ? setCertainty(next, id, modality).apply(next) : next;
}

function readAnew(draft: Draft, id: string, span: PassageSpan, proposals: readonly Proposed[]): ReadAnew {
  const its = recordOf(draft, 'statements', id);
  const before = placeIn(draft, id);
  const after = snapped(draft.texts.get(before?.source ?? '') ?? '', span);
  if (!its || !before || !after) return {};
  const { source } = before;
  const { form: old = 'reported', modality: was = 'asserted' } = its;
  const proposed = (place: PassageSpan) => proposals.find((one) => isSame(one, place));
  const sure = (place: PassageSpan, form: Form, otherwise?: Modality) =>
    certaintyIn(draft, source, place, form, proposed(place)?.modality ?? otherwise);
  if (was === 'denied') {
    // A denial is told as a report, whatever form its words have.
    const as = (place: PassageSpan) => sure(place, proposed(place)?.form ?? formIn(draft, source, place));
    const now = as(before) === was ? as(after) : was;
    return now === was ? {} : { modality: now };
  }
  const isRead = old === sideKept(its, formIn(draft, source, before)) || old === proposed(before)?.form;
  const form = isRead ? sideKept(its, formIn(draft, source, after)) : old;
  // In somebody’s own words "will" need not tell of a plan, but may: a condition that is cut off makes no fact of one.
  const kept = was === 'planned' && form === 'direct' ? was : undefined;
  const now = was === sure(before, old) ? sure(after, form, kept) : was;
  return { ...(form !== old && { form }), ...(now !== was && { modality: now }) };
}

/** An amount that was read off the words goes with them; one that its maker has changed is the maker's. */
function amountAnew(draft: Draft, id: string, span: PassageSpan, proposals: readonly Proposed[]): ReadAnew {
  const { amount } = recordOf(draft, 'statements', id) ?? {};
  const source = placeIn(draft, id)?.source ?? '';
  const text = draft.texts.get(source) ?? '';
  const after = snapped(text, span);
  const lexicon = lexiconOf(langOf(draft, source));
  if (!amount || !after || !lexicon || isOwnAmount(draft, id)) return {};
  if (!filledIn(draft, id, proposals).includes('amount')) return {};
  const left = sumsIn(text.slice(after.start, after.end), lexicon);
  return left.some(({ value }) => value === amount.value) ? {} : { amount: null };
}

/** Once it is said who speaks, or who does it, other words do not turn the one into the other. */
function sideKept({ form: old = 'reported', from = [], attributedTo = [] }: DraftStatement, form: Form): Form {
  const isOther = (old === 'reported') !== (form === 'reported');
  if (!isOther || from.length + attributedTo.length === 0) return form;
  return old === 'reported' ? old : 'indirect';
}

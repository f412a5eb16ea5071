/** What was proposed of a text, less what its maker has answered; and a proposal as a statement. Nothing is in the story before somebody takes it. */

import type { Form, Modality } from '../../../story/vocabulary.js';
import { isRefusal } from '../edit.js';
import { partyCalled, spelled } from '../edits/names.js';
import { take } from '../edits/take.js';
import { touches } from '../passage/coverage.js';
import { placesIn } from '../passage/verdicts.js';
import type { Draft, Edit, EditRefusal, PassageSpan, TakeFields } from '../types.js';
import { readOff } from './filled.js';
import { withParties } from './newcomer.js';
import { type FoundParty, isSame, type Proposed } from './proposed.js';

export interface Queued<Its extends Proposed> {
  readonly proposal: Its;
  /** Its number in the list of proposals. */
  readonly index: number;
  readonly speakers: readonly FoundParty[];
  readonly about: readonly FoundParty[];
}

/** Those that are still to be answered, in the text's order; names that are ignored are left out. */
export function queueOf<Its extends Proposed>(draft: Draft, source: string, proposals: readonly Its[]): Queued<Its>[] {
  const taken = placesIn(draft, source);
  const aside = draft.setAside.filter((its) => its.source === source);
  // What its maker trimmed away, or has taken in part, is no news.
  const isAnswered = (its: Proposed) => taken.some((one) => touches(one, its)) || aside.some((one) => isSame(one, its));
  return proposals
    .map((proposal, index) => ({ proposal, index }))
    .filter(({ proposal }) => !isAnswered(proposal))
    .map((its) => ({
      ...its,
      speakers: heeded(draft, its.proposal.speakers),
      about: heeded(draft, its.proposal.about),
    }))
    .sort((a, b) => a.proposal.start - b.proposal.start || a.proposal.end - b.proposal.end);
}

export function heeded(draft: Draft, names: readonly string[]): FoundParty[] {
  const ignored = new Set(draft.ignored.map(spelled));
  const all = names
    .filter((name) => !ignored.has(spelled(name)))
    .map((name) => ({ name, party: partyCalled(draft, name) }));
  // By two names that the story has for one and the same, that one is offered once.
  return all.filter(({ party }, i) => party == null || all.findIndex((one) => one.party === party) === i);
}

/** What the maker chose; what is not given is as proposed, an empty list is nobody. */
export interface Choice {
  readonly speakers?: readonly string[];
  readonly about?: readonly string[];
  readonly relation?: string;
  readonly form?: Form;
  readonly modality?: Modality;
  /** The passage after trimming. */
  readonly span?: PassageSpan;
}

/** The likeliest speaker, all whom it is about, and what else was read off the text. Who is not in the story yet comes into it. */
export function takeProposal(
  draft: Draft,
  source: string,
  proposals: readonly Proposed[],
  index: number,
  choice: Choice = {},
): (Edit & { readonly id: string }) | EditRefusal {
  const proposal = proposals[index];
  if (!proposal) return { refused: 'unknown', params: { id: String(index) } };
  const from = choice.speakers ?? heeded(draft, proposal.speakers.slice(0, 1)).map(({ name }) => name);
  const {
    modality: told = 'asserted',
    repliesTo,
    ...read
  } = readOff(draft, source, proposals, proposal, choice.relation);
  // What it answers was read of whoever was thought to speak.
  const isOther = from[0] != null && spelled(from[0]) !== spelled(proposal.speakers[0] ?? '');
  const modality = choice.modality ?? told;
  const form = choice.form ?? proposal.form;
  const speaks = form !== 'reported';
  // Who denies is not who is said to have done it: of the claim nothing is filled in, and all of it is asked.
  const isDenial = modality === 'denied' && form !== 'direct';
  const to = isDenial ? [] : (choice.about ?? heeded(draft, proposal.about).map(({ name }) => name));
  const named = withParties(draft, from, speaks);
  const all = withParties(named.draft, to, false);
  const fields = {
    ...(isDenial ? { attributedTo: named.ids, form: 'reported' } : { from: named.ids, to: all.ids, form }),
    ...(choice.relation != null && { relation: choice.relation }),
    ...read,
    ...(repliesTo && !isOther && { repliesTo }),
    ...((modality !== 'asserted' || choice.modality != null) && { modality }),
  } as TakeFields;
  const edit = take(all.draft, source, choice.span ?? proposal, fields, 'take-proposal');
  if (isRefusal(edit)) return edit;
  // One entry in the log: who came into the story with it leaves it with it.
  return {
    ...edit,
    apply: (its) => edit.apply(withParties(withParties(its, from, speaks).draft, to, false).draft),
  };
}

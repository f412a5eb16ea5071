/** A proposal is taken, as one edit that one undo takes back, or set aside. */
import type { Proposal } from '../../../propose/index.js';
import { type Queued, relationIn, setAside, takeProposal } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { focusOpen } from '../statement/focus.js';
import { cardShown } from './card.js';
import { proposalsOf } from './proposing.js';

export interface TakeChoice {
  /** Null: nobody. */
  readonly speaker: string | null;
  readonly about: readonly string[];
}

/** Who and whom it is about are as its maker chose. */
export function takeIt(desk: Desk, { index, proposal }: Queued<Proposal>, { speaker, about }: TakeChoice): void {
  const { source } = desk.state;
  if (source == null) return;
  const choice = { speakers: speaker == null ? [] : [speaker], about };
  const edit = takeProposal(desk.draft, source, proposalsOf(desk, source), index, choice);
  const id = 'id' in edit ? edit.id : null;
  const relation = relationIn(desk.draft, source, proposal);
  const hint = id == null || relation == null ? null : { statement: id, relation };
  const selection = { start: proposal.end, end: proposal.end };
  if (desk.edit(edit, { hand: id, listed: false, hint, selection })) desk.afterwards(() => focusOpen());
}

export function asideIt(desk: Desk, { proposal }: Queued<Proposal>): void {
  const { source } = desk.state;
  if (source == null) return;
  const selection = { start: proposal.end, end: proposal.end };
  if (desk.edit(setAside(desk.draft, source, proposal), { hand: null, selection }))
    desk.afterwards(() => showInTurn(desk));
}

/** The proposal has the keys. */
export function showInTurn(desk: Desk): void {
  const its = cardShown();
  if (its) its.focus();
  else desk.text.element.focus({ preventScroll: true });
}

/** One press leads to the place that something is about. */
import type { Place } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { showInTurn } from '../proposals/deciding.js';
import type { DeskState } from '../state.js';
import { focusField } from '../statement/focus.js';
import { inHand } from '../statement/hand.js';
import { askPassage, lostInHand } from '../text/taking.js';
import { openParty } from '../who/party-more.js';

/** Fields that stand under other names in the form. */
const FIELDS: { readonly [field: string]: string } = { exact: 'quote', quote: 'quote', translations: 'translation' };

export function goTo(desk: Desk, place: Place): void {
  if (place.kind === 'proposal' && place.span) toProposal(desk, place.span);
  else if (place.kind === 'name') toNames(desk);
  else toRecord(desk, place);
}

function toRecord(desk: Desk, { kind, id, field, span }: Place): void {
  if (kind === 'statement') inHand(desk, id);
  else if (kind === 'entity' || kind === 'relation') {
    openParty(desk, id);
    desk.change({ step: 'who', pane: 'statement' });
  } else if (kind === 'text' && span) desk.change({ step: 'read', pane: 'text', source: span.source });
  else if (kind === 'source' || kind === 'text') desk.change({ step: 'source', pane: 'statement' });
  else desk.change({ step: 'title', pane: 'statement', ...partOf(kind, id) });
  if (span) desk.change({ selection: { start: span.start, end: span.end }, source: span.source });
  desk.afterwards(() => {
    if (span) desk.text.select(span);
    if (kind === 'statement' && FIELDS[field] === 'quote' && lostInHand(desk) != null) askPassage(desk);
    else focusField(FIELDS[field] ?? field, RECORDS[kind] == null ? id : `${RECORDS[kind]}-${id}`);
  });
}

/** The first that is to be decided. */
function toNames(desk: Desk): void {
  desk.change({ step: 'who', pane: 'statement' });
  desk.afterwards(() => document.querySelector<HTMLElement>('.names button')?.focus());
}

function toProposal(desk: Desk, { source, start, end }: NonNullable<Place['span']>): void {
  const selection = { start, end: start };
  desk.change({ step: 'say', pane: 'statement', hand: null, listed: false, source, selection });
  desk.afterwards(() => {
    desk.text.reveal({ start, end });
    showInTurn(desk);
  });
}

/** Records that go by a number. */
const RECORDS: { readonly [kind in Place['kind']]?: string } = {
  step: 'step',
  correction: 'correction',
};

/** Where in the step about the story as a whole it is. */
function partOf(kind: Place['kind'], id: string): Partial<DeskState> {
  if (kind === 'step') return { part: 'reading', shownStep: Number(id) };
  return { part: kind === 'correction' ? 'corrections' : 'title' };
}

/** Beneath the statement in hand, always in sight: on to the next passage, once more the same one; single keys hold on its buttons. */
import { html, nothing } from 'lit-html';
import { FORMS, MODALITIES } from '../../../story/vocabulary.js';
import { type DraftStatement, isRefusal, placeIn, setCertainty, setForm, takeOnceMore } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { isField } from '../keys.js';
import { turnBothWays } from './both-ways.js';
import { focusOpen, focusPicker, focusReview } from './focus.js';
import { next } from './next.js';

export function foot(desk: Desk, statement: DraftStatement) {
  const { t } = desk;
  return html`<div class="foot" role="group" aria-label=${t.handGroup} @keydown=${(event: KeyboardEvent) => onKey(desk, statement, event)}>
    <button type="button" class="solid" data-next @click=${() => next(desk)}>${t.nextPassage}</button>
    ${
      placeIn(desk.draft, statement.id)
        ? html`<button type="button" @click=${() => onceMore(desk, statement)}>${t.once}</button>`
        : nothing
    }
  </div>`;
}

/** What asks first is what the other one does not say. */
function onceMore(desk: Desk, { id }: DraftStatement): void {
  const edit = takeOnceMore(desk.draft, id);
  const hand = isRefusal(edit) ? null : edit.id;
  if (desk.edit(edit, { hand, step: 'say', pane: 'statement' })) desk.afterwards(() => focusOpen());
}

const after = <Its>(all: readonly Its[], now: Its): Its | undefined => all[(all.indexOf(now) + 1) % all.length];

/** Letters hold on the buttons of this group alone, never in a field. */
function onKey(desk: Desk, statement: DraftStatement, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || isField(event.target) || statement.withdrawn) return;
  const act = ACTS[key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act(desk, statement);
}

const ACTS: Readonly<Record<string, (desk: Desk, statement: DraftStatement) => void>> = {
  f: (desk, { id, form }) => desk.edit(setForm(desk.draft, id, after(FORMS, form ?? 'reported') ?? 'reported')),
  c: (desk, { id, modality }) =>
    desk.edit(setCertainty(desk.draft, id, after(MODALITIES, modality ?? 'asserted') ?? 'asserted')),
  o: onceMore,
  b: (desk, { id }) => turnBothWays(desk, id),
  a: (desk) => toLink(desk, 'repliesTo'),
  d: (desk) => toLink(desk, 'disputes'),
  r: (desk) => {
    if (!focusReview()) desk.say(desk.t.nobodyHere);
  },
};

function toLink(desk: Desk, field: 'repliesTo' | 'disputes'): void {
  if (desk.draft.story.statements.length < 2) desk.say(desk.t.noOthers);
  else focusPicker(field);
}

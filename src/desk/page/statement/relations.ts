/** In what relation one stands to the other: the story's words first, then those on offer, then one's own. */
import { html, nothing } from 'lit-html';
import type { Relation } from '../../../story/definition.js';
import { pickText } from '../../../story/telling/text.js';
import { TONES, type Tone } from '../../../story/vocabulary.js';
import type { DraftStatement } from '../../model/index.js';
import { addRelation, setRelation, setStatement, vocabulary } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { typedIn } from '../texts.js';
import { focusNext } from './focus.js';
import { nameIn } from './parties.js';
import type { Option, Picker } from './picker.js';

export function relationPicker(desk: Desk, statement: DraftStatement): Picker {
  const { draft, state, t } = desk;
  const options: Option[] = inPlace(desk, statement).map(({ id, label, tone }) => ({
    id,
    label: pickText(label, state.lang, draft.story.lang).text,
    tone,
  }));
  const chosen = options.filter(({ id }) => id === statement.relation);
  const put = (relation: string | null) => desk.edit(setStatement(desk.draft, statement.id, { relation }));
  return {
    name: 'relation',
    label: t.relation,
    single: true,
    due: true,
    asks: { first: t.pickRelation, more: t.pickOther },
    chosen,
    options,
    pick(id) {
      put(id);
      desk.afterwards(focusNext);
    },
    make(label) {
      const edit = addRelation(desk.draft, { tone: 'other', label });
      if (desk.edit(edit)) put(edit.id);
      desk.afterwards(() => document.querySelector<HTMLElement>('[data-tone-of]')?.focus());
    },
    drop: () => put(null),
    beside: toneOf(desk, statement),
    below: (at) => sentence(desk, statement, at ?? chosen[0]),
  };
}

/** The order of the verbs as it was when the statement came into hand: the numbers by which they are chosen do not move while it is there. */
let order: { readonly id: string; readonly verbs: readonly string[] } | null = null;

/** The one that its words suggest first; of the story a new one last. */
function inPlace(desk: Desk, { id, form }: DraftStatement): readonly Relation[] {
  const { draft, state } = desk;
  const all = vocabulary(draft, form);
  if (order?.id !== id) {
    const hint = state.hint?.statement === id ? state.hint.relation : null;
    const verbs = all.map((its) => its.id);
    order = { id, verbs: hint != null && verbs.includes(hint) ? [...new Set([hint, ...verbs])] : verbs };
  }
  const { verbs } = order;
  const rank = (its: Relation) => (verbs.includes(its.id) ? verbs.indexOf(its.id) : verbs.length);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** As readers will read it, also of a verb that is only looked at. */
function sentence(desk: Desk, { from = [], to = [], mutual }: DraftStatement, verb: Option | undefined) {
  const { draft, t } = desk;
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(draft, id)).join(', ') || '…';
  const [who, whom] = mutual ? [names(from.slice(0, 1)), names(from.slice(1))] : [names(from), names(to)];
  return html`<p class="sentence"><span class="label">${t.sentence}</span> <b>${who}</b> ${verb?.label ?? '…'} <b>${whom}</b></p>`;
}

/** The tone belongs to the relation, not to the statement. */
function toneOf(desk: Desk, { relation }: DraftStatement) {
  const its = desk.draft.story.relations.find(({ id }) => id === relation);
  if (!its) return nothing;
  const change = (event: Event) => desk.edit(setRelation(desk.draft, its.id, { tone: typedIn(event) as Tone }));
  return html`<select class="tone" data-tone-of=${its.id} aria-label=${desk.t.tone} title=${desk.t.tone} @change=${change}>
    ${TONES.map((tone) => html`<option value=${tone} ?selected=${tone === its.tone}>${desk.t.tones[tone]}</option>`)}
  </select>`;
}

/** In what relation one stands to the other: the story's words first, then those on offer, then one's own. */
import { html, nothing } from 'lit-html';
import type { Relation } from '../../../story/definition.js';
import { sidesOf } from '../../../story/telling/claim.js';
import { pickText } from '../../../story/telling/text.js';
import { TONES, type Tone } from '../../../story/vocabulary.js';
import type { DraftStatement } from '../../model/index.js';
import { addRelation, firstVerbs, setRelation, setStatement, vocabulary } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { typedIn } from '../texts.js';
import { focusNext, focusPicker } from './focus.js';
import { nameIn } from './parties.js';
import type { Option, Picker } from './picker.js';

export function relationPicker(desk: Desk, statement: DraftStatement): Picker {
  const { t } = desk;
  const options: Option[] = inPlace(desk, statement).map(({ id, label, tone }) => ({
    id,
    label: labelIn(desk, label),
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
      if (!desk.edit(edit)) return;
      asking(desk).toned = { statement: statement.id, relation: edit.id };
      put(edit.id);
      desk.afterwards(() => focusPicker('relation'));
    },
    drop: () => put(null),
    onward: focusNext,
    beside: toneOf(desk, statement),
    below: (at) => sentence(desk, statement, at ?? chosen[0]),
    ...toneQuestion(desk, statement),
  };
}

/** A verb of the maker's own that was just made: what tone it has is asked once, of that statement. */
const asking = held((): { toned: { readonly statement: string; readonly relation: string } | null } => ({
  toned: null,
}));

function toneQuestion(desk: Desk, { id, relation }: DraftStatement): Partial<Picker> {
  const { t } = desk;
  const { toned } = asking(desk);
  if (relation == null || toned?.statement !== id || toned.relation !== relation) return {};
  return {
    question: t.toneAsked,
    asks: { first: t.tone, more: t.tone },
    options: TONES.map((tone) => ({ id: tone, label: t.tones[tone], tone })),
    pick(tone) {
      asking(desk).toned = null;
      desk.edit(setRelation(desk.draft, relation, { tone: tone as Tone }));
      // The same tone changes nothing, and the answer is one all the same.
      desk.change({});
      desk.afterwards(focusNext);
    },
    make: null,
  };
}

/** The order of the verbs as it was when the statement came into hand: the numbers by which they are chosen do not move while it is there. */
const standing = held((): { order: { readonly id: string; readonly verbs: readonly string[] } | null } => ({
  order: null,
}));

/** Those that its words suggest first; of the story a new one last. */
function inPlace(desk: Desk, statement: DraftStatement): readonly Relation[] {
  const { draft, state } = desk;
  const { id, form } = statement;
  const all = vocabulary(draft, form);
  const its = standing(desk);
  if (its.order?.id !== id) {
    const hint = state.hint?.statement === id ? state.hint.relation : null;
    const verbs = all.map((its) => its.id);
    const first = firstVerbs(draft, statement, hint).filter((one) => verbs.includes(one));
    its.order = { id, verbs: [...new Set([...first, ...verbs])] };
  }
  const { verbs } = its.order;
  const rank = (one: Relation) => (verbs.includes(one.id) ? verbs.indexOf(one.id) : verbs.length);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** Stands for what is still to be chosen. */
const GAP = '…';

/** As readers will read it, of the verb that it has. */
export function reading(desk: Desk, statement: DraftStatement) {
  const its = desk.draft.story.relations.find(({ id }) => id === statement.relation);
  return sentence(desk, statement, its?.label == null ? undefined : { label: labelIn(desk, its.label) });
}

const labelIn = ({ draft, state }: Desk, label: Relation['label']) =>
  pickText(label, state.lang, draft.story.lang).text;

/** Also of a verb that is only looked at. */
function sentence(desk: Desk, its: DraftStatement, verb: Pick<Option, 'label'> | undefined) {
  const { draft, t } = desk;
  const { from = [], to = [], mutual, form, modality = 'asserted' } = its;
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(draft, id)).join(', ');
  const [who, whom] = mutual ? [from.slice(0, 1), from.slice(1)] : [from, to];
  const { voices, speakers } = sidesOf(its);
  const speaker = names(speakers) || (form === 'reported' ? '' : GAP);
  const many = (speakers.length > 0 ? speakers : voices).length > 1;
  const [before, after] = t.readers.hedges[modality]({ voice: names(voices), many, speaker });
  return html`<p class="sentence"><span class="label">${t.sentence}</span> ${before}<b>${names(who) || GAP}</b> ${verb?.label ?? GAP} <b>${names(whom) || GAP}</b>${after}</p>`;
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

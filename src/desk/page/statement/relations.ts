/** In what relation one stands to the other: the story's words first, then those on offer, then one's own. */
import { html, nothing } from 'lit-html';
import { pickText } from '../../../story/telling/text.js';
import { TONES, type Tone } from '../../../story/vocabulary.js';
import type { DraftStatement } from '../../model/index.js';
import { addRelation, setRelation, setStatement, vocabulary } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { typedIn } from '../texts.js';
import { focusNext } from './focus.js';
import type { Option, Picker } from './picker.js';

export function relationPicker(desk: Desk, statement: DraftStatement): Picker {
  const { draft, state, t } = desk;
  const options: Option[] = vocabulary(draft).map(({ id, label, tone }) => ({
    id,
    label: pickText(label, state.lang, draft.story.lang).text,
    tone,
  }));
  const { hint } = state;
  const likely = hint?.statement === statement.id ? options.findIndex(({ id }) => id === hint.relation) : -1;
  if (likely > 0) options.unshift(...options.splice(likely, 1));
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
  };
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

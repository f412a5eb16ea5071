/** How those of the story are tied: its relations, each with its verb in every language and its tone. */
import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { TONES, type Tone } from '../../../story/vocabulary.js';
import { choice } from '../../../ui/choice.js';
import { type DraftRelation, removeRelation, setRelationLabel, setTone } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inOthers, toldIn } from '../telling/fields.js';
import { textOf, typedIn } from '../texts.js';
import { counted, fill } from '../words.js';

/** Drawn anew only where a relation, or how often it is used, may have changed. */
export function relations(desk: Desk) {
  const { draft, t } = desk;
  const { relations, statements, lang } = draft.story;
  return guard([relations, statements, lang, t], () => listed(desk));
}

function listed(desk: Desk) {
  const { draft, t } = desk;
  const all = draft.story.relations;
  if (all.length === 0) return nothing;
  return html`<details class="more relations">
    <summary>${fill(t.relationsOf, { count: String(all.length) })}</summary>
    <p class="hint">${t.relationsHint}</p>
    <ul class="records">${all.map((its) => one(desk, its))}</ul>
  </details>`;
}

function one(desk: Desk, { id, tone, label }: DraftRelation) {
  const { draft, t } = desk;
  const name = textOf(draft, label) || id;
  const uses = draft.story.statements.filter(({ relation }) => relation === id).length;
  const change = (event: Event) => desk.edit(setTone(desk.draft, id, typedIn(event) as Tone));
  const verb = (lang: string) =>
    toldIn(desk, lang, {
      id: `relation-${id}`,
      label: t.relationLabel,
      field: 'label',
      rows: 1,
      text: label,
      put: (its, text) => desk.edit(setRelationLabel(desk.draft, id, its, text)),
    });
  return html`<li class="record" data-record=${id}>
    ${verb(draft.story.lang)}
    <div class="line">
      <span class="sign" data-tone=${tone ?? nothing}></span>
      <select data-field="tone" aria-label=${fill(t.toneOf, { name })} @change=${change}>
        ${TONES.map((its) => choice(its, its === tone, t.tones[its]))}
      </select>
      <span class="count">${counted(t.used, uses)}</span>
      ${uses === 0 ? html`<button type="button" class="text" aria-label=${fill(t.remove, { what: name })} @click=${() => desk.edit(removeRelation(desk.draft, id))}>${t.removeParty}</button>` : nothing}
    </div>
    ${inOthers(desk, [label], verb)}
  </li>`;
}

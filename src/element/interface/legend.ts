/** The legend that is the filter: a switch for each tone, opened to one for each of its relations. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../story/claims.js';
import type { Statement, Story } from '../../story/definition.js';
import { type Counts, countsOf, type Shows } from '../../story/filter.js';
import type { Facets } from '../../story/filtering/facets.js';
import { filtered } from '../../story/filtering/filter.js';
import { TONES, type Tone } from '../../story/vocabulary.js';
import { AREA } from '../../ui/controls.js';
import { toggledRelation, toggledTone } from '../state/actions.js';
import { sign } from '../words/edge-sign.js';
import { say, type View } from '../words/view.js';

interface RelationSwitch {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly count: number;
  readonly on: boolean;
}

/** What the other facets leave, relation by relation; only another filter changes it, and the legend is shown anew with every move. */
interface Left {
  readonly facets: Facets;
  readonly shows: Shows;
  readonly counts: Counts;
}
const counted = new WeakMap<Story, Left>();

function leftIn({ model, state }: View): Left {
  const { story } = model;
  const { facets } = state;
  const last = counted.get(story);
  if (last?.facets === facets) return last;
  const { answers: _, ...asked } = facets;
  const left = new Set(filtered(story, { facets: asked, hidden: [] }).shown);
  const shows: Shows = (statement) => left.has(statement);
  const its = { facets, shows, counts: countsOf(story, shows) };
  counted.set(story, its);
  return its;
}

/** The relations of a tone with how many statements each carries, in the file's order. */
function switchesOf(view: View, tone: Tone): RelationSwitch[] {
  const { story } = view.model;
  const { relations } = leftIn(view).counts;
  return story.relations
    .filter((relation) => relation.tone === tone)
    .map((relation) => ({
      id: relation.id,
      label: say(view, relation.label).text,
      lang: say(view, relation.label).lang,
      count: relations.get(relation.id) ?? 0,
      on: !view.state.hidden.includes(relation.id),
    }));
}

function relations(view: View, tone: Tone, switches: readonly RelationSwitch[]): TemplateResult {
  const others = view.model.story.relations.filter((relation) => relation.tone !== tone).map(({ id }) => id);
  return html`<div class="relations" data-area=${AREA.relations} tabindex="-1" id=${`relations-${tone}`} role="group" aria-label=${view.t.openRelations(view.t.tones[tone])}>
    <button type="button" class="text" data-only=${tone} @click=${() => view.actions.hide(others)}>${view.t.only(view.t.tones[tone])}</button>
    ${switches.map(
      (relation) => html`<label class=${relation.on ? '' : 'off'}>
        <input type="checkbox" data-relation=${relation.id} .checked=${relation.on}
          @change=${() => view.actions.hide(toggledRelation(view.state, relation.id))} />
        <span lang=${relation.lang}>${relation.label}</span> <span class="count">${relation.count}</span>
      </label>`,
    )}
  </div>`;
}

/** State that belongs to the legend alone: which tone is opened to its relations. */
export interface LegendState {
  readonly opened: Tone | null;
  toggle(tone: Tone | null): void;
}

function tone(view: View, legend: LegendState, its: Tone): TemplateResult | typeof nothing {
  const switches = switchesOf(view, its);
  if (switches.length === 0) return nothing;
  const on = switches.filter((relation) => relation.on);
  const { counts, shows } = leftIn(view);
  const all = counts.tones.get(its) ?? 0;
  const isOn = (statement: Statement) => shows(statement) && on.some(({ id }) => id === statement.relation);
  const shown = on.length === switches.length ? all : countClaims(view.model.story.statements.filter(isOn));
  // Where Tab comes first; the filter's button stands before it in the same group.
  const first = TONES.find((any) => view.model.story.relations.some((relation) => relation.tone === any));
  const pressed = on.length === switches.length ? 'true' : on.length === 0 ? 'false' : 'mixed';
  const opened = legend.opened === its;
  const label = view.t.tones[its];
  return html`<li class="entry ${its} ${pressed === 'false' ? 'off' : ''}">
    <span class="chip" data-record>
      <button type="button" class="switch" data-tone=${its} tabindex=${its === first ? '0' : nothing} aria-pressed=${pressed}
        @click=${() => view.actions.hide(toggledTone(view.state, its))}>
        ${sign(its)} <span class="label">${label}</span> <span class="count">${shown === all ? all : `${shown}/${all}`}</span>
      </button><button type="button" class="more" data-list=${its} aria-expanded=${opened} aria-controls=${`relations-${its}`} aria-label=${view.t.openRelations(label)} title=${view.t.openRelations(label)}
        @click=${() => legend.toggle(opened ? null : its)}>
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M1 1 5 5 9 1" fill="none" stroke="currentColor" stroke-width="1.5" /></svg>
      </button>
    </span>
    ${opened ? relations(view, its, switches) : nothing}
  </li>`;
}

/** Tones with counts, each opened to its relations; all and none. */
export function legend(view: View, state: LegendState): TemplateResult {
  const { t, model } = view;
  const everything = model.story.relations.map(({ id }) => id);
  return html`<div part="legend" class="legend" data-area=${AREA.legend} role="group" aria-label=${t.legend} tabindex="-1">
    <ul>${TONES.map((its) => tone(view, state, its))}</ul>
    <span class="both">
      <button type="button" class="text" data-filter="all" @click=${() => view.actions.hide([])}>${t.all}</button>
      <button type="button" class="text" data-filter="none" @click=${() => view.actions.hide(everything)}>${t.none}</button>
    </span>
  </div>`;
}

/** The filter's panel: every facet that tells this story's statements apart, its values with what each would leave, and the sentence of it all. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../story/claims.js';
import {
  choosing,
  chosen,
  type FacetName,
  type Facets,
  type FilterInForce,
  isYesOrNo,
  toggled,
  UNCONFIRMED,
} from '../../story/filtering/facets.js';
import {
  daysOf,
  filtered,
  type LiveCounts,
  liveCounts,
  type OfferedChoice,
  offeredChoices,
} from '../../story/filtering/filter.js';
import { valueText } from '../../story/filtering/sentence.js';
import { AREA } from '../../ui/controls.js';
import type { Model } from '../state/model.js';
import { dateText } from '../words/facts.js';
import { filterLine } from '../words/filter-line.js';
import { nameOf, type View } from '../words/view.js';
import filterStyles from './filter.css?inline';
import timeStyles from './time-bars.css?inline';
import { timeBars } from './time-bars.js';

export const styles = [filterStyles, timeStyles];

/** Values of a facet that are listed before all of them are asked for. */
const FILTER_FEW = 6;

export interface FilterPanelState {
  /** Facets of which all values are listed. */
  readonly whole: ReadonlySet<FacetName>;
  showAll(facet: FacetName, all: boolean): void;
  close(): void;
}

interface Known {
  readonly offered: readonly OfferedChoice[];
  readonly days: readonly string[];
  hidden: readonly string[] | null;
  counts: LiveCounts | null;
  unheard: number;
  added: number;
}

/** What a story offers never changes, and what its values would leave only with the filter. */
const known = new WeakMap<Model, Known>();

function knownOf({ model, state }: View): Known & { readonly counts: LiveCounts } {
  const { story } = model;
  const its: Known = known.get(model) ?? {
    offered: offeredChoices(story),
    days: daysOf(story),
    hidden: null,
    counts: null,
    unheard: 0,
    added: 0,
  };
  if (its.hidden !== state.hidden || !its.counts) {
    const filter: FilterInForce = state;
    const { unheard, added } = filtered(story, filter);
    its.hidden = state.hidden;
    its.counts = liveCounts(story, filter);
    [its.unheard, its.added] = [countClaims(unheard), countClaims(added)];
  }
  known.set(model, its);
  return { ...its, counts: its.counts };
}

function value(view: View, name: FacetName, its: string, count: number): TemplateResult {
  const { state, actions, model, t } = view;
  const on = chosen(state.facets, name).includes(its);
  return html`<label data-record class=${on ? 'on' : count === 0 ? 'off' : ''}>
    <input type="checkbox" data-facet=${name} data-value=${its} .checked=${on} @change=${() => actions.filter(toggled(state.facets, name, its))} />
    <span>${valueText(model.story, name, its, t)}</span> <span class="count">${count}</span>
  </label>`;
}

/** All that is not given as a fact, in one press. */
function unconfirmed(view: View, counts: ReadonlyMap<string, number>): TemplateResult | typeof nothing {
  const { state, actions, t } = view;
  const own = UNCONFIRMED.filter((its) => counts.has(its));
  if (own.length < 2) return nothing;
  const now = chosen(state.facets, 'certainty');
  const on = now.length === UNCONFIRMED.length && !now.includes('asserted');
  const count = own.reduce((sum, its) => sum + (counts.get(its) ?? 0), 0);
  return html`<label data-record class=${on ? 'on' : ''}>
    <input type="checkbox" data-facet="certainty" data-value="unconfirmed" .checked=${on} @change=${() => actions.filter(choosing(state.facets, 'certainty', on ? [] : UNCONFIRMED))} />
    <span>${t.filter.unconfirmed}</span> <span class="count">${count}</span>
  </label>`;
}

/** All articles of a publisher that has several, in one press. */
function papers(view: View): TemplateResult[] {
  const { state, actions, model, t } = view;
  const { story } = model;
  const own = new Map<string, string[]>();
  for (const { id, publisher } of story.sources)
    if (publisher != null) own.set(publisher, [...(own.get(publisher) ?? []), id]);
  const now = chosen(state.facets, 'source');
  return [...own].flatMap(([publisher, ids]) => {
    if (ids.length < 2 || own.size < 2) return [];
    const asked = choosing(state.facets, 'source', ids);
    const on = now.length === ids.length && ids.every((id) => now.includes(id));
    const count = countClaims(filtered(story, { facets: asked, hidden: state.hidden }).shown);
    return html`<label data-record class=${on ? 'on' : count === 0 ? 'off' : ''}>
      <input type="checkbox" data-facet="source" data-value=${`paper:${publisher}`} .checked=${on} @change=${() => actions.filter(on ? choosing(state.facets, 'source', []) : asked)} />
      <span>${t.filter.articles(publisher)}</span> <span class="count">${count}</span>
    </label>`;
  });
}

function facet(
  view: View,
  { choice: name, values }: OfferedChoice,
  counts: LiveCounts,
  panel: FilterPanelState,
): TemplateResult {
  const { t, state } = view;
  const all = panel.whole.has(name) || values.length <= FILTER_FEW + 1;
  const now = chosen(state.facets, name);
  const listed = all ? values : values.filter((its, i) => i < FILTER_FEW || now.includes(its));
  return html`<fieldset data-roving class=${isYesOrNo(name) ? 'short' : ''}><legend>${t.filter.choices[name]}</legend>
    ${listed.map((its) => value(view, name, its, counts[name].get(its) ?? 0))}
    ${name === 'certainty' ? unconfirmed(view, counts.certainty) : nothing} ${name === 'source' ? papers(view) : nothing}
    ${
      values.length > FILTER_FEW + 1
        ? html`<button type="button" class="text" data-record data-whole=${name} aria-expanded=${all} @click=${() => panel.showAll(name, !all)}>${all ? t.filter.fewer : t.filter.all(values.length)}</button>`
        : nothing
    }
  </fieldset>`;
}

/** The first and the last day; one that is put beyond the other takes it along. */
function period(view: View, days: readonly string[]): TemplateResult | typeof nothing {
  const { t, state, actions } = view;
  const bars = timeBars(view, days);
  if (days.length < 2)
    return bars === nothing
      ? nothing
      : html`<fieldset class="period"><legend>${t.filter.period}</legend>${bars}</fieldset>`;
  const { from, to, ...others } = state.facets;
  const set = (first: string | undefined, last: string | undefined) =>
    actions.filter({ ...others, ...(first && { from: first }), ...(last && { to: last }) });
  const day = (name: 'from' | 'to', now: string | undefined, choose: (day: string) => void) => {
    const listed = now == null || days.includes(now) ? days : [now, ...days].sort();
    return html`<label class="day"><span>${t.filter[name]}</span>
      <select data-day=${name} @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
        <option value="" .selected=${now == null}>${t.filter.anyDay}</option>
        ${listed.map((its) => html`<option value=${its} .selected=${its === now}>${dateText(its, t)}</option>`)}
      </select></label>`;
  };
  return html`<fieldset class="period"><legend>${t.filter.period}</legend>
    ${bars} ${day('from', from, (its) => set(its, to && its > to ? its : to))}
    ${day('to', to, (its) => set(from && its && its < from ? its : from, its))}
  </fieldset>`;
}

/** Who is hidden, and around whom is looked: each with its way back. */
function parties(view: View): TemplateResult | typeof nothing {
  const { t, state, actions } = view;
  const { without = [], around, ...others } = state.facets;
  if (without.length === 0 && !around) return nothing;
  const back = (text: string, facets: Facets) =>
    html`<button type="button" class="back-again" data-record @click=${() => actions.filter(facets)}><span>${text}</span> <span aria-hidden="true">×</span></button>`;
  return html`<fieldset data-roving><legend>${t.filter.parties}</legend>
    ${without.map((id) => {
      const left = without.filter((its) => its !== id);
      return back(t.filter.without(nameOf(view, id)), {
        ...others,
        ...(around && { around }),
        ...(left.length > 0 && { without: left }),
      });
    })}
    ${around ? back(t.filter.around(nameOf(view, around.id), around.hops), { ...others, ...(without.length > 0 && { without }) }) : nothing}
  </fieldset>`;
}

/** Answers to what is shown, one press away; once they are shown the same press takes them away. */
function answers(view: View, { unheard, added }: Known): TemplateResult | typeof nothing {
  const { t, state, actions } = view;
  const { answers: on, ...others } = state.facets;
  if (!on && unheard === 0) return nothing;
  return html`<button type="button" class="text" data-answers @click=${() => actions.filter(on ? others : { ...others, answers: true })}>${on ? t.filter.leaveAnswers(added) : t.filter.showAnswers(unheard)}</button>`;
}

export function filterPanel(view: View, panel: FilterPanelState): TemplateResult {
  const { t, model, actions } = view;
  const its = knownOf(view);
  const line = filterLine(view);
  const all = countClaims(model.story.statements);
  return html`<div class="filter" id="filter" role="dialog" aria-labelledby="filter-name" data-area=${AREA.filter} tabindex="-1">
    <header data-roving>
      <h2 id="filter-name">${t.filter.open}</h2>
      <button type="button" class="close" aria-label=${t.close} title=${t.close} @click=${panel.close}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
      </button>
      <p class="sentence">${line || t.shown(all, all)}</p>
      <p class="undoing">${line ? html`<button type="button" class="text" data-undo @click=${() => actions.unfilter()}>${t.filter.undo}</button> ${answers(view, its)}` : html`<span class="hint">${t.filter.hint}</span>`}</p>
    </header>
    <div class="facets">
      ${parties(view)} ${its.offered.map((offer) => facet(view, offer, its.counts, panel))} ${period(view, its.days)}
    </div>
  </div>`;
}

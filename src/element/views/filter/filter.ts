/** The filter's panel: every facet that tells this story's statements apart, its values with what each would leave, and the sentence of it all. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { countClaims } from '../../../story/claims.js';
import type { Story } from '../../../story/definition.js';
import {
  choosing,
  chosen,
  type FacetName,
  type Facets,
  isChosen,
  isYesOrNo,
  spanning,
  toggled,
  UNCONFIRMED,
} from '../../../story/filtering/facets.js';
import {
  countWith,
  daysOf,
  filtered,
  type LiveCounts,
  liveCounts,
  type OfferedChoice,
  offeredChoices,
} from '../../../story/filtering/filter.js';
import { valueText } from '../../../story/filtering/sentence.js';
import { once } from '../../../story/once.js';
import { isolated } from '../../../story/telling/isolate.js';
import { AREA } from '../../../ui/controls.js';
import type { Model } from '../../state/model.js';
import { pinnedNodes } from '../../state/pinned.js';
import { dateText } from '../../words/facts.js';
import { filterLine } from '../../words/filter-line.js';
import { perFilter } from '../../words/per-filter.js';
import { nameOf, type View } from '../../words/view.js';
import filterStyles from './filter.css?inline';
import { findField, foundDays, matches } from './filter-find.js';
import { box } from './filter-value.js';
import timeStyles from './time-bars.css?inline';
import { timeBars } from './time-bars.js';

export const styles = [filterStyles, timeStyles];

/** Values of a facet that are listed before all of them are asked for. */
const FILTER_FEW = 6;

export interface FilterPanelState {
  /** Facets of which all values are listed. */
  readonly whole: ReadonlySet<FacetName>;
  showAll(facet: FacetName, all: boolean): void;
  /** What values are looked for by; empty where all are listed. */
  readonly sought: string;
  seek(text: string): void;
  close(): void;
}

/** Values of a facet that are chosen in one press: all that is not given as a fact, or all articles of a paper. */
interface ValueGroup {
  readonly choice: FacetName;
  readonly name: string;
  readonly values: readonly string[];
  label(t: View['t']): string;
}

/** What a story offers never changes. */
interface Offer {
  readonly choices: readonly OfferedChoice[];
  readonly groups: readonly ValueGroup[];
  readonly days: readonly string[];
}

const offerOf = once(({ story }: Model): Offer => {
  const choices = offeredChoices(story);
  return { choices, groups: groupsIn(story, choices), days: daysOf(story) };
});

function groupsIn({ sources }: Story, choices: readonly OfferedChoice[]): ValueGroup[] {
  const certainties = choices.find(({ choice }) => choice === 'certainty')?.values ?? [];
  const papers = new Map<string, string[]>();
  for (const { id, publisher } of sources)
    if (publisher != null) papers.set(publisher, [...(papers.get(publisher) ?? []), id]);
  const articles = Array.from(papers).flatMap(([publisher, values]): ValueGroup[] => {
    if (values.length < 2 || papers.size < 2) return [];
    return [{ choice: 'source', name: `paper:${publisher}`, values, label: (t) => t.filter.articles(publisher) }];
  });
  if (UNCONFIRMED.filter((its) => certainties.includes(its)).length < 2) return articles;
  const label = (t: View['t']) => t.filter.unconfirmed;
  return [{ choice: 'certainty', name: 'unconfirmed', values: UNCONFIRMED, label }, ...articles];
}

/** What its values would leave. */
interface Left {
  readonly counts: LiveCounts;
  readonly groups: ReadonlyMap<ValueGroup, number>;
  readonly unheard: number;
  readonly added: number;
}

const leftOf = perFilter(({ model, state }): Left => {
  const { story } = model;
  const { unheard, added } = filtered(story, state);
  const { groups } = offerOf(model);
  return {
    counts: liveCounts(story, state),
    groups: new Map(groups.map((group) => [group, countWith(story, state, group.choice, group.values)])),
    unheard: countClaims(unheard),
    added: countClaims(added),
  };
});

function value(view: View, choice: FacetName, name: string, count: number): TemplateResult {
  const { state, model, t } = view;
  const on = chosen(state.facets, choice).includes(name);
  const label = valueText(model.story, choice, name, t);
  return box(view, { choice, name, label, on, count, next: toggled(state.facets, choice, name) });
}

function group(view: View, { choice, name, values, label }: ValueGroup, count: number): TemplateResult {
  const { state, t } = view;
  const on = isChosen(state.facets, choice, values);
  return box(view, {
    choice,
    name,
    label: label(t),
    on,
    count,
    next: choosing(state.facets, choice, on ? [] : values),
  });
}

function facet(
  view: View,
  { choice: name, values }: OfferedChoice,
  panel: FilterPanelState,
): TemplateResult | typeof nothing {
  const { t, state, model } = view;
  const title = t.filter.choices[name];
  const all = panel.sought !== '' || panel.whole.has(name) || values.length <= FILTER_FEW + 1;
  const now = chosen(state.facets, name);
  const { counts, groups } = leftOf(view);
  const sought = (label: string) => matches(panel.sought, title, label);
  const listed = values.filter(
    (its, i) => (all || i < FILTER_FEW || now.includes(its)) && sought(valueText(model.story, name, its, t)),
  );
  const together = Array.from(groups).filter(([its]) => its.choice === name && sought(its.label(t)));
  if (listed.length + together.length === 0) return nothing;
  return html`<fieldset data-roving class=${isYesOrNo(name) ? 'short' : ''}><legend>${title}</legend>
    ${listed.map((its) => value(view, name, its, counts[name].get(its) ?? 0))}
    ${together.map(([its, count]) => group(view, its, count))}
    ${
      values.length > FILTER_FEW + 1 && panel.sought === ''
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
  const { from, to } = state.facets;
  const day = (name: 'from' | 'to', now: string | undefined) => {
    const listed = now == null || days.includes(now) ? days : [now, ...days].sort();
    return html`<label class="day"><span>${t.filter[name]}</span>
      <select data-day=${name} @change=${(event: Event) => actions.filter(spanning(state.facets, name, (event.currentTarget as HTMLSelectElement).value || null))}>
        <option value="" .selected=${now == null}>${t.filter.anyDay}</option>
        ${listed.map((its) => html`<option value=${its} .selected=${its === now}>${dateText(its, t)}</option>`)}
      </select></label>`;
  };
  return html`<fieldset class="period"><legend>${t.filter.period}</legend>
    ${bars} ${day('from', from)} ${day('to', to)}
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
function answers(view: View): TemplateResult | typeof nothing {
  const { t, state, actions } = view;
  const { unheard, added } = leftOf(view);
  const { answers: on, ...others } = state.facets;
  if (!on && unheard === 0) return nothing;
  return html`<button type="button" class="text" data-answers @click=${() => actions.filter(on ? others : { ...others, answers: true })}>${on ? t.filter.leaveAnswers(added) : t.filter.showAnswers(unheard)}</button>`;
}

/** Where several are pinned, one press lets go of all. */
function unpin({ t, model, state, actions }: View): TemplateResult | typeof nothing {
  const { length } = pinnedNodes(model, state);
  if (length < 2) return nothing;
  return html`<button type="button" class="text" data-unpin @click=${() => actions.pin(null)}>${t.filter.unpinAll(length)}</button>`;
}

/** All that can be chosen, or what of it is looked for. */
function facets(view: View, panel: FilterPanelState): TemplateResult {
  const { t, model } = view;
  const { choices, days } = offerOf(model);
  const { sought } = panel;
  const listed = choices.map((its) => facet(view, its, panel)).filter((its) => its !== nothing);
  if (sought === '') return html`${parties(view)} ${listed} ${period(view, days)}`;
  const when = foundDays(view, sought, days);
  const none = listed.length === 0 && when === nothing;
  return html`${listed} ${when} ${none ? html`<p class="hint">${t.noMatch(isolated(sought))}</p>` : nothing}`;
}

export function filterPanel(view: View, panel: FilterPanelState): TemplateResult {
  const { t, model, actions } = view;
  const line = filterLine(view);
  const all = countClaims(model.story.statements);
  return html`<div class="filter" id="filter" role="dialog" aria-labelledby="filter-name" data-area=${AREA.filter} tabindex="-1">
    <header data-roving>
      <h2 id="filter-name">${t.filter.open}</h2>
      <button type="button" class="close" aria-label=${t.close} title=${t.close} @click=${panel.close}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
      </button>
      <p class="sentence">${line || t.shown(all, all)}</p>
      <p class="undoing">${line ? html`<button type="button" class="text" data-undo @click=${() => actions.unfilter()}>${t.filter.undo}</button> ${answers(view)}` : html`<span class="hint">${t.filter.hint}</span>`} ${unpin(view)}</p>
      ${findField(view, panel)}
    </header>
    <div class="facets">${facets(view, panel)}</div>
  </div>`;
}

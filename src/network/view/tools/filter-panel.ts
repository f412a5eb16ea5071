/** The filter: rules that all have to hold, each with its counts, added from one list, undone in one press. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { COLOURS } from '../../model/groups.js';
import { measureBy, type Quantity } from '../../model/measures.js';
import type { AroundRule, KeepRule, OnlyRule } from '../../model/rules.js';
import { measureName } from '../group-names.js';
import { isFiltered } from '../state.js';
import { HOPS } from './at-node.js';
import { countAlone } from './count-alone.js';
import { rangeRule } from './range-rule.js';
import { ruleWords, sentenceOf } from './sentence.js';
import { type ToolView, toolPanel } from './tool-view.js';

/** Values that are listed with a box of their own. */
const FILTER_VALUES = 60;

const whole = (on: 'nodes' | 'edges', { key, low, high }: Quantity): KeepRule => ({
  ...{ kind: 'range', on, key, from: low, to: high },
  blank: true,
});

/** Whatever can be filtered by and is not yet; a rule is made when it is added, as values are looked for among all nodes. */
function candidates({ graph, groupable, measures, state, t, w }: ToolView) {
  const used = new Set(
    state.rules.map((rule) =>
      rule.kind === 'range' ? `${rule.on} ${rule.key}` : rule.kind === 'only' ? rule.attribute : '',
    ),
  );
  const ranges = (on: 'nodes' | 'edges') =>
    measures[on]
      .filter(({ key }) => !used.has(`${on} ${key}`))
      .map((measure) => ({ label: measureName(measure.key, t), rule: () => whole(on, measure) }));
  const only = groupable.flatMap((by) => {
    if (by === COLOURS || used.has(by)) return [];
    const values = () => [...new Set(graph.nodeAttributes.find(({ name }) => name === by)?.values)].sort();
    return [{ label: by, rule: (): KeepRule => ({ kind: 'only', attribute: by, values: values() }) }];
  });
  return [
    { label: w.ofNodes, entries: ranges('nodes') },
    { label: w.categories, entries: only },
    { label: w.ofEdges, entries: ranges('edges') },
  ].filter(({ entries }) => entries.length > 0);
}

/** A list and a button: a list that adds by itself would do so with each arrow key. */
function adding(view: ToolView): TemplateResult | typeof nothing {
  const { state, w, actions } = view;
  const groups = candidates(view);
  const entries = groups.flatMap((group) => group.entries);
  if (entries.length === 0) return nothing;
  const add = (event: Event) => {
    const list = (event.currentTarget as Element).parentElement?.querySelector('select');
    const rule = entries[Number(list?.value)]?.rule;
    if (rule) actions.rules([...state.rules, rule()]);
  };
  return html`<p class="field adding"><label><span>${w.addFilter}</span> <select data-filter-by>
      ${groups.map(({ label, entries: some }) => html`<optgroup label=${label}>${some.map((its) => html`<option value=${entries.indexOf(its)}>${its.label}</option>`)}</optgroup>`)}
    </select></label> <button type="button" data-add-filter @click=${add}>${w.add}</button></p>`;
}

function replace({ state, actions }: ToolView, at: number, rule: KeepRule | null): void {
  actions.rules(state.rules.flatMap((its, i) => (i === at ? (rule ?? []) : its)));
}

function onlyRule(view: ToolView, rule: OnlyRule, change: (rule: KeepRule) => void): TemplateResult {
  const { graph, t, w } = view;
  const counts = new Map<string, number>();
  for (const value of graph.nodeAttributes.find(({ name }) => name === rule.attribute)?.values ?? [])
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  const kept = new Set(rule.values);
  const toggle = (value: string) => {
    const values = kept.has(value) ? rule.values.filter((its) => its !== value) : [...rule.values, value];
    change({ ...rule, values });
  };
  const all = sorted.map(([value]) => value);
  return html`<p class="both"><button type="button" class="text" data-values="all" @click=${() => change({ ...rule, values: all })}>${view.all.all}</button>
      <button type="button" class="text" data-values="none" @click=${() => change({ ...rule, values: [] })}>${view.all.none}</button></p>
    <ul class="values">${sorted
      .slice(0, FILTER_VALUES)
      .map(
        ([value, count]) =>
          html`<li><label><input type="checkbox" data-value=${value} .checked=${kept.has(value)} @change=${() => toggle(value)} /> <span>${value || t.nameless}</span> <span class="count">${t.number(count)}</span></label></li>`,
      )}</ul>
    ${sorted.length > FILTER_VALUES ? html`<p class="hint">${w.moreValues(sorted.length - FILTER_VALUES)}</p>` : nothing}`;
}

function aroundRule({ w }: ToolView, rule: AroundRule, change: (rule: KeepRule) => void): TemplateResult {
  return html`<p class="actions hops" role="group" aria-label=${w.hops}>${HOPS.map(
    (hops) =>
      html`<button type="button" data-hops=${hops} aria-pressed=${rule.hops === hops} @click=${() => change({ ...rule, hops })}>${w.hop(hops)}</button>`,
  )}</p>`;
}

function ruleBox(view: ToolView, rule: KeepRule, at: number): TemplateResult {
  const { graph, measures, t, w } = view;
  const change = (its: KeepRule) => replace(view, at, its);
  const name =
    rule.kind === 'range' ? measureName(rule.key, t) : rule.kind === 'only' ? rule.attribute : ruleWords(view, rule);
  const on = rule.kind === 'range' ? rule.on : 'nodes';
  const measure = rule.kind === 'range' ? measureBy(measures[rule.on], rule.key) : null;
  return html`<fieldset class="rule" data-rule=${rule.kind}>
    <legend>${name}</legend>
    <button type="button" class="close" data-remove aria-label=${w.remove(name)} title=${w.remove(name)} @click=${() => replace(view, at, null)}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
    </button>
    ${rule.kind === 'range' && measure ? rangeRule(view, rule, measure, name, change) : nothing}
    ${rule.kind === 'only' ? onlyRule(view, rule, change) : nothing}
    ${rule.kind === 'around' ? aroundRule(view, rule, change) : nothing}
    <p class="hint" data-alone>${w.alone(countAlone(view, rule), on === 'nodes' ? graph.n : graph.m)}</p>
  </fieldset>`;
}

export function filterPanel(view: ToolView): TemplateResult {
  const { state, t, w, actions } = view;
  const filtered = isFiltered(state);
  return toolPanel(
    view,
    html`<p class="sentence" data-sentence>${filtered ? sentenceOf(view) || '' : w.whole}</p>
    ${filtered ? html`<p class="actions"><button type="button" data-show-all @click=${actions.showAll}>${t.showAll}</button></p>` : nothing}
    ${state.rules.map((rule, at) => ruleBox(view, rule, at))}
    ${adding(view)}`,
  );
}

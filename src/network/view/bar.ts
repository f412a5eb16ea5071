/** Above the picture: the way back, the groups as a legend that is the filter, the attribute that makes them, search over names. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { isolated } from '../../story/telling/isolate.js';
import { AREA } from '../../ui/controls.js';
import { intoSight } from '../../ui/into-sight.js';
import { degreeOf } from '../model/adjacency.js';
import { searchNames } from '../model/search.js';
import { SLOTS } from '../picture/columns.js';
import { groupName } from './group-names.js';
import { mark, toneOf } from './group-sign.js';
import { colourChoice } from './looks/colour-choice.js';
import { rampLegend } from './looks/ramp-legend.js';
import type { GraphView } from './state.js';

/** Groups with a switch of their own: those with a look of their own; beyond, the smallest share both. */
const CHIPS = SLOTS - 1;
const HITS = 20;

/** What a switch is for: one group, or all that are left. */
interface Chip {
  readonly ranks: readonly number[];
  readonly label: string;
  /** What stands on it: short, as there are many. */
  readonly short: string;
  readonly count: number;
}

function chipsOf(view: GraphView): Chip[] {
  const { state, t } = view;
  const groups = state.grouping?.groups ?? [];
  const own = groups.length <= CHIPS + 1 ? groups : groups.slice(0, CHIPS);
  const rest = groups.slice(own.length);
  const chips = own.map(({ count }, rank) => ({
    ranks: [rank],
    label: groupName(view, rank),
    short: groups[rank]?.label || t.nameless,
    count,
  }));
  if (rest.length === 0) return chips;
  const count = rest.reduce((sum, group) => sum + group.count, 0);
  const label = t.rest(rest.length);
  return [...chips, { ranks: rest.map((_, i) => own.length + i), label, short: label, count }];
}

function chip(view: GraphView, { ranks, label, short, count }: Chip): TemplateResult {
  const { state, t, actions } = view;
  const on = ranks.some((rank) => !state.off.has(rank));
  const toggle = () => {
    const off = new Set(state.off);
    for (const rank of ranks)
      if (on) off.add(rank);
      else off.delete(rank);
    actions.hide(off);
  };
  const [first = SLOTS] = ranks;
  return html`<li class="entry ${toneOf(first)} ${on ? '' : 'off'}"><span class="chip">
    <button type="button" class="switch alone" title=${label} aria-label=${`${label}, ${t.number(count)}`} data-group=${label} aria-pressed=${on} @click=${toggle}>
      ${mark(first)} <span class="label">${short}</span> <span class="count">${t.number(count)}</span>
    </button></span></li>`;
}

/** By what nodes are coloured. */
function choice(view: GraphView): TemplateResult | typeof nothing {
  if (view.groupable.length + view.measures.nodes.length === 0) return nothing;
  return html`<label class="by"><span>${view.t.colourBy}</span> ${colourChoice(view, view.t.colourBy)}</label>`;
}

function legend(view: GraphView): TemplateResult | typeof nothing {
  const { state, t, all, actions } = view;
  if (state.ramp) return rampLegend(view, state.ramp);
  if (!state.grouping) return nothing;
  const everything = new Set(state.grouping.groups.keys());
  return html`<div class="legend" data-area=${AREA.legend} role="group" aria-label=${t.legend}>
    <ul data-roving>${chipsOf(view).map((its) => chip(view, its))}</ul>
    <span class="both">
      <button type="button" class="text" data-filter="all" @click=${() => actions.hide(new Set())}>${all.all}</button>
      <button type="button" class="text" data-filter="none" @click=${() => actions.hide(everything)}>${all.none}</button>
    </span>
  </div>`;
}

const TOOLS = ['look', 'filter', 'ways', 'metrics'] as const;

/** What can be opened beside the picture, and the table below it. */
function tools({ state, t, actions }: GraphView): TemplateResult {
  const rules = state.rules.length > 0 ? ` (${t.number(state.rules.length)})` : '';
  return html`<div class="toolset" role="toolbar" aria-label=${t.tools} data-roving>
    ${TOOLS.map(
      (name) =>
        html`<button type="button" data-tool=${name} aria-pressed=${state.tool === name} @click=${() => actions.tool(state.tool === name && !state.selected ? null : name)}>${t.tool[name]}${name === 'filter' ? rules : ''}</button>`,
    )}
    <button type="button" data-tool="table" aria-pressed=${state.table != null} @click=${() => actions.table(state.table ? null : { of: 'nodes', by: null, down: false })}>${t.tool.table}</button>
  </div>`;
}

function keys({ state, actions }: GraphView, found: readonly number[]) {
  return (event: KeyboardEvent) => {
    const choice = found[state.hit];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      actions.search(state.query, (state.hit + by + found.length) % Math.max(1, found.length), true);
    } else if (event.key === 'Enter') {
      if (choice != null) actions.open({ kind: 'node', index: choice }, true);
    } else if (event.key === 'Tab') {
      // What arrows reach Tab reaches, too; beyond the last it goes on.
      const next = state.hit + (event.shiftKey ? -1 : 1);
      if (!state.expanded || found[next] == null) return;
      actions.search(state.query, next, true);
    } else if (event.key === 'Escape' && (state.expanded || state.query)) {
      actions.search('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
}

function hit({ graph, state, ties, t, actions }: GraphView, node: number, i: number): TemplateResult {
  const rank = state.grouping?.of[node] ?? null;
  return html`<li role="option" id=${`hit-${i}`} class=${toneOf(rank)} aria-selected=${i === state.hit} data-hit=${graph.ids[node] ?? ''}
    @mousedown=${(event: Event) => event.preventDefault()} @click=${() => actions.open({ kind: 'node', index: node }, true)} ${i === state.hit ? ref(intoSight) : nothing}>
    ${mark(rank)} <b>${graph.labels[node]}</b> <span class="count">${t.connections(degreeOf(ties, node))}</span>
  </li>`;
}

function search(view: GraphView): TemplateResult {
  const { graph, state, t, all, actions } = view;
  const { found, total } = searchNames(graph, state.query, HITS);
  const expanded = state.expanded && state.query.trim() !== '';
  return html`<div class="search" data-area=${AREA.search} role="search">
    <input type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder=${t.search} aria-label=${t.search}
      aria-expanded=${expanded} aria-controls="hits" aria-autocomplete="list" aria-activedescendant=${expanded && found.length > 0 ? `hit-${state.hit}` : nothing}
      .value=${state.query}
      @input=${(event: InputEvent) => actions.search((event.currentTarget as HTMLInputElement).value, 0, true)}
      @focus=${() => actions.search(state.query, 0, true)} @blur=${() => state.expanded && actions.search(state.query)}
      @keydown=${keys(view, found)} />
    <ul id="hits" role="listbox" aria-label=${t.hits(found.length, total)} ?hidden=${!expanded}>
      ${expanded ? found.map((node, i) => hit(view, node, i)) : nothing}
      <li class="empty" role="option" aria-disabled="true" aria-selected="false">${total > 0 ? t.hits(found.length, total) : all.noMatch(isolated(state.query))}</li>
    </ul>
  </div>`;
}

export function bar(view: GraphView): TemplateResult {
  const { t, actions } = view;
  return html`<div class="bar">
    <button type="button" class="leave" data-leave aria-label=${t.back} title=${t.back} @click=${actions.leave}><span aria-hidden="true">‹</span> <span class="long">${t.back}</span></button>
    ${choice(view)} ${tools(view)} ${search(view)} ${legend(view)}
  </div>`;
}

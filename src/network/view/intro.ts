/** Where nothing is open: what this file is, who is in the middle of it, how it is arranged. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { GraphMessages } from '../../i18n/network.js';
import type { Mode } from '../../layout/index.js';
import { isolated } from '../../story/telling/isolate.js';
import { choice } from '../../ui/choice.js';
import { AREA } from '../../ui/controls.js';
import { degreeOf, hubsOf } from '../model/adjacency.js';
import { lossSentences } from './about/losses.js';
import { readAs } from './about/read-as.js';
import { byName, measureName } from './group-names.js';
import { mark, toneOf } from './group-sign.js';
import type { GraphState, GraphView } from './state.js';

const INTRO_HUBS = 8;
const INTRO_MODES: readonly Mode[] = ['auto', 'distances', 'communities'];

function directionOf({ graph, t }: GraphView): string {
  if (graph.m === 0) return '';
  if (!graph.directed.includes(1)) return t.undirected;
  return graph.directed.includes(0) ? t.mixed : t.directed;
}

export function counts(view: GraphView): string {
  const { graph, t } = view;
  return [t.nodes(graph.n), t.edges(graph.m), directionOf(view)].filter(Boolean).join(' · ');
}

/** How many are shown where something is filtered; empty where nothing is. */
export function shown({ graph, state, t }: GraphView): string {
  const { grouping, off, passed } = state;
  if (passed) return t.shown(passed.nodes, graph.n);
  if (!grouping || off.size === 0) return '';
  return t.shown(
    grouping.groups.reduce((sum, { count }, rank) => (off.has(rank) ? sum : sum + count), 0),
    graph.n,
  );
}

function hubs(view: GraphView): TemplateResult | typeof nothing {
  const { graph, state, ties, t, actions } = view;
  const best = hubsOf(graph, ties, INTRO_HUBS);
  if (best.length === 0) return nothing;
  return html`<h3>${t.hubs}</h3>
    <ul class="ties" data-roving>
      ${best.map((node) => {
        const rank = state.grouping?.of[node] ?? null;
        return html`<li class="tie ${toneOf(rank)}">
          <button type="button" class="who" data-node=${graph.ids[node] ?? ''} @click=${() => actions.open({ kind: 'node', index: node }, true)}>${mark(rank)} <span>${graph.labels[node]}</span></button>
          <span class="count">${t.number(degreeOf(ties, node))}</span>
        </li>`;
      })}
    </ul>`;
}

/** Why the view aims at what it does, as long as the reader has not chosen otherwise. */
export function reason({ aim, mode, given }: GraphState, t: GraphMessages): string {
  if (!aim || given || mode !== aim.mode) return '';
  const strength = t.number(Math.round(aim.strength * 100) / 100);
  if (mode === 'communities') return aim.by == null ? t.falls(strength) : t.parted(byName(aim.by, t), strength);
  return aim.strength > 0 ? t.whole(strength) : '';
}

/** What the layout is to aim at is the reader's to say: no drawing of a large graph shows everything. */
function arrangement({ state, t, actions }: GraphView): TemplateResult {
  const choose = (event: Event) => {
    const chosen = INTRO_MODES[Number((event.currentTarget as HTMLSelectElement).value)];
    if (chosen) actions.arrange(chosen);
  };
  return html`<h3>${t.arrangement}</h3>
    <p class="hint">${state.given ? t.given : t.found[state.mode]} ${reason(state, t)}</p>
    <p class="arrange">
      <select aria-label=${t.arrangement} ?disabled=${state.share != null} @change=${choose}>
        ${INTRO_MODES.map((mode, i) => choice(String(i), state.mode === mode, t.modes[mode]))}
      </select>
      <button type="button" data-arrange ?disabled=${state.share != null} @click=${() => actions.arrange(state.mode)}>${t.arrange}</button>
    </p>`;
}

/** What the file says and nobody sees here. */
function leftOut({ dropped, t }: GraphView): TemplateResult | typeof nothing {
  if (dropped.length === 0) return nothing;
  return html`<div class="how" data-left-out><h3>${t.leftOut}</h3>
    <ul>${lossSentences(dropped, t, isolated).map((line) => html`<li>${line}</li>`)}</ul></div>`;
}

export function intro(view: GraphView): TemplateResult {
  const { title, state, t, all, actions } = view;
  const larger = t.larger(state.size === 'degree' ? '' : isolated(measureName(state.size, t)));
  return html`<div class="scroll intro" data-area=${AREA.scroll} tabindex="-1">
    <button type="button" class="close" data-close aria-label=${all.close} title=${all.close} @click=${() => actions.about(false)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
    </button>
    <p class="kicker">${t.about}</p>
    <h2 class="takeaway">${title}</h2>
    <p class="hint">${counts(view)}</p>
    ${readAs(view)}
    <p class="wordless">${t.wordless}</p>
    ${hubs(view)} ${arrangement(view)} ${leftOut(view)}
    <div class="how"><h3>${all.howToRead}</h3>
      <ul>${[...t.howTo, larger].map((line) => html`<li>${line}</li>`)}</ul></div>
  </div>`;
}

/** On a narrow page, below the picture. */
export function strip({ t, actions }: GraphView): TemplateResult {
  return html`<div class="strip"><p>${t.wordless} <button type="button" class="text" data-about @click=${() => actions.about(true)}>${t.about}</button></p></div>`;
}

/** Beside the picture: what the file says of a node or an edge, and where words would stand, that there are none. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { AREA } from '../../ui/controls.js';
import type { AttributeColumn } from '../graph.js';
import { degreeOf, edgesAt, otherEnd } from '../model/adjacency.js';
import { groupName } from './group-names.js';
import { mark, toneOf } from './group-sign.js';
import { intro } from './intro.js';
import { type GraphView, tiesShown } from './state.js';

const rankOf = ({ state }: GraphView, node: number) => state.grouping?.of[node] ?? null;
const groupOf = (view: GraphView, node: number) => {
  const rank = rankOf(view, node);
  return rank == null ? '' : groupName(view, rank);
};

function head(view: GraphView, tone: string, kicker: unknown, title: unknown): TemplateResult {
  const { all, actions } = view;
  return html`<header class="head ${tone}">
    <p class="kicker">${kicker}</p>
    <h2 tabindex="-1">${title}</h2>
    <button type="button" class="close" data-close aria-label=${all.close} title=${all.close} @click=${() => actions.open(null)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" /></svg>
    </button>
  </header>`;
}

/** What stands in the columns for one record, as a list of names and values. */
function facts(
  view: GraphView,
  columns: readonly AttributeColumn[],
  record: number,
  more: readonly [string, string][],
): unknown {
  const pairs = [...more, ...columns.map(({ name, values }): [string, string] => [name, values[record] ?? ''])].filter(
    ([, value]) => value !== '',
  );
  if (pairs.length === 0) return nothing;
  return html`<h3>${view.t.attributes}</h3>
    <dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const weightOf = ({ graph, t }: GraphView, e: number): string => {
  const weight = graph.weight?.[e] ?? Number.NaN;
  return Number.isNaN(weight) ? '' : t.exact(weight);
};

/** → from here, ← to here, – without direction, as seen from a node. */
function arrowOf({ graph }: GraphView, e: number, node: number): string {
  if (!graph.directed[e]) return '–';
  return graph.source[e] === node ? '→' : '←';
}

/** A neighbour and all edges to it. */
interface Tie {
  readonly other: number;
  readonly edges: readonly number[];
}

/** More parallel edges than this have no sign of their own. */
const PANEL_SIGNS = 4;

/** A neighbour: the name leads to it, each sign after it to an edge. */
function row(view: GraphView, node: number, { other, edges }: Tie): TemplateResult {
  const { graph, t, actions } = view;
  const name = other === node ? t.loop : (graph.labels[other] ?? '');
  const sign = (e: number) => {
    const arrow = arrowOf(view, e, node);
    const words = [`${t.edge} ${arrow} ${name}`, graph.edgeLabels?.[e] ?? '', weightOf(view, e)].filter(Boolean);
    return html`<button type="button" class="to" data-edge=${e} aria-label=${words.join(', ')} title=${words.join(', ')} @click=${() => actions.open({ kind: 'edge', index: e })}><span aria-hidden="true">${arrow}</span></button>`;
  };
  const [only, ...others] = edges;
  const about = others.length > 0 ? `× ${t.number(edges.length)}` : weightOf(view, only ?? -1);
  return html`<li class="tie ${toneOf(rankOf(view, other))}">
    <button type="button" class="who" data-node=${graph.ids[other] ?? ''} @click=${() => actions.open({ kind: 'node', index: other }, true)}>${mark(rankOf(view, other))} <span>${name}</span></button>
    <span class="count">${about}</span>
    <span class="signs">${edges.slice(0, PANEL_SIGNS).map(sign)}</span>
  </li>`;
}

/** Neighbours that are shown: those of the heaviest ties first, then the best connected. */
function tiesOf(view: GraphView, node: number): Tie[] {
  const { graph, ties } = view;
  const found = new Map<number, number[]>();
  for (const e of tiesShown(view, node)) {
    const other = otherEnd(graph, e, node);
    const edges = found.get(other);
    if (edges) edges.push(e);
    else found.set(other, [e]);
  }
  const weight = ({ edges }: Tie) => edges.reduce((sum, e) => sum + (graph.weight?.[e] || 0), 0);
  const rows = Array.from(found, ([other, edges]) => ({ other, edges }));
  const keys = new Map(rows.map((its) => [its.other, [weight(its), degreeOf(ties, its.other)] as const]));
  const key = (its: Tie) => keys.get(its.other) ?? [0, 0];
  return rows.sort((a, b) => key(b)[0] - key(a)[0] || key(b)[1] - key(a)[1] || a.other - b.other);
}

/** Neighbours of a node, itself among them where it has a loop, whether they are shown or not. */
const countAround = ({ graph, ties }: GraphView, node: number): number =>
  new Set(Array.from(edgesAt(ties, node), (e) => otherEnd(graph, e, node))).size;

function nodePanel(view: GraphView, node: number, more: unknown): TemplateResult {
  const { graph, state, ties, t, actions } = view;
  const rank = rankOf(view, node);
  const all = degreeOf(ties, node);
  const shown = tiesOf(view, node);
  const hidden = countAround(view, node) - shown.length;
  const gone = state.rules.length > 0 ? t.neighboursFiltered : t.neighboursHidden;
  const kicker = html`${mark(rank)} ${[groupOf(view, node) || t.node, t.connections(all)].join(' · ')}`;
  const id = graph.ids[node] ?? '';
  return html`${head(view, toneOf(rank), kicker, graph.labels[node])}
    <div class="scroll" data-area=${AREA.scroll} tabindex="-1">
      ${all === 0 ? html`<p class="hint">${t.alone}</p>` : nothing}
      ${shown.length > 0 ? html`<p class="actions"><button type="button" data-around @click=${() => actions.around(node)}>${t.showAround}</button></p>` : nothing}
      ${shown.length > 0 ? html`<h3>${t.neighbours(shown.length)}</h3>` : nothing}
      <ul class="ties" data-roving>${shown.slice(0, state.rows).map((tie) => row(view, node, tie))}</ul>
      ${shown.length > state.rows ? html`<button type="button" class="text" data-more @click=${actions.more}>${t.more(shown.length - state.rows)}</button>` : nothing}
      ${more}
      ${hidden > 0 ? html`<p class="hint">${gone(hidden)}</p>` : nothing}
      ${facts(view, graph.nodeAttributes, node, id === graph.labels[node] ? [] : [[t.id, id]])}
    </div>`;
}

function edgePanel(view: GraphView, e: number): TemplateResult {
  const { graph, t, actions } = view;
  const [from, to] = [graph.source[e] ?? 0, graph.target[e] ?? 0];
  const directed = graph.directed[e] === 1;
  const end = (node: number) =>
    html`<button type="button" class="name" data-node=${graph.ids[node] ?? ''} @click=${() => actions.open({ kind: 'node', index: node }, true)}>${graph.labels[node]}</button>`;
  const rank = rankOf(view, from);
  const title = html`${end(from)} <span class="arrow" aria-hidden="true">${directed ? '→' : '–'}</span> ${from === to ? t.loop : end(to)}`;
  const more: [string, string][] = [[t.weight, weightOf(view, e)]];
  return html`${head(view, rank === rankOf(view, to) ? toneOf(rank) : toneOf(null), html`${t.edge} · ${directed ? t.directed : t.undirected}`, title)}
    <div class="scroll" data-area=${AREA.scroll} tabindex="-1">
      <div class="wordless">
        ${graph.edgeLabels?.[e] ? html`<p class="claim">${graph.edgeLabels[e]}</p>` : nothing}
        <p class="none" data-wordless>${t.noWords}</p>
        <p class="hint">${t.noWordsHint}</p>
      </div>
      ${facts(view, graph.edgeAttributes, e, more)}
    </div>`;
}

/** Its inside; on a narrow page it is a sheet that is only there while something is open. */
export function panel(view: GraphView, more: unknown = nothing): TemplateResult {
  const { selected } = view.state;
  if (selected?.kind === 'node') return nodePanel(view, selected.index, more);
  return selected ? edgePanel(view, selected.index) : intro(view);
}

/** How two nodes are tied: their ends, whether along the arrows, and the ways written out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { isolated } from '../../../story/telling/isolate.js';
import { WAYS_LISTED, type Ways } from '../../model/ways.js';
import { mark, toneOf } from '../group-sign.js';
import { type ToolView, toolPanel } from './tool-view.js';

/** More ways are not told as a number; nodes of a way that are written out. */
const WAYS_TOLD = 1_000_000;
const WAYS_NODES = 40;

function end(view: ToolView, label: string, node: number | null, which: 'from' | 'to'): TemplateResult {
  const { graph, state, w, actions } = view;
  const waits = node == null && (which === 'from' || state.way.from != null);
  return html`<div class="end-of" data-end=${which}><dt>${label}</dt><dd>
    ${
      node == null
        ? html`<span class="hint">${waits ? w.chooseEnd : '–'}</span>`
        : html`<button type="button" class="who" @click=${() => view.actions.open({ kind: 'node', index: node }, true)}>${graph.labels[node]}</button>
          <button type="button" class="text" data-anew=${which} @click=${() => actions.way({ [which]: null })}>${w.chooseAnew}</button>`
    }</dd></div>`;
}

function chain(view: ToolView, nodes: readonly number[]): TemplateResult {
  const { graph, state, actions } = view;
  const some = nodes.length > WAYS_NODES ? [...nodes.slice(0, WAYS_NODES - 1), nodes.at(-1) as number] : nodes;
  const sign = state.way.along ? '→' : '–';
  return html`<li class="way">${some.map((node, i) => {
    const rank = state.grouping?.of[node] ?? null;
    const gap = i === some.length - 1 && some.length < nodes.length ? `… ${sign} ` : `${sign} `;
    return html`${i > 0 ? html`<span class="arrow" aria-hidden="true">${gap}</span>` : nothing}<button type="button" class="who ${toneOf(rank)}" data-node=${graph.ids[node] ?? ''} @click=${() => actions.open({ kind: 'node', index: node }, true)}>${mark(rank)} <span>${graph.labels[node]}</span></button> `;
  })}</li>`;
}

function found(view: ToolView, ways: Ways): TemplateResult {
  const { graph, state, w } = view;
  const { length, count, listed, nodes } = ways;
  const name = (node: number | null) => isolated(graph.labels[node ?? 0] ?? '');
  if (state.way.from === state.way.to) return html`<p class="sentence">${w.sameEnds}</p>`;
  if (length == null)
    return html`<p class="sentence" data-ways="0">${w.noWay(name(state.way.from), name(state.way.to))}</p>`;
  const said = count > WAYS_TOLD ? w.waysMany(length) : w.waysFound(count, length);
  return html`<p class="sentence" data-ways=${count}>${said}${length > 1 ? `; ${w.between(nodes.length - 2)}` : ''}.</p>
    ${count > WAYS_LISTED ? html`<p class="hint">${w.waysListed(listed.length)}</p>` : nothing}
    <ol class="ways">${listed.map((way) => chain(view, way))}</ol>`;
}

export function waysPanel(view: ToolView): TemplateResult {
  const { graph, state, w, actions } = view;
  const { from, to, along } = state.way;
  return toolPanel(
    view,
    html`<dl class="ends-of">${end(view, w.wayFrom, from, 'from')} ${end(view, w.wayTo, to, 'to')}</dl>
    ${
      graph.directed.includes(1)
        ? html`<label class="blank"><input type="checkbox" data-along .checked=${along} @change=${() => actions.way({ along: !along })} /> ${w.along}</label>`
        : nothing
    }
    <div role="status">${state.ways ? found(view, state.ways) : nothing}</div>`,
  );
}

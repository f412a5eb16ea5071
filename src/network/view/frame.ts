/** How the parts of the view stand together, as those of a story do. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { isolated } from '../../story/telling/isolate.js';
import { AREA } from '../../ui/controls.js';
import { menuButton } from '../../ui/menu-button.js';
import { toolbar } from '../../ui/toolbar.js';
import { degreeOf } from '../model/adjacency.js';
import { bar } from './bar.js';
import { counts, shown, strip } from './intro.js';
import { panel } from './panel.js';
import { type GraphView, isFiltered } from './state.js';

/** Elements that are made once and handed to the templates, as others write into them. */
export interface Hosts {
  readonly stage: HTMLElement;
  readonly card: HTMLElement;
  readonly nudge: HTMLElement;
}

/** What is fetched later, or only there at times. */
export interface FrameParts {
  readonly menu: TemplateResult | typeof nothing;
  /** The open tool; null where there is none. */
  readonly tool: TemplateResult | null;
  readonly table: TemplateResult | typeof nothing;
  /** What the filter leaves, where that takes more words than a count. */
  readonly sentence: string;
  /** For a node's panel. */
  readonly more: TemplateResult | typeof nothing;
}

/** What is open or where the keys stand, else what is shown. */
export function status(view: GraphView, sentence = ''): string {
  const { graph, state, ties, t } = view;
  const { selected, cursor } = state;
  if (state.said) return `${state.said} ${counts(view)}`;
  const name = (node: number) => isolated(graph.labels[node] ?? '');
  if (cursor != null) return `${name(cursor)}: ${t.connections(degreeOf(ties, cursor))}`;
  if (selected?.kind === 'node') return `${name(selected.index)}: ${t.connections(degreeOf(ties, selected.index))}`;
  if (selected) {
    const sign = graph.directed[selected.index] ? '→' : '–';
    return `${name(graph.source[selected.index] ?? 0)} ${sign} ${name(graph.target[selected.index] ?? 0)}: ${t.noWords}`;
  }
  return sentence || shown(view) || counts(view);
}

/** A run of the layout, as long as there is one. */
function running({ state, t, actions }: GraphView): TemplateResult | typeof nothing {
  if (state.share == null) return nothing;
  const percent = `${Math.floor(state.share * 100)} %`;
  return html`<div class="run" data-run>
    <label><span>${t.arranging(percent)}</span><progress max="1" .value=${state.share}></progress></label>
    <button type="button" data-keep @click=${actions.keep}>${t.keep}</button>
    <button type="button" data-cancel @click=${actions.cancel}>${t.cancel}</button>
  </div>`;
}

/** Undoes every filter in one press, wherever its reader is. */
const everything = ({ state, t, actions }: GraphView): TemplateResult | typeof nothing =>
  isFiltered(state)
    ? html`<button type="button" class="text everything" data-everything @click=${actions.showAll}>${t.showAll}</button>`
    : nothing;

export function frame(
  view: GraphView,
  { stage, card, nudge }: Hosts,
  keys: (event: KeyboardEvent) => void,
  parts: FrameParts,
): TemplateResult {
  const { graph, title, state, t, all, actions } = view;
  const name = t.picture(isolated(title), t.nodes(graph.n), t.edges(graph.m));
  const label = state.selected ? t.attributes : parts.tool && state.tool ? t.tool[state.tool] : t.about;
  const open = state.selected || state.about || parts.tool;
  stage.setAttribute('aria-label', name);
  return html`<div class="frame foreign ${open ? 'open' : ''} ${state.table ? 'tabled' : ''}" data-area=${AREA.frame} dir=${all.dir} lang=${t.lang} tabindex="-1" @keydown=${keys}>
    ${bar(view)}
    <div class="scene" data-shows="picture">
      ${stage} ${card} ${nudge} ${running(view)}
    </div>
    <div class="foot"><p class="status" role="status">${status(view, parts.sentence)}</p>${everything(view)}${toolbar(all, actions.zoom, actions.fit, { more: menuButton(all.takeAway, state.taking, actions.take) })} ${parts.menu}</div>
    <aside class="panel" data-area=${AREA.panel} aria-label=${label}>${parts.tool ?? panel(view, parts.more)}</aside>
    ${parts.table}
    ${strip(view)}
    <p id="walk" class="unseen">${t.walk}</p>
  </div>`;
}

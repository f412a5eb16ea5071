/** How the element's parts stand together: legend and search above, the picture, the words beside it, one line below. */
import { html, nothing, type TemplateResult } from 'lit';
import { type LegendState, legend } from './legend.js';
import { panel, start } from './panel.js';
import { type SearchState, searchbox } from './searchbox.js';
import { isShown } from './state.js';
import { toolbar } from './toolbar.js';
import { nameOf, say, type View } from './view.js';

export interface FrameParts {
  readonly notice: unknown;
  /** What was last said of an action that changes nothing in the picture, such as copying. */
  readonly said: string;
  keys(event: KeyboardEvent): void;
  /** Null where the page wants none. */
  readonly search: SearchState | null;
  readonly legend: LegendState | null;
}

/** What is open, in one line; what is shown where nothing is. */
function status(view: View): string {
  const { t, state, model } = view;
  const open = state.selected;
  const edge = model.edges[state.edge ?? -1];
  if (open?.kind === 'edge' && edge)
    return t.selectedEdge(nameOf(view, edge.from), nameOf(view, edge.to), open.statements.length);
  if (open) return t.selectedEntity(nameOf(view, open.id), open.statements.length);
  const { statements } = model.story;
  return t.shown(statements.filter((statement) => isShown(state, statement)).length, statements.length);
}

export function frame(view: View, parts: FrameParts): TemplateResult {
  const { t, state, model, deeds } = view;
  const { story } = model;
  const empty = state.hidden.length > 0 && story.statements.every((statement) => !isShown(state, statement));
  const closeLegend = (event: Event) => {
    const inside = event.composedPath().some((node) => node instanceof Element && node.classList.contains('legend'));
    if (!inside && parts.legend?.opened) parts.legend.toggle(null);
  };
  return html`<div class="frame ${state.selected ? 'open' : ''}" @keydown=${parts.keys} @pointerdown=${closeLegend}>
    <div class="bar">${parts.legend ? legend(view, parts.legend) : nothing}${parts.search ? searchbox(view, parts.search) : nothing}</div>
    <div class="scene">
      <div class="stage" tabindex="0" role="group" aria-label=${t.graphName(say(view, story.title).text, story.entities.length, story.statements.length)}></div>
      <div class="card" aria-hidden="true" hidden></div>
      ${empty ? html`<p class="empty">${t.nothingShown} <button type="button" class="text" @click=${() => deeds.hide([])}>${t.showAll}</button></p>` : nothing}
    </div>
    <aside part="panel" class="panel" aria-label=${t.howToRead}>${panel(view)}</aside>
    <div class="foot">
      <p class="read">${t.readShort}</p>
      <p part="status" class="status" role="status">${parts.said || status(view)}</p>
      ${toolbar(view)}
    </div>
    <div class="strip">${start(view)}</div>
    ${parts.notice}
  </div>`;
}

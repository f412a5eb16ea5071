/** How the element's parts stand together: legend and search above, the picture, the words beside it, one line below. */
import { html, nothing, type TemplateResult } from 'lit';
import { type LegendState, legend } from './legend.js';
import { panel, strip } from './panel.js';
import { type SearchState, searchbox } from './searchbox.js';
import { stepOf } from './spotlight.js';
import { isShown } from './state.js';
import { summary } from './summary.js';
import { toolbar } from './toolbar.js';
import { nameOf, say, type View } from './view.js';
import { viewBody, viewTabs } from './views.js';

export interface FrameParts {
  /** What was last said of an action that changes nothing in the picture, such as copying. */
  readonly said: string;
  keys(event: KeyboardEvent): void;
  focused(event: FocusEvent): void;
  /** A press of the pointer: from here on it leads, and not the keys. */
  pointed(): void;
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
  const step = stepOf(state);
  const { statements, steps = [] } = model.story;
  if (step) return `${t.step(state.step ?? 0, steps.length)}: ${say(view, step.title).text}`;
  return t.shown(statements.filter((statement) => isShown(state, statement)).length, statements.length);
}

/** The picture, or what is shown in its stead. A tree, because that is how the keys walk it: names, and under each its lines. */
function scene(view: View): TemplateResult {
  const { t, state, model, deeds } = view;
  const { story } = model;
  const name = t.graphName(say(view, story.title).text, story.entities.length, story.statements.length);
  const empty = state.hidden.length > 0 && story.statements.every((statement) => !isShown(state, statement));
  return html`<div class="scene" data-shows=${state.view} id="view" role="tabpanel" aria-labelledby=${`tab-${state.view}`}>
    <div class="stage" tabindex=${empty ? -1 : 0} role="tree" aria-label=${name} aria-describedby="summary walk"></div>
    <div class="card" aria-hidden="true" hidden></div>
    <p class="nudge" aria-hidden="true" hidden></p>
    ${viewBody(view)}
    ${empty ? html`<p class="empty" data-roving>${t.nothingShown} <button type="button" class="text" @click=${() => deeds.hide([])}>${t.showAll}</button></p>` : nothing}
  </div>`;
}

/** Below the picture, in one line: how it is looked at, what is shown of it. */
function foot(view: View, said: string): TemplateResult {
  const { t } = view;
  return html`<div class="foot">
    ${viewTabs(view)}
    <p class="read">${t.readShort}</p>
    <p part="status" class="status" role="status">${said || status(view)}</p>
    ${toolbar(view)}
  </div>`;
}

/** The words beside the picture: for keys one area, whether they stand in the panel, in the strip below or in the bar of steps. */
function beside(view: View): TemplateResult {
  const { t, state, model } = view;
  const label = state.help ? t.help : state.selected ? t.columns.words : t.howToRead;
  const steps = view.drawn || state.step != null ? view.later.get('steps') : undefined;
  return html`<div class="beside" data-roving>
    <aside part="panel" class="panel" aria-label=${label}>${panel(view)}</aside>
    <div class="strip">${strip(view)}</div>
    ${view.readable ? html`<nav part="steps" class="steps" aria-label=${t.reading(model.story.steps?.length ?? 0)}>${steps?.stepsBar(view) ?? nothing}</nav>` : nothing}
  </div>`;
}

export function frame(view: View, parts: FrameParts): TemplateResult {
  const { t, state } = view;
  const closeLegend = (event: Event) => {
    const inside = event.composedPath().some((node) => node instanceof Element && node.classList.contains('legend'));
    if (!inside && parts.legend?.opened) parts.legend.toggle(null);
    parts.pointed();
  };
  const open = state.selected || state.help;
  const plain = !open && !parts.said && state.step == null && state.hidden.length === 0 && state.view === 'picture';
  const kinds = [
    'frame',
    open && 'open',
    plain && 'plain',
    view.readable && 'readable',
    state.step != null && view.readable && 'reading',
  ];
  return html`<div class=${kinds.filter(Boolean).join(' ')} dir=${t.dir} lang=${t.lang} tabindex="-1" @keydown=${parts.keys} @focusin=${parts.focused} @pointerdown=${closeLegend}>
    <div class="bar">${parts.legend ? legend(view, parts.legend) : nothing}${parts.search ? searchbox(view, parts.search) : nothing}</div>
    ${scene(view)} ${foot(view, parts.said)} ${beside(view)}
    <p id="summary" class="unseen">${summary(view)}</p>
    <p id="walk" class="unseen">${t.walk}</p>
  </div>`;
}

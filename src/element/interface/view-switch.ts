/** The switch between the four ways to read a story. The ways that are not the picture come when they are asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { AREA } from '../../ui/controls.js';
import type { ViewName } from '../state/state.js';
import type { View } from '../words/view.js';
import type { LazyLoader } from './lazy-parts.js';
import { lost } from './lost-part.js';

/** A conversation needs somebody who answers. */
export function offered({ model, replies }: View): ViewName[] {
  const talks = model.story.statements.some(({ id }) => replies.repliesTo.has(id) || replies.disputes.has(id));
  return talks ? ['picture', 'conversation', 'outline', 'table'] : ['picture', 'outline', 'table'];
}

export function viewTabs(view: View): TemplateResult {
  const { t, state, actions } = view;
  return html`<div class="tabs" role="tablist" aria-label=${t.viewSwitch} data-roving>
    ${offered(view).map(
      (name) => html`<button type="button" role="tab" id=${`tab-${name}`} data-view=${name} aria-controls="view"
        aria-selected=${state.view === name} @click=${() => actions.show(name)}>${t.views[name]}</button>`,
    )}
  </div>`;
}

/** What lies over the picture while another view is shown. */
export function viewBody(view: View, later: LazyLoader): TemplateResult | typeof nothing {
  const name = view.state.view;
  if (name === 'picture') return nothing;
  const body =
    name === 'outline'
      ? later.get(name)?.outline(view)
      : name === 'conversation'
        ? later.get(name)?.conversation(view)
        : later.get(name)?.table(view);
  const waits = body == null && !later.isLost(name);
  return html`<div part="outline" class="body scroll" data-area="${AREA.body} ${AREA.scroll}" tabindex="-1" data-roving aria-busy=${waits}>${body ?? lost(view, later, name, null)}</div>`;
}

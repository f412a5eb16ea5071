/** The pane around the picture. */
import { html, nothing } from 'lit-html';
import type { Draft } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';

export function picturePane(desk: Desk, graph: HTMLElement, arrange: () => void) {
  const { t, state, draft } = desk;
  const isEmpty = draft.story.entities.length === 0;
  const open = unfinished(draft);
  const fold = () => desk.change({ pictured: !state.pictured });
  return html`
    <section class="pane picture" aria-label=${t.panePicture} data-pane="picture" aria-keyshortcuts="F6" @pointerdown=${() => uncover(desk)}>
      <header>
        <h2>${t.panePicture}</h2>
        ${state.pictured && open > 0 ? html`<span class="hint open" title=${t.notYetDrawnWhy}>${fill(t.notYetDrawn, { count: String(open) })}</span>` : nothing}
        <div class="acts">
          ${state.pictured && !isEmpty ? html`<button type="button" class="quiet" @click=${arrange}>${t.arrange}</button>` : nothing}
          <button type="button" class="quiet fold" aria-expanded=${String(state.pictured)} @click=${fold}>
            ${state.pictured ? t.fold : t.unfold}
          </button>
        </div>
      </header>
      ${isEmpty && state.pictured ? html`<p class="empty">${t.noPicture}</p>` : nothing}
      ${graph}
    </section>
  `;
}

/** What was said lies over the picture; whoever is at work there has read it. How two are tied is still to be done. */
function uncover(desk: Desk): void {
  if (desk.state.said !== '' && !desk.state.linking) desk.say('');
}

/** Statements that still lack an end. */
const unfinished = ({ story }: Draft): number =>
  story.statements.filter(({ from, to, mutual }) => !from?.length || (!to?.length && !mutual)).length;

/** The page as a function of the state. */
import { html, nothing } from 'lit-html';
import { forEars } from './aloud/aloud.js';
import type { Desk } from './desk.js';
import { start } from './files/start.js';
import { header } from './header.js';
import { toCard } from './proposals/card.js';
import { queue } from './proposals/proposing.js';
import { PANES, type Pane } from './state.js';
import { linking } from './statement/linking.js';
import { statementPane } from './statement/statement-pane.js';
import { panel } from './steps/panel.js';
import { textPane } from './text/text-pane.js';
import { toast } from './toast/toast.js';
import { tour } from './tour/tour.js';
import { counted } from './words.js';

export function page(desk: Desk) {
  const { state } = desk;
  return html`
    ${header(desk)}
    ${toast(desk)} ${forEars()}
    ${state.started ? workplace(desk) : start(desk)} ${state.started ? linking(desk) : nothing} ${state.started ? tour(desk) : nothing}
  `;
}

/** Where the panes lie one after the other, that something waits in another one is said on it. */
function waiting(desk: Desk) {
  const { state, t } = desk;
  const count = state.step === 'say' && !state.readOnly ? queue(desk).length : 0;
  if (count === 0) return nothing;
  return html` <span class="left waits">${counted(t.leftKinds.say, count)}</span>`;
}

function toPane(desk: Desk, pane: Pane): void {
  desk.change({ pane });
  if (pane === 'statement') desk.afterwards(toCard);
}

function workplace(desk: Desk) {
  const { state, t } = desk;
  const names = {
    text: t.paneText,
    statement: state.step === 'say' ? t.paneStatement : t.stepNames[state.step],
    picture: t.panePicture,
  };
  return html`
    <nav class="panes" aria-label=${t.panes}>
      ${PANES.map(
        (pane) =>
          html`<button type="button" aria-pressed=${String(pane === state.pane)} @click=${() => toPane(desk, pane)}>${names[pane]}${pane === 'statement' ? waiting(desk) : nothing}</button>`,
      )}
    </nav>
    <main class="work ${state.pictured ? '' : 'folded'} ${state.step === 'publish' ? 'publishing' : ''}" data-shows=${state.pane}>
      ${textPane(desk)} ${state.step === 'say' ? statementPane(desk) : panel(desk)} ${desk.picture.pane()}
    </main>
  `;
}

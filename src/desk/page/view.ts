/** The page as a function of the state. */
import { html, nothing } from 'lit-html';
import type { Desk } from './desk.js';
import { start } from './files/start.js';
import { header } from './header.js';
import { toCard } from './proposals/card.js';
import { leaveNames } from './proposals/names.js';
import { queue } from './proposals/proposing.js';
import { PANES, type Pane } from './state.js';
import { linking } from './statement/linking.js';
import { statementPane } from './statement/statement-pane.js';
import { panel } from './steps/panel.js';
import { textPane } from './text/text-pane.js';
import { tour } from './tour/tour.js';
import { counted } from './words.js';

export function page(desk: Desk) {
  const { state, t } = desk;
  return html`
    ${header(desk)}
    <p class="said" role="status" ?hidden=${state.said === ''}>
      ${state.said}
      ${state.said === '' ? nothing : html`<button type="button" class="text close" aria-label=${t.close} @click=${() => desk.say('')}>×</button>`}
    </p>
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
  if (state.step !== 'who') leaveNames(desk);
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

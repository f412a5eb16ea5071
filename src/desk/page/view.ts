/** The page as a function of the state. */
import { html, nothing } from 'lit-html';
import type { Desk } from './desk.js';
import { start } from './files/start.js';
import { header } from './header.js';
import { PANES } from './state.js';
import { linking } from './statement/linking.js';
import { statementPane } from './statement/statement-pane.js';
import { panel } from './steps/panel.js';
import { textPane } from './text/text-pane.js';
import { tour } from './tour/tour.js';

export function page(desk: Desk) {
  const { state, t } = desk;
  return html`
    ${header(desk)}
    <p class="said" role="status" ?hidden=${state.said === ''}>
      ${state.said}
      ${state.said === '' ? nothing : html`<button type="button" class="text" aria-label=${t.close} @click=${() => desk.say('')}>×</button>`}
    </p>
    ${state.started ? workplace(desk) : start(desk)} ${state.started ? linking(desk) : nothing} ${state.started ? tour(desk) : nothing}
  `;
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
          html`<button type="button" aria-pressed=${String(pane === state.pane)} @click=${() => desk.change({ pane })}>${names[pane]}</button>`,
      )}
    </nav>
    <main class="work ${state.pictured ? '' : 'folded'} ${state.step === 'publish' ? 'publishing' : ''}" data-shows=${state.pane}>
      ${textPane(desk)} ${state.step === 'say' ? statementPane(desk) : panel(desk)} ${desk.picture.pane()}
    </main>
  `;
}

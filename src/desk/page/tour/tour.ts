/**
 * A tour on our own sample, at the foot of the page itself, which can be worked with meanwhile: the panes make room for it, so that it lies over
 * no words and no field. Nothing is noted of it anywhere.
 */
import { html, nothing } from 'lit-html';
import { reportLoss } from '../../../ui/report-error.js';
import type { Desk } from '../desk.js';
import { mayLeave } from '../files/keeping.js';
import { loadSample } from '../files/opening.js';
import { fill } from '../words.js';
import { STOPS } from './stops.js';

/** Statements that the sample's story has at the tour's beginning: of an empty one there would be nothing to see. */
const BEGUN = 4;

/** On the sample, which takes the desk; what is in work there is kept, or its maker is asked. */
export function startTour(desk: Desk): void {
  if (!mayLeave(desk)) return;
  loadSample(desk, BEGUN)
    .then((isThere) => {
      if (!isThere) return;
      go(desk, 0);
      desk.afterwards(() => document.querySelector<HTMLElement>('.tour [data-onward]')?.focus());
    })
    .catch(reportLoss);
}

export const tourButton = (desk: Desk) =>
  html`<button type="button" @click=${() => startTour(desk)}>${desk.t.startTour}</button>`;

function go(desk: Desk, tour: number): void {
  const stop = STOPS[tour];
  if (!stop) return;
  const last = desk.draft.story.statements.at(-1)?.id ?? null;
  desk.change({ tour, step: stop.step, pane: stop.pane, hand: stop.name === 'statement' ? last : null });
  desk.afterwards(() => point(desk));
}

/** Whoever came to its end goes on with the sample's text; whoever leaves it stays where it stopped. */
function end(desk: Desk, done = false): void {
  desk.change({ tour: null, ...(done && { said: desk.t.tourDone, step: 'say' as const, pane: 'text' as const }) });
  desk.afterwards(() => {
    point(desk);
    desk.text.element.focus({ preventScroll: true });
  });
}

/** What is spoken of has a frame. */
function point({ state }: Desk): void {
  for (const its of document.querySelectorAll('.toured')) its.classList.remove('toured');
  const stop = state.tour == null ? undefined : STOPS[state.tour];
  const found = stop?.at.map((its) => document.querySelector(its)).find((its) => its != null);
  found?.classList.add('toured');
}

export function tour(desk: Desk) {
  const { state, t } = desk;
  const number = state.tour ?? 0;
  const stop = state.tour == null ? undefined : STOPS[number];
  if (!stop) return nothing;
  const [title, text] = t.stops[stop.name];
  const isLast = number === STOPS.length - 1;
  return html`<section class="tour" aria-label=${t.tour} @keydown=${(event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end(desk);
  }}>
    <div aria-live="polite">
      <p class="hint">${fill(t.tourStop, { number: String(number + 1), count: String(STOPS.length) })}</p>
      <h2>${title}</h2>
      <p>${text}</p>
    </div>
    <div class="acts">
      <button type="button" class="solid" data-onward @click=${() => (isLast ? end(desk, true) : go(desk, number + 1))}>${isLast ? t.tourEnd : t.tourNext}</button>
      <button type="button" ?disabled=${number === 0} @click=${() => go(desk, number - 1)}>${t.tourBack}</button>
      ${isLast ? nothing : html`<button type="button" class="text" @click=${() => end(desk)}>${t.tourEnd}</button>`}
    </div>
  </section>`;
}

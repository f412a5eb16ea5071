/** The guided reading: its steps in their order. One is open, and the picture shows it. */
import { html, nothing } from 'lit-html';
import { addStep, type DraftStep, moveStep } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { textOf } from '../texts.js';
import { fill } from '../words.js';
import { called } from './called.js';
import { openStage, stage } from './stage.js';

export function guidedReading(desk: Desk) {
  const { draft, state, t } = desk;
  const steps = draft.story.steps ?? [];
  const hand = draft.story.statements.some(({ id }) => id === state.hand) ? state.hand : null;
  return html`
    <p class="hint">${t.readingHint}</p>
    ${steps.length === 0 ? html`<p class="lead">${t.noGuide}</p>` : nothing}
    <ol class="stages">${steps.map((step, i) => row(desk, step, i, steps.length))}</ol>
    <div class="line">
      <button type="button" data-add-stage @click=${() => add(desk, [])}>${t.addStage}</button>
      ${hand == null ? nothing : html`<button type="button" @click=${() => add(desk, [hand])}>${fill(t.addStageAbout, { what: called(desk, hand) })}</button>`}
    </div>
  `;
}

function add(desk: Desk, focus: readonly string[]): void {
  const number = desk.draft.story.steps?.length ?? 0;
  if (!desk.edit(addStep(desk.draft, undefined, focus), { shownStep: number })) return;
  desk.afterwards(() => document.getElementById(`stage-title-${desk.draft.story.lang}`)?.focus());
}

function row(desk: Desk, step: DraftStep, i: number, count: number) {
  const { draft, t } = desk;
  const isOpen = openStage(desk) === i;
  const number = String(i + 1);
  const title = textOf(draft, step.title);
  const lit = step.focus?.length ?? 0;
  const turn = (to: number, sign: string, label: string, way: 'up' | 'down') =>
    html`<button type="button" class="quiet" data-move=${way} aria-label=${label} title=${label} ?disabled=${to < 0 || to >= count} @click=${() => move(desk, i, to, way)}>${sign}</button>`;
  return html`<li class="record ${isOpen ? 'open' : ''}" data-record="step-${i}">
    <div class="line">
      <button type="button" class="name" aria-expanded=${String(isOpen)} @click=${() => desk.change({ shownStep: isOpen ? null : i })}>
        <span class="number">${number}</span> <span class=${title === '' ? 'hint' : ''}>${title || t.stageUntitled}</span>
      </button>
      <span class="count">${lit === 0 ? t.stageAll : fill(t.stageCount, { count: String(lit) })}</span>
      ${turn(i - 1, '↑', fill(t.stageUp, { number }), 'up')}${turn(i + 1, '↓', fill(t.stageDown, { number }), 'down')}
    </div>
    ${isOpen ? stage(desk, step, i) : nothing}
  </li>`;
}

/** The keys stay on the button. */
function move(desk: Desk, from: number, to: number, way: 'up' | 'down'): void {
  if (!desk.edit(moveStep(desk.draft, from, way === 'up' ? to : to + 1))) return;
  desk.afterwards(() => {
    const moves = [...document.querySelectorAll<HTMLButtonElement>(`[data-record="step-${to}"] [data-move]`)];
    (moves.find((its) => its.dataset['move'] === way && !its.disabled) ?? moves.find((its) => !its.disabled))?.focus();
  });
}

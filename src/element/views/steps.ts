/** The guided reading: the story in order, one step a scene. The picture stays where it is and lights up what a step is about. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Statement, Step } from '../../story/definition.js';
import { tonesOf } from '../../story/edges.js';
import { isolated } from '../../story/telling/isolate.js';
import { AREA, areaNamed } from '../../ui/controls.js';
import { stepOf } from '../state/spotlight.js';
import { isShown } from '../state/state.js';
import { head } from '../words/panel-head.js';
import { claim, tags } from '../words/statement.js';
import { turner, words } from '../words/translated.js';
import { say, type View } from '../words/view.js';
import stepsStyles from './steps.css?inline';

export const styles = [stepsStyles];

/** Beyond so many steps their titles have no room in the bar. */
const STEPS_MANY = 8;
/** CSS px that a finger must go sideways, and so many times farther than up or down, to turn the page. */
const SWIPE = 44;
const SIDEWAYS = 1.6;

/** Where a finger came down, for each place that is swiped over: several graphs may stand on a page. */
const downs = new WeakMap<EventTarget, { readonly x: number; readonly y: number }>();

/** A finger's way across the words, as one step on or back. */
function swiping(view: View): { start(event: TouchEvent): void; end(event: TouchEvent): void } {
  const { actions } = view;
  return {
    start({ touches, currentTarget }) {
      const [touch] = touches;
      if (!currentTarget) return;
      if (touches.length === 1 && touch) downs.set(currentTarget, { x: touch.clientX, y: touch.clientY });
      else downs.delete(currentTarget);
    },
    end(event) {
      const [touch] = event.changedTouches;
      const host = event.currentTarget as HTMLElement;
      const { step } = view.state;
      const from = downs.get(host);
      if (!touch || !from || step == null) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < SIDEWAYS * Math.abs(dy)) return;
      const on = dx < 0 !== (getComputedStyle(host).direction === 'rtl');
      actions.read(Math.max(1, step + (on ? 1 : -1)));
    },
  };
}

function mark(view: View, step: Step, number: number): TemplateResult {
  const { state, actions } = view;
  const title = say(view, step.title);
  const now = state.step ?? 0;
  const kind = number === now ? 'on' : number < now ? 'done' : '';
  return html`<li class=${kind}><button type="button" data-step=${number} aria-current=${number === now ? 'step' : nothing}
    @click=${() => actions.read(number)}>
    <span class="number">${number}</span> <span class="title" lang=${title.lang}>${title.text}</span></button></li>`;
}

/** The way through the story: where one is, what came and what comes. */
export function stepsBar(view: View): TemplateResult {
  const { t, state, model, actions } = view;
  const steps = model.story.steps ?? [];
  const now = state.step ?? 0;
  const next = steps[now];
  const begun = now !== 0;
  const swipe = swiping(view);
  const go = now === 0 ? t.read : next ? t.next : t.finish;
  const label = next ? `${go}: ${isolated(say(view, next.title).text)}` : go;
  return html`<div class="track ${steps.length > STEPS_MANY ? 'many' : ''}" @touchstart=${swipe.start} @touchend=${swipe.end}>
    <button type="button" class="turn back" aria-label=${t.previous} ?disabled=${now < 2} @click=${() => actions.read(Math.max(1, now - 1))}><span aria-hidden="true">‹</span></button>
    <ol>${steps.map((step, i) => mark(view, step, i + 1))}</ol>
    <button type="button" class="turn ${begun ? 'solid' : 'first'}" data-next ?data-first=${begun} aria-label=${label} @click=${() => actions.read(now + 1)}>${go} <span aria-hidden="true">›</span></button>
  </div>`;
}

function said(view: View, statement: Statement): TemplateResult {
  const tone = tonesOf(view.model.story.relations).get(statement.relation) ?? 'other';
  return html`<article part="quote" class="statement said ${tone}" data-statement=${statement.id} data-record>
    ${words(view, statement)}
    <p class="tags"><button type="button" class="name" data-follow=${statement.id} @click=${() => view.actions.open(statement.id)}>${claim(view, statement)}</button> ${tags(view, statement)}</p>
  </article>`;
}

/** A step's title and text and, large, the words that it is about. */
export function stepPanel(view: View): TemplateResult {
  const { t, state, model, actions } = view;
  const step = stepOf(state);
  const number = state.step ?? 0;
  if (!step) return html``;
  const [title, text] = [say(view, step.title), say(view, step.text)];
  const focus = (step.focus ?? []).flatMap((id) => model.statements.get(id) ?? []);
  const shown = focus.filter((statement) => isShown(state, statement));
  const swipe = swiping(view);
  const kicker = html`${t.step(number, model.story.steps?.length ?? 0)}
    <button type="button" class="grow" data-grow aria-pressed="false" aria-label=${t.moreRoom} title=${t.moreRoom} @click=${grow}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 10 8 5 13 10" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" /></svg></button>`;
  return html`${head(view, 'step', kicker, html`<span lang=${title.lang}>${title.text}</span>`, () => actions.read(null), t.leaveReading)}
    <div class="scroll step" data-area=${AREA.scroll} tabindex="-1" @touchstart=${swipe.start} @touchend=${swipe.end}>
      <p class="told" lang=${text.lang}>${text.text}</p>
      ${shown.map((statement) => said(view, statement))} ${turner(view)}
      ${shown.length < focus.length ? html`<p class="hint">${t.hiddenByFilter(focus.length - shown.length)} <button type="button" class="text" @click=${() => actions.hide([])}>${t.showAll}</button></p>` : nothing}
    </div>`;
}

/** On a narrow element the sheet can be made taller; its own matter, so it is not in the state. */
function grow(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const grown = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(grown));
  button.closest(areaNamed('frame'))?.classList.toggle('grown', grown);
}

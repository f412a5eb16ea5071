/** The head of the page: the story's title, what can be undone, and the seven steps with what is left in each. */
import { html, nothing } from 'lit-html';
import { languages } from '../../i18n/index.js';
import { reportLoss } from '../../ui/report-error.js';
import { headlineOf, nameOf, STEPS, type StepName } from '../model/index.js';
import type { Desk } from './desk.js';
import { keeping } from './files/keeping.js';
import { saveStory } from './files/saving.js';
import { held } from './held.js';
import { entryAfter } from './moving/roving.js';
import { toCard } from './proposals/card.js';
import { isFinding, queue } from './proposals/proposing.js';
import { takeHeadline } from './steps/story.js';
import { textOf } from './texts.js';
import { leftIn } from './todos.js';
import { help, helpButton } from './tour/help.js';
import { type Counted, counted, fill } from './words.js';

export function header(desk: Desk) {
  const { state, t, draft } = desk;
  const title = textOf(draft, draft.story.title);
  const proposed = state.started && title === '' ? headlineOf(draft) : '';
  const told = `${title || proposed || t.untitled} · ${t.deskName}`;
  if (document.title !== told) document.title = told;
  return html`
    <header class="head">
      <div class="title">
        <a href="index.html" class="house">Edgewise</a>
        ${proposed === '' ? html`<h1 title=${title}>${state.started ? title || t.untitled : t.deskName}</h1>` : proposedTitle(desk, proposed)}
        ${state.started ? html`${keeping(desk)} ${helpButton(desk)}` : nothing}
      </div>
      <div class="tools">
        ${state.started ? tools(desk) : nothing}
        <div class="languages" role="group" aria-label=${t.language}>
          ${languages.map(
            (lang) =>
              html`<button type="button" lang=${lang} aria-pressed=${String(lang === state.lang)} @click=${() => desk.speak(lang).catch(reportLoss)}>${lang}</button>`,
          )}
        </div>
      </div>
    </header>
    ${state.started ? html`${help(desk)} ${steps(desk)}` : nothing}
  `;
}

/** As its article is called, until its maker says so or otherwise. */
function proposedTitle(desk: Desk, title: string) {
  const { state, t } = desk;
  return html`<h1 class="proposed" title=${title}><span class="unseen">${t.titleProposed}: </span>${title}</h1>
    <button type="button" class="text take-title" title=${t.titleProposed} ?disabled=${state.readOnly} @click=${() => takeHeadline(desk)}>${t.takeTitle}</button>`;
}

function tools(desk: Desk) {
  const { state, t } = desk;
  const [before, after] = [state.log.past.at(-1), state.log.future.at(-1)];
  const named = (its: typeof before, template: string, otherwise: string) =>
    its ? fill(template, { what: nameOf(its.name, state.lang) }) : otherwise;
  const undo = named(before, t.undoWhat, t.undo);
  const redo = named(after, t.redoWhat, t.redo);
  return html`
    <button type="button" data-log title=${undo} aria-label=${undo} ?disabled=${!before || state.readOnly} @click=${() => desk.undo()}>${inBrief(t.undo, '↶')}</button>
    <button type="button" data-log title=${redo} aria-label=${redo} ?disabled=${!after || state.readOnly} @click=${() => desk.redo()}>${inBrief(t.redo, '↷')}</button>
    <button type="button" data-save title=${t.saveHint} @click=${() => saveStory(desk)}>${t.save}</button>
    <button type="button" class="solid" @click=${() => desk.change({ step: 'publish', pane: 'statement' })}>${t.publish}</button>
  `;
}

/** A word, or its sign where there is no room for it. */
const inBrief = (word: string, sign: string) =>
  html`<span class="word">${word}</span><span class="icon" aria-hidden="true">${sign}</span>`;

/** The step that Tab comes to: the one that the arrows went to, as long as the current one stays it. */
const roving = held((): { at: StepName | null; current: StepName | null } => ({ at: null, current: null }));

function stopIn(desk: Desk): StepName {
  const { at, current } = roving(desk);
  return at != null && current === desk.state.step ? at : desk.state.step;
}

/** Arrows lead from step to step, and open none: Enter does. */
function onStepsKey(event: KeyboardEvent): void {
  const all = [...(event.currentTarget as Element).querySelectorAll('button')];
  const next = entryAfter(event, all, all.indexOf(event.target as HTMLButtonElement), 'across');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function steps(desk: Desk) {
  const { state, t } = desk;
  return html`<nav class="steps" aria-label=${t.steps} aria-keyshortcuts="F6">
    <ol @keydown=${onStepsKey}>
      ${STEPS.map((step, i) => item(desk, step, i + 1, state.step === step))}
    </ol>
  </nav>`;
}

/** To what waits in it. Where the mouse has pressed, the keys are on the proposal in turn; whoever goes through the steps by keys stays on them. */
function toStep(desk: Desk, step: StepName, { detail }: MouseEvent): void {
  const isWaiting = step !== 'say' || (desk.state.hand == null && queue(desk).length > 0);
  desk.change({ step, pane: isWaiting ? 'statement' : desk.state.pane });
  if (step === 'say' && detail > 0) desk.afterwards(toCard);
}

function item(desk: Desk, step: StepName, number: number, current: boolean) {
  const { t } = desk;
  const { must, waits, may } = leftIn(desk, step);
  const kinds = t.leftKinds as { readonly [step: string]: Counted | string };
  const brief = t.leftBrief as { readonly [step: string]: Counted | string };
  const told = (count: number, words: Counted | string) => (count > 0 ? [counted(words, count)] : []);
  const all = [...told(must, t.left), ...told(waits, kinds[step] ?? ''), ...told(may, t.worthALook)];
  const isOpen = (step === 'say' || step === 'who') && all.length === 0 && isFinding(desk);
  const left = isOpen ? t.finding : all.join(', ') || t.nothingLeft;
  const kind = must > 0 ? 'must' : waits > 0 ? 'waits' : may > 0 ? 'may' : isOpen ? 'open' : 'done';
  const wait = html`<span class="brief"> ${counted(brief[step] ?? '', waits)}</span>`;
  const reached = () => {
    Object.assign(roving(desk), { at: step, current: desk.state.step });
    desk.change({});
  };
  return html`<li class=${current ? 'here' : nothing}>
    <button type="button" aria-current=${current ? 'step' : 'false'} tabindex=${stopIn(desk) === step ? 0 : -1} title=${left} @focus=${reached} @click=${(event: MouseEvent) => toStep(desk, step, event)}>
      <span class="number" aria-hidden="true">${number}</span><span class="name">${t.stepNames[step]}</span>
      <span class="left ${kind}"><span aria-hidden="true">${must || waits || may || (isOpen ? '…' : '✓')}${kind === 'waits' ? wait : nothing}</span><span class="unseen">${left}</span></span>
      ${must > 0 && waits > 0 ? html`<span class="left waits brief" aria-hidden="true"><span>${waits}${wait}</span></span>` : nothing}
    </button>
  </li>`;
}

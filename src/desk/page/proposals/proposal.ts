/** The proposal in turn, in the pane of the statement: Enter takes it, Backspace sets it aside, numbers say who speaks and about whom. */
import { html, nothing } from 'lit-html';
import type { Proposal } from '../../../propose/index.js';
import { amountText, dateText } from '../../../story/telling/wording.js';
import { type Queued, readOff } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { called } from '../telling/called.js';
import { fill } from '../words.js';
import { type AboutOffer, aboutOffers, chooseAbout, chooseSpeaker, chosenFor } from './chosen.js';
import { asideIt, showInTurn, takeIt } from './deciding.js';
import { inTurn, proposalsOf, queue } from './proposing.js';

/** Number keys: the first speakers have 1 2 3, whom it is about those that follow. */
const SPEAKERS = 3;

export function proposal(desk: Desk) {
  const { state, t } = desk;
  const its = state.readOnly ? undefined : inTurn(desk);
  if (!its) return nothing;
  const all = queue(desk);
  const at = all.findIndex(({ index }) => index === its.index);
  const facts = readOff(desk.draft, state.source ?? '', proposalsOf(desk, state.source), its.proposal);
  // What is denied is asked once it is taken: who denies it is not who is said to have done it.
  const isDenial = facts.modality === 'denied' && its.proposal.form !== 'direct';
  const offers = isDenial ? [] : aboutOffers(desk, its);
  const act: Acts = {
    take: () => takeIt(desk, its, chosenFor(desk, its)),
    takeWithout: () => takeIt(desk, its, { ...chosenFor(desk, its), speaker: null }),
    aside: () => asideIt(desk, its),
    go: (step) => go(desk, all[(at + step + all.length) % all.length]),
    number(number) {
      const [speaker, about] = [its.speakers[number - 1], offers[number - 1 - SPEAKERS]];
      if (number <= SPEAKERS) speaker && chooseSpeaker(desk, its, speaker.name);
      else if (about) chooseAbout(desk, its, about.name);
    },
  };
  return html`<div class="proposal" role="group" tabindex="0" aria-label=${t.proposal} @keydown=${(
    event: KeyboardEvent,
  ) => onKey(event, act)}>
    <p class="hint">${fill(t.proposalOf, { number: String(at + 1), count: String(all.length) })}</p>
    ${words(desk, its)} ${its.speakers.length > 0 ? speakers(desk, its, act, isDenial) : nothing}
    ${offers.length > 0 ? about(desk, its, offers, act) : nothing}
    <ul class="reads">${factsOf(desk, its, facts).map(([label, told]) => html`<li><span class="label">${label}</span> ${told}</li>`)}</ul>
    <p class="hint">${isDenial ? `${t.denialNext} ` : ''}${its.proposal.why}</p>
    <div class="acts">
      <button type="button" class="solid" @click=${act.take}>${t.takeProposal}</button>
      <button type="button" @click=${act.aside}>${t.asideProposal}</button>
      <button type="button" class="quiet" @click=${() => act.go(1)}>${t.skip}</button>
    </div>
    <p class="hint">${t.keysProposal}</p>
  </div>`;
}

function words({ draft, state }: Desk, { proposal: { start, end, form } }: Queued<Proposal>) {
  const text = draft.texts.get(state.source ?? '') ?? '';
  return html`<div class="excerpt"><blockquote class=${form}><span class="exact">${text.slice(start, end)}</span></blockquote></div>`;
}

/** Where no one is above doubt it is a question. */
function speakers(desk: Desk, its: Queued<Proposal>, act: Acts, isDenial: boolean) {
  const { t } = desk;
  const { speaker } = chosenFor(desk, its);
  const acts = its.proposal.form === 'reported';
  const asked = acts ? t.askActs : t.askSpeaks;
  const label = isDenial ? t.whoDenies : speaker == null ? asked : acts ? t.who : t.speaker;
  return html`<div class="speakers" data-offers="speaker" role="group" aria-label=${label}>
    <span class="label ${speaker == null ? 'asked' : ''}">${label}</span>
    ${its.speakers.map(({ name }, i) => offer(i + 1, name, name === speaker, () => act.number(i + 1)))}
    <button type="button" class="quiet" @click=${act.takeWithout}><kbd aria-hidden="true">0</kbd>${t.somebodyElse}</button>
  </div>`;
}

function about(desk: Desk, its: Queued<Proposal>, offers: readonly AboutOffer[], act: Acts) {
  const { t } = desk;
  const chosen = chosenFor(desk, its).about;
  const label = chosen.length === 0 ? t.askAbout : t.about;
  return html`<div class="speakers" data-offers="about" role="group" aria-label=${label}>
    <span class="label ${chosen.length === 0 ? 'asked' : ''}">${label}</span>
    ${offers.map(({ name, subject }, i) => {
      const number = SPEAKERS + 1 + i;
      const told = subject ? html`<span class="lead-in">${t.theMatter}</span> ${name}` : name;
      return offer(number, told, chosen.includes(name), () => act.number(number));
    })}
  </div>`;
}

const offer = (number: number, told: unknown, isChosen: boolean, choose: () => void) =>
  html`<button type="button" aria-pressed=${String(isChosen)} @click=${choose}><kbd aria-hidden="true">${number}</kbd>${told}</button>`;

/** What else comes with it, each by its name: nothing is filled in that does not stand here. */
function factsOf(
  desk: Desk,
  { proposal }: Queued<Proposal>,
  { amount, said, modality, repliesTo }: ReturnType<typeof readOff>,
): (readonly [label: string, told: string])[] {
  const { t } = desk;
  const answered = repliesTo?.map((id) => called(desk, id, 40)).join(', ');
  return [
    [t.form, t.forms[proposal.form]],
    ...(modality == null ? [] : ([[t.certainty, t.modalities[modality]]] as const)),
    ...(amount ? ([[t.amount, amountText(amount, t.readers)]] as const) : []),
    ...(said ? ([[t.saidBrief, dateText(said, t)]] as const) : []),
    ...(answered ? ([[t.linkAnswers, answered]] as const) : []),
  ];
}

interface Acts {
  take(): void;
  /** None of those who are proposed speaks. */
  takeWithout(): void;
  aside(): void;
  go(step: number): void;
  /** What stands by this number. */
  number(number: number): void;
}

function onKey(event: KeyboardEvent, act: Acts): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  // Whoever has just chosen a name is on its button, and goes on; a space still takes the choice back.
  const isOther = event.target instanceof HTMLButtonElement && event.target.ariaPressed !== 'true';
  if ((key === 'Enter' && !isOther) || key === 't') act.take();
  else if (key === 'Backspace') act.aside();
  else if (key === 'ArrowDown') act.go(1);
  else if (key === 'ArrowUp') act.go(-1);
  else if (key === '0') act.takeWithout();
  else if (/^[1-6]$/.test(key)) act.number(Number(key));
  else return;
  event.preventDefault();
}

function go(desk: Desk, to: Queued<Proposal> | undefined): void {
  if (!to) return;
  const { start, end } = to.proposal;
  desk.change({ selection: { start, end: start }, hand: null });
  desk.afterwards(() => {
    desk.text.reveal({ start, end });
    showInTurn(desk);
  });
}

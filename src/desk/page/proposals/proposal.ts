/** The proposal in turn, in the pane of the statement: Enter takes it, Backspace sets it aside, numbers say who speaks and about whom. */
import { html, nothing } from 'lit-html';
import type { Proposal } from '../../../propose/index.js';
import { amountText, certaintyText, dateText } from '../../../story/telling/wording.js';
import type { Queued } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { nameNow } from '../statement/parties.js';
import { called } from '../telling/called.js';
import { fill } from '../words.js';
import { type Acts, actsOn } from './acts.js';
import { chosenFor } from './chosen.js';
import { onCardKey } from './keys.js';
import { numbersOn, SPEAKERS } from './numbers.js';

export function proposal(desk: Desk) {
  const { t } = desk;
  const act = actsOn(desk);
  if (!act) return nothing;
  const { its, offers } = act;
  return html`<div class="proposal" role="group" tabindex="0" aria-label=${t.proposal} @keydown=${(
    event: KeyboardEvent,
  ) => onCardKey(event, act)}>
    <p class="hint">${fill(t.proposalOf, { number: String(act.at + 1), count: String(act.count) })}</p>
    ${words(desk, its)} ${its.speakers.length > 0 ? speakers(desk, act) : nothing}
    ${offers.length > 0 ? about(desk, act) : nothing}
    <ul class="reads">${factsOf(desk, act).map(([label, told]) => html`<li><span class="label">${label}</span> ${told}</li>`)}</ul>
    ${act.isDenial ? html`<p class="hint">${t.denialNext}</p>` : nothing}
    ${its.proposal.why === '' ? nothing : html`<p class="hint">${its.proposal.why}</p>`}
    <div class="acts">
      <button type="button" class="solid" @click=${act.take}>${t.takeProposal}</button>
      <button type="button" @click=${act.aside}>${t.asideProposal}</button>
      <button type="button" class="quiet" @click=${() => act.go(1)}>${t.skip}</button>
    </div>
    <p class="hint keys">${keysOf(desk, act)}</p>
  </div>`;
}

/** As many numbers as there are names: said where they are seen. */
function keysOf({ t }: Desk, act: Acts): string {
  const { speakers, about } = numbersOn(act);
  const who = act.its.proposal.form === 'reported' ? t.keysActs : t.keysSpeaks;
  const numbers = [
    ...(speakers === '' ? [] : [fill(who, { keys: speakers }), t.keysOther]),
    ...(about === '' ? [] : [fill(t.keysAbout, { keys: about })]),
  ];
  return fill(t.keysProposal, { keys: [...numbers, t.keysDecide].join(', ') });
}

function words({ draft, state }: Desk, { proposal: { start, end, form } }: Queued<Proposal>) {
  const text = draft.texts.get(state.source ?? '') ?? '';
  return html`<div class="excerpt"><blockquote class=${form}><span class="exact">${text.slice(start, end)}</span></blockquote></div>`;
}

/** Where no one is above doubt it is a question. */
function speakers(desk: Desk, act: Acts) {
  const { t } = desk;
  const { its, isDenial } = act;
  const { speaker } = chosenFor(desk, its);
  const acts = its.proposal.form === 'reported';
  const asked = acts ? t.askActs : t.askSpeaks;
  const label = isDenial ? t.whoDenies : speaker == null ? asked : acts ? t.who : t.speaker;
  return html`<div class="speakers" data-offers="speaker" role="group" aria-label=${label}>
    <span class="label ${speaker == null ? 'asked' : ''}">${label}</span>
    ${its.speakers.map(({ name }, i) => offer(i + 1, nameNow(desk, name), name === speaker, () => act.number(i + 1)))}
    <button type="button" class="quiet" aria-keyshortcuts="0" @click=${act.takeWithout}><kbd aria-hidden="true">0</kbd>${t.somebodyElse}</button>
  </div>`;
}

function about(desk: Desk, act: Acts) {
  const { t } = desk;
  const { its, offers } = act;
  const chosen = chosenFor(desk, its).about;
  const label = chosen.length === 0 ? t.askAbout : t.about;
  return html`<div class="speakers" data-offers="about" role="group" aria-label=${label}>
    <span class="label ${chosen.length === 0 ? 'asked' : ''}">${label}</span>
    ${offers.map(({ name, subject }, i) => {
      const number = SPEAKERS + 1 + i;
      const now = nameNow(desk, name);
      const told = subject ? html`<span class="lead-in">${t.theMatter}</span> ${now}` : now;
      return offer(number, told, chosen.includes(name), () => act.number(number));
    })}
  </div>`;
}

const offer = (number: number, told: unknown, isChosen: boolean, choose: () => void) =>
  html`<button type="button" aria-pressed=${String(isChosen)} aria-keyshortcuts=${number} @click=${choose}><kbd aria-hidden="true">${number}</kbd>${told}</button>`;

/** What else comes with it, each by its name: nothing is filled in that does not stand here. */
function factsOf(
  desk: Desk,
  { its: { proposal }, facts: { amount, said, modality, repliesTo } }: Acts,
): (readonly [label: string, told: string])[] {
  const { t } = desk;
  const answered = repliesTo?.map((id) => called(desk, id, 40)).join(', ');
  return [
    [t.form, t.forms[proposal.form]],
    ...(modality == null ? [] : ([[t.certainty, certaintyText(t, { form: proposal.form, modality })]] as const)),
    ...(amount ? ([[t.amount, amountText(amount, t.readers)]] as const) : []),
    ...(said ? ([[t.saidBrief, dateText(said, t)]] as const) : []),
    ...(answered ? ([[t.linkAnswers, answered]] as const) : []),
  ];
}

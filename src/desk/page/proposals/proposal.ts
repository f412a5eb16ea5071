/** The proposal in turn, in the pane of the statement: Enter takes it, Backspace sets it aside, 1 2 3 say who speaks. */
import { html, nothing } from 'lit-html';
import type { Proposal } from '../../../propose/index.js';
import type { Queued } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { asideIt, showInTurn, takeIt } from './deciding.js';
import { inTurn, queue } from './proposing.js';

/** Who was chosen to speak, by the proposal's place in the text. */
let chosen: { readonly place: number; readonly speaker: number } | null = null;

export function proposal(desk: Desk) {
  const { state, t } = desk;
  const its = state.readOnly ? undefined : inTurn(desk);
  if (!its) return nothing;
  const all = queue(desk);
  const at = all.findIndex(({ index }) => index === its.index);
  const speaker = chosen?.place === its.proposal.start ? chosen.speaker : 0;
  const act: Acts = {
    take: () => takeIt(desk, its, its.speakers[speaker]?.name ?? null),
    takeWithout: () => takeIt(desk, its, null),
    aside: () => asideIt(desk, its),
    go: (step) => go(desk, all[(at + step + all.length) % all.length]),
    pick(speaker) {
      chosen = { place: its.proposal.start, speaker };
      desk.change({});
    },
  };
  return html`<div class="proposal" role="group" tabindex="0" aria-label=${t.proposal} @keydown=${(
    event: KeyboardEvent,
  ) => onKey(event, its.speakers.length, act)}>
    <p class="hint">${fill(t.proposalOf, { number: String(at + 1), count: String(all.length) })}</p>
    ${words(desk, its)}
    ${its.speakers.length > 0 ? speakers(desk, its, speaker, act) : nothing}
    <p class="facts">${factsOf(desk, its)}</p>
    <p class="hint">${its.proposal.why}</p>
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

function speakers({ t }: Desk, { speakers }: Queued<Proposal>, now: number, act: Acts) {
  return html`<div class="speakers" role="group" aria-label=${t.speaker}>
    <span class="label">${t.speaker}</span>
    ${speakers.map(
      ({ name }, i) =>
        html`<button type="button" aria-pressed=${String(i === now)} @click=${() => act.pick(i)}><kbd aria-hidden="true">${i + 1}</kbd>${name}</button>`,
    )}
    <button type="button" class="quiet" @click=${act.takeWithout}><kbd aria-hidden="true">0</kbd>${t.somebodyElse}</button>
  </div>`;
}

function factsOf({ t }: Desk, { proposal, about }: Queued<Proposal>): string {
  const { form, modality, amount } = proposal;
  const names = about.map(({ name }) => name).join(', ');
  return [
    t.forms[form],
    names === '' ? '' : fill(t.aboutWhom, { names }),
    modality === 'asserted' ? '' : t.modalities[modality],
    amount?.text ?? '',
  ]
    .filter((its) => its !== '')
    .join(' · ');
}

interface Acts {
  take(): void;
  /** None of those who are proposed speaks. */
  takeWithout(): void;
  aside(): void;
  go(step: number): void;
  pick(speaker: number): void;
}

function onKey(event: KeyboardEvent, speakers: number, act: Acts): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const onButton = event.target instanceof HTMLButtonElement;
  const number = /^[1-3]$/.test(key) ? Number(key) - 1 : speakers;
  if ((key === 'Enter' && !onButton) || key === 't') act.take();
  else if (key === 'Backspace') act.aside();
  else if (key === 'ArrowDown') act.go(1);
  else if (key === 'ArrowUp') act.go(-1);
  else if (key === '0' && speakers > 0) act.takeWithout();
  else if (number < speakers) act.pick(number);
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

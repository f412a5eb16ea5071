/** What can be done with the proposal in turn, and which keys do it: its number keys are as many as it offers names. */
import type { Proposal } from '../../../propose/index.js';
import { type Queued, readOff } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { type AboutOffer, aboutOffers, chooseAbout, chooseSpeaker, chosenFor } from './chosen.js';
import { asideIt, showInTurn, takeIt } from './deciding.js';
import { SPEAKERS } from './numbers.js';
import { inTurn, proposalsOf, queue } from './proposing.js';

export interface Acts {
  readonly its: Queued<Proposal>;
  /** What else comes with it. */
  readonly facts: ReturnType<typeof readOff>;
  /** What is denied is asked once it is taken: who denies it is not who is said to have done it. */
  readonly isDenial: boolean;
  /** Whom it may be about; the first of them has the number after the speakers'. */
  readonly offers: readonly AboutOffer[];
  /** Its place in the queue, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  take(): void;
  /** None of those who are proposed speaks. */
  takeWithout(): void;
  aside(): void;
  go(step: number): void;
  /** What stands by this number; false where nothing does. */
  number(number: number): boolean;
}

/** Null where no proposal is in turn, or nothing may be changed. */
export function actsOn(desk: Desk): Acts | null {
  const its = desk.state.readOnly ? undefined : inTurn(desk);
  if (!its) return null;
  const all = queue(desk);
  const at = all.findIndex(({ index }) => index === its.index);
  const facts = readOff(desk.draft, desk.state.source ?? '', proposalsOf(desk, desk.state.source), its.proposal);
  const isDenial = facts.modality === 'denied' && its.proposal.form !== 'direct';
  const offers = isDenial ? [] : aboutOffers(desk, its);
  return {
    ...{ its, facts, isDenial, offers, at, count: all.length },
    take: () => takeIt(desk, its, chosenFor(desk, its)),
    takeWithout: () => takeIt(desk, its, { ...chosenFor(desk, its), speaker: null }),
    aside: () => asideIt(desk, its),
    go: (step) => go(desk, all[(at + step + all.length) % all.length]),
    number(number) {
      const speaker = number <= SPEAKERS ? its.speakers[number - 1] : undefined;
      const about = offers[number - 1 - SPEAKERS];
      if (speaker) chooseSpeaker(desk, its, speaker.name);
      else if (about) chooseAbout(desk, its, about.name);
      return speaker != null || about != null;
    },
  };
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

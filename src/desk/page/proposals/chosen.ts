/** What has been chosen on the card of the proposal in turn, and what is offered there: nobody above doubt is chosen beforehand. */
import type { Proposal } from '../../../propose/index.js';
import { type FoundParty, namedIn, type Queued } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';
import { foundIn } from './names.js';

/** Whom it may be about, so many are offered. */
const MOST = 3;

interface Chosen {
  /** Two sources may have proposals in the same place, and even the same text. */
  readonly source: string | null;
  readonly proposal: Proposal;
  /** Null: nobody has been chosen. */
  readonly speaker: string | null;
  readonly about: readonly string[];
}
const choosing = held((): { chosen: Chosen | null } => ({ chosen: null }));

export function chosenFor(desk: Desk, its: Queued<Proposal>): Chosen {
  const { source } = desk.state;
  const { proposal } = its;
  const { chosen } = choosing(desk);
  if (chosen?.source === source && chosen.proposal === proposal) return chosen;
  // A first speaker that somebody ignored leaves no sure one behind.
  const [first] = its.speakers;
  const isSure = proposal.sure && first?.name === proposal.speakers[0];
  return { source, proposal, speaker: isSure ? (first?.name ?? null) : null, about: [] };
}

export function chooseSpeaker(desk: Desk, its: Queued<Proposal>, speaker: string): void {
  const now = chosenFor(desk, its);
  choosing(desk).chosen = { ...now, speaker };
  desk.change({});
}

export function chooseAbout(desk: Desk, its: Queued<Proposal>, name: string): void {
  const now = chosenFor(desk, its);
  const about = now.about.includes(name) ? now.about.filter((one) => one !== name) : [...now.about, name];
  choosing(desk).chosen = { ...now, about };
  desk.change({});
}

export interface AboutOffer {
  readonly name: string;
  /** It is what the article is about. */
  readonly subject: boolean;
}

/** Whom the rules read off the words, then who is named in them. */
export function aboutOffers(desk: Desk, its: Queued<Proposal>): readonly AboutOffer[] {
  const { draft, state } = desk;
  const { start, end } = its.proposal;
  const words = draft.texts.get(state.source ?? '')?.slice(start, end) ?? '';
  const found = foundIn(desk).filter(({ ignored }) => !ignored);
  const subjects = found.filter(({ subject }) => subject);
  // Hardly anybody speaks of themselves.
  const { speaker } = chosenFor(desk, its);
  const likely = its.speakers.find(({ name }) => name === speaker) ?? its.speakers[0];
  const isOf = (one: FoundParty, other: FoundParty | undefined) =>
    one.name === other?.name || (one.party != null && one.party === other?.party);
  const read = its.about.filter(({ name }) => name !== speaker);
  const named = namedIn(draft, found, words).filter(
    (one) =>
      !isOf(one, likely) && !isNamesake(one.name, likely?.name, words) && !read.some((other) => isOf(one, other)),
  );
  const others = [...new Set([...read, ...named].map(({ name }) => name))];
  const about = offered(
    others,
    subjects.map((one) => one.name),
  );
  return about.map((name) => ({ name, subject: subjects.some((one) => one.name === name) }));
}

/** "Petersen denied it" names the one who speaks, and not whoever else is called so. */
function isNamesake(name: string, speaker: string | undefined, words: string): boolean {
  const last = (one = '') => one.trim().split(/\s+/).at(-1);
  return /\s/.test(name) && last(name) === last(speaker) && !words.includes(name);
}

/** What the article is about is there where the words name it, or nobody else: of words about somebody it is seldom meant. */
export function offered(others: readonly string[], subjects: readonly string[]): readonly string[] {
  if (others.length === 0) return subjects.slice(0, MOST);
  const cut = others.slice(MOST).find((name) => subjects.includes(name));
  return cut == null ? others.slice(0, MOST) : [...others.slice(0, MOST - 1), cut];
}

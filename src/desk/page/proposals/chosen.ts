/** What has been chosen on the card of the proposal in turn, and what is offered there: nobody above doubt is chosen beforehand. */
import type { Proposal } from '../../../propose/index.js';
import type { FoundName, Queued } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { textOf } from '../texts.js';
import { foundIn } from './names.js';

/** Whom it may be about, so many are offered. */
const MOST = 3;

interface Chosen {
  readonly place: string;
  /** Null: nobody; undefined: not yet asked. */
  readonly speaker: string | null;
  readonly about: readonly string[];
}
let chosen: Chosen | null = null;

const placeOf = ({ proposal: { start, end } }: Queued<Proposal>) => `${start}-${end}`;

export function chosenFor(its: Queued<Proposal>): Chosen {
  const place = placeOf(its);
  if (chosen?.place === place) return chosen;
  // A first speaker that somebody ignored leaves no sure one behind.
  const [first] = its.speakers;
  const isSure = its.proposal.sure && first?.name === its.proposal.speakers[0];
  return { place, speaker: isSure ? (first?.name ?? null) : null, about: [] };
}

export function chooseSpeaker(desk: Desk, its: Queued<Proposal>, speaker: string): void {
  const now = chosenFor(its);
  chosen = { ...now, speaker };
  desk.change({});
}

export function chooseAbout(desk: Desk, its: Queued<Proposal>, name: string): void {
  const now = chosenFor(its);
  const about = now.about.includes(name) ? now.about.filter((one) => one !== name) : [...now.about, name];
  chosen = { ...now, about };
  desk.change({});
}

export interface AboutOffer {
  readonly name: string;
  /** It is what the article is about. */
  readonly subject: boolean;
}

/** Whom the rules read off the words, then who is named in them, then what the article is about. */
export function aboutOffers(desk: Desk, its: Queued<Proposal>): readonly AboutOffer[] {
  const { draft, state } = desk;
  const { start, end } = its.proposal;
  const words = draft.texts.get(state.source ?? '')?.slice(start, end) ?? '';
  const found = foundIn(desk).filter(({ ignored }) => !ignored);
  const subjects = found.filter(({ subject }) => subject);
  const within = [...draft.story.entities.map(({ name }) => textOf(draft, name)), ...found.map(({ name }) => name)];
  // Hardly anybody speaks of themselves.
  const { speaker } = chosenFor(its);
  const likely = speaker ?? its.speakers[0]?.name;
  const read = its.about.map(({ name }) => name).filter((name) => name !== speaker);
  const named = within.filter((name) => name !== '' && name !== likely && words.includes(name));
  const others = [...new Set([...read, ...named])];
  const own = subjects.filter(({ name }) => !others.includes(name)).map(({ name }) => name);
  const all = [...others.slice(0, MOST - Math.min(1, own.length)), ...own].slice(0, MOST);
  return all.map((name) => ({ name, subject: isSubject(subjects, name) }));
}

const isSubject = (subjects: readonly FoundName[], name: string) => subjects.some((its) => its.name === name);

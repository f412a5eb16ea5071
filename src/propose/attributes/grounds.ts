/** Why somebody may be the speaker of a passage: where they stand to the cue, to the sentence and to whoever spoke before. */
import { find, has, type Lexicon } from '../../story/findings/lexicon/index.js';
import type { Passage, Reading, TextSpan } from '../types.js';
import { atCue, isImpersonal } from './at-cue.js';
import { type Give, type Ground, isSubject } from './ground.js';
import type { PartyMention } from './mention.js';
import type { Cast } from './mentions.js';

/** What is known of the passages before: whose they are, likeliest first. */
export interface ToldPassage {
  readonly passage: Passage;
  readonly speaker: number | null;
}

/** For each candidate, how much of each ground there is, 0 to 1. */
export type Candidates = Map<number, Map<Ground, number>>;

/** Second and third guesses at whom a pronoun means weigh less. */
const SHARE = [1, 0.45, 0.25];
const BACK = 3;

export function candidatesOf(cast: Cast, reading: Reading, given: Passage, told: readonly ToldPassage[]): Candidates {
  const found: Candidates = new Map();
  const { words } = cast;
  if (!words) return found;
  const passage = withVerb(cast, reading, given);
  const give = (mention: PartyMention, ground: Ground, amount = 1) =>
    mention.parties.slice(0, 3).forEach((party, i) => {
      add(found, party, ground, amount * (SHARE[i] ?? 0));
    });
  const home = homeOf(reading, passage);
  const around = mentionsNear(cast, home - BACK, home + 1).filter(
    (one) => !one.quoted && !(passage.form === 'direct' && inside(one, passage)),
  );
  const here = around.filter(({ sentence }) => sentence === home);
  const silent = passage.cue == null || isImpersonal(cast, words, passage);
  atCue(cast, words, passage, here, give);
  inSentence(passage, here, silent, give);
  inNeighbours(reading, around, home, silent, give);
  fromTold(reading, passage, told, home, found);
  if (passage.cue == null) answering(cast, reading, passage, found, home);
  for (const [index, grounds] of found) {
    const party = cast.parties[index];
    if (party?.kind === 'person') grounds.set('person', 1);
    if (party?.place) grounds.set('place', 1);
    if (party?.unnamed) grounds.set('unnamed', 1);
  }
  return found;
}

function add(found: Candidates, party: number, ground: Ground, amount: number): void {
  const grounds = found.get(party) ?? new Map<Ground, number>();
  grounds.set(ground, Math.max(grounds.get(ground) ?? 0, amount));
  found.set(party, grounds);
}

/** Where no cue is given: a verb of saying in the passage's own words that has somebody before it. */
function withVerb(cast: Cast, { text, marks }: Reading, passage: Passage): Passage {
  if (passage.form === 'direct' || passage.form === 'reported' || !cast.lexicon) return passage;
  const closing = closingVerb(text.slice(passage.start, passage.end), cast.lexicon);
  if (closing) return { ...passage, cue: [{ start: passage.start + closing.start, end: passage.start + closing.end }] };
  if (passage.cue != null) return passage;
  const subject = mentionsNear(cast, passage.sentences[0], passage.sentences[1]).find(
    (one) => isSubject(one) && inside(one, passage) && !one.quoted,
  );
  if (!subject) return passage;
  const own = text.slice(passage.start, passage.end);
  const verb = find(cast.lexicon.saying, own)
    .map(({ start, end }) => ({ start: start + passage.start, end: end + passage.start }))
    .find(({ start }) => start >= subject.end && !isQuoted(marks, start));
  // "Die Reederei habe zugesichert": what somebody says of another's saying goes on with the speaker before.
  if (!verb || has(cast.lexicon.hedges.reportedSpeech, text.slice(subject.end, verb.start))) return passage;
  return { ...passage, cue: [verb] };
}

/** "They want her out, she believes": what is put behind at the end says whose word it is, whatever verb stands before. */
function closingVerb(own: string, lexicon: Lexicon): TextSpan | undefined {
  const from = own.lastIndexOf(', ');
  const tail = from < 0 ? '' : own.slice(from + 2);
  if (tail === '' || tail.length > 50 || /^(?:who|which|that|der|die|das|dass|wie|as|und|and|but|aber)\s/iu.test(tail))
    return undefined;
  const [verb] = find(lexicon.saying, tail);
  if (!verb || tail.split(/\s+/).length > 4) return undefined;
  return { start: from + 2 + verb.start, end: from + 2 + verb.end };
}

/** Within an outermost pair of marks. */
function isQuoted(marks: Reading['marks'], place: number): boolean {
  let low = 0;
  for (let high = marks.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.open ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return marks.slice(Math.max(0, low - 4), low).some(({ close }) => close > place);
}

export const inside = ({ start, end }: PartyMention, passage: Passage) => start >= passage.start && end <= passage.end;

/** The sentence of the cue, else the first of the passage. */
function homeOf({ sentences }: Reading, { cue, sentences: [first, last] }: Passage): number {
  const [word] = cue ?? [];
  if (!word) return first;
  for (let at = first - 1; at <= last + 2; at++) {
    const sentence = sentences[at];
    if (sentence && word.start >= sentence.start && word.start < sentence.end) return at;
  }
  return first;
}

export function mentionsNear({ mentions, firstOf }: Cast, from: number, to: number): readonly PartyMention[] {
  return mentions.slice(
    firstOf[Math.max(0, from)] ?? 0,
    firstOf[Math.max(0, Math.min(firstOf.length - 1, to + 1))] ?? mentions.length,
  );
}

function inSentence(passage: Passage, here: readonly PartyMention[], silent: boolean, give: Give): void {
  const first = here.find(isSubject);
  if (first && !(silent && passage.cue)) give(first, silent ? 'firstWithoutCue' : 'first');
  for (const one of here) {
    give(one, isSubject(one) ? 'same' : 'oblique', one.genitive ? 0.6 : 1);
    if (inside(one, passage)) give(one, 'inside');
  }
}

function inNeighbours(
  { sentences }: Reading,
  around: readonly PartyMention[],
  home: number,
  silent: boolean,
  give: Give,
): void {
  const paragraph = sentences[home]?.paragraph;
  const previous = around.filter(({ sentence }) => sentence === home - 1);
  const near = sentences[home - 1]?.paragraph === paragraph ? 1 : 0.6;
  const subject = previous.find(isSubject);
  if (subject) give(subject, silent ? 'previousSubject' : 'earlier', near);
  for (const one of previous) give(one, 'previousSentence', isSubject(one) ? near : near * 0.6);
  for (const one of around) if (one.sentence < home - 1) give(one, 'earlier', 0.5 * (isSubject(one) ? 1 : 0.6));
  const next = around.find(({ sentence }) => sentence === home + 1);
  if (next && isSubject(next) && silent) give(next, 'next', sentences[home + 1]?.paragraph === paragraph ? 1 : 0.3);
}

/** A quotation without a cue goes on with whoever spoke before. */
function fromTold(
  { sentences }: Reading,
  passage: Passage,
  told: readonly ToldPassage[],
  home: number,
  found: Candidates,
): void {
  const last = told.at(-1);
  if (last?.speaker == null) return;
  const paragraph = sentences[home]?.paragraph ?? 0;
  const itsParagraph = sentences[last.passage.sentences[1]]?.paragraph ?? -9;
  if (itsParagraph === paragraph) add(found, last.speaker, 'spokeInParagraph', passage.cue == null ? 1 : 0.3);
  else if (passage.cue == null && paragraph - itsParagraph <= 2) add(found, last.speaker, 'spokeBefore', 1);
}

/** In an interview the answers stand alone in their paragraphs; whoever is named most so far gives them. */
function answering(cast: Cast, reading: Reading, passage: Passage, found: Candidates, home: number): void {
  const paragraph = reading.paragraphs[reading.sentences[home]?.paragraph ?? -1];
  const before = reading.paragraphs[(reading.sentences[home]?.paragraph ?? 0) - 1];
  if (!paragraph || !before || passage.start - paragraph.start > 2) return;
  if (before.kind !== 'question' && !/\?["”“»«’]?\s*$/u.test(reading.text.slice(before.start, before.end))) return;
  const person = protagonistOf(cast);
  if (person != null) add(found, person, 'answering', 1);
}

const protagonists = new WeakMap<Cast, number | null>();

function protagonistOf(cast: Cast): number | null {
  const known = protagonists.get(cast);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  for (const { parties, form, quoted, oblique } of cast.mentions) {
    const [party] = parties;
    if (party == null || cast.parties[party]?.kind !== 'person' || quoted || cast.parties[party]?.unnamed) continue;
    counts.set(party, (counts.get(party) ?? 0) + (oblique ? 0.4 : 1) * (form === 'name' ? 1 : 0.7));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const person = best?.[0] ?? null;
  protagonists.set(cast, person);
  return person;
}

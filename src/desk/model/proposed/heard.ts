/**
 * What is proposed of a text, as the desk offers it: a noun only where it speaks or acts somewhere ("a nurse said"), in words, and behind
 * those who have a name; who is introduced by name is called so before that, too. Whoever the rules named besides is left out.
 */
import type { MentionOfParty, Proposal, TextParty } from '../../../propose/types.js';
import { once } from '../../../story/once.js';
import { spelled } from '../edits/names.js';
import { isInside, sentencesAround } from '../passage/coverage.js';
import { answeredIn } from './answered.js';
import { isCalledSo, smallWordsOf } from './called-so.js';
import { type Call, callOf, isGerman } from './calls.js';
import { endsWording, withEnds } from './ends.js';
import { asHearsay, asSupposed, withAccusers } from './hearsay.js';
import type { Proposed } from './proposed.js';
import { shownOf } from './rest.js';
import { type Attributed, inFront, type Parties, verbIn, withoutNamesInMarks } from './speaker/at-verb.js';
import { withFullName } from './speaker/full-name.js';
import { withStrangers } from './speaker/stranger.js';
import { asToldByPaper, toldByPaper } from './speaker/told-by-paper.js';
import { withDocuments } from './voices/documents.js';
import { issuerOf, withIssuer } from './voices/issuer.js';
import { withOwner } from './voices/owned.js';
import { withPronoun } from './voices/pronoun.js';
import { withUnnamed } from './voices/unnamed.js';
import { isNothing } from './who/nobody.js';
import { calledBy, isSpokenOf } from './who/organs.js';
import { isWhereOnly, placeIn } from './who/place-name.js';
import { type WhoIn, whoIn } from './who/who-in.js';
import { wordingIn } from './wording.js';

type Heard = Attributed & Pick<Proposal, 'shown'>;

export interface Found<Its> {
  readonly proposals: readonly Its[];
  readonly parties: readonly TextParty[];
}

/** Of all that is proposed what is to be shown; `answers` is a number in that. */
export function heard<Its extends Heard>(
  text: string,
  lang: string,
  { proposals, parties: given }: Found<Its>,
): readonly (Its & Pick<Proposed, 'nouns' | 'mute' | 'bodies' | 'mayAnswer'>)[] {
  const who = whoIn(text, lang, given);
  const { parties, partyOf } = who;
  const persons = parties.filter(({ kind, isNamed }) => isNamed && kind !== 'body').map(({ name }) => name);
  const wording = wordingIn(
    text,
    lang,
    persons.map((name) => ({ id: name, kind: 'person', name })),
  );
  const ends = endsWording(text, lang, who);
  const issuer = issuerOf(text, lang, who);
  const all = shownOf(text, lang, proposals)
    .map((its) => meantThere(text, its, who))
    .map((its) => ({ ...its, ...inFront(text, lang, its, partyOf) }))
    .map((its) => withEnds(text, its, ends))
    .map((its) => withFullName(its, wording, persons))
    .map((its) => withPronoun(text, lang, its, who))
    .map((its) => withIssuer(text, lang, its, issuer))
    .map((its) => asToldByPaper(text, its, partyOf))
    .map((its) => asHearsay(text, lang, its))
    .map((its) => asSupposed(text, lang, its, (name) => partyOf(name)?.mentions ?? []))
    .map((its) => withoutNamesInMarks(text, lang, its, partyOf));
  const speaking = speakingIn(text, all, partyOf);
  const bound = boundIn(text, all, partyOf);
  const isSmall = isGerman(lang) ? () => false : smallWordsOf(text);
  const tells: Telling = {
    text,
    lang,
    who,
    speaking,
    bound,
    call: once((party) => {
      const its = who.organs.has(party) ? { ...party, name: calledBy(text, party) } : party;
      return callOf(text, lang, its, speaking.get(party) ?? bound.get(party));
    }),
    isSomebody: once((party) => (party.isNamed ? isCalledSo(text, lang, isSmall, party) : !isNothing(party, lang))),
  };
  const replies = answeredIn(text, all, partyOf);
  const offered = all
    .map((its, i) => ({ ...its, ...replies[i], ...offersOf(tells, its, i === 0) }))
    .map((its) => withOwner(text, lang, its));
  const voiced = withUnnamed(text, lang, withStrangers(text, lang, offered));
  const written = withDocuments(text, lang, voiced, (its) => toldByPaper(text, its) != null);
  return withAccusers(text, written, parties);
}

/** Whose name the proposer took for a noun's: "die Klinikgesellschaft" is not the hospital. */
function meantThere<Its extends Heard>(text: string, its: Its, { nameIn }: WhoIn): Its {
  const sentence = sentencesAround(text, its);
  const meant = (names: readonly string[]) => [...new Set(names.map((name) => nameIn(name, sentence)))];
  return { ...its, speakers: meant(its.speakers), about: meant(its.about) };
}

/** Whom a proposal offers: who speaks, whom it is about, and who is named near it besides; `isFirst`: of the text. */
function offersOf(tells: Telling, its: Heard, isFirst: boolean) {
  const { text, lang, who, speaking, bound } = tells;
  const [first, ...rest] = its.speakers;
  const speakers = called(tells, first == null ? [] : [first], speaking, (one) => who.isNamedBy(one, its.end + BESIDE));
  const isOther = ({ name }: Call) => name !== speakers[0]?.name;
  const maySpeak = (one: TextParty) => who.isNamedBy(one, its.end) && !isPlace(one) && !isWhereOnly(text, lang, one);
  const others = called(tells, rest, speaking, maySpeak).filter(isOther);
  const heeded = its.form === 'direct' ? speaking : bound;
  const about = called(tells, its.about, heeded, (one) => who.isNamedIn(one, its) && !isStreet(one));
  const offered = [...speakers, ...others.toSorted((a, b) => Number(a.isNoun) - Number(b.isNoun))];
  const isMeant = ({ name }: Call) => name !== offered[0]?.name;
  const bodies = bodiesIn(tells, its, isFirst);
  const spokenOf = about.some(isMeant) ? about : bodies.filter(({ isSpokenOf }) => isSpokenOf).slice(0, 1);
  const all = [...offered, ...spokenOf.filter(isMeant)];
  return {
    speakers: offered.map(({ name }) => name),
    about: all.slice(offered.length).map(({ name }) => name),
    sure: its.sure && speakers.length > 0,
    mute: called(tells, rest, speaking, isMute).map(({ name }) => name),
    bodies: bodies.map(({ name }) => name),
    nouns: [...all, ...bodies].filter(({ isNoun }) => isNoun).map(({ name }) => name),
  };
}

/** Those that its sentence names, and with the first of a text all others that it has; `isSpokenOf`: its own words do, and say more than that it met. */
function bodiesIn({ text, who, call, isSomebody }: Telling, its: Heard, isFirst: boolean) {
  const around = sentencesAround(text, its);
  const bodies = who.bodies.flatMap((party) => {
    const near = party.mentions.filter((one) => one.kind !== 'pronoun' && isInside(one, around));
    const isSpoken = near.some((one) => isInside(one, its) && isSpokenOf(text, one));
    return near.length === 0 && !isFirst ? [] : [{ ...call(party), isSpokenOf: isSpoken }];
  });
  // Who is named after a place is nobody's speaker before it is named: where it is named once, no proposal may have it.
  const named = isFirst ? who.parties.filter((one) => one.isNamed && placeIn(one.name) != null) : [];
  const others = named.filter((one) => !who.bodies.includes(one) && !isPlace(one) && isSomebody(one));
  return [...bodies, ...others.map((party) => ({ ...call(party), isSpokenOf: false }))];
}

/** Nobody speaks of a street, but of a bridge; neither says anything. */
const STREET = /(?:\s(?:road|street|lane|avenue)|(?:straße|strasse|gasse|weg|allee))$/iu;
const MUTE = /(?:\s(?:square|quay|way|hill|bridge|park)|(?:platz|brücke|ufer))$/iu;
const isStreet = ({ name }: TextParty) => STREET.test(name);
const isMute = ({ name }: TextParty) => MUTE.test(name);
const isPlace = (party: TextParty) => party.isPlace || isMute(party) || isStreet(party);

interface Telling {
  readonly text: string;
  readonly lang: string;
  readonly who: WhoIn;
  /** Nouns where they speak, and where they stand on the other side of a tie. */
  readonly speaking: ReadonlyMap<TextParty, MentionOfParty>;
  readonly bound: ReadonlyMap<TextParty, MentionOfParty>;
  readonly call: (party: TextParty) => Call;
  readonly isSomebody: (party: TextParty) => boolean;
}

/** Nouns only as far as `heeded` has them or they are a body that decides, and nobody but whom `isMeant` lets pass. */
function called(
  { who, call, isSomebody }: Telling,
  names: readonly string[],
  heeded: ReadonlyMap<TextParty, unknown>,
  isMeant: (party: TextParty) => boolean,
): Call[] {
  const calls = names.flatMap((name): Call[] => {
    const party = who.partyOf(name);
    if (!party) return [];
    const isHeeded = party.isNamed || heeded.has(party) || who.organs.has(party);
    return isHeeded && isMeant(party) && isSomebody(party) ? [call(party)] : [];
  });
  return calls.filter((its, i) => calls.findIndex(({ name }) => spelled(name) === spelled(its.name)) === i);
}

/** As far beside a passage as its speaker stands. */
const BESIDE = 160;

/** Nouns that speak first somewhere, where they stand there. */
function speakingIn(text: string, proposals: readonly Heard[], partyOf: Parties) {
  const speaking = new Map<TextParty, MentionOfParty>();
  for (const its of proposals) {
    const party = partyOf(its.speakers[0] ?? '');
    if (!party || party.isNamed || speaking.has(party)) continue;
    const at = party.mentions.find((one) => isBeside(text, its, one));
    if (at) speaking.set(party, at);
  }
  return speaking;
}

/** In its paragraph, and where somebody's very words are not in them. */
function isBeside(text: string, { start, end, form }: Heard, at: MentionOfParty): boolean {
  if (at.kind !== 'role' && at.kind !== 'body') return false;
  if (at.start >= start && at.end <= end) return form !== 'direct';
  const between = at.end <= start ? text.slice(at.end, start) : text.slice(end, at.start);
  return between.length <= BESIDE && !/\n\s*\n/.test(between);
}

/** Nouns on the other side of a tie, or right behind a verb: "criticised the directors", "blamed the players". */
function boundIn(text: string, proposals: readonly Heard[], partyOf: Parties) {
  const bound = new Map<TextParty, MentionOfParty>();
  for (const its of proposals) {
    if (its.form === 'direct') continue;
    const isTied = ({ start, end, determiner }: MentionOfParty) =>
      start >= its.start &&
      end <= its.end &&
      determiner != null &&
      (its.form === 'reported' || isObject(text, its, start));
    for (const party of [...its.about, its.speakers[0] ?? ''].map(partyOf)) {
      const at = party?.mentions.find(isTied);
      if (party && at && party.kind !== 'unknown' && !party.isNamed) bound.set(party, at);
    }
  }
  return bound;
}

const OBJECT = /^\s(?:the|his|her|its|their|d(?:ie|as|en|em|er)|(?:ihr|sein)e?[nmrs]?)\s(?:\p{Ll}+\s)?$/u;

/** Of the verb that introduces what was said; "told the inquiry that chairs …" has others behind it. */
function isObject(text: string, its: Heard, noun: number): boolean {
  const verb = verbIn(text, its);
  return verb != null && verb.start < noun && OBJECT.test(text.slice(verb.end, noun));
}

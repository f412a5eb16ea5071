/**
 * What is proposed of a text, as the desk offers it: a noun only where it speaks or acts somewhere ("a nurse said"), in words, and behind
 * those who have a name; who is introduced by name is called so before that, too. Whoever the rules named besides is left out.
 */
import type { MentionOfParty, Proposal, TextParty } from '../../../propose/types.js';
import { once } from '../../../story/once.js';
import { spelled } from '../edits/names.js';
import { answeredIn } from './answered.js';
import { isCalledSo, smallWordsOf } from './called-so.js';
import { type Call, callOf, isGerman } from './calls.js';
import type { Proposed } from './proposed.js';
import { type Attributed, inFront, type Parties, verbIn, withoutNamesInMarks } from './speaker/at-verb.js';
import { withFullName } from './speaker/full-name.js';
import { asToldByPaper } from './speaker/told-by-paper.js';
import { isNothing } from './who/nobody.js';
import { isWhereOnly } from './who/place-name.js';
import { whoIn } from './who/who-in.js';
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
): readonly (Its & Pick<Proposed, 'nouns' | 'mute' | 'mayAnswer'>)[] {
  const { parties, partyOf, isNamedBy, isNamedIn } = whoIn(text, lang, given);
  const persons = parties.filter(({ kind, isNamed }) => isNamed && kind !== 'body').map(({ name }) => name);
  const wording = wordingIn(
    text,
    lang,
    persons.map((name) => ({ id: name, kind: 'person', name })),
  );
  const all = shownOf(proposals)
    .map((its) => ({ ...its, ...inFront(text, lang, its, partyOf) }))
    .map((its) => withFullName(its, wording, persons))
    .map((its) => asToldByPaper(text, its, partyOf))
    .map((its) => withoutNamesInMarks(text, lang, its, partyOf));
  const speaking = speakingIn(text, all, partyOf);
  const bound = boundIn(text, all, partyOf);
  const isSmall = isGerman(lang) ? () => false : smallWordsOf(text);
  const tells: Telling = {
    partyOf,
    call: once((party) => callOf(text, lang, party, speaking.get(party) ?? bound.get(party))),
    isSomebody: once((party) => (party.isNamed ? isCalledSo(text, lang, isSmall, party) : !isNothing(party, lang))),
  };
  const replies = answeredIn(text, all, partyOf);
  return all.map((its, i) => {
    const [first, ...rest] = its.speakers;
    const speakers = called(tells, first == null ? [] : [first], speaking, (party) =>
      isNamedBy(party, its.end + BESIDE),
    );
    const isOther = ({ name }: Call) => name !== speakers[0]?.name;
    const others = called(
      tells,
      rest,
      speaking,
      (party) => isNamedBy(party, its.end) && !isPlace(party) && !isWhereOnly(text, party),
    ).filter(isOther);
    const about = called(
      tells,
      its.about,
      its.form === 'direct' ? speaking : bound,
      (party) => isNamedIn(party, its) && !isStreet(party),
    );
    const offered = [...speakers, ...others.toSorted((a, b) => Number(a.isNoun) - Number(b.isNoun))];
    const all = [...offered, ...about.filter(({ name }) => name !== offered[0]?.name)];
    return {
      ...its,
      ...replies[i],
      speakers: offered.map(({ name }) => name),
      about: all.slice(offered.length).map(({ name }) => name),
      sure: its.sure && speakers.length > 0,
      mute: called(tells, rest, speaking, isMute).map(({ name }) => name),
      nouns: all.filter(({ isNoun }) => isNoun).map(({ name }) => name),
    };
  });
}

function shownOf<Its extends Heard>(proposals: readonly Its[]): Its[] {
  const shown = proposals.flatMap((its, i) => (its.shown ? [i] : []));
  const numbers = new Map(shown.map((index, i) => [index, i]));
  return shown
    .map((index) => proposals[index] as Its)
    .map((its) => ({ ...its, answers: its.answers == null ? null : (numbers.get(its.answers) ?? null) }));
}

/** Nobody speaks of a street, but of a bridge; neither says anything. */
const STREET = /(?:\s(?:road|street|lane|avenue)|(?:straße|strasse|gasse|weg|allee))$/iu;
const MUTE = /(?:\s(?:square|quay|way|hill|bridge|park)|(?:platz|brücke|ufer))$/iu;
const isStreet = ({ name }: TextParty) => STREET.test(name);
const isMute = ({ name }: TextParty) => MUTE.test(name);
const isPlace = (party: TextParty) => party.isPlace || isMute(party) || isStreet(party);

interface Telling {
  readonly partyOf: Parties;
  readonly call: (party: TextParty) => Call;
  readonly isSomebody: (party: TextParty) => boolean;
}

/** Nouns only as far as `heeded` has them, and nobody but whom `isMeant` lets pass. */
function called(
  { partyOf, call, isSomebody }: Telling,
  names: readonly string[],
  heeded: ReadonlyMap<TextParty, unknown>,
  isMeant: (party: TextParty) => boolean = () => true,
): Call[] {
  const calls = names.flatMap((name): Call[] => {
    const party = partyOf(name);
    if (!party) return [{ name, isNoun: false }];
    return isMeant(party) && isSomebody(party) && (party.isNamed || heeded.has(party)) ? [call(party)] : [];
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

/**
 * Whom a pronoun can mean: "sie" a woman or a body whose noun is feminine, "it" no person, "she" no body. Whoever was spoken of in the sentence before is
 * offered first, and where another fits as well nobody is chosen: a wrong choice would be worse than none.
 */

import type { Proposal, TextParty } from '../../../../propose/types.js';
import { isInside, sentencesIn, touches } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { isGerman } from '../calls.js';
import { kindOf } from '../kind.js';
import { MOST_SPEAKERS } from '../proposed.js';
import { type Attributed, verbIn } from '../speaker/at-verb.js';
import type { WhoIn } from '../who/who-in.js';
import { subjectOf, WHEN } from './subject-of.js';

/** So many sentences in a row may begin with the same pronoun. */
const FAR = 3;

export type Pronoun = 'he' | 'she' | 'it' | 'they';
const ENGLISH: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
]);
const GERMAN: ReadonlyMap<string, Pronoun> = new Map([
  ['er', 'he'],
  ['sie', 'she'],
  ['es', 'it'],
]);
const WORD_EN = '[Hh]e|[Ss]he|[Ii]t|[Tt]hey';
const WORD_DE = '[Ee]r|[Ss]ie|[Ee]s';
const AND = '(?:(?:and|but|yet|und|aber|doch)\\s)?';
const OPENS_EN = new RegExp(`^${AND}(${WORD_EN})\\s(?:(?:also|then|later|now|\\p{Ll}+ly)\\s)?(\\p{Ll}+)`, 'iu');
const OPENS_DE = new RegExp(`^${AND}(${WORD_DE})\\s(\\p{Ll}+)`, 'iu');
/** ", she said", ", sagte sie". */
const BEHIND_EN = new RegExp(`^[“”"«»’'.,!?]{1,3}\\s?(${WORD_EN})\\s(\\p{Ll}+)(?!\\p{L})`, 'u');
const BEHIND_DE = new RegExp(`^[“”"«»’'.,!?]{1,3}\\s(\\p{Ll}+)\\s(${WORD_DE})(?!\\p{L})`, 'u');
/** "Am Montag kündigte sie an": what begins the sentence does nothing. */
const WHEN_DE = new RegExp(`^${WHEN}\\s(?:[^,;:]{0,40}\\s)?$`, 'iu');
/** "It is said", "es heißt": nobody. */
const NOBODY = /^(?:is|was|has|had|seems?|remains?|heißt|hieß|gibt|gab|ist|war|sei|geht|ging|habe)$/u;

type Its = Attributed & Pick<Proposal, 'about'>;

/** A proposal whose speaker a pronoun tells. */
export function withPronoun<One extends Its>(text: string, lang: string, its: One, who: WhoIn): One {
  const pronoun = pronounAt(text, lang, its);
  if (pronoun == null) return its;
  const before = subjectBefore(text, lang, its, who, pronoun);
  const agrees = (one: TextParty) => one !== before?.party || fits(pronoun, before.gender, lang);
  const may = (one: TextParty) => agrees(one) && canBe(text, lang, one, pronoun);
  const known = its.speakers.flatMap((name) => who.partyOf(name) ?? []);
  const joined = pronoun === 'they' && before != null && /(?<!\p{L})(?:and|und)(?!\p{L})/u.test(before.words);
  const kept = known.filter((one) => joined || may(one));
  // Of persons the rules know better which is meant.
  const isFirst = before && who.partyOf(before.party.name) === before.party && isBody(text, before.party);
  const first = isFirst && may(before.party) ? [before.party] : [];
  const all = [...new Set([...first, ...kept])];
  const [head] = all;
  const isOpen = head !== known[0] || joined || hasRival(text, lang, all, pronoun, its);
  const speakers = all.map(({ name }) => name).slice(0, MOST_SPEAKERS);
  return { ...its, speakers, about: its.about.filter((name) => name !== head?.name), sure: its.sure && !isOpen };
}

/** A person near by whom "sie" may mean as well as the body, or whatever that is, that is offered first. */
function hasRival(
  text: string,
  lang: string,
  [head, ...others]: readonly TextParty[],
  pronoun: Pronoun,
  its: PassageSpan,
) {
  if (!head || isSurelyPerson(text, head) || pronoun === 'it') return false;
  const near = { start: nearFrom(text, its.start), end: its.start };
  return others.some(
    (one) =>
      one.kind === 'person' &&
      one.mentions.some((at) => at.kind !== 'pronoun' && isInside(at, near)) &&
      canBe(text, lang, one, pronoun),
  );
}

/** The paragraph, where it has a sentence before; else the one before. */
function nearFrom(text: string, start: number): number {
  const paragraph = text.lastIndexOf('\n', start) + 1;
  return text.slice(paragraph, start).trim().length > 1
    ? paragraph
    : text.lastIndexOf('\n', Math.max(0, text.slice(0, paragraph).trimEnd().length - 1)) + 1;
}

/** "Norda Bau" reads as the name of somebody. */
const isSurelyPerson = (text: string, { name, kind, gender, roles }: TextParty): boolean =>
  kind === 'person' && (gender != null || roles.length > 0 || kindOf(name, true, [text]) === 'person');

/** Null where no pronoun stands at its verb: in "It would, he went on, be the last" it is "he". */
function pronounAt(text: string, lang: string, its: Its): Pronoun | null {
  const isDe = isGerman(lang);
  if (its.form === 'direct') return pronounBehind(text.slice(its.end, its.end + 40), isDe);
  const verb = verbIn(text, its);
  if (!verb) return null;
  const before = text.slice(its.start, verb.start);
  const [, teller = ''] = isDe ? [] : (SET_BESIDE_EN.exec(text.slice(its.start, its.end)) ?? []);
  if (teller !== '') return meant(teller, '', isDe);
  const opened = (isDe ? OPENS_DE : OPENS_EN).exec(text.slice(its.start, verb.end));
  if (opened && !/[,;:]/u.test(before)) return meant(opened[1] ?? '', opened[2] ?? '', isDe);
  const [, inverted = ''] = isDe && WHEN_DE.test(before) ? (AT_VERB_DE.exec(text.slice(verb.end, its.end)) ?? []) : [];
  if (inverted !== '') return meant(inverted, text.slice(verb.start, verb.end), isDe);
  return APART_DE.test(before) ? null : pronounBehind(text.slice(Math.max(0, verb.start - 2), its.end), isDe);
}

/** "Eine Rentnerin, die jede Woche kommt, findet es …": what ends before the verb is no speech. */
const APART_DE = /,\s(?:d(?:ie|er|as|em|en)|deren|dessen|wer|wie|wo|weil|dass|wenn|als|da|obwohl|während)\s[^,]*,\s$/u;

/** "They want her out, she believes", "It would, he went on, be the last." */
const SET_BESIDE_EN = new RegExp(`, (${WORD_EN})\\s(?:\\p{Ll}+\\s?){1,3}(?:,|$)`, 'u');
const AT_VERB_DE = new RegExp(`^\\s(${WORD_DE})(?!\\p{L})`, 'u');

function pronounBehind(tail: string, isDe: boolean): Pronoun | null {
  const [, a = '', b = ''] = (isDe ? BEHIND_DE : BEHIND_EN).exec(tail) ?? [];
  return isDe ? meant(b, a, isDe) : meant(a, b, isDe);
}

/** In German a verb in the plural tells "they" from "she". */
function meant(word: string, finite: string, isDe: boolean): Pronoun | null {
  const its = (isDe ? GERMAN : ENGLISH).get(word.toLowerCase()) ?? null;
  if (its === 'it' && NOBODY.test(finite)) return null;
  return isDe && its === 'she' && /(?:n|sind)$/u.test(finite) ? 'they' : its;
}

/** Whoever the sentence before speaks of, or the one before that, where it begins with the same pronoun. */
function subjectBefore(text: string, lang: string, its: PassageSpan, who: WhoIn, pronoun: Pronoun) {
  const all = sentencesIn(text);
  const here = all.findIndex((one) => touches(one, its));
  for (let i = here - 1; i >= Math.max(0, here - FAR); i--) {
    const one = all[i];
    if (!one) return null;
    const words = text.slice(one.start, one.end);
    const [, word = '', finite = ''] = (isGerman(lang) ? OPENS_DE : OPENS_EN).exec(words) ?? [];
    if (word === '') return subjectOf(text, lang, one, who);
    if (meant(word, finite, isGerman(lang)) !== pronoun) return null;
  }
  return null;
}

const isBody = (text: string, { name, kind, gender, isNamed }: TextParty): boolean =>
  kind === 'body' ||
  gender === 'it' ||
  (kind !== 'person' && isNamed && (kindOf(name, false, [text]) ?? 'person') !== 'person');

/** Whether the noun that a body was called by agrees; an unknown one may. */
const fits = (pronoun: Pronoun, gender: Pronoun | null, lang: string): boolean =>
  gender == null || !isGerman(lang) || gender === pronoun || (gender === 'she' && pronoun === 'they');

function canBe(text: string, lang: string, party: TextParty, pronoun: Pronoun): boolean {
  const isIt = isBody(text, party);
  const { gender, kind } = party;
  if (isGerman(lang)) {
    if (isIt) return true;
    return pronoun === 'it' ? kind !== 'person' : pronoun !== 'they' || gender === 'they' || kind !== 'person';
  }
  if (pronoun === 'it') return isIt || kind === 'unknown';
  if (pronoun === 'they') return isIt || gender === 'they' || kind === 'unknown';
  return !isIt;
}

/**
 * Who issues a press release: "we" in it, and "the company", are whoever tells of themselves, also where the sentence before speaks of another. There is
 * one only where the text says "we" of its own accord, or ends with who that is: "About Kestrel Water".
 */

import type { Proposal, TextParty } from '../../../../propose/types.js';
import { isInside, sentencesIn } from '../../passage/coverage.js';
import { pairsNear } from '../../passage/words.js';
import { isGerman } from '../calls.js';
import { MOST_SPEAKERS } from '../proposed.js';
import { type Attributed, verbIn } from '../speaker/at-verb.js';
import type { WhoIn } from '../who/who-in.js';
import { subjectOf } from './subject-of.js';

const WE = /^(?:we|wir)\s/iu;
const ABOUT = /^(?:About|Über)\s(?:(?:the|die|der|das)\s)?(.{2,80}?)\s*:?$/gmu;
const COMPANY_EN = /^the\s(?:company|firm|group|business)\s(?:\p{Ll}+\s){0,2}$/iu;
const COMPANY_DE =
  /^(?:das\s(?:unternehmen|haus)|die\s(?:firma|gesellschaft|gruppe)|der\s(?:konzern|betrieb))\s(?:\p{Ll}+\s){0,2}$/iu;

type Its = Attributed & Pick<Proposal, 'about'>;

/** Null where the text is none, or does not tell whose. */
export function issuerOf(text: string, lang: string, who: WhoIn): TextParty | null {
  const bodies = who.parties.filter((one) => one.isNamed && one.kind === 'body' && who.partyOf(one.name) === one);
  for (const { 1: name = '' } of text.matchAll(ABOUT)) {
    const its = bodies.find((one) => name.startsWith(one.name) || one.name.startsWith(name));
    if (its) return its;
  }
  const all = sentencesIn(text);
  if (!all.some((one) => WE.test(text.slice(one.start, one.end)) && !isQuoted(text, one))) return null;
  for (const one of all) {
    const its = subjectOf(text, lang, one, who)?.party;
    if (its) return bodies.includes(its) ? its : null;
  }
  return null;
}

const isQuoted = (text: string, one: { readonly start: number; readonly end: number }): boolean =>
  pairsNear(text, one).some(({ open, close }) =>
    isInside({ start: one.start, end: one.start + 1 }, { start: open, end: close }),
  );

/** "We" is nobody else; "the company" may also be the one just spoken of. */
export function withIssuer<One extends Its>(text: string, lang: string, its: One, issuer: TextParty | null): One {
  const verb = its.form === 'direct' || !issuer ? null : verbIn(text, its);
  if (!verb || !issuer) return its;
  const before = text.slice(its.start, verb.start);
  const isWe = WE.test(text.slice(its.start, verb.end));
  if (!isWe && !(isGerman(lang) ? COMPANY_DE : COMPANY_EN).test(before)) return its;
  const { name } = issuer;
  const others = its.speakers.filter((one) => one !== name);
  return {
    ...its,
    speakers: [name, ...others].slice(0, MOST_SPEAKERS),
    about: its.about.filter((one) => one !== name),
    sure: isWe || (its.sure && its.speakers[0] === name),
  };
}

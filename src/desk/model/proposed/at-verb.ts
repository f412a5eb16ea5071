/** Who stands at the verb of a passage: in doubt it is a name there that speaks. */
import type { MentionOfParty, Proposal, TextParty } from '../../../propose/types.js';
import { isGerman } from './calls.js';
import type { Proposed } from './proposed.js';

/** A proposal with what its speaker was told by. */
export type Attributed = Proposed & Pick<Proposal, 'sure' | 'cue'>;
/** Whom a name of a proposal means. */
export type Parties = (name: string) => TextParty | undefined;

/** "Bürgermeister Reimann sagte, die Stadt könne …": who is in what was said speaks less than a name at the verb. */
export function inFront(
  text: string,
  lang: string,
  its: Attributed,
  partyOf: Parties,
): Pick<Attributed, 'speakers' | 'sure'> {
  const { cue, form, start, end } = its;
  const { speakers, sure } = form === 'reported' && !isGerman(lang) ? withoutObject(text, its, partyOf) : its;
  const first = partyOf(speakers[0] ?? '');
  if (sure || !first || form === 'direct' || cue == null) return { speakers, sure };
  const verb = cue.split(' … ')[0] ?? cue;
  const at = text.indexOf(verb, start);
  const isAtVerb = (party: TextParty | undefined) =>
    party?.mentions.some((one) => one.start >= start && isBesideVerb(text, one, at, at + verb.length)) === true;
  if (
    form !== 'reported' &&
    at >= 0 &&
    at < end &&
    isCalledThere(text, first, (one) => isAtVerb({ ...first, mentions: [one] }))
  )
    return { speakers, sure: true };
  if (at < 0 || at >= end || isAtVerb(first) || isBehind(text, first, at + verb.length)) return { speakers, sure };
  const named = speakers.find((name) => partyOf(name)?.isNamed === true && isAtVerb(partyOf(name)));
  return { speakers: named == null ? speakers : [...new Set([named, ...speakers])], sure };
}

/** Right before it, brackets between left aside and nobody's "at Perrin Research", or set behind what was said: ", sagte der Landwirt". */
function isBesideVerb(text: string, { start, end, kind }: MentionOfParty, from: number, to: number): boolean {
  if (kind === 'pronoun') return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (end <= from)
    return (
      /^\s*(?:\([^()]*\)\s*)?$/u.test(text.slice(end, from)) && !/\s(?:of|at|from|by|von|vom|bei)\s$/u.test(before)
    );
  const isSetBehind = /[,“”"«»]\s$/u.test(text.slice(Math.max(0, from - 2), from));
  return isSetBehind && start >= to && SUBJECT.test(text.slice(to, start));
}

const SUBJECT = /^\s(?:(?:the|an?|der|die|das|eine?)\s)?$/u;
/** "Dem Orgelbauer wirft die Staatsanwaltschaft vor". */
const isBehind = (text: string, { mentions }: TextParty, verb: number): boolean =>
  mentions.some(({ start }) => start >= verb && SUBJECT.test(text.slice(verb, start)));

/** By name, or a body by its own noun: "die Stadt" is not surely the office that was named after it. */
function isCalledThere(
  text: string,
  { isNamed, name, mentions }: TextParty,
  isThere: (one: MentionOfParty) => boolean,
) {
  const isCall = ({ kind, start, end }: MentionOfParty) =>
    isNamed ? kind === 'full' || kind === 'surname' : kind === 'body' && text.slice(start, end) === name;
  return mentions.some((one) => isCall(one) && isThere(one));
}

/** "The sale … would create the largest pump operator": whoever stands behind an English verb is not who does it, except behind "by". */
function withoutObject(text: string, { speakers, sure, cue, start, end }: Attributed, partyOf: Parties) {
  const verb = cue?.split(' … ').at(-1) ?? '';
  const at = verb === '' ? -1 : text.indexOf(verb, start);
  if (at < 0 || at >= end) return { speakers, sure };
  const isObject = (from: number) => from >= at + verb.length && !/\sby\s/u.test(text.slice(at, from));
  const placesOf = (name: string) => {
    const places = partyOf(name)?.mentions.map((one) => one.start) ?? [text.indexOf(name, start)];
    return places.filter((place) => place >= start && place < end);
  };
  const first = speakers.findIndex((name) => placesOf(name).length === 0 || !placesOf(name).every(isObject));
  return first === 0 ? { speakers, sure } : { speakers: first < 0 ? [] : speakers.slice(first), sure: false };
}

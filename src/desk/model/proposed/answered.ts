/** Which statement another one answers: told only where the words leave no doubt; else it is a question for the maker, or nothing at all. */
import type { MentionOfParty, Proposal, TextParty } from '../../../propose/types.js';
import type { PassageSpan } from '../types.js';
import { type Attributed, type Parties, verbIn } from './speaker/at-verb.js';

type Said = Attributed & Pick<Proposal, 'about' | 'modality' | 'answers'>;

export interface Answered {
  /** Of the list that was given. */
  readonly answers: number | null;
  /** Perhaps; its maker is asked. */
  readonly mayAnswer: number | null;
}

const NOTHING: Answered = { answers: null, mayAnswer: null };

/** For each in turn, of what the rules took for its answer. */
export function answeredIn(text: string, all: readonly Said[], partyOf: Parties): readonly Answered[] {
  return all.map((its, i) => {
    const target = its.answers == null ? undefined : all[its.answers];
    if (!target || target === its) return NOTHING;
    const [speaker, other] = [partyOf(its.speakers[0] ?? ''), partyOf(target.speakers[0] ?? '')];
    // What nobody says nobody answers; nor does anybody answer those they speak for.
    if (!speaker || !other || isOneSide(text, speaker, other)) return NOTHING;
    const between = all.filter(
      (one, k) => k !== i && one !== target && one.start < its.start && one.start > target.start,
    );
    const isNext = target.start < its.start && between.length === 0 && isNear(text, target, its);
    const isPlain = isAddressed(text, its, other)
      ? !between.some((one) => partyOf(one.speakers[0] ?? '') === other)
      : isNext && isAgainst(target, speaker, partyOf) && deniesThat(text, its, target);
    return isPlain ? { answers: its.answers, mayAnswer: null } : { answers: null, mayAnswer: its.answers };
  });
}

/** No paragraph between them that says something else. */
const isNear = (text: string, target: PassageSpan, its: PassageSpan): boolean =>
  [...text.slice(target.end, its.start).matchAll(/\n\s*\n/gu)].length < 2;

/** "Widersprach Trautwein", "rejected the union’s claim": whose words it turns to stands behind the verb. */
function isAddressed(text: string, its: Said, { mentions }: TextParty): boolean {
  const verb = its.form === 'direct' ? null : verbIn(text, its);
  if (!verb) return false;
  return mentions.some(
    ({ start, end }) => start > verb.start && end <= its.end && ADDRESSED.test(text.slice(verb.end, start)),
  );
}

/** Nothing but an article, a noun and what owns it. */
const ADDRESSED =
  /^\s(?:(?:to|the|a|an|his|her|its|claims?|dem|der|den|die|das|des|ihm)\s)*(?:(?:\p{Lu}\p{L}+|claims?|accusations?|allegations?|charges?)\s(?:by|from|of|of the|by the|from the|der|des|von|vom)\s)?(?:the\s)?$/u;

/** Its own words or its rules say that it is about the speaker. */
function isAgainst(target: Said, speaker: TextParty, partyOf: Parties): boolean {
  const isNamed = speaker.mentions.some(
    ({ start, end, kind }) => kind !== 'pronoun' && start >= target.start && end <= target.end,
  );
  return isNamed || target.about.some((name) => partyOf(name) === speaker);
}

/** Of a denial: the very thing that was said before, by a word of it or by "the accusation". */
function deniesThat(text: string, its: Said, target: Said): boolean {
  if (its.modality !== 'denied' || its.form === 'direct') return true;
  const own = text.slice(its.start, its.end);
  if (THAT.test(own)) return true;
  const before = stems(text.slice(target.start, target.end));
  const names = new Set([...its.speakers, ...its.about, ...target.speakers, ...target.about].flatMap(stems));
  return stems(own).some((stem) => before.includes(stem) && !names.has(stem));
}

const THAT =
  /(?<!\p{L})(?:(?:the|this|that|these|those|his|her|their) (?:\p{Ll}+ )?(?:accusations?|allegations?|claims?|charges?|account|suggestion)|(?:de[nrm]|die(?:se[nrs]?)?|das) (?:\p{Ll}+ )?(?:Vorw[uü]rfe?n?|Anschuldigung(?:en)?|Behauptung(?:en)?|Darstellung))(?!\p{L})/u;

const stems = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/** The same, or one who speaks for the other: "Nils Ravn, head of the Dockers’ Union", "Werft-Sprecher Nils Ravn". */
function isOneSide(text: string, a: TextParty, b: TextParty): boolean {
  return a === b || speaksFor(text, a, b) || speaksFor(text, b, a);
}

function speaksFor(text: string, person: TextParty, body: TextParty): boolean {
  if (person.kind === 'body') return false;
  const words = body.name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  if (person.roles.some((role) => role.includes('-') && words.some((word) => role.startsWith(`${word}-`)))) return true;
  return person.mentions.some((one) => body.mentions.some((other) => isJoined(text, one, other)));
}

const BEHIND =
  /^(?:,|\s\()\s?(?:(?:the|its|an?|der|die|das|eine?)\s)?(?:\p{L}[\p{L}-]*\s){1,4}?(?:of|at|for|from|with|der|des|von|vom|beim?)\s(?:the\s|der\s|des\s)?$/u;
const BEFORE_NAME = /^(?:['’]s?)?\s(?:\p{Ll}[\p{L}-]*\s){1,3}$/u;
const OFFICE =
  /(?:sprecher(?:in)?|chef(?:in)?|leiter(?:in)?|vorsitzende[rn]?|geschäftsführer(?:in)?|spokes\p{L}+|secretary|chair\p{L}*|director|president|leader|head|boss|officer|executive|manager|lawyer)\s/iu;
/** "…, said Bo Ravn, its finance director". */
const ITS = /^,\s(?:its|their)\s/u;

function isJoined(text: string, person: MentionOfParty, body: MentionOfParty): boolean {
  if (person.kind === 'pronoun' || body.kind === 'pronoun') return false;
  if (body.start >= person.end) return BEHIND.test(text.slice(person.end, Math.min(body.start, person.end + 80)));
  const gap = text.slice(body.end, person.start);
  if (gap.length > 120) return false;
  const isIts = ITS.test(text.slice(person.end, person.end + 8)) && !/[.!?]\s/u.test(gap);
  const isTitle = BEFORE_NAME.test(gap) && OFFICE.test(gap);
  return isIts || isTitle || (/^,\s$/u.test(gap) && OFFICE.test(text.slice(Math.max(0, body.start - 40), body.start)));
}

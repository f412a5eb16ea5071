/** Who stands at the verb of a passage: in doubt it is a name there that speaks. */
import type { MentionOfParty, Proposal, TextParty } from '../../../../propose/types.js';
import { namesInMarks } from '../../passage/names-in-marks.js';
import type { PassageSpan } from '../../types.js';
import { isGerman } from '../calls.js';
import type { Proposed } from '../proposed.js';

/** A proposal with what its speaker was told by. */
export type Attributed = Proposed & Pick<Proposal, 'sure' | 'cue'>;
/** Whom a name of a proposal means. */
export type Parties = (name: string) => TextParty | undefined;

/** The verb that tells of it, within it: of "warf … vor" the first part, or the last; null where none stands there. */
export function verbIn(
  text: string,
  { cue, start, end }: Pick<Attributed, 'cue' | 'start' | 'end'>,
  part: 0 | -1 = 0,
): PassageSpan | null {
  const verb = cue?.split(' … ').at(part) ?? '';
  const at = verb === '' ? -1 : text.indexOf(verb, start);
  return at < 0 || at >= end ? null : { start: at, end: at + verb.length };
}

/** "Bürgermeister Reimann sagte, die Stadt könne …": who is in what was said speaks less than a name at the verb. */
export function inFront(
  text: string,
  lang: string,
  its: Attributed,
  partyOf: Parties,
): Pick<Attributed, 'speakers' | 'sure'> {
  const { form, start } = its;
  const { speakers, sure: told } = form === 'reported' && !isGerman(lang) ? withoutObject(text, its, partyOf) : its;
  const first = partyOf(speakers[0] ?? '');
  const verb = verbIn(text, its);
  if (!first || form === 'direct' || !verb) return { speakers, sure: told };
  const isDoubtful = isGerman(lang) ? form === 'reported' && isDoneTo(text, its, first) : isNounThere(text, verb);
  const sure = told && !isDoubtful;
  if (told) return { speakers, sure };
  const isThere = (one: MentionOfParty) => one.start >= start && isBesideVerb(text, one, verb);
  const isAtVerb = (party: TextParty | undefined) => party?.mentions.some(isThere) === true;
  if (form !== 'reported' && isCalledThere(text, first, isThere)) return { speakers, sure: true };
  if (isAtVerb(first) || isBehind(text, first, verb.end)) return { speakers, sure };
  const named = speakers.find((name) => partyOf(name)?.isNamed === true && isAtVerb(partyOf(name)));
  return { speakers: named == null ? speakers : [...new Set([named, ...speakers])], sure };
}

/** Nothing, brackets, or a clause set apart by commas that says who that is: ", 29, who gave birth there,", ", die das ablehnt,". */
const UP_TO_VERB =
  /^\s*(?:\([^()]*\)\s*)?$|^,\s(?:\p{N}+,\s)?(?:an?|the|who|which|whose|eine?|der|die|das|dem|deren|dessen)\s[^,.;:!?“”„"«»]{2,140},\s$/u;

/** Right before it, brackets between left aside and nobody's "at Perrin Research", or set behind what was said: ", sagte der Landwirt". */
function isBesideVerb(text: string, { start, end, kind }: MentionOfParty, verb: PassageSpan): boolean {
  if (kind === 'pronoun') return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (end <= verb.start) {
    const between = text.slice(end, verb.start);
    return UP_TO_VERB.test(between) && !/\s(?:of|at|from|by|von|vom|bei)\s$/u.test(before);
  }
  const isSetBehind = /[,“”"«»]\s$/u.test(text.slice(Math.max(0, verb.start - 2), verb.start));
  return isSetBehind && start >= verb.end && SUBJECT.test(text.slice(verb.end, start));
}

const SUBJECT = /^\s(?:(?:the|an?|der|die|das|eine?)\s)?$/u;
/** "Dem Orgelbauer wirft die Staatsanwaltschaft vor". */
const isBehind = (text: string, { mentions }: TextParty, verb: number): boolean =>
  mentions.some(({ start }) => start >= verb && SUBJECT.test(text.slice(verb, start)));

/** "Der SV Nordstern hat Trainer Maschke entlassen": whoever stands before a German verb does it, known or not, and nobody behind it. */
function isDoneTo(text: string, its: Attributed, { mentions }: TextParty): boolean {
  const verb = verbIn(text, its);
  const own = mentions.filter(({ start, end }) => start >= its.start && end <= its.end);
  return (
    verb != null &&
    own.length > 0 &&
    own.every(({ start }) => start >= verb.end) &&
    DOER.test(text.slice(its.start, verb.start))
  );
}

/** "Der Verein", and without an article a name of several words: "Gestern" is neither. */
const DOER =
  /^(?:(?:Der|Die|Das)\s(?:\p{Ll}+\s)?\p{Lu}|\p{Lu}[\p{L}\p{N}-]*\s\p{Lu})[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)*\s$/u;

const NOUNS = /^(?:calls?|claims?|demands?|reports?|charges?|answers?|plans?|promises|offers?|threats|warnings)$/;
/** "Lord Eddison, faces calls to resign": words that are as often a noun say nothing where another verb stands before them. */
function isNounThere(text: string, { start, end }: PassageSpan): boolean {
  return NOUNS.test(text.slice(start, end)) && /\s\p{Ll}+s\s$/u.test(text.slice(Math.max(0, start - 20), start));
}

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
function withoutObject(text: string, its: Attributed, partyOf: Parties) {
  const { speakers, sure, start, end } = its;
  const verb = verbIn(text, its, -1);
  if (!verb) return { speakers, sure };
  const isObject = (from: number) => from >= verb.end && !/\sby\s/u.test(text.slice(verb.start, from));
  const placesOf = (name: string) => {
    const places = partyOf(name)?.mentions.map((one) => one.start) ?? [text.indexOf(name, start)];
    return places.filter((place) => place >= start && place < end);
  };
  const first = speakers.findIndex((name) => placesOf(name).length === 0 || !placesOf(name).every(isObject));
  return first === 0 ? { speakers, sure } : { speakers: first < 0 ? [] : speakers.slice(first), sure: false };
}

/** A verb behind these tells when, not who said so: "noch bevor der Rat davon wusste". */
const BEFORE = /(?<!\p{L})(?:bevor|ehe|bis|before|until)\s[^,;:]*$/iu;

type Told = Attributed & Pick<Proposal, 'about'> & Partial<Pick<Proposal, 'why'>>;

/** Without a quotation that is none: whoever has a name in marks is offered first, and nobody is chosen. */
export function withoutNamesInMarks<Its extends Told>(text: string, lang: string, its: Its, partyOf: Parties): Its {
  const verb = verbIn(text, its);
  const isWhen = verb != null && BEFORE.test(text.slice(its.start, verb.start));
  const isName = (words: string) => partyOf(words)?.isNamed === true;
  const names = its.form === 'partial' ? namesInMarks(text.slice(its.start, its.end), lang, isName) : [];
  if (names.length === 0) return isWhen ? { ...its, sure: false } : its;
  const isOther = (name: string) => !names.includes(name);
  return {
    ...its,
    form: isWhen ? 'reported' : 'indirect',
    speakers: [...names, ...its.speakers.filter(isOther)],
    about: its.about.filter(isOther),
    sure: false,
    // It told of a quotation.
    why: '',
  };
}

/**
 * What is written speaks: "laut Bericht", "heißt es in dem Papier", "the audit found". It is offered before whoever merely stands near, and chosen; where
 * the text says who has written it, both are offered, and nobody is chosen.
 */
import type { Proposal } from '../../../../propose/types.js';
import { has, lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { anyCase } from '../../../../story/findings/sayer/nouns.js';
import { literalPattern } from '../../../../story/literal-pattern.js';
import { sentencesAround } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';
import { isGerman } from '../calls.js';
import { MOST_SPEAKERS, type Proposed } from '../proposed.js';
import type { Attributed } from '../speaker/at-verb.js';
import { documentCalled, isWrittenBy, NOUN_DE, NOUN_EN } from './document-nouns.js';

const ARTICLE_DE =
  '(?:(?:[Dd](?:er|ie|as|em|en|es)|(?:[Ee]in|[Dd]ies)(?:e[mnrs]?)?|(?<whose>[Ii]hr|[Ss]ein|[Uu]nser)(?:e[mnrs]?)?)\\s)?';
const NAME = '\\p{Lu}[\\p{L}\\p{N}&.’-]*(?:\\s(?:&\\s)?\\p{Lu}[\\p{L}\\p{N}&’-]*){0,3}';
const OWNER_DE = `(?:\\s(?<of>des|eines|der|einer|von(?:\\sder)?|durch(?:\\sd(?:ie|en|as))?)\\s(?:\\p{Ll}+\\s)?(?<owner>${NAME}))?`;
const ITS_DE = `${ARTICLE_DE}(?:\\p{Ll}+e[mnrs]?\\s){0,2}(?<noun>${NOUN_DE})(?![\\p{L}-])${OWNER_DE}`;
const SAYS_DE = '(?:heißt|hieß|heiße|steht|stand|stehe|stehen|standen|(?:ist|war)(?=\\s[^.!?]*\\sRede(?!\\p{L})))';
const GERMAN = [
  `(?:[Ll]aut|[Gg]emäß)\\s${ITS_DE}`,
  `(?<=,\\s|[“”"«»],?\\s|^)[Ss]o\\s(?:heißt\\ses\\sin\\s)?${ITS_DE}`,
  `${SAYS_DE}(?:\\ses)?\\s(?:\\p{Ll}+\\s){0,2}(?:in|im|auf)\\s${ITS_DE}`,
  `(?:[Ii]n|[Ii]m)\\s${ITS_DE}(?:\\s\\p{Ll}+)?\\s${SAYS_DE}(?:\\ses)?`,
  `[Aa]us\\s${ITS_DE}\\s(?:geht|ging|gehe)(?=\\s[^.!?]*hervor)`,
  `(?:[Ww]ie\\s)?[Aa]us\\s${ITS_DE}(?:\\s\\p{Ll}+){0,2}\\shervor(?:geht|ging)`,
  `${ITS_DE}\\szufolge`,
];

const OWNER_EN = `(?:\\s(?:by|from|of)\\s(?:the\\s)?(?:(?<owner>${NAME})|(?<some>\\p{Ll}+)))?`;
const BEFORE_EN = `(?:(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|(?<whose>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)|(?<body>[Tt]he\\s(?:\\p{Ll}+\\s)?\\p{Ll}+)[’']s?)\\s|(?<author>${NAME})[’']s?\\s)`;
/** What papers and broadcasters tell is no document. */
const MODIFIERS_EN = '(?:(?!(?:news\\p{Ll}*|media|press|tv|radio)\\s)[\\p{Ll}-]+\\s){0,2}';
const ITS_EN = `(?:${BEFORE_EN}|(?=[\\p{L}\\s]{4,40}s(?!\\p{L})))${MODIFIERS_EN}(?<noun>${anyCase(`|${NOUN_EN}`).slice(1)})(?!\\p{L})${OWNER_EN}`;
const SAYS_EN = '(?:says?|said|states?|stated|reads?|concludes?|concluded)';
const ENGLISH = [
  `[Aa]ccording\\sto\\s${ITS_EN}`,
  `it\\s${SAYS_EN}\\sin\\s${ITS_EN}`,
  `[Ii]n\\s${ITS_EN},?\\sit\\s${SAYS_EN}`,
];
/** A clause that tells more of it, set apart by commas. */
const APART =
  '(?:\\s(?:published|released|issued|commissioned|written|leaked|prepared|ordered|sent|filed|compiled)\\s[^,.;:!?“”„"«»]{2,60})?(?:,\\s[^,.;:!?“”„"«»]{2,140},)?';
/** Right before a verb, where a clause begins: "Das Gutachten", ", the report". */
const SUBJECT_DE = new RegExp(`(?:^|[,:–]\\s|[“”"«»]\\s)(?:(?:Doch|Aber|Denn)\\s)?${ITS_DE}${APART}\\s$`, 'u');
const SUBJECT_EN = new RegExp(`(?:^|[,:–]\\s|[“”"«»]\\s)(?:(?:But|And|Yet)\\s)?${ITS_EN}${APART}\\s$`, 'u');
/** Behind a verb that is set behind what was said: ", urteilt die Studie", "said the report". */
const BEHIND_DE = new RegExp(`^\\s(?=(?:das|die|der|eine?)\\s)${ITS_DE}`, 'u');
const BEHIND_EN = new RegExp(`^\\s${ITS_EN}`, 'u');
const wholeWords = (one: string) => new RegExp(`(?<![\\p{L}-])(?:${one})`, 'u');
const CUES = { de: GERMAN.map(wholeWords), en: ENGLISH.map(wholeWords) };
const TELLS = /^(?:according|laut|gemäß)/iu;
/** These are no verbs: whoever stands behind them is told by them, not by standing there. */
const PREPOSITION = /^(?:according|laut|gemäß|so|as|per|wie|aus|nach|zufolge)(?!\p{L})/iu;

/** Of a deed these alone are a document's: it neither pays nor sells. */
const DOES =
  /^(?:kritisier|rüg|bemängel|w[ia]rf|belast|entlast|widersprech|widerspr[ia]ch|bestätig|empf[ie]|empfahl|forder|warn|nenn|s[ia]eht|sah|kommt|kam|zeig|beleg|beziffer|stell|critici[sz]|blame|accuse|clear|contradict|confirm|recommend|warn|show|find|found|reveal|conclude|name|condemn|fault|urge|put)/iu;

type Its = Attributed & Pick<Proposal, 'about'> & Pick<Proposed, 'nouns'>;

interface Written {
  readonly noun: string;
  /** Who has written it, by name or noun. */
  readonly author: string | null;
  /** Somebody has of whom the text speaks otherwise: "its report". */
  readonly isSomebodys: boolean;
}

/** `isPaper`: what the paper has seen itself it tells on its own word. */
export function withDocuments<One extends Its>(
  text: string,
  lang: string,
  proposals: readonly One[],
  isPaper: (its: One) => boolean,
): readonly One[] {
  return proposals.map((its) => {
    const found = isPaper(its) ? null : writtenIn(text, lang, its);
    const name = found && documentCalled(found.noun, lang);
    return found && name != null ? { ...its, ...offered(text, its, name, found) } : its;
  });
}

function offered(text: string, its: Its, name: string, { noun, author, isSomebodys }: Written) {
  const words = text.slice(its.start, its.end);
  const isAuthor = (one: string) => author != null && (one.includes(author) || author.includes(one));
  const isName = author != null && /^\p{Lu}/u.test(author);
  const known = its.speakers.find(isAuthor) ?? (isName ? author : null);
  const isSpokenOf = (one: string) => one !== known && words.includes(one.split(' ').at(-1) ?? one);
  const named = its.speakers.filter(
    (one, i) => isSpokenOf(one) && (i === 0 || (one.includes(' ') && words.includes(one))),
  );
  const about = [...its.about, ...named].filter((one) => one !== known);
  const others = its.speakers.filter((one) => one !== name && one !== known && !isSpokenOf(one));
  const isOpen = known == null && (isSomebodys || author != null || isWrittenBy(noun));
  const before = known != null ? [known] : isOpen ? others.slice(0, 1) : [];
  return {
    speakers: [...new Set([...before, name, ...others])].slice(0, MOST_SPEAKERS),
    about: [...new Set(about)].slice(0, 2),
    sure: known == null && !isOpen,
    nouns: [...new Set([...(its.nouns ?? []), name])],
  };
}

/** What is written and says it; null where nothing does. */
function writtenIn(text: string, lang: string, its: Its): Written | null {
  const of = isGerman(lang) ? 'de' : 'en';
  const around = sentencesAround(text, its);
  for (const part of partsOf(its, around))
    for (const one of CUES[of]) {
      const words = text.slice(part.start, part.end);
      const match = one.exec(words);
      // "Holm sagte, laut Bericht …": Holm says so.
      if (!match || (TELLS.test(match[0]) && has(lexiconOf(lang)?.saying ?? [], words.slice(0, match.index)))) continue;
      if (isItsOwn(its, match[0])) return writtenAs(match.groups);
    }
  return atVerb(text, of, its, around);
}

/** Of a quotation what stands around it, else its own words. */
const partsOf = ({ form, start, end }: Its, around: PassageSpan): readonly PassageSpan[] =>
  form === 'direct'
    ? [
        { start: end, end: around.end },
        { start: around.start, end: start },
      ]
    : [{ start, end }];

/** The very words that the proposal was told by, or there are none. */
function isItsOwn({ cue, sure }: Its, words: string): boolean {
  if (cue == null) return true;
  const [first = ''] = cue.split(' … ');
  return words.toLowerCase().includes(first.toLowerCase()) || (!sure && /^(?:hei|hie)ß/u.test(first));
}

function atVerb(text: string, of: 'de' | 'en', its: Its, around: PassageSpan): Written | null {
  const verb = verbNear(text, its, around);
  if (!verb || (its.form === 'reported' && !DOES.test(text.slice(verb.start, verb.end)))) return null;
  const isQuoted = its.form === 'direct';
  const from = !isQuoted ? its.start : verb.start >= its.end ? its.end : around.start;
  const before = (of === 'de' ? SUBJECT_DE : SUBJECT_EN).exec(text.slice(from, verb.start));
  if (before) return writtenAs(before.groups);
  const isSetBehind = /[,“”"«»]\s$/u.test(text.slice(Math.max(0, verb.start - 2), verb.start));
  const behind = isSetBehind ? (of === 'de' ? BEHIND_DE : BEHIND_EN).exec(text.slice(verb.end, around.end)) : null;
  return behind && writtenAs(behind.groups);
}

/** The first part of the verb that tells of it, also of a quotation, beside which it stands; null where no verb does. */
function verbNear(text: string, { cue, form, start, end }: Its, around: PassageSpan): PassageSpan | null {
  const [word = ''] = cue?.split(' … ') ?? [];
  if (word === '' || PREPOSITION.test(word)) return null;
  const whole = new RegExp(`(?<!\\p{L})${literalPattern(word)}(?!\\p{L})`, 'u');
  const find = (from: number, to: number) => {
    const at = text.slice(from, to).search(whole);
    return at < 0 ? null : { start: from + at, end: from + at + word.length };
  };
  return form === 'direct' ? (find(end, around.end) ?? find(around.start, start)) : find(start, end);
}

/** No author: "der Bericht des Jahres", "vom Juni". */
const TIME =
  /^(?:Jahr|Monat|Woche|Tag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:e?s)?(?!\p{L})/u;

function writtenAs(groups: Readonly<Record<string, string | undefined>> | undefined): Written | null {
  const { noun, owner, of = '', author, body, whose, some } = groups ?? {};
  if (noun == null) return null;
  const its =
    author ??
    body?.toLowerCase() ??
    some ??
    (owner == null || TIME.test(owner) ? null : /^(?:des|eines)$/u.test(of) ? nominativeOf(owner) : owner);
  return { noun, author: its, isSomebodys: whose != null };
}

/** "Des Büros Kamp", "des Landesrechnungshofs". */
const nominativeOf = (name: string): string => name.replace(/^(\p{L}{3,}?)(?:(?<=[sßxz])es|s)(?=\s|$)/u, '$1');

/** How a party is called in a list of names: by its whole name; who has none as the text does, "the judge", "eine Anwohnerin". */
import type { MentionOfParty, TextParty } from '../../../propose/types.js';
import { literalPattern } from '../../../story/literal-pattern.js';

export interface Call {
  readonly name: string;
  /** A noun of the language and no name: whoever reads it cannot know who that is. */
  readonly isNoun: boolean;
}

export const isGerman = (lang: string): boolean => /^de(?![a-z])/i.test(lang);

/** `at`: where it speaks or acts, if anywhere. */
export function callOf(text: string, lang: string, party: TextParty, at: MentionOfParty | undefined): Call {
  if (party.isNamed) return { name: `${withNoun(text, lang, party)}${tailOf(text, party)}`, isNoun: false };
  const mention = at ?? party.mentions.find(({ kind }) => kind === 'role' || kind === 'body');
  if (!mention) return { name: party.name, isNoun: true };
  return isGerman(lang) ? germanCall(text, party, mention) : englishCall(text, party, mention);
}

/** A street, a pool names who gathers there: "Werbegemeinschaft Burgstraße", "Förderverein Hallenbad". */
const GATHERS =
  /(?:verein|gemeinschaft|verband|initiative|bündnis|bund|stiftung|genossenschaft|kammer|klub)(?=e?s?$)/iu;
/** "The Friends of the Lido", a society for something: what stands before the name everywhere. */
const HEAD =
  /(?<=[\p{Ll},]\s(?:the\s)?)(?:\p{Lu}[\p{Ll}’'-]+s|Society|League|Union|Guild|Institute|Chamber|Association|Office|Ministry|Department)\s(?:of|for)\s(?:the\s)?$/u;

/** Where a sentence begins the same words tell no more than that they may be its name. */
const FIRST_HEAD = /(?<=(?:^|[.!?:“”"]\s|\n)(?:The\s)?)\p{Lu}[\p{L}’'-]+\s(?:of|for)\s(?:the\s)?$/u;
/** "Friends", which the text always says of somebody. */
const MANY_NAME = /^\p{Lu}\p{Ll}+s$/u;

/** What ends the name of a club and is no word of a sentence: "Schwimmverein Lauter 08", "Bürgerinitiative Rettet das Bad". */
const YEAR = /^\s(?:0\d|1[89]\d\d)(?![\p{L}\p{N}]|[.,]\p{N}|\s\p{Lu})/u;
const APPEAL = /^\s(?:das|den|die|unser(?:e|en)?)\s\p{Lu}[\p{L}-]+/u;
const CALLS = /(?:^|\s)(?:Rettet|Schützt|Stoppt|Erhaltet|Hände weg von)$/u;

function tailOf(text: string, { name, roles, mentions }: TextParty): string {
  if (![...roles, ...name.toLowerCase().split(' ')].some((word) => GATHERS.test(word))) return '';
  const full = mentions.find(({ kind, start, end }) => kind !== 'pronoun' && text.slice(start, end).endsWith(name));
  const rest = full ? text.slice(full.end, full.end + 40) : '';
  return (CALLS.test(name) ? APPEAL.exec(rest)?.[0] : YEAR.exec(rest)?.[0]) ?? '';
}

function withNoun(text: string, lang: string, { name, roles, mentions }: TextParty): string {
  if (name.includes(' ') && !roles.some((role) => GATHERS.test(role))) return name;
  const named = mentions.filter(({ kind }) => kind === 'full' || kind === 'surname');
  const heads = named.map(({ start }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return { head: HEAD.exec(before)?.[0], first: FIRST_HEAD.exec(before)?.[0] };
  });
  const head = heads.find((one) => one.head != null)?.head;
  if (head != null && heads.every((one) => (one.head ?? one.first) === head)) return `${head}${name}`;
  const tails = new Set(
    named.map(({ end }) => (MANY_NAME.test(name) ? ENGLISH_OF.exec(text.slice(end, end + 60))?.[0] : '')),
  );
  const [tail = ''] = tails;
  if (!isGerman(lang) && tails.size === 1 && tail !== '') return `${name}${tail}`;
  const whole = mentions.map(({ start, end }) => text.slice(start, end)).find((words) => isBodyOf(words, lang, name));
  return (
    whole?.replace(/^\S+/u, (word) => (/[sS]$/.test(word) && GATHERS.test(word) ? word.replace(/e?s$/u, '') : word)) ??
    name
  );
}

/** "Brewers United": many with a capital are no title before a name, as "Judge" is, nor a German genitive. */
function isBodyOf(words: string, lang: string, name: string): boolean {
  const [noun = '', ...rest] = words.split(' ');
  const isMany = !isGerman(lang) && /^\p{Lu}\p{Ll}+ers$/u.test(noun);
  return rest.join(' ') === name && (GATHERS.test(noun) || isMany);
}

const ENGLISH_OF = /^\s(?:of|at|from|for)(?:\sthe)?(?:\s(?:\p{Lu}[\p{L}\p{N}’'-]*|&))+/u;

function englishCall(text: string, { name, gender, kind }: TextParty, { start, end }: MentionOfParty): Call {
  const [before, rest] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)];
  const whose = name.includes(' of ') ? '' : (ENGLISH_OF.exec(rest)?.[0].replace(/\s+/g, ' ') ?? '');
  const written = text.slice(start, end);
  // "Chairs the Friends of the Lido": a capital within a sentence.
  if (whose !== '' && /^\p{Lu}/u.test(written) && /[\p{Ll},]\s(?:the\s)?$/u.test(before))
    return { name: `${name}${whose}`, isNoun: false };
  const isMany = gender === 'they';
  const noun = isWrittenSmall(text, name) ? name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : name;
  // Of many the text says whose they are: "analysts at Perrin Research".
  const call = isMany && kind !== 'unknown' ? `${noun}${whose}` : noun;
  return { name: `${englishArticle(before, isMany)}${call}`, isNoun: true };
}

/** One word that stands for somebody without a name is a noun, whatever letter a sentence begins with. */
const isWrittenSmall = (text: string, name: string): boolean =>
  !name.includes(' ') || text.includes(name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));

const BEFORE =
  /(?:^|[^\p{L}])(the|an?|one|two|three|four|five|some|several|many)\s(?:(?!(?:the|an?)\s)[\p{L}-]+\s){0,3}$/iu;
/** Whose they are is said in words that mean nothing elsewhere: "his neighbours", "the brewery’s own chemist". */
const OWNED = /(?:^|[^\p{L}])(?:his|her|its|their|our|my|your)\s(?:[\p{L}-]+\s){0,2}$|['’]s?\s(?:[\p{L}-]+\s){0,2}$/iu;

function englishArticle(before: string, isMany: boolean): string {
  if (OWNED.test(before)) return 'the ';
  const clause = /[^.!?;:,“”"()]*$/u.exec(before)?.[0] ?? '';
  const word = BEFORE.exec(clause)?.[1]?.toLowerCase();
  if (word == null) return '';
  if (word === 'the') return 'the ';
  return isMany ? '' : word === 'one' ? 'one ' : /^an?$/.test(word) ? `${word} ` : '';
}

const GERMAN_OF = /^\s(?:der|des|von|vom|für)(?:\s\p{Lu}[\p{L}\p{N}-]*)+/u;
/** Where a sentence begins, a genitive belongs to the noun: within one "teilte die Stadt der Presse mit" has a dative. */
const OPENS = /(?:^|[.!?:“”"«»]\s+|\n\s*)(?:(?:[Dd](?:er|ie|as)|[Ee]ine?)\s)?(?:\p{Ll}+\s)?$/u;
const ARTICLES = {
  definite: { he: 'der ', she: 'die ', it: 'das ', they: 'die ' },
  indefinite: { he: 'ein ', she: 'eine ', it: 'ein ', they: '' },
} as const;

function germanCall(text: string, { name, gender, mentions }: TextParty, at: MentionOfParty): Call {
  // "Ein Sprecher des Hafenbetreibers", "des Ministeriums" speak for it: nobody is his own.
  const naming = mentions.filter((one) => isCallIn(text, name, one));
  const isWhole = /\s(?:von|der|des|für)\s/u.test(name);
  const all = new Set(isWhole ? [] : naming.map((one) => whoseIn(text, one)).filter((words) => words !== ''));
  // The board of one and of another are two, and called alike.
  const [whose = ''] = all.size === 1 ? all : [];
  const isSpokenFor = !isCallIn(text, name, at);
  // Offices and bodies are called by their noun: "Stadtrat", "Fraktion der Grünen".
  if (isSpokenFor || (at.kind === 'body' && gender !== 'they'))
    return { name: `${name}${whose}`, isNoun: isSpokenFor || whose === '' };
  const determiner = at.determiner === 'indefinite' ? 'indefinite' : at.determiner == null ? null : 'definite';
  const article = determiner == null || gender == null ? '' : ARTICLES[determiner][gender];
  return { name: `${article}${name}${whose}`, isNoun: true };
}

/** By its own noun, in any case. */
const isCallIn = (text: string, name: string, { start, end }: MentionOfParty): boolean =>
  new RegExp(`^${literalPattern(name)}(?:e?s|e?n)?$`, 'iu').test(text.slice(start, end));

function whoseIn(text: string, { start, end }: MentionOfParty): string {
  if (!OPENS.test(text.slice(Math.max(0, start - 40), start))) return '';
  return GERMAN_OF.exec(text.slice(end, end + 60))?.[0].replace(/\s+/g, ' ') ?? '';
}

/** "The nurse" is a nurse, "eine Anwohnerin" an Anwohnerin: by the noun alone the text calls her, too. */
export function nounOf(name: string): string | null {
  return /^(?:the|an?|one|der|die|das|eine?)\s(?=\p{L})(.+)$/u.exec(name)?.[1] ?? null;
}

/** "The mayor of Ostrey", and not "the Friends of the Lido", who are called so. */
export function isNounAlone(name: string): boolean {
  const noun = nounOf(name);
  if (noun == null || !/^(?:the|an?|one)\s/u.test(name)) return noun != null;
  const [head = ''] = noun.split(/\s(?:of|at|from|for)\s/u);
  return /(?:^|\s)\p{Ll}\S*$/u.test(head);
}

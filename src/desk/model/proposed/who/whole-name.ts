/** Names that read as a sentence: "Unite the Wheel", "Hände weg vom Lido". Their words are no parties of their own. */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { isGerman } from '../calls.js';

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const CALLS_EN =
  'Save|Stop|Keep|Unite|Protect|Defend|Rescue|Reclaim|Rebuild|Reopen|Restore|Free|Fight|Feed|Fix|Bring\\sBack|Hands\\sOff|No\\sto|Yes\\sto|Justice\\sfor|Voices\\sfor|Mothers\\sagainst|Parents\\sfor|Residents\\s(?:for|against)|Friends\\sof';
const GROUP_EN =
  'union|group|campaign|charity|party|initiative|alliance|coalition|network|movement|campaigners|residents|activists';
const LINK_EN = '(?:the|our|your|their|for|against|off|with|to|on)';
const ENGLISH = [
  `(?:${CALLS_EN})(?:\\s(?:the|Our|our|Off|Up|${WORD}))*\\s${WORD}`,
  `(?<=(?:${GROUP_EN}),?\\s)${WORD}(?:\\s${LINK_EN}){1,2}(?:\\s${WORD}){1,2}`,
];

const GROUP_DE =
  '\\p{L}*(?:[Ii]nitiative|[Bb]ündnis|[Vv]erein|[Gg]ruppe|[Pp]artei|[Ll]iste|[Bb]ewegung|[Kk]ampagne|[Gg]ewerkschaft|[Ss]tiftung)';
const ARTICLE_DE = '(?:[Dd](?:er|ie|as|em|en|es)|[Vv]om|[Zz]u[mr])';
const CALL_DE = '(?:Rettet|Stoppt|Schützt|Erhaltet|Hände\\sweg\\svo[mn])(?:\\s(?:das|den|die|der|dem|unser\\p{Ll}*))?';
const GERMAN = [
  `(?<=${ARTICLE_DE}\\s)${GROUP_DE}\\s(?:${CALL_DE}|${WORD}\\s(?:für|gegen|statt|ohne))\\s(?:d(?:as|en|ie)\\s)?${WORD}`,
];

const APPEAL = new RegExp(`^(?:${GROUP_DE}\\s)?(?:${CALLS_EN}|${CALL_DE})\\s`, 'u');

/** "Rettet die Station": it says something, and no word of it is its name. */
export const isAppeal = (name: string): boolean => APPEAL.test(name);

/** What many are, each with a name before it: "Thornleigh Cottage Hospital". */
const COMMON =
  /^(?:Hospital|Infirmary|Cottage|Health|Ambulance|Board|Trust|Council|Court|School|College|University|Police|Service|Station|Clinic|Unit|Committee|Commission|Authority|Association|Society|Museum|Library|Centre|Bridge|Harbour|Klinik|Klinikum|Krankenhaus|Gericht|Schule|Verein|Verband|Stiftung|Gesellschaft|Werft|Hafen|Reederei|Kreis|Rat)$/u;
const OTHER_NAME = /(?<!\p{L})(?!(?:The|An?|Der|Die|Das|Dem|Den|Des|Eine?)\s)\p{Lu}[\p{L}.’'-]*\s$/u;

/** "St Brannock’s Hospital" names no other hospital: there it is a part of another name. */
export const isOfAnother = (text: string, start: number, call: string): boolean =>
  COMMON.test(call) && OTHER_NAME.test(text.slice(Math.max(0, start - FAR), start));
const FAR = 40;

const listsOf = (lang: string) =>
  (isGerman(lang) ? GERMAN : ENGLISH).map((one) => new RegExp(`(?<!\\p{L})${one}`, 'gu'));

interface Whole {
  readonly name: string;
  readonly places: readonly Pick<MentionOfParty, 'start' | 'end'>[];
}

/** What opens a sentence is an appeal, "Save the date", unless it does something itself. */
const DOES = /^\s(?:\p{Ll}+ed|said|says|has|had|have|will|is|was)\s/u;
const isWithin = (text: string, start: number) => /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - 2), start));

/** Each by the fullest that the text has. */
function wholesIn(text: string, lang: string): Whole[] {
  const names = new Set(
    listsOf(lang).flatMap((one) =>
      [...text.matchAll(one)]
        .filter(({ 0: words, index }) => isWithin(text, index) || DOES.test(text.slice(index + words.length)))
        .map(([words]) => words.replace(/^(?:Gruppe|Liste|Bewegung|Kampagne)\s/u, '')),
    ),
  );
  const inner = (name: string) => [...names].some((one) => one !== name && one.startsWith(`${name} `));
  return [...names].filter((name) => !inner(name)).map((name) => ({ name, places: placesOf(text, name) }));
}

/** Also without the noun that stands before it: "Rettet die Au". */
function placesOf(text: string, name: string): Whole['places'] {
  const noun = new RegExp(`^${GROUP_DE}\\s`, 'u').exec(name)?.[0] ?? '';
  const bare = name.slice(noun.length);
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const start = noun !== '' && text.endsWith(noun, at) ? at - noun.length : at;
    if (!/^[\p{L}\p{N}]/u.test(text.slice(at + bare.length))) places.push({ start, end: at + bare.length });
  }
  return places;
}

/** Those of the text with such names made whole, and who was taken for a part of them. */
export function withWholeNames(text: string, lang: string, parties: readonly TextParty[]) {
  const parts = new Map<TextParty, TextParty>();
  const wholes = wholesIn(text, lang).map(({ name, places }) => {
    const isCovered = ({ start, end }: MentionOfParty) => places.some((its) => its.start <= start && end <= its.end);
    const own = parties.filter((party) => isPart(party, isCovered));
    const others = own.flatMap(({ mentions }) => mentions.filter((one) => !isCovered(one) && !isNameAt(one)));
    const full = places.map((one): MentionOfParty => ({ ...one, kind: 'full', determiner: null }));
    const roles = [...new Set(own.flatMap((one) => one.roles))];
    const mentions = [...full, ...others].toSorted((a, b) => a.start - b.start);
    const its: TextParty = { name, kind: 'body', gender: 'it', isNamed: true, isPlace: false, roles, mentions };
    for (const one of own) parts.set(one, its);
    return its;
  });
  return { parties: [...parties.filter((one) => !parts.has(one)), ...wholes], parts, wholes };
}

const isNameAt = ({ kind }: MentionOfParty) => kind === 'full' || kind === 'surname';

/** Whose name stands nowhere else, or mostly there. */
function isPart({ mentions }: TextParty, isCovered: (one: MentionOfParty) => boolean): boolean {
  const nouns = mentions.filter(({ kind }) => kind !== 'pronoun');
  const named = nouns.filter(isNameAt);
  const all = named.length > 0 ? named : nouns;
  return all.length > 0 && 2 * all.filter(isCovered).length >= all.length;
}

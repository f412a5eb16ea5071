/** Whether words with a capital are only where somebody is: "nach Donaustein" does not name the Staatsanwaltschaft Donaustein. */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { literalPattern } from '../../../../story/literal-pattern.js';
import { isOrganNoun } from './organs.js';

/** Of an office or the like the place stands last in German, first in English; of a company its own name does. */
const GERMAN =
  /^\p{L}*(?:anwaltschaft|gericht|polizei|feuerwehr|stadt|gemeinde|kreis|rat|tag|amt|kammer|ministerium|direktion|präsidium|fraktion|verband|verein|bistum|klinikum|klinik|krankenhaus|universität|hochschule|schule|gymnasium|museum|theater|hafen|flughafen|sparkasse|stadtwerke)\s(\p{Lu}[\p{L}-]+)$/iu;
const ENGLISH =
  /^(\p{Lu}[\p{L}’'-]+)\s(?:\p{Lu}[\p{L}’'-]+\s)*(?:Council|Courier|Gazette|Echo|Times|Herald|Tribune|Post|Chronicle|News|Police|Court|Hospitals?|Infirmary|University|College|School|Museum|Airport|Harbour|Authority|Association|Society|Trust|Board|Clinic|Surgery|Commission|Committee|Brigade|Library|Theatre|Chamber)$/u;

/** Of "Staatsanwaltschaft Donaustein" the last word, of "Ostrey Courier" the first. */
export const placeIn = (name: string): string | null => GERMAN.exec(name)?.[1] ?? ENGLISH.exec(name)?.[1] ?? null;

/** Characters before a name in which a preposition is looked for. */
const FAR = 40;
const PREPOSITION =
  /(?<!\p{L})(?:in|nach|aus|bei|nahe|zwischen|at|from|near|between|(?:town|city|village|port|borough|parish|county|people|residents|outskirts|centre|center)\sof)\s$/iu;
/** Who is elected there, what leads there, and the second of two places. */
const BEHIND =
  /(?<!\p{L})(?:(?:MPs?|MSPs?|members?|candidates?|councillors?|minister)\sfor|(?:roads?|trains?|bus(?:es)?|ways?|routes?|line|ferry|trips?|drive|miles)\sto|Abgeordneter?n?\sfür|Kandidat(?:in)?\sfür|(?:zwischen\s\p{Lu}[\p{L}-]+\sund|between\s\p{Lu}[\p{L}-]+\sand))\s$/u;
/** "Wexmoor council leader Jo Pike", "Wexmoor residents". */
const OF_IT =
  /^\s(?:(?:borough|town|city|county|parish|district)\s)?(?:council(?:lors?)?|residents?|people|mayor|MPs?|bypass|road|street|market|high\sstreet|by-election|villagers?)(?!\p{L})/u;

/** "The Wrayford bypass" is in Wrayford. */
const ATTRIBUTE = /(?<![\p{L}\p{N}])(?:the|an?|this|its|their|[mb]illion|\p{N}+)\s$/iu;

/** Whether a body's place stands for itself there. */
export function isWhereAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const isOf = OF_IT.test(after) || (ATTRIBUTE.test(before) && /^\s\p{Ll}/u.test(after));
  return isOf || PREPOSITION.test(before) || BEHIND.test(before);
}

/** Without the mentions that only say where; `dropped`: it had some. */
export function withoutPlaces(text: string, party: TextParty): TextParty {
  const place = party.isNamed ? placeIn(party.name) : null;
  if (place == null) return party;
  const alone = new RegExp(`^${literalPattern(place)}['’]?s?$`, 'u');
  const isWhere = ({ start, end }: MentionOfParty) => alone.test(text.slice(start, end)) && isWhereAt(text, start, end);
  const mentions = party.mentions.filter((one) => !isWhere(one));
  if (mentions.length === party.mentions.length) return party;
  // What looks back to it before it is named looked back to the place.
  const first = mentions.find(({ kind }) => kind === 'full' || kind === 'surname')?.start ?? Number.POSITIVE_INFINITY;
  return { ...party, mentions: mentions.filter(({ start }) => start >= first) };
}

/** "Aschenried. Die Schließung", "LAUTER –": where it was written. */
const DATELINE = /^(?:\.\s|\s[–—|-]\s|:\s|\s\()/u;

/** Whether every place of a name is one where places stand: behind "in", behind a noun ("Klinikum Aschenried"), before an article. */
export function isWhereOnly(text: string, lang: string, { name, kind, roles, mentions }: TextParty): boolean {
  const isPerson = kind === 'person' && !(roles.length > 0 && roles.every((role) => isOrganNoun(role, lang)));
  if (kind === 'body' || isPerson || name.includes(' ')) return false;
  const own = mentions.filter(({ start, end }) => text.slice(start, end).endsWith(name));
  const stands = own.map(({ end }) => {
    const start = end - name.length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (PREPOSITION.test(before)) return 'where';
    if (/(?:^|\n)\s*$/u.test(before) && DATELINE.test(text.slice(end, end + 4))) return 'where';
    return /\p{Lu}\p{L}+\s$/u.test(before) ? 'beside' : 'elsewhere';
  });
  return stands.includes('where') && !stands.includes('elsewhere');
}

/** Whether words with a capital are only where somebody is: "nach Donaustein" does not name the Staatsanwaltschaft Donaustein. */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { literalPattern } from '../../../../story/literal-pattern.js';

/** Of an office or the like the place stands last in German, first in English; of a company its own name does. */
const GERMAN =
  /^\p{L}*(?:anwaltschaft|gericht|polizei|feuerwehr|stadt|gemeinde|kreis|rat|tag|amt|kammer|ministerium|direktion|präsidium|fraktion|verband|verein|bistum|klinikum|klinik|krankenhaus|universität|hochschule|schule|gymnasium|museum|theater|hafen|flughafen|sparkasse|stadtwerke)\s(\p{Lu}[\p{L}-]+)$/iu;
const ENGLISH =
  /^(\p{Lu}[\p{L}’'-]+)\s(?:\p{Lu}[\p{L}’'-]+\s)*(?:Council|Courier|Gazette|Echo|Times|Herald|Tribune|Post|Chronicle|News|Police|Court|Hospitals?|Infirmary|University|College|School|Museum|Airport|Harbour|Authority|Association|Society|Trust)$/u;

/** Of "Staatsanwaltschaft Donaustein" the last word, of "Ostrey Courier" the first. */
export const placeIn = (name: string): string | null => GERMAN.exec(name)?.[1] ?? ENGLISH.exec(name)?.[1] ?? null;

const PREPOSITION =
  /(?<!\p{L})(?:in|nach|aus|bei|nahe|at|from|near|(?:town|city|village|port|borough|parish|county|people|residents|outskirts|centre|center)\sof)\s$/iu;

/** Whether it is a place that stands behind these words. */
export const isPlaceBehind = (before: string): boolean => PREPOSITION.test(before);

/** Without the mentions that only say where; `dropped`: it had some. */
export function withoutPlaces(text: string, party: TextParty): TextParty {
  const place = party.isNamed ? placeIn(party.name) : null;
  if (place == null) return party;
  const alone = new RegExp(`^${literalPattern(place)}['’]?s?$`, 'u');
  const isWhere = ({ start, end }: MentionOfParty) =>
    alone.test(text.slice(start, end)) && isPlaceBehind(text.slice(Math.max(0, start - 20), start));
  const mentions = party.mentions.filter((one) => !isWhere(one));
  return mentions.length === party.mentions.length ? party : { ...party, mentions };
}

/** "Aschenried. Die Schließung", "LAUTER –": where it was written. */
const DATELINE = /^(?:\.\s|\s[–—|-]\s|:\s|\s\()/u;

/** Whether every place of a name is one where places stand: behind "in", behind a noun ("Klinikum Aschenried"), before an article. */
export function isWhereOnly(text: string, { name, kind, mentions }: TextParty): boolean {
  if (kind !== 'unknown' || name.includes(' ')) return false;
  const own = mentions.filter(({ start, end }) => text.slice(start, end).startsWith(name));
  const stands = own.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    if (isPlaceBehind(before)) return 'behind';
    const isFirst = /(?:^|\n)\s*$/u.test(before) && DATELINE.test(text.slice(end, end + 4));
    return isFirst || /\p{Lu}\p{L}+\s$/u.test(before) ? 'beside' : 'elsewhere';
  });
  return stands.includes('behind') && !stands.includes('elsewhere');
}

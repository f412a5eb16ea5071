/** What sources that nobody names are called, and as whom they come into a story. */
import { isGerman } from '../calls.js';

const MATTER =
  "(?:the|its|his|her|their|these|those)?\\s?[\\p{L}’'-]+(?:\\s(?!(?:said|says?|told|tells?|that)\\s)[\\p{L}’'-]+){0,3}?";
const TAIL_EN = `\\s(?:(?:very\\s)?close\\sto|familiar\\swith|with\\s(?:(?:direct|first-hand|detailed|close)\\s)?knowledge\\sof|briefed\\son|involved\\sin|inside|within)\\s${MATTER}`;
/** A source or an insider is one whatever they are close to; a person is nobody's source by that alone. */
export const UNNAMED_EN = `(?:(?<article>[Aa]n?|[Oo]ne|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple)\\s)?(?<what>(?:[\\p{Ll}-]+\\s){0,2}?(?:(?:[Ss]ources?|[Ii]nsiders?|[Ii]nformants?|[Ww]histleblowers?)(?:${TAIL_EN})?|(?:[Pp]erson|[Pp]eople|[Ss]omeone|[Ss]omebody|[Ii]ndividuals?)${TAIL_EN}))`;

const WITH_DE = '(?:mit\\s[^,.;:„“]{3,50}\\s(?:vertraut|befasst|betraut)e[rnm]?\\s)';
const CIRCLES_DE =
  '(?!(?:Land|Stadt|Wahl|Schul|Freundes|Arbeits|Kirchen|Um|Bekannten|Familien)kreise)(?:\\p{Lu}\\p{L}*[^\\P{L}k]?kreise|Kreise)n?';
const WHOSE_DE = '(?:\\s(?:der|des|um\\sd(?:ie|en|as)|um|von)\\s\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)';
export const UNNAMED_DE = `(?:(?<article>[Ee]in(?:e[mrn]?)?|[Mm]ehrere[nr]?|[Zz]wei|[Dd]rei|[Vv]ier|[Ee]inige[nr]?|[Vv]iele[nr]?)\\s)?(?<what>${WITH_DE}?(?:Insider(?:innen|in|n)?|Informant(?:innen|in|en)?|Eingeweihte[rn]?|Whistleblower(?:innen|in|n)?|Quellen?)|${WITH_DE}(?:Person(?:en)?|Menschen|Leuten?|Kreisen?)|Person(?:en)?(?=,\\sdie\\smit\\s[^,.;:„“]{3,50}\\s(?:vertraut|befasst|betraut)\\s)|(?:${CIRCLES_DE})${WHOSE_DE}?)`;

export interface UnnamedForm {
  readonly article?: string;
  readonly what?: string;
}

/** As the text calls them, in the nominative: "a person close to the talks", "Verhandlungskreise". */
export function unnamedCalled({ article = '', what = '' }: UnnamedForm, lang: string): string {
  const words = what.trim();
  const isOne = /^(?:an?|one|the|ein)/iu.test(article);
  if (!isGerman(lang)) {
    const its = words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
    return isOne ? `${article.toLowerCase()} ${its}` : its;
  }
  if (isOne) return germanOne(words);
  return words.replace(/(?<=Insider|Whistleblower|[Kk]reise|Leute)n(?![\p{L}])/u, '');
}

/** "Mit einem Insider", "einer Person". */
function germanOne(words: string): string {
  const isShe = /(?:in|Person|Quelle)$/u.test(words);
  const its = words.replace(/(?<=Informant)en$/u, '').replace(/(?<=vertraut|befasst|betraut)e[nrm]?(?=\s)/u, 'e');
  const eingeweiht = /Eingeweihte/u.test(its);
  return isShe ? `eine ${its}` : `ein ${eingeweiht ? its.replace(/Eingeweihte[rn]?/u, 'Eingeweihter') : its}`;
}

const ONE =
  /^(?:an?|one|the|eine?)\s(?:.*\s)?(?:source|insider|informant|whistleblower|person|individual|Insider(?:in)?|Informant(?:in)?|Eingeweihter|Whistleblower(?:in)?|Quelle|Person)(?:\s|$)|^some(?:one|body)\s/u;
const MANY =
  /^(?:.*\s)?(?:sources|insiders|informants|whistleblowers|people|individuals)(?:\s|$)|^(?:.*\s)?(?:Insider(?:innen)?|Informant(?:inn)?en|Eingeweihten?|Quellen|Personen|Leute|\p{L}*kreise|Kreise)(?:\s|$)/u;

/** One is a person; of many nobody knows whether they are. */
export const unnamedKind = (name: string): 'person' | 'other' | null =>
  ONE.test(name) ? 'person' : MANY.test(name) ? 'other' : null;

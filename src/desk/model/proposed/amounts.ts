/** An amount as a proposal read it, with the bound that the words beside the number give it: "about forty people". */
import type { Amount } from '../../../story/definition.js';
import { sumsIn } from '../../../story/findings/amounts.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import { sentencesIn } from '../passage/coverage.js';
import type { PassageSpan } from '../types.js';

interface Read {
  readonly value: number;
  readonly unit: string;
}

/** Fewer of anything are told by the way: "held 3 meetings", "two men". */
export const MANY = 10;

/** Money and shares are what a statement is about; a count only if it is one, and its maker may fill in any other. */
export const isAtStake = ({ value, unit }: Read): boolean =>
  value >= MANY || /^(?:|[A-Z]{3}|percent|[$€£¥₹₽₴₺₩₿])$/u.test(unit);

/** "14.000 Euro im Jahr", "£30 a head": the format has no word for it, and without it the number would say something else. */
const EACH =
  /^(?:\s|-)?(?:[\p{L}$€£%]+\s){0,2}?(?:(?:im|pro|je|jede[nrsm]?|alle|per|an?|each|every)\s(?:Jahr|Monat|Woche|Tag|Quartal|Stunde|Kopf|Person|Nacht|Quadratmeter|Kubikmeter|Tonne|Liter|Kilometer|Kilo|Mitglied|Haushalt|Wohnung|year|month|week|day|quarter|hour|head|person|night|square|cubic|tonne|ton|litre|mile|member|household|share|annum)|jährlich|monatlich|wöchentlich|täglich|annually|yearly|monthly|weekly|daily)(?!\p{L})|^(?:\s|-)?(?:[\p{L}$€£%]+\s)?(?:jährlich|monatlich)/iu;
const EACH_BEFORE =
  /(?<!\p{L})(?:jährlich|monatlich|wöchentlich|täglich|jedes Jahr|jeden Monat|annual(?:ly)?|yearly|monthly|weekly)(?:e[nrms]?)?\s(?:[\p{L}]+\s){0,3}[$€£]?$/iu;

const MONEY = /^(?:[A-Z]{3}|[$€£¥₹₽₴₺₩₿])$/u;

/** Money by the year, by the head: no sum that could be filled in. */
export function isRate(
  text: string,
  { start, end }: PassageSpan,
  { unit, text: words }: Read & { text: string },
): boolean {
  if (!MONEY.test(unit)) return false;
  for (let at = text.indexOf(words, start); words !== '' && at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
    if (EACH.test(text.slice(at + words.length, at + words.length + 40))) return true;
    if (EACH_BEFORE.test(text.slice(Math.max(0, at - 40), at))) return true;
  }
  return false;
}

/** Where the words say nothing of how exact it is, neither does the amount: the format takes that for the number as it stands. */
export function amountIn(text: string, span: PassageSpan, { value, unit }: Read, lang: string): Amount {
  const bound = boundIn(text, span, value, lang);
  return { value, ...(unit !== '' && { unit }), ...(bound && bound !== 'exact' && { bound }) };
}

/** The word may stand just before the passage: its whole sentence is read, and the first such number that is within the passage counts. */
function boundIn(text: string, { start, end }: PassageSpan, value: number, lang: string) {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return undefined;
  const from = Math.min(start, sentencesIn(text).findLast((its) => its.start <= start)?.start ?? start);
  const sums = sumsIn(text.slice(from, end), lexicon);
  return sums.find((its) => its.value === value && its.start + from >= start)?.bounds[0];
}

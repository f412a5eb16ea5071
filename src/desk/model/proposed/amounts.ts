/** An amount as a proposal read it, with the bound that the words beside the number give it: "about forty people". */
import type { Amount } from '../../../story/definition.js';
import { plainSumsIn, sumsIn, withUnit } from '../../../story/findings/amounts.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import { rateOf } from '../../../story/findings/lexicon/rates.js';
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

const MONEY = /^(?:[A-Z]{3}|[$€£¥₹₽₴₺₩₿])$/u;

/** By the year or by the head, wherever its words stand: no amount that could be filled in. */
function isRate(text: string, { start, end }: PassageSpan, words: string, lang: string): boolean {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return false;
  for (let at = text.indexOf(words, start); words !== '' && at >= 0 && at < end; at = text.indexOf(words, at + 1))
    if (rateOf(text, { start: at, end: at + words.length }, lexicon) != null) return true;
  return false;
}

/** Whether a passage names an amount by the year or by the head, for which an amount has no place. */
export function namesRate(text: string, span: PassageSpan, lang: string): boolean {
  const lexicon = lexiconOf(lang);
  const words = text.slice(span.start, span.end);
  const sums = lexicon ? plainSumsIn(words, lexicon) : [];
  return sums.some((sum) => {
    const { start, end } = withUnit(words, sum);
    const isOne = isAtStake({ value: sum.value, unit: sum.units[0] ?? 'counted' });
    return isOne && isRate(text, span, words.slice(start, end), lang);
  });
}

/** Where a year stands: "zwischen 2021 und", "im Jahr", "since". */
const IN_TIME =
  /(?<!\p{L})(?:(?:1[89]|20)\d\d\s?(?:und|oder|bis|and|or|to|[/–—-])\s?|(?:zwischen|von|seit|in|im Jahre?|(?:den )?Jahren?|ab|bis|vor|nach|Anfang|Mitte|Ende|between|from|since|by|until|till|before|after|early|late|the years?|Frühjahr|Frühling|Sommer|Herbst|Winter|spring|summer|autumn|fall|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)\s)$/iu;
const BARE_YEAR = /^(?:1[89]\d\d|20\d\d|2100)(?![\p{N}]|[.,]\p{N})/u;

/** "Zwischen 2021 und 2023 Operationen": of four digits without a separator only a round number elsewhere surely counts what follows. */
function isYear(before: string, { value, unit, text }: Read & { text: string }): boolean {
  if (MONEY.test(unit) || unit === 'percent' || !BARE_YEAR.test(text)) return false;
  return value % 100 !== 0 || IN_TIME.test(before);
}

const OF =
  /(?<!\p{L})(?:der|von(?:\s(?:den|allen))?|aller|(?:out\s)?of(?:\s(?:the|all|its|their|his|her|our)){0,2})\s$/iu;
/** What tells how many of them, beside a number. */
const PART =
  /(?:Hälfte|Drittel|Viertel|Teil|half|third|quarter|part|most|many|some|few|none|viele|einige|mehrere|keiner?|Großteil|Mehrheit|majority)$/iu;

/** "210 der 380 Beschäftigten": what is claimed is of the first number, and the second tells only of how many. */
function isWhole(before: string, lang: string): boolean {
  const lead = OF.exec(before);
  const lexicon = lexiconOf(lang);
  if (!lead || !lexicon) return false;
  const head = before.slice(0, lead.index).trimEnd();
  const last = plainSumsIn(head, lexicon).at(-1);
  return PART.test(head) || (last != null && /^\s?(?:[$€£%]|\p{L}+)?$/u.test(head.slice(last.end)));
}

/** As far before a number as what it is of stands. */
const BEFORE = 60;

/** A number that is filled in nowhere: a year, or the whole of which another number is a part. */
function isNoAmount(text: string, { start, end }: PassageSpan, its: Read & { text: string }, lang: string): boolean {
  const at = text.indexOf(its.text, start);
  const before = at >= 0 && at < end ? text.slice(Math.max(0, at - BEFORE), at) : '';
  return isYear(before, its) || isWhole(before, lang);
}

/** As it is filled in; null where it is not at stake, or no sum that could be. */
export function amountToFill(
  text: string,
  span: PassageSpan,
  its: Read & { text: string },
  lang: string,
): Amount | null {
  const isNone = !isAtStake(its) || isRate(text, span, its.text, lang) || isNoAmount(text, span, its, lang);
  return isNone ? null : amountIn(text, span, its, lang);
}

/** Where the words say nothing of how exact it is, neither does the amount: the format takes that for the number as it stands. */
function amountIn(text: string, span: PassageSpan, { value, unit }: Read, lang: string): Amount {
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

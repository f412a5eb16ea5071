/** The amounts that a passage names, each with the bound that the words beside its number give it: "about forty people". */
import { amountOf } from '../../../../propose/attributes/amount.js';
import type { Passage, ProposedAmount, Reading } from '../../../../propose/types.js';
import type { Amount } from '../../../../story/definition.js';
import { isBetween, plainSumsIn, sumsIn, withUnit } from '../../../../story/findings/amounts.js';
import { daysIn } from '../../../../story/findings/days.js';
import { type Lexicon, lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { rateOf } from '../../../../story/findings/lexicon/rates.js';
import type { Form } from '../../../../story/vocabulary.js';
import { sentencesIn } from '../../passage/coverage.js';
import type { PassageSpan } from '../../types.js';

/** One that may be filled in, and where its words stand in the text. */
export interface ReadAmount extends PassageSpan {
  readonly amount: Amount;
  /** It is one end of a range, which an amount has no place for as a whole. */
  readonly isEnd: boolean;
}

/** Stands in for the day of the text: only a day with its year is one by itself. */
export const SOME_DAY = '2000-01-01';

/** All of them in the text's order, but what is told by the way, a year, a rate, the whole of which another number is a part. */
export function amountsIn(text: string, span: PassageSpan, form: Form, lang: string): readonly ReadAmount[] {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return [];
  const words = withoutDays(text.slice(span.start, span.end), lexicon);
  const all: ReadAmount[] = [];
  for (let at = 0; at < words.length; ) {
    const its = amountOf({ text: words } as Reading, { start: at, end: words.length, form } as Passage, lang);
    const start = its ? words.indexOf(its.text, at) : -1;
    if (!its || start < 0) break;
    const read = { ...its, start: span.start + start, end: span.start + start + its.text.length };
    const ends = rangeAt(text, span, read, lexicon);
    if (isAmount(text, span, { ...read, end: ends?.end ?? read.end }, lang) && !isByTheWay(words, start, its.text))
      all.push(...(ends?.amounts ?? [amountAt(text, span, read, lang)]));
    at = (ends?.end ?? read.end) - span.start;
  }
  return all;
}

type Located = ProposedAmount & PassageSpan;

/** Of the same length, so that places stay. */
function withoutDays(words: string, lexicon: Lexicon): string {
  return daysIn(words, lexicon, [SOME_DAY]).reduce(
    (its, { start, end }) => its.slice(0, start) + ' '.repeat(end - start) + its.slice(end),
    words,
  );
}

/** "Zwischen 3 und 5 Millionen": at least the one, at most the other. */
function rangeAt(text: string, span: PassageSpan, its: Located, lexicon: Lexicon) {
  const stretch = text.slice(span.start, span.end);
  const sums = plainSumsIn(stretch, lexicon);
  const at = sums.findIndex(({ start }) => start + span.start >= its.start);
  // The first may have been passed over, as it has no unit of its own.
  const i = [at - 1, at].find((one) => {
    const [low, high] = [sums[one], sums[one + 1]];
    return low && high && isBetween(stretch, low, high, lexicon);
  });
  const [low, high] = i == null ? [] : [sums[i], sums[i + 1]];
  if (!low || !high) return null;
  const end = span.start + withUnit(stretch, high).end;
  const unit = its.unit === '' ? {} : { unit: its.unit };
  const of = (value: number, bound: Amount['bound']): ReadAmount => ({
    ...{ start: span.start + withUnit(stretch, low).start, end, isEnd: true },
    amount: { value, ...unit, ...(bound && { bound }) },
  });
  return { end, amounts: [of(low.value, 'at-least'), of(high.value, 'at-most')] };
}

function isAmount(text: string, span: PassageSpan, its: Located, lang: string): boolean {
  const lexicon = lexiconOf(lang);
  const isOfRate = lexicon != null && rateOf(text, its, lexicon) != null;
  return isAtStake(its) && !isOfRate && !isNoAmount(text, span, its, lang);
}

/** "…, der 2022 für 18 Millionen Euro eingestiegen war": a German clause that ends with its verb tells of somebody else. */
const BY_THE_WAY =
  /,\s(?:\p{Ll}+\s)?(?:der|die|das|dem|den|denen|deren|dessen)\s[^,.;:]*\s(?:ha(?:t|tten?|ben)|war(?:en)?|ist|sind|w(?:ird|erden|urden?)|\p{Ll}+te)$/u;

function isByTheWay(words: string, start: number, its: string): boolean {
  const end = start + its.length;
  const [rest = ''] = /^[^,.;:]*/u.exec(words.slice(end)) ?? [];
  return BY_THE_WAY.test(words.slice(0, end) + rest);
}

interface Read {
  readonly value: number;
  readonly unit: string;
}

/** Fewer of anything are told by the way: "held 3 meetings", "two men". */
const MANY = 10;

/** Money and shares are what a statement is about; a count only if it is one, and its maker may fill in any other. */
const isAtStake = ({ value, unit }: Read): boolean =>
  value >= MANY || /^(?:|[A-Z]{3}|percent|[$€£¥₹₽₴₺₩₿])$/u.test(unit);

export const MONEY = /^(?:[A-Z]{3}|[$€£¥₹₽₴₺₩₿])$/u;

/** Whether a passage names an amount by the year or by the head, for which an amount has no place. */
export function namesRate(text: string, span: PassageSpan, lang: string): boolean {
  const lexicon = lexiconOf(lang);
  const words = text.slice(span.start, span.end);
  const sums = lexicon ? plainSumsIn(words, lexicon) : [];
  return sums.some((sum) => {
    const { start, end } = withUnit(words, sum);
    const isOne = isAtStake({ value: sum.value, unit: sum.units[0] ?? 'counted' });
    const place = { start: span.start + start, end: span.start + end };
    return isOne && lexicon != null && rateOf(text, place, lexicon) != null;
  });
}

/** Where a year stands: "zwischen 2021 und", "im Jahr", "since". */
const IN_TIME =
  /(?<!\p{L})(?:(?:1[89]|20)\d\d\s?(?:und|oder|bis|and|or|to|[/–—-])\s?|(?:zwischen|von|seit|in|im Jahre?|(?:den )?Jahren?|ab|bis|vor|nach|Anfang|Mitte|Ende|between|from|since|by|until|till|before|after|early|late|the years?|Frühjahr|Frühling|Sommer|Herbst|Winter|spring|summer|autumn|fall|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)\s)$/iu;
const BARE_YEAR = /^(?:1[89]\d\d|20\d\d|2100)(?![\p{N}]|[.,]\p{N})/u;

/** "Zwischen 2021 und 2023 Operationen": of four digits without a separator only a round number elsewhere surely counts what follows. */
function isYear(before: string, { value, unit, text }: ProposedAmount): boolean {
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

/** What is told by a number and counts nothing: "§ 14 Absatz 2", "Linie 12". */
const CALLED =
  /(?:§+\s?|(?<!\p{L})(?:Artikel|Paragra(?:f|ph)|Absatz|Nr\.|Nummer|Platz|Seite|Kapitel|Linie|Gleis|Halle|Raum|Zimmer|Tor|Tempo|Bundesstraße|Autobahn|Haus|Hausnummer|Section|Article|Chapter|Route|Line|Gate|Room|Hall)\s)$/iu;

/** A number that is filled in nowhere: a year, a name, or the whole of which another number is a part. */
function isNoAmount(text: string, span: PassageSpan, its: Located, lang: string): boolean {
  const before = text.slice(Math.max(span.start, its.start - BEFORE), its.start);
  return isYear(before, its) || isWhole(before, lang) || (!MONEY.test(its.unit) && CALLED.test(before));
}

/** Where the words say nothing of how exact it is, neither does the amount: the format takes that for the number as it stands. */
function amountAt(text: string, span: PassageSpan, its: Located, lang: string): ReadAmount {
  const { start, end, value, unit } = its;
  const bound = boundIn(text, its, span, lang);
  return {
    ...{ start, end, isEnd: false },
    amount: { value, ...(unit !== '' && { unit }), ...(bound && bound !== 'exact' && { bound }) },
  };
}

/** The word may stand just before the passage: its whole sentence is read, and the number at its place counts. */
function boundIn(text: string, its: Located, { end }: PassageSpan, lang: string) {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return undefined;
  const from = Math.min(its.start, sentencesIn(text).findLast((one) => one.start <= its.start)?.start ?? its.start);
  const sums = sumsIn(text.slice(from, end), lexicon);
  return sums.find(({ value, start }) => value === its.value && start + from >= its.start)?.bounds[0];
}

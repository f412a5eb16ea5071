/** The first number with its unit in a passage; days, times, ages and ordinals are none. */
import { type FoundSum, plainSumsIn } from '../../story/findings/amounts.js';
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import { once } from '../../story/once.js';
import type { Passage, ProposedAmount, Reading } from '../types.js';

export function amountOf({ text }: Reading, { start, end, form }: Passage, lang: string): ProposedAmount | null {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return null;
  const whole = text.slice(start, end);
  const own = form === 'direct' ? whole : whole.replace(ASIDE, (clause) => ' '.repeat(clause.length));
  if (!hintsOf(lexicon).test(own)) return null;
  for (const sum of plainSumsIn(own, lexicon)) {
    const found = amountAt(own, sum, lexicon);
    if (found) return found;
  }
  return null;
}

/** A digit or a word that numbers are made of: most passages have none, and looking closely is dear. */
const hintsOf = once(({ numbers }: Lexicon) => {
  const { currencies } = numbers;
  // "Eine" stands in every other sentence and counts nothing by itself: "eine Million" has the million.
  const words = [...Object.keys(numbers.words), 'hundred', 'thousand', 'hundert', 'tausend', 'mill?i', 'billi']
    .filter((word) => word.length > 2 && !/^(?:ein\p{L}*|one|both|beide\p{L}*|half|halb\p{L}*)$/iu.test(word))
    .join('|');
  const one = `(?:one|ein\\p{L}*)\\s(?:${currencies.map(([name]) => name).join('|')})`;
  return new RegExp(`\\p{N}|(?<!\\p{L})(?:${words}|${one})`, 'iu');
});

/** "…, who sold it for £7m,": what a relative clause says is not the claim. Of the same length, so that places stay. */
const ASIDE = /,\s(?:an?\s[^,]{0,60}\s)?(?:who|which|whose|that)\s[^,.;:]*(?=[,.;:]|$)/giu;
/** "By nine votes to eight". */
const VOTES =
  /^\s(?:votes?|Stimmen?)\s(?:to|zu|gegen|against)\s(\p{L}+|\p{N})|^\s(?:zu|to)\s(\p{N})+\s(?:votes|Stimmen)/iu;
function isVote(after: string, { numbers }: Lexicon): boolean {
  const [found, first, second] = VOTES.exec(after) ?? [];
  const other = first ?? second ?? '';
  return found != null && (/\p{N}/u.test(other) || Object.hasOwn(numbers.words, other.toLowerCase()));
}
/** What counts nothing: "in 2019", "page 12", "one in five". */
const NAMED =
  /(?<!\p{L})(?:No\.?|Nos\.?|number|page|section|article|clause|room|route|platform|phase|chapter|(?:one|two|three|nine|\p{N}) (?:in|out of))\s$/iu;
/** "two people familiar with the matter", "has two children": not what is claimed. */
const FEW =
  /^\s(?:\p{Ll}+\s)?(?:people|persons|sources|officials|children|men|women|sons|daughters|brothers|sisters)(?!\p{L})/u;
const YEAR =
  /(?<!\p{L})(?:in|since|by|of|until|from|before|after|during|late|early|spring|summer|autumn|fall|winter|seit|ab|bis)\s$/iu;

const SIGN =
  /(?:(?:US|[AC])?[$€£¥₹₽₴₺₩₿]|(?<!\p{L})(?:EUR|USD|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|INR|AUD|CAD)[ \u00a0])\s?$/u;
/** "a quarter of a million pounds" */
const PART = /(?<!\p{L})(?:an? (?:quarter|third)|half|three[- ]quarters|two[- ]thirds) of\s$/iu;
const TIME =
  /^[\s\u00a0-]*(?:Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?|Uhr|Mal|Prozesstage?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.m\.|p\.m\.|am|pm|o['’]clock|times|winters?|summers?|decades?|generations?)(?!\p{L})/iu;

/** What makes a number an amount, or none, stands beside it; a quotation may have thousands of numbers. */
const BESIDE = 200;

function amountAt(own: string, sum: FoundSum, lexicon: Lexicon): ProposedAmount | null {
  const before = own.slice(Math.max(0, sum.start - BESIDE), sum.start);
  const after = own.slice(sum.end, sum.end + BESIDE);
  const sign = SIGN.exec(before)?.[0] ?? '';
  const start = sum.start - sign.length;
  if (sign !== '') return { value: sum.value, unit: sum.units[0] ?? sign.trim(), text: own.slice(start, sum.end) };
  const word = own.slice(sum.start, sum.end);
  if (
    isVote(after, lexicon) ||
    NAMED.test(before) ||
    (sum.value < 13 && !/\p{N}/u.test(word) && FEW.test(after)) ||
    (/^(?:19|20)\p{N}{2}$/u.test(word) && YEAR.test(before)) ||
    TIME.test(after) ||
    /^\s(?:quarters|thirds|halves|fifths|tenths)\sof\s/iu.test(after) ||
    /^(?:half|halb\p{L}*|both|beiden?|a|an)$/iu.test(word) ||
    (sum.units.length === 0 && /^(?:one|ein(?:e[rnms]?)?)$/iu.test(word))
  )
    return null;
  const unit = sum.units.length > 0 ? unitAt(after, lexicon) : countedAt(after, sum, lexicon);
  return unit == null
    ? null
    : {
        value: sum.value,
        unit: codeOf(sum) ?? (sum.units.length > 0 ? unit.trim().replace(/^.*\s/u, '') : unit.trim()),
        text: own.slice(sum.start - partLength(before, word), sum.end + unit.length),
      };
}

/** How far before the number it begins: "a quarter of | a million", "two and | a half billion", "einer | halben Million". */
function partLength(before: string, word: string): number {
  if (/^an?\s/i.test(word)) return PART.exec(before)?.[0].length ?? 0;
  if (/^half\s/i.test(word)) return AND_A_HALF.exec(before)?.[0].length ?? 0;
  return /^halbe/iu.test(word) ? (/(?<!\p{L})eine[rnm]?\s$/iu.exec(before)?.[0].length ?? 0) : 0;
}

const AND_A_HALF = /(?<!\p{L})(?:\p{L}+|\p{N}+)\sand\s(?:an?\s)?$/iu;

/** Several states have crowns, and none of them is meant more than another: what the text does not say is not filled in. */
const codeOf = ({ units }: FoundSum): string | undefined =>
  units[0] === 'SEK' && units.length > 1 ? undefined : units[0];

const unitsOf = once(({ percent, currencies }: Lexicon['numbers']) => {
  const names = [...percent, ...currencies.map(([name]) => name)].join('|');
  const unit = `(?:\\p{Ll}+(?:ische[nr]?|ish|ian) )?(?:${names})(?!\\p{L})`;
  return {
    next: new RegExp(`^[\\s\\u00a0-]?(?:${unit}|[%$€£])`, 'iu'),
    // "three and four million crowns": the second of a range has the unit of both.
    ofSecond: new RegExp(`^(?:\\s\\p{L}+\\s|\\s?[–—-]\\s?)[\\p{L}\\p{N}.,-]+(?:\\s\\p{L}+)?\\s${unit}`, 'iu'),
  };
});

/** "Millionen Euro", "per cent": as it stands. */
function unitAt(after: string, { numbers }: Lexicon): string | null {
  const { next, ofSecond } = unitsOf(numbers);
  return (next.exec(after) ?? CODE.exec(after) ?? ofSecond.exec(after))?.[0] ?? null;
}

const CODE = /^[\s\u00a0-]?[A-Z]{3}(?!\p{L})/u;

const ENGLISH_UNIT = /^(?:p|\s?(?:km|kg|ft|mph|kph|cm|mm|sq (?:ft|m|km)|[GMk]W|[GMT]B|lbs?|hp))(?![\p{L}])/u;
/** Some plurals have no "s". */
const ENGLISH_NOUN =
  /^[\s\u00a0](?:(?:[a-z-]+(?:ed|al|ic|ing|er|ent|ive|ous|ant|able|ible|ary|ful|less|ish|ian|time|term|ern|class|strong|y)|new|old|local|young|more|other|further|extra|top|small|large|big|key|spare|\p{Lu}[a-z]+)\s){0,2}(?:[a-z]{3,}s|people|\p{Ll}*(?:men|children|folk)|sheep|cattle|fish|staff|police|aircraft|feet|pence|square \p{Ll}+s|acres)(?!\p{L})/u;

/** "140 Fahrten", "118 employees": what is counted, adjectives between left in. */
function countedAt(after: string, { value }: FoundSum, { numbers }: Lexicon): string | null {
  const german = numbers.thousands === '.';
  const noun = german
    ? /^[\s\u00a0](?:[a-zäöüß]+(?:e|en|er|es)\s)?\p{Lu}[\p{L}-]{2,}/u.exec(after)?.[0]
    : (ENGLISH_UNIT.exec(after) ?? ENGLISH_NOUN.exec(after))?.[0];
  if (
    noun == null ||
    /(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u.test(noun)
  )
    return null;
  return value > 1 ? noun : null;
}

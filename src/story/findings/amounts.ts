/** The amounts that a text names: each number with its unit and its bound. */

import { once } from '../once.js';
import type { Bound } from '../vocabulary.js';
import { pattern } from './lexicon/index.js';
import type { BoundWords, Lexicon } from './lexicon/lexicon.js';
import { type Figure, figuresIn } from './numbers.js';
import type { Span } from './sentences.js';

export interface FoundSum extends Span {
  readonly value: number;
  /** ISO codes that its currency may mean, `percent`, or nothing. */
  readonly units: readonly string[];
  /** The text's own words for it: "£", "Euro"; empty where there is none. */
  readonly unitSaid: string;
  /** The noun that follows the number at once. */
  readonly counted: string | null;
}

export interface FoundAmount extends FoundSum {
  /** What the words allow as a bound; `exact` also where nothing is said. */
  readonly bounds: readonly Bound[];
  /** Words around the number up to the next one, in which the source may say what is counted. */
  readonly around: string;
  /** The next words alone. */
  readonly beside: string;
}

const FITS: Readonly<Record<BoundWords, readonly Bound[]>> = {
  exact: ['exact'],
  about: ['about'],
  'more-than': ['more-than'],
  'at-least': ['at-least'],
  'at-most': ['at-most'],
  nearly: ['about'],
  justOver: ['about', 'more-than'],
};
const AMOUNTS_SIGNS = [
  ['US\\$', 'USD'],
  ['[AC]\\$', 'CAD AUD'],
  ['\\$', 'USD CAD AUD NZD HKD SGD TWD MXN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY CNY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₿', 'BTC'],
].map(([sign = '', codes = '']) => ({
  before: new RegExp(`${sign}\\s?$`, 'u'),
  after: new RegExp(`^[\\s\\u00a0]?${sign}`, 'u'),
  codes: codes.split(' '),
}));
const TIME =
  /^[\s-]*(?:\p{L}+\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?)(?!\p{L})/iu;

export function sumsIn(text: string, lexicon: Lexicon): FoundAmount[] {
  const figures = figuresIn(text, lexicon);
  return sharedSums(text, figures, lexicon).map((sum, i, all) => {
    const [head, tail] = sidesOf(text, figures, i);
    return {
      ...sum,
      bounds: [
        ...boundsOf(head.slice(0, head.length - signBefore(head).length), tail, lexicon),
        ...endOf(text, all, i, lexicon),
      ],
      beside: tail.split(/\s+/).slice(0, 4).join(' '),
      around: `${nearEnd(head)} ${nearStart(tail)}`,
    };
  });
}

/** "Zwischen 3 und 5 Millionen" is at least three, and at most five. */
function endOf(text: string, all: readonly FoundSum[], i: number, lexicon: Lexicon): readonly Bound[] {
  const [before, sum, next] = [all[i - 1], all[i], all[i + 1]];
  return [
    ...(sum && next && isBetween(text, sum, next, lexicon) ? (['at-least'] as const) : []),
    ...(before && sum && isBetween(text, before, sum, lexicon) ? (['at-most'] as const) : []),
  ];
}

/** Without their bounds and what stands around them, which is dearer than the rest. */
export function plainSumsIn(text: string, lexicon: Lexicon): FoundSum[] {
  return sharedSums(text, figuresIn(text, lexicon), lexicon);
}

function sharedSums(text: string, figures: readonly Figure[], lexicon: Lexicon): FoundSum[] {
  const sums = figures.map(({ start, end, value }, i): FoundSum => {
    const [head, tail] = sidesOf(text, figures, i);
    const sign = signBefore(head);
    const isBefore = sign.units.length > 0;
    const { units, length } = isBefore ? sign : unitsAfter(tail, lexicon);
    const unitSaid = (isBefore ? head.slice(head.length - length) : tail.slice(0, length)).replace(ENDS, '');
    const counted = units.length > 0 ? null : (lexicon.numbers.counted.exec(tail)?.[1] ?? null);
    return { start, end, value, units, unitSaid, counted };
  });
  return sums.map((sum, i) => sharing(text, sum, figures[i], sums[i + 1], figures[i + 1], lexicon));
}

/** The text up to the numbers beside it. */
const sidesOf = (text: string, figures: readonly Figure[], i: number): readonly [head: string, tail: string] => [
  text.slice(figures[i - 1]?.end ?? 0, figures[i]?.start),
  text.slice(figures[i]?.end, figures[i + 1]?.start ?? text.length),
];

/** "10 bis 12 Millionen Euro": the first of a range has the magnitude and the unit of the second. */
function sharing(
  text: string,
  sum: FoundSum,
  figure: Figure | undefined,
  next: FoundSum | undefined,
  after: Figure | undefined,
  lexicon: Lexicon,
): FoundSum {
  if (!figure || !next || !after) return sum;
  if (!isRange(text, sum, next, lexicon)) return sum;
  const isShort = figure.factor === 1 && after.factor > 1;
  const value = isShort ? Number((sum.value * after.factor).toPrecision(15)) : sum.value;
  const { units, unitSaid, counted } = next;
  if (sum.units.length === 0) return { ...sum, value, units, unitSaid, counted };
  // "£7.5 to £8 million" are millions; "£500 to £2 million" are not, and "€5 for 10 Mbit" has two units.
  const isOfBoth = isShort && figure.value < after.value / after.factor && isSameUnit(sum, next);
  return isOfBoth ? { ...sum, value } : sum;
}

/** "10 bis 12", "£3m–£5m", "between three and five": of two numbers beside each other. */
export function isRange(text: string, sum: Span, next: Span, { numbers }: Lexicon): boolean {
  const link = text.slice(sum.end, next.start);
  const bare = link.slice(0, link.length - signBefore(link).length);
  if (/^\s*[–—-]\s*$/.test(bare)) return true;
  return /^\s\p{L}+\s$/u.test(bare) && numbers.between.includes(bare.trim().toLowerCase());
}

/** Whether the two are the ends of what the amount lies between; "£3m and £4m" are two, and what went "from £3m to £4m" has changed. */
export function isBetween(text: string, sum: Span, next: Span, lexicon: Lexicon): boolean {
  if (!isRange(text, sum, next, lexicon)) return false;
  const link = text.slice(sum.end, next.start);
  const head = text.slice(Math.max(0, sum.start - 30), sum.start);
  if (/\s(?:und|and)\s/u.test(link)) return /(?<!\p{L})(?:zwischen|between)\s(?:\p{L}+\s)?[^\p{L}\p{N}]*$/iu.test(head);
  return !(/\sto\s/u.test(link) && /(?<!\p{L})from\s[^\p{L}\p{N}]*$/iu.test(head));
}

/** The number with its unit, on whichever side that stands: "£120,000", "12 Millionen Euro". */
export function withUnit(text: string, { start, end, unitSaid }: FoundSum): Span {
  const before = text.slice(0, start).trimEnd();
  const from = unitSaid !== '' && before.endsWith(unitSaid) ? before.length - unitSaid.length : start;
  const behind = /^[\s\u00a0\u202f-]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const isBehind = unitSaid !== '' && from === start && text.startsWith(unitSaid, end + behind);
  return { start: from, end: isBehind ? end + behind + unitSaid.length : end };
}

/** The second of a range needs no sign: "£7.5-8m". */
const isSameUnit = (sum: FoundSum, { units }: FoundSum): boolean =>
  sum.units[0] !== 'percent' && (units.length === 0 || units[0] === sum.units[0]);

/** No sign or code is longer. */
const SIGN_LENGTH = 8;

interface FoundUnit {
  readonly units: readonly string[];
  /** Of the words for it, with what joins them to the number. */
  readonly length: number;
}
const NO_UNIT: FoundUnit = { units: [], length: 0 };
/** What joins them. */
const ENDS = /^[\s\u00a0\u202f-]+|[\s\u00a0]+$/gu;

function signBefore(all: string): FoundUnit {
  const head = all.slice(-SIGN_LENGTH);
  for (const { before, codes } of AMOUNTS_SIGNS) {
    const match = before.exec(head);
    if (match) return { units: codes, length: match[0].length };
  }
  const code = /(?<![\p{L}])([A-Z]{3})[\s\u00a0]?$/u.exec(head);
  return code?.[1] ? { units: [code[1]], length: code[0].length } : NO_UNIT;
}

const unitsOf = once(({ percent, currencies }: Lexicon['numbers']) => {
  const at = (source: string) => new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:${source})(?![\\p{L}])`, 'iu');
  return {
    percent: at(percent.join('|')),
    currencies: currencies.map(([name, codes]) => ({
      after: at(`(?:\\p{L}+(?:e|er|en|ische[nr]?|ish|ian) )?(?:${name})`),
      codes: codes.split(' '),
    })),
  };
});

function unitsAfter(tail: string, { numbers }: Lexicon): FoundUnit {
  const { percent, currencies } = unitsOf(numbers);
  const hundredths = /^[\s\u00a0\u202f]?%/.exec(tail) ?? percent.exec(tail);
  if (hundredths) return { units: ['percent'], length: hundredths[0].length };
  for (const { after, codes } of [...AMOUNTS_SIGNS, ...currencies]) {
    const match = after.exec(tail);
    if (match) return { units: codes, length: match[0].length };
  }
  const code = /^[\s\u00a0-]([A-Z]{3})(?![\p{L}])/u.exec(tail);
  return code?.[1] ? { units: [code[1]], length: code[0].length } : NO_UNIT;
}

const soonAfter = once(
  (list: readonly string[]) => new RegExp(`^[^.;:!?]{0,30}?(?<![\\p{L}])(?:${list.join('|')})(?![\\p{L}])`, 'iu'),
);
const fillerAtEnd = once((list: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${list.join('|')})$`, 'iu'));
const wordAtEnd = once((list: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})$`, 'iu'));

/** The words directly before the number, past what changes nothing, or directly after it. */
function boundsOf(head: string, tail: string, lexicon: Lexicon): readonly Bound[] {
  const { bounds, afterwards, fillers, worth } = lexicon.numbers;
  for (const kind of ['at-least', 'at-most'] as const) if (soonAfter(afterwards[kind]).test(tail)) return [kind];
  let before = head.replace(/[\s\u00a0(„“"»«-]+$/u, '');
  for (let filler = true; filler; ) {
    const found = boundAtEnd(before, bounds);
    if (found) return withWorth(before.slice(0, before.length - found.length), found, tail, worth);
    const match = fillerAtEnd(fillers).exec(before);
    filler = match != null;
    if (match) before = before.slice(0, match.index).trimEnd();
  }
  return ['exact'];
}

function boundAtEnd(
  text: string,
  bounds: Readonly<Record<BoundWords, readonly string[]>>,
): { kind: BoundWords; length: number; word: string } | null {
  const all = (Object.keys(bounds) as BoundWords[]).flatMap((kind) => {
    const match = wordAtEnd(bounds[kind]).exec(text);
    return match ? [{ kind, length: match[0].length, word: match[0] }] : [];
  });
  // "nicht mehr als" before "mehr als": the longest.
  return all.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** "Ein Vertrag über 12 Millionen" and "over ten years" may mean the number itself. */
function withWorth(
  before: string,
  { kind, word }: { kind: BoundWords; word: string },
  tail: string,
  worth: readonly string[],
): readonly Bound[] {
  const ambiguous = /^(?:über|about|over|um|unter|within|gegen|ab|under|around)$/i.test(word);
  const nouns = pattern(worth);
  const last = [...before.slice(-60).matchAll(nouns)].at(-1);
  // "einen Vertrag über 12 Millionen": what it is worth, and no bound at all.
  if (
    /^über$/i.test(word) &&
    last != null &&
    before
      .slice(-60)
      .slice(last.index + last[0].length)
      .trim() === ''
  )
    return ['exact'];
  const follows =
    last != null &&
    before
      .slice(-60)
      .slice(last.index + last[0].length)
      .trim()
      .split(/\s+/).length <= 3;
  return ambiguous && (follows || TIME.test(tail)) ? [...FITS[kind], 'exact'] : FITS[kind];
}

const nearStart = (text: string) => text.split(/\s+/).slice(0, 8).join(' ');
const nearEnd = (text: string) => text.split(/\s+/).slice(-7).join(' ');

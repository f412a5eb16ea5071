/** Numbers in a text, in digits and in words, with the magnitude beside them: "1,5 Mio.", "two hundred and fifty million". */
import { once } from '../once.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Span } from './sentences.js';

export interface Figure extends Span {
  readonly value: number;
  /** Its magnitude word stood beside it: "drei Millionen"; the other end of a range may share it. */
  readonly factor: number;
}

const NUMBERS_DIGITS = /(?<![\p{L}\p{N}_.,])\p{N}+(?:[.,'’\u00a0\u202f\u2009 ]\p{N}+)*/gu;

export function figuresIn(text: string, lexicon: Lexicon): Figure[] {
  const inDigits = Array.from(text.matchAll(NUMBERS_DIGITS), (match) => digits(match[0], match.index, lexicon)).filter(
    // "m²" and what is no digit of ours.
    ({ value }) => !Number.isNaN(value),
  );
  const inWords = wordNumbers(text, lexicon).filter(
    (one) => !inDigits.some(({ start, end }) => one.start < end && one.end > start),
  );
  return [...inDigits, ...inWords].sort((a, b) => a.start - b.start).map((one) => scaled(text, one, lexicon));
}

const FRACTIONS: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75' };

/** Groups of three after a space or the language's separator are thousands; one other group is the fraction. */
function digits(found: string, start: number, { numbers }: Lexicon): Figure {
  let text = found;
  const fraction = /^(\p{Nd}*)([¼½¾])/u.exec(text);
  if (fraction)
    return {
      start,
      end: start + fraction[0].length,
      value: Number(`${fraction[1]}.${FRACTIONS[fraction[2] ?? '']}`),
      factor: 1,
    };
  // Two numbers side by side are two: "2024 250 Schiffe".
  const grouped = /^\p{N}{1,3}(?:[ \u00a0\u202f\u2009'’]\p{N}{3})+(?!\p{N})/u.exec(text)?.[0];
  if (grouped == null) text = text.split(/[ \u00a0\u202f\u2009]/)[0] ?? text;
  else text = text.startsWith(grouped) ? text : grouped;
  const end = start + text.length;
  const bare = text.replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const parts = bare.split(/[.,]/);
  const marks = bare.replace(/\p{N}/gu, '');
  const thousands = (mark: string) => mark === numbers.thousands;
  if (parts.length === 1) return { start, end, value: Number(bare), factor: 1 };
  const last = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1).join('');
  const lastIsGroup =
    last.length === 3 && (thousands(marks.at(-1) ?? '') || (marks.length > 1 && marks[0] === marks.at(-1)));
  const value = lastIsGroup ? Number(parts.join('')) : Number(`${whole}.${last}`);
  return { start, end, value, factor: 1 };
}

const magnitudesOf = once(({ magnitudes }: Lexicon['numbers']) =>
  magnitudes.map(
    ([pattern, by]) =>
      [new RegExp(`^[\\s\\u00a0\\u2010\\u2011-]{0,2}(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'), by] as const,
  ),
);

/** After a space these are metres, millimetres, miles, unless the number is money: "£7.5 m". */
const ABBREVIATED = /^\s(?:k|b|mm?|mill?)$/i;
const MONEY = /(?:[$€£¥]|(?<!\p{L})(?:EUR|USD|GBP|CHF|AUD|CAD))\s?$/u;

/** The magnitude after the number, with or without a space or hyphen; several may follow ("hundert Millionen"). */
function scaled(text: string, figure: Figure, { numbers }: Lexicon): Figure {
  let { value, end, factor } = figure;
  const isMoney = MONEY.test(text.slice(Math.max(0, figure.start - 5), figure.start));
  for (let again = true; again; ) {
    again = false;
    for (const [pattern, by] of magnitudesOf(numbers)) {
      const match = pattern.exec(text.slice(end, end + 24));
      if (match == null || (!isMoney && (ABBREVIATED.test(match[0]) || /^mm|^mill?$/i.test(match[0])))) continue;
      value *= by;
      factor *= by;
      end += match[0].length;
      again = true;
      break;
    }
  }
  return { ...figure, value: Number(value.toPrecision(15)), factor, end };
}

/** Runs of number words; what the language composes of them in one word is read in parts. */
function wordNumbers(text: string, lexicon: Lexicon): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])\p{L}+(?:-\p{L}+)?/gu)) {
    const [word] = match;
    const value = wordValue(word.toLowerCase(), lexicon);
    const whole = value == null ? headValue(word, lexicon) : { value, length: word.length };
    if (whole == null) continue;
    const before = figures.at(-1);
    const gap = before ? text.slice(before.end, match.index) : '';
    if (before && /^(?: and | )$/.test(gap) && joins(before.value, whole.value, gap)) {
      figures[figures.length - 1] = {
        ...before,
        value: joined(before.value, whole.value),
        end: match.index + whole.length,
      };
    } else figures.push({ start: match.index, end: match.index + whole.length, value: whole.value, factor: 1 });
  }
  return figures.filter(({ start, end, value }) => !isArticle(text, start, end, value, lexicon));
}

/** "two hundred and fifty", "half a million": what multiplies, what adds. */
function joins(before: number, next: number, gap: string): boolean {
  if (before === 0.5 && next === 1) return true;
  if (next === 100 || next >= 1000) return gap === ' ' && before < next;
  return before >= 100 && next < 100 && (gap === ' and ' || gap === ' ');
}

function joined(before: number, next: number): number {
  if (before === 0.5 && next === 1) return 0.5;
  return next >= 100 ? before * next : before + next;
}

/** "einen" and "a" are numbers before a magnitude alone. */
function isArticle(text: string, start: number, end: number, value: number, { numbers }: Lexicon): boolean {
  if (value !== 1 || /^(?:one|eins)$/i.test(text.slice(start, end))) return false;
  return !magnitudeAt(numbers).test(text.slice(end, end + 24));
}

const magnitudeAt = once(({ magnitudes }: Lexicon['numbers']) => {
  const pattern = magnitudes.map(([one]) => one).join('|');
  return new RegExp(`^[\\s-](?:halbe\\p{L}*\\s)?(?:${pattern})(?![\\p{L}])`, 'iu');
});

function wordValue(word: string, { numbers }: Lexicon): number | null {
  const known = Object.hasOwn(numbers.words, word) ? numbers.words[word] : undefined;
  if (known != null) return known;
  if (/^(?:hundred|hundert|einhundert)$/.test(word)) return 100;
  if (/^(?:tausend|eintausend)$/.test(word)) return 1000;
  const english = /^(\p{L}+ty)-(\p{L}+)$/u.exec(word);
  if (english) return sum(numbers.words[english[1] ?? ''], numbers.words[english[2] ?? '']);
  return german(word, numbers.words);
}

/** "fünfundzwanzig", "zweihundertfünfzig", "dreitausend". */
function german(word: string, words: Readonly<Record<string, number>>): number | null {
  for (const [unit, by] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(unit);
    if (at < 0) continue;
    const head = at === 0 ? 1 : (own(words, word.slice(0, at)) ?? german(word.slice(0, at), words));
    const rest = word.slice(at + unit.length).replace(/^und/, '');
    const tail = rest === '' ? 0 : (own(words, rest) ?? german(rest, words));
    return head == null || tail == null ? null : head * by + tail;
  }
  const pair = /^(\p{L}+?)und(\p{L}+zig|dreißig)$/u.exec(word);
  return pair ? sum(own(words, pair[1] ?? ''), own(words, pair[2] ?? '')) : null;
}

const own = (words: Readonly<Record<string, number>>, word: string) =>
  Object.hasOwn(words, word) ? words[word] : undefined;

function sum(a: number | undefined, b: number | undefined): number | null {
  return a == null || b == null ? null : a + b;
}

/** The number at the head of a compound: "Zehn-Prozent-Anteil", "zwölf-Millionen-Euro-Deal". */
function headValue(word: string, lexicon: Lexicon): { value: number; length: number } | null {
  const [head = '', tail] = word.split('-');
  const value = tail == null ? null : wordValue(head.toLowerCase(), lexicon);
  return value == null || (value === 1 && !/^(?:ein|one)$/i.test(head)) ? null : { value, length: head.length };
}

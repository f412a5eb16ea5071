/** The days that a text names, as days of the calendar. */
import { once } from '../once.js';
import { find, type Lexicon } from './lexicon/index.js';
import type { Span } from './sentences.js';

export interface Day extends Span {
  /** YYYY-MM-DD; several where a weekday may mean either week. */
  readonly days: readonly string[];
}

const DAYS_DAY_MS = 86_400_000;

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const msOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** `anchors`: the days on which the text may have been written. */
export function daysIn(text: string, lexicon: Lexicon, anchors: readonly string[]): Day[] {
  const dates = datesIn(text, lexicon, anchors);
  const free = ({ start }: Span) => !dates.some((one) => start >= one.start && start < one.end);
  const relative = [
    ...weekdaysIn(text, lexicon, anchors),
    ...shiftedIn(text, lexicon.days.today, 0, anchors),
    ...shiftedIn(text, lexicon.days.yesterday, -1, anchors),
    ...shiftedIn(text, lexicon.days.dayBefore, -2, anchors),
    ...shiftedIn(text, lexicon.days.tomorrow, 1, anchors),
  ].filter(free);
  // "Monday, 3 June": the weekday says the same again.
  const apart = relative.filter((one) => !dates.some((date) => date.start - one.end >= 0 && date.start - one.end < 7));
  return [...dates, ...apart].sort((a, b) => a.start - b.start);
}

const datePatterns = once((months: readonly string[]) =>
  months.map((name) => ({
    dayFirst: new RegExp(
      `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?:${name})(?![\\p{L}])(?:,?\\s(\\d{4}))?`,
      'giu',
    ),
    monthFirst: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${name})\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}.]\\p{N}|\\p{N})(?:,?\\s(\\d{4}))?`,
      'giu',
    ),
  })),
);

/** Written-out and numeric dates; without a year, that of the anchors. */
function datesIn(text: string, { days }: Lexicon, anchors: readonly string[]): Day[] {
  const found: Day[] = [];
  // "Am Montag": every kind of date has a number, and there are many kinds.
  if (!/\d/.test(text)) return found;
  const push = (match: RegExpExecArray | RegExpMatchArray, year: string | undefined, month: number, day: number) => {
    const start = match.index ?? 0;
    const years = year != null ? [Number(year)] : [...new Set(anchors.map((anchor) => Number(anchor.slice(0, 4))))];
    const real = years.map((one) => dayOf(one, month, day)).filter((one) => one != null);
    if (real.length > 0) found.push({ start, end: start + match[0].length, days: real });
  };
  datePatterns(days.months).forEach(({ dayFirst, monthFirst }, month) => {
    for (const match of text.matchAll(dayFirst)) push(match, match[2], month, Number(match[1]));
    for (const match of text.matchAll(monthFirst)) push(match, match[2], month, Number(match[1]));
  });
  for (const match of text.matchAll(/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g))
    push(match, match[1], Number(match[2]) - 1, Number(match[3]));
  for (const match of text.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/g))
    push(match, match[3], Number(match[2]) - 1, Number(match[1]));
  return found;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && day > 0 ? date.toISOString().slice(0, 10) : null;
}

const wordsAtEnd = once((words: readonly string[]) => new RegExp(`(?:${words.join('|')})\\s*$`, 'iu'));

/** A list for each: what is made of a list is kept as long as the list is. */
const weekdayLists = once((weekdays: readonly string[]) => weekdays.map((one) => [one]));

/** The last such day up to the anchor; with "last" also the one before, with "next" the one after. */
function weekdaysIn(text: string, { days }: Lexicon, anchors: readonly string[]): Day[] {
  return weekdayLists(days.weekdays).flatMap((list, weekday) =>
    find(list, text).map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 14), start);
      const has = (words: readonly string[]) => wordsAtEnd(words).test(before);
      const past = anchors.map((anchor) => {
        const back = (new Date(msOf(anchor)).getUTCDay() + 6 - weekday) % 7;
        return msOf(anchor) - back * DAYS_DAY_MS;
      });
      const all = past.flatMap((ms) => {
        if (has(days.next)) return [ms + 7 * DAYS_DAY_MS, ms + 14 * DAYS_DAY_MS];
        return has(days.last) ? [ms, ms - 7 * DAYS_DAY_MS] : [ms];
      });
      return { start, end, days: [...new Set(all.map(isoOf))] };
    }),
  );
}

function shiftedIn(text: string, words: readonly string[], by: number, anchors: readonly string[]): Day[] {
  return find(words, text).map(({ start, end }) => ({
    start,
    end,
    days: anchors.map((anchor) => isoOf(msOf(anchor) + by * DAYS_DAY_MS)),
  }));
}

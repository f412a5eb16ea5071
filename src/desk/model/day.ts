/** A day as somebody typed it, and the one that a pasted article tells of itself. */
import { DATE, inCalendar } from '../../story/dates.js';

/** As a story writes it: `YYYY-MM-DD`, in the calendar. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && DATE.test(text) && inCalendar(text);

const MONTHS = [
  'jan(?:uary|uar)?|jänner',
  'feb(?:ruary|ruar)?',
  'mar(?:ch)?|märz|mrz',
  'apr(?:il)?',
  'may|mai',
  'june?|juni',
  'july?|juli',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
].map((names) => new RegExp(`^(?:${names})$`, 'i'));

const FORMS: readonly (readonly [pattern: RegExp, order: readonly [year: number, month: number, day: number]])[] = [
  [/(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)/gu, [3, 2, 1]],
  [/(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, (\d{4})(?!\d)/gu, [3, 1, 2]],
  [/(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/gu, [3, 2, 1]],
  [/(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/gu, [1, 2, 3]],
];

/** In so many lines, which are no longer than this, an article says of which day it is; or its first sentence begins with it. */
const HEAD = 8;
const LONGEST = 120;
const BEGINNING = 60;

/** The first day that its head names; null where it names none with its year. Days with slashes are read in two ways, and so in none. */
export function dayOf(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, HEAD)) {
    const found = dayIn(line.length <= LONGEST ? line : line.slice(0, BEGINNING));
    if (found) return found;
  }
  return null;
}

function dayIn(line: string): string | null {
  for (const [pattern, [year, month, day]] of FORMS)
    for (const match of line.matchAll(pattern)) {
      const told = match[month] ?? '';
      const number = /^\d/.test(told) ? Number(told) : MONTHS.findIndex((one) => one.test(told)) + 1;
      const two = (its: number | string) => String(its).padStart(2, '0');
      const its = `${match[year]}-${two(number)}-${two(match[day] ?? '')}`;
      if (isDay(its)) return its;
    }
  return null;
}

/** Of several sources the day of the newest; null where none has one. */
export function newestDay(
  sources: readonly { readonly published?: string | undefined; readonly updated?: string | undefined }[],
): string | null {
  const days = sources.flatMap(({ published, updated }) => updated ?? published ?? []).filter(isDay);
  return days.toSorted().at(-1) ?? null;
}

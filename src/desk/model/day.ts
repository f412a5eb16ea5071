/** A day as somebody typed it, and the one that a pasted article tells of itself. */
import { DATE, inCalendar } from '../../story/dates.js';
import { daysIn } from '../../story/findings/days.js';
import { lexiconOf } from '../../story/findings/lexicon/index.js';

/** As a story writes it: `YYYY-MM-DD`, in the calendar. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && DATE.test(text) && inCalendar(text);

/** An article may name its day in another language than its own. */
const LEXICONS = ['de', 'en'].flatMap((lang) => lexiconOf(lang) ?? []);

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

/** Without a day to count from, only what has its year is one. */
function dayIn(line: string): string | null {
  const all = LEXICONS.flatMap((lexicon) => daysIn(line, lexicon, [])).filter(({ days }) => days.length > 0);
  return all.toSorted((a, b) => a.start - b.start)[0]?.days[0] ?? null;
}

/** Of several sources the day of the newest; null where none has one. */
export function newestDay(
  sources: readonly { readonly published?: string | undefined; readonly updated?: string | undefined }[],
): string | null {
  const days = sources.flatMap(({ published, updated }) => updated ?? published ?? []).filter(isDay);
  return days.toSorted().at(-1) ?? null;
}

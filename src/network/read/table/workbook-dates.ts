/** Dates of a workbook: numbers that a format shows as days, counted from 1900 or from 1904. */

/** Formats that every workbook has and that show a date. */
const WORKBOOK_DATES_BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Days between the two beginnings, and between 1900's and 1970. */
const WORKBOOK_DATES_1904 = 1462;
const WORKBOOK_DATES_1970 = 25_569;
const WORKBOOK_DATES_DAY = 86_400;

export const isBuiltInDate = (id: number): boolean =>
  WORKBOOK_DATES_BUILT_IN.some(([from, to]) => id >= from && id <= to);

/** A format shows a date where it names a part of one outside of quotes, escapes and brackets; `[h]:mm` is how long, and no date. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return false;
  return /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, '').replace(/General|E[+-]/gi, ''));
}

/** ISO 8601: a day, a time of day, or both, to the second. The 1900 calendar has a 29th of February that never was. */
export function dateOf(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + WORKBOOK_DATES_1904 : serial;
  const real = days < 61 && days >= 1 && !from1904 ? days + 1 : days;
  const seconds = Math.round(real * WORKBOOK_DATES_DAY) - WORKBOOK_DATES_1970 * WORKBOOK_DATES_DAY;
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  if (!from1904 && serial < 1) return iso.slice(11, 19);
  return seconds % WORKBOOK_DATES_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** When a date of the story file is, in time; what shape it has is `dates.ts`, apart from this because every reader needs that first. */

const YEAR_MS = 365.2425 * 86_400_000;
/** Its fields, once it is known to be one. */
const FIELDS = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T([\d:]{8})(.*))?/;
/** A season starts where the northern half of the earth has it start. */
const FIRST_MONTHS: Readonly<Record<string, number>> = { XX: 1, 21: 3, 22: 6, 23: 9, 24: 12 };

/** The first moment that a date can mean, in ms since 1970 (UTC); of an interval that of its start, or of its end where that is all. */
export function startOf(edtf: string): number {
  const [from = '', to = ''] = edtf.split('/');
  const text = from === '' || from === '..' ? to : from;
  if (text.startsWith('Y')) return (Number.parseInt(text.slice(1), 10) - 1970) * YEAR_MS;
  const [, year = '0', month = '01', day = '01', time = '00:00:00', zone = ''] = FIELDS.exec(text) ?? [];
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const start = new Date(0);
  start.setUTCFullYear(Number(year.replaceAll('X', '0')), (FIRST_MONTHS[month] ?? Number(month)) - 1, Number(day) || 1);
  return start.setUTCHours(hour, minute, second) - offsetOf(zone);
}

/** Of `+02:00`, `-04`, `Z` or nothing, in ms. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The last moment that a date can mean: the end of its day, month, season or year; of an open interval there is none. */
export function endOf(edtf: string): number {
  const [from = '', to] = edtf.split('/');
  if (to === '' || to === '..') return Number.POSITIVE_INFINITY;
  const text = to ?? from;
  if (text.startsWith('Y')) return startOf(text) + YEAR_MS;
  const [, year = '0', month = 'XX', day = 'XX', time, zone = ''] = FIELDS.exec(text) ?? [];
  if (time) return startOf(text);
  const end = new Date(0);
  const years = Number(year.replaceAll('X', '9'));
  const season = FIRST_MONTHS[month];
  // The day before the first of the month after; a month that is not told is the last of its year.
  const months = month === 'XX' ? 12 : season == null ? Number(month) : season + 2;
  end.setUTCFullYear(years, day === 'XX' ? months : months - 1, day === 'XX' ? 0 : Number(day));
  return end.setUTCHours(23, 59, 59, 999) - offsetOf(zone);
}

/** First and last moment that a date can mean; an interval of which only the end is known may have begun at any time. */
export const spanOf = (edtf: string): readonly [from: number, to: number] => [
  /^(\.\.)?\//.test(edtf) ? Number.NEGATIVE_INFINITY : startOf(edtf),
  endOf(edtf),
];

/** First and last moment of a period, both of its dates included; without one of them it has no end there. */
export const periodOf = ({ from, to }: { readonly from?: string; readonly to?: string }): readonly [number, number] => [
  from == null ? Number.NEGATIVE_INFINITY : startOf(from),
  to == null ? Number.POSITIVE_INFINITY : endOf(to),
];

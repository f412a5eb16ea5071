/** Dates as the story file writes them: a year, a month or a day of the calendar; of speech also the shapes of EDTF (ISO 8601-2), levels 0 and 1. */

const YEAR_MS = 365.2425 * 86_400_000;
/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** One EDTF date: a long year, unspecified digits (X), a season (21 to 24), a day with or without its time; then `?`, `~` or `%`. */
const PART =
  /^(Y-?\d{5,9}|-?(\d{3}X|\d\dXX|\d{4}(-(2[1-4]|XX(-XX)?|(0[1-9]|1[0-2])(-(XX|(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]\d\d(:\d\d)?)?)?))?))?))[?~%]?$/;
/** Its fields, once it is known to be one. */
const FIELDS = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T([\d:]{8})(.*))?/;
/** A season starts where the northern half of the earth has it start. */
const FIRST_MONTHS: Readonly<Record<string, number>> = { XX: 1, 21: 3, 22: 6, 23: 9, 24: 12 };

/** Has the calendar that day? Of a date of the right shape; a year or a month always. */
export function inCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The calendar repeats after 400 years, and JavaScript reads years below 100 as 19xx.
  return day <= new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}

/** One date, or an interval `from/to` whose ends may be open (`..`) or unknown (nothing), not both. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isPart(text);
  const closed = ends.filter((end) => end !== '' && end !== '..');
  return ends.length === 2 && closed.length > 0 && closed.every(isPart);
}

function isPart(text: string): boolean {
  return PART.test(text) && (!/^\d{4}-\d\d-\d\d/.test(text) || inCalendar(text.slice(0, 10)));
}

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

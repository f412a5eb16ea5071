/** Dates as the story file writes them: a year, a month or a day of the calendar; of speech also the shapes of EDTF (ISO 8601-2), levels 0 and 1. */

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** One EDTF date: a long year, unspecified digits (X), a season (21 to 24), a day with or without its time; then `?`, `~` or `%`. */
const PART =
  /^(Y-?\d{5,9}|-?(\d{3}X|\d\dXX|\d{4}(-(2[1-4]|XX(-XX)?|(0[1-9]|1[0-2])(-(XX|(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]\d\d(:\d\d)?)?)?))?))?))[?~%]?$/;

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

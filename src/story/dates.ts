/** Dates as the story file writes them: a year, a month or a day of the calendar; of speech also the shapes of EDTF (ISO 8601-2), levels 0 and 1. */

const DAY_MS = 86_400_000;
const YEAR_MS = 365.2425 * DAY_MS;
/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const YEAR = /^Y-?\d{5,9}$/;
const PART =
  /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(2[1-4]|0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d(:\d\d)?)?)?)?)?$/;

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
  const bare = text.replace(/[?~%]$/, '');
  if (YEAR.test(bare)) return true;
  const [, year = '', month = '', day = ''] = PART.exec(bare) ?? [];
  if (year === '' || (day !== '' && Number(month) > 12)) return false;
  const concrete = !/X/.test(year + month + day) && day !== '' && !year.startsWith('-');
  if (/X/.test(year) && month !== '') return false;
  if (month === 'XX' && day !== '' && day !== 'XX') return false;
  return !concrete || inCalendar(`${year}-${month}-${day}`);
}

/** The first moment that a date can mean, in ms since 1970 (UTC); of an interval, that of its known end that comes first. */
export function startOf(edtf: string): number {
  const [from = '', to = ''] = edtf.split('/');
  const text = (from === '' || from === '..' ? to : from).replace(/[?~%]$/, '');
  if (text.startsWith('Y')) return (Number(text.slice(1)) - 1970) * YEAR_MS;
  const [, year = '0', month = '01', day = '01', time, , zone] = PART.exec(text) ?? [];
  const seasons: Record<string, number> = { XX: 1, '21': 3, '22': 6, '23': 9, '24': 12 };
  const start = new Date(0);
  start.setUTCFullYear(Number(year.replaceAll('X', '0')), (seasons[month] ?? Number(month)) - 1, Number(day) || 1);
  if (time === undefined) return start.getTime();
  const [hour = 0, minute = 0, second = 0] = time.slice(1, 9).split(':').map(Number);
  return start.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 - offsetOf(zone ?? 'Z');
}

function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

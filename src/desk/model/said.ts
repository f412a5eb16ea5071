/** When something was said, as a maker tells it: on a day, in a month, in a year, between two of these; and how sure that is. The file has it as EDTF. */
import { DATE, inCalendar, isEdtf } from '../../story/dates.js';

export const SAID_SHAPES = ['none', 'day', 'month', 'year', 'between', 'other'] as const;
export type SaidShape = (typeof SAID_SHAPES)[number];

/** EDTF's marks: approximate, uncertain, both. */
export const SAID_MARKS = ['', '~', '?', '%'] as const;
export type SaidMark = (typeof SAID_MARKS)[number];

export interface Said {
  readonly shape: SaidShape;
  /** The date; of an interval its first, empty where it is open; of what is none of the shapes the text itself. */
  readonly from: string;
  readonly to: string;
  readonly mark: SaidMark;
}

const SHAPES: Readonly<Record<number, SaidShape>> = { 4: 'year', 7: 'month', 10: 'day' };
const isDate = (text: string) => DATE.test(text) && inCalendar(text);

export function readSaid(text: string | undefined): Said {
  const whole = text ?? '';
  if (whole === '') return { shape: 'none', from: '', to: '', mark: '' };
  const [date = '', mark = ''] = /^(.*?)([~?%]?)$/s.exec(whole)?.slice(1) ?? [];
  if (isDate(date)) return { shape: SHAPES[date.length] ?? 'other', from: date, to: '', mark: mark as SaidMark };
  const [from = '', to = '', ...more] = whole.split('/').map((end) => (end === '..' ? '' : end));
  const isInterval = whole.includes('/') && more.length === 0 && [from, to].some((end) => end !== '');
  // An unknown end is not an open one: only what is written anew as it was is told apart into fields.
  if (isInterval && writeSaid({ shape: 'between', from, to, mark: '' }) === whole)
    return { shape: 'between', from, to, mark: '' };
  return { shape: 'other', from: whole, to: '', mark: '' };
}

/** What the file has for it; null as long as it is no date. */
export function writeSaid({ shape, from, to, mark }: Said): string | null {
  if (shape === 'other') return isEdtf(from.trim()) ? from.trim() : null;
  if (shape === 'between') {
    const ends = [from, to].map((end) => end.trim());
    const isWhole = ends.some((end) => end !== '') && ends.every((end) => end === '' || isDate(end));
    return isWhole ? ends.map((end) => end || '..').join('/') : null;
  }
  return isDate(from) && SHAPES[from.length] === shape ? from + mark : null;
}

/** The same time told in another way, as far as nothing has to be made up: of a day its month, of a month no day. */
export function saidAs(said: Said, shape: SaidShape): Said {
  const { from, mark } = said;
  const isPlain = said.shape === 'day' || said.shape === 'month' || said.shape === 'year';
  if (shape === 'none') return { shape, from: '', to: '', mark: '' };
  if (shape === 'other') return { shape, from: writeSaid(said) ?? from, to: '', mark: '' };
  if (shape === 'between') return { shape, from: isPlain ? from : '', to: '', mark: '' };
  const length = Number(Object.keys(SHAPES).find((its) => SHAPES[Number(its)] === shape));
  const date = said.shape === 'other' && !isDate(from.slice(0, length)) ? '' : from.slice(0, length);
  return { shape, from: date, to: '', mark: isPlain ? mark : '' };
}

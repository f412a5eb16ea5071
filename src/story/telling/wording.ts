/** How excerpts, dates, amounts and sources are put into words, wherever they are shown: in the panel, in a figure, in what is copied. */
import type { Messages } from '../../i18n/index.js';
import type { Amount, Quote, Source, Statement } from '../definition.js';
import { enclosed } from '../verifying/marks.js';
import { pickText } from './text.js';

/** A run of an excerpt; `own` where it stands inside quotation marks of the source. */
export interface SpokenRun {
  readonly text: string;
  readonly own: boolean;
}

/** Splits an excerpt at its inner quotation marks, which stay with the words they enclose; `lang` is the excerpt's. */
export function runsOf(excerpt: string, lang: string): SpokenRun[] {
  const runs: SpokenRun[] = [];
  let at = 0;
  for (const { start, end } of enclosed(excerpt, lang)) {
    if (start > at) runs.push({ text: excerpt.slice(at, start), own: false });
    runs.push({ text: excerpt.slice(start, end), own: true });
    at = end;
  }
  if (at < excerpt.length) runs.push({ text: excerpt.slice(at), own: false });
  return runs;
}

/** Of a draft either may be missing. */
interface Told {
  readonly form?: Statement['form'] | undefined;
  readonly modality?: Statement['modality'] | undefined;
}

/** How sure it is: what somebody says is no fact of the source's, however plainly it is said. */
export function certaintyText(
  t: Pick<Messages, 'modalities' | 'asserted'>,
  { form, modality = 'asserted' }: Told,
): string {
  return modality === 'asserted' ? t.asserted[form === 'reported' ? 'reported' : 'said'] : t.modalities[modality];
}

/** What stands around an excerpt in its source, as it reads beside it: the file leaves the space and the marks of the seam out. */
export function contextOf({ prefix, suffix }: Quote): { readonly before: string; readonly after: string } {
  // Of words in quotation marks the page sets both marks itself.
  const before = prefix?.trim().replace(/(^|\s)["„“«»]$/, '');
  const after = suffix?.trim().replace(/^([,.;:!?]?)["”“»]([,.;:!?]?)(?=\s|$)/, '$1$2');
  return {
    before: before ? `…\u00a0${before} ` : '',
    after: after ? `${/^\p{P}/u.test(after) ? '' : ' '}${after}\u00a0…` : '',
  };
}

/** Quotation marks by language of the quoted words, so that a German quote keeps „…“ on an English page. */
const WORDING_MARKS: readonly (readonly [open: string, close: string, languages: string])[] = [
  ['„', '“', 'de cs sk sl hr sr bs bg mk is lt lv et ka'],
  ['„', '”', 'pl hu ro'],
  ['“', '”', 'en ko th tr pt vi hi id ms ga tl nl zh'],
  ['”', '”', 'sv fi he'],
  ['«', '»', 'ru uk be el es it ca eu gl no nb nn ar fa hy de-ch'],
  ['»', '«', 'da'],
  ['« ', ' »', 'fr'],
  ['「', '」', 'ja zh-hant zh-tw zh-hk'],
];
const MARKS_OF: ReadonlyMap<string, readonly [open: string, close: string]> = new Map(
  WORDING_MARKS.flatMap(([open, close, languages]) =>
    languages.split(' ').map((lang) => [lang, [open, close]] as const),
  ),
);

/** The marks that belong around words of a language; the interface's own where the language is not known. */
export function marksFor(lang: string, { quotes }: Pick<Messages, 'quotes'>): readonly [string, string] {
  const [language = '', more = ''] = lang.toLowerCase().split('-');
  return MARKS_OF.get(`${language}-${more}`) ?? MARKS_OF.get(language) ?? [quotes[0], quotes[1]];
}

/** "23. Januar 2025"; a year or a month as such; a span from its first day to its last; what is no plain date as it stands. */
export function dateText(date: string, t: Pick<Messages, 'date'>): string {
  const [first = '', last] = date.split('/');
  if (/^\d/.test(first) && last && /^\d/.test(last)) return `${dateText(first, t)} – ${dateText(last, t)}`;
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(date);
  if (!match) return date;
  const [year = 0, month, day] = match.slice(1).map((part) => (part == null ? undefined : Number(part)));
  return month == null ? String(year) : t.date(year, month, day);
}

/** No digit of the source is rounded away, and none is added. */
const WORDING_DIGITS = { minimumFractionDigits: 0, maximumFractionDigits: 10 } as const;

/** "mehr als 250.000.000"; with a currency, a per cent sign or the source's own word where the source names one. */
export function amountText(amount: Amount, t: Pick<Messages, 'lang' | 'bounds' | 'each'>): string {
  const { value, unit = '' } = amount;
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(t.lang, { ...WORDING_DIGITS, ...options });
  let number: string;
  if (unit === 'percent') number = format({ style: 'percent' }).format(value / 100);
  else if (/^[A-Z]{3}$/.test(unit)) number = format({ style: 'currency', currency: unit }).format(value);
  else number = `${format({}).format(value)}${unit ? ` ${unit}` : ''}`;
  const bound = t.bounds[amount.bound ?? 'exact'](number);
  return amount.each ? t.each(bound) : bound;
}

/** "dpa/reuters, 23. Januar 2025": the publisher, the agencies or the title in `lang` (plain strings are in `home`), with the date the source bears. */
export function sourceText(source: Source, t: Pick<Messages, 'lang' | 'date'>, home: string): string {
  const who = source.publisher ?? source.agencies?.join('/') ?? pickText(source.title, t.lang, home).text;
  const when = source.updated ?? source.published;
  return when ? `${who}, ${dateText(when, t)}` : who;
}

/** Dates, amounts and sources in words of the reader's language. */
import type { Messages } from '../i18n/index.js';
import type { Amount, Source } from '../story/definition.js';
import { say, type View } from './view.js';

/** "23. Januar 2025"; a year or a month as such; what is no plain date as it stands. */
export function dateText(date: string, lang: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match?.[1]) return date;
  const [, year, month, day] = match;
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month ? { month: 'long' as const } : {}),
    ...(day ? { day: 'numeric' as const } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}

/** "mehr als 250.000.000"; with a currency, a per cent sign or the source's own word where the source names one. */
export function amountText(amount: Amount, t: Messages): string {
  const unit = amount.unit;
  let number: string;
  if (unit === 'percent') number = new Intl.NumberFormat(t.lang, { style: 'percent' }).format(amount.value / 100);
  else if (unit && /^[A-Z]{3}$/.test(unit))
    number = new Intl.NumberFormat(t.lang, { style: 'currency', currency: unit, maximumFractionDigits: 0 }).format(
      amount.value,
    );
  else number = `${new Intl.NumberFormat(t.lang).format(amount.value)}${unit ? ` ${unit}` : ''}`;
  const bound = t.bounds[amount.bound ?? 'exact'](number);
  return amount.each ? t.each(bound) : bound;
}

/** "dpa/reuters, 23. Januar 2025" or the publisher or title, with the date the source bears. */
export function sourceText(view: View, source: Source): string {
  const who = source.publisher ?? source.agencies?.join('/') ?? say(view, source.title).text;
  const when = source.updated ?? source.published;
  return when ? `${who}, ${dateText(when, view.t.lang)}` : who;
}

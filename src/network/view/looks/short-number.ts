/** Numbers as they stand in legends and beside sliders: no more digits than tell the ends of their column apart. */
import type { Quantity } from '../../model/measures.js';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(lang, options);
  formats.set(key, format);
  return format;
}

/** Whole numbers stay whole; of others three digits of the span are told. Very large and very small ones as powers. */
export function shortNumber(
  measure: Pick<Quantity, 'low' | 'high' | 'whole'> | null,
  lang: string,
): (value: number) => string {
  if (!measure) return (value) => formatOf(lang, {}).format(value);
  const { low, high, whole } = measure;
  const most = Math.max(Math.abs(low), Math.abs(high));
  if (whole && most < 1e9)
    return (value) => formatOf(lang, { maximumFractionDigits: Number.isInteger(value) ? 0 : 1 }).format(value);
  if (most >= 1e9 || most < 1e-4)
    return (value) =>
      value === 0 ? '0' : formatOf(lang, { notation: 'scientific', maximumSignificantDigits: 3 }).format(value);
  // Near 0 the first digits tell, else those behind the point.
  if (most < 100) return (value) => formatOf(lang, { maximumSignificantDigits: 3 }).format(value);
  const digits = Math.max(0, Math.min(8, 2 - Math.floor(Math.log10(high - low))));
  return (value) => formatOf(lang, { maximumFractionDigits: digits }).format(value);
}

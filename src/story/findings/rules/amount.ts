/** Does the source name this amount: the value with its magnitude, the unit paired with that number, the bound, and for good rather than by the year? */
import type { Amount } from '../../definition.js';
import { type FoundAmount, isRange, sumsIn, withUnit } from '../amounts.js';
import type { Rule, Seen } from '../finding.js';
import type { Lexicon } from '../lexicon/index.js';
import { rateOf } from '../lexicon/rates.js';
import { sentenceOf } from '../passage.js';

const seen = (say: Seen['say'], params: Seen['params']): Seen => ({ code: 'amount', say, params });

export const amount: Rule = (passage) => {
  const { statement, lexicon, text } = passage;
  const given = statement.amount;
  if (given == null || lexicon == null) return null;
  const { start, end } = sentenceOf(passage);
  // Words at the excerpt's edge ("mehr als", "Euro") may be left out of it and are yet the source's.
  const words = text.slice(start, end);
  const all = sumsIn(words, lexicon);
  const own = all.filter((sum) => sum.start + start < passage.end && sum.end + start > passage.start);
  const sums = own.length > 0 ? own : all;
  const values = sums.filter(({ value }) => same(value, given.value));
  if (values.length === 0) return seen('amount-value', { given: String(given.value) });
  const units = values.filter((sum) => fits(sum, given));
  const [value] = values;
  if (units.length === 0) return unitSeen(given, value);
  if (units.some(({ bounds }) => bounds.includes(given.bound ?? 'exact'))) return rateSeen(words, all, units, lexicon);
  const [unit] = units;
  const said = unit?.bounds[0] ?? 'exact';
  return said === 'exact'
    ? seen('amount-bound-missing', { given: given.bound ?? 'exact' })
    : seen('amount-bound', { given: given.bound ?? 'exact', found: said });
};

function unitSeen({ unit }: Amount, sum: FoundAmount | undefined): Seen {
  // In its own words: who looks for “GBP” beside “£410,000” finds nothing.
  const found = sum?.unitSaid || (sum?.counted ?? '');
  if (unit == null) return seen('amount-unit-missing', { found });
  return found === '' ? seen('amount-no-unit', { given: unit }) : seen('amount-unit', { given: unit, found });
}

/** Only where it stands by the year or by the head each time: one that is a sum, too, is right. */
function rateSeen(
  words: string,
  all: readonly FoundAmount[],
  given: readonly FoundAmount[],
  lexicon: Lexicon,
): Seen | null {
  const rates = given.map((sum) => rateOf(words, withUnit(words, endOfRange(words, all, sum, lexicon)), lexicon));
  const [found] = rates;
  return found == null || rates.includes(null) ? null : seen('amount-rate', { found });
}

/** "3 bis 4 Euro im Monat" is by the month for both. */
function endOfRange(words: string, all: readonly FoundAmount[], sum: FoundAmount, lexicon: Lexicon): FoundAmount {
  const next = all[all.indexOf(sum) + 1];
  return next && isRange(words, sum, next, lexicon) ? next : sum;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A currency and per cent stand beside the number; any other unit is a word among those around it. */
function fits({ units, around, beside, counted }: FoundAmount, { unit }: Amount): boolean {
  if (unit == null) return units.length === 0 && counted == null;
  if (unit === 'percent' || /^[A-Z]{3}$/.test(unit)) return units.includes(unit);
  if (units.length > 0) return saysUnit(beside, unit) && !units.includes('percent');
  return saysUnit(around, unit);
}

/** Each word of the unit, whatever its ending. */
function saysUnit(around: string, unit: string): boolean {
  const text = around.toLowerCase();
  return unit
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word.length > 5 ? word.slice(0, -2) : word.length > 3 ? word.slice(0, -1) : word));
}

/**
 * How much money, or what else is counted, statements speak of. Added up is only what makes an honest sum; where it does not, the reason
 * stands in the sum's stead.
 */
import type { Amount, Statement } from '../definition.js';
import { MODALITIES, type Modality } from '../vocabulary.js';
import { byClaim } from './tellings.js';

/** Why amounts are not added up. */
export type NoSum = 'differ' | 'each' | 'overlap' | 'percent' | 'range' | 'unitless';

/** The claims of one unit and one certainty. */
export interface AmountSum {
  /** As the file has it; null where the sources name none. */
  readonly unit: string | null;
  readonly modality: Modality;
  /** How many different claims; what several sources tell counts once. */
  readonly claims: number;
  /** The amount as it is told, where there is but one claim and its tellings agree. */
  readonly only: Amount | null;
  /** Null where it would be no honest sum. */
  readonly total: number | null;
  readonly reason: NoSum | null;
}

/** A claim with its amount, told once. */
interface Told {
  readonly statement: Statement;
  readonly amount: Amount;
  /** Whether its sources give different amounts, or one of them gives as a fact what another does not. */
  readonly differs: boolean;
}

const modalityOf = ({ modality = 'asserted' }: Statement): Modality => modality;
const sameAmount = (a: Amount, b: Amount): boolean =>
  a.value === b.value &&
  a.unit === b.unit &&
  (a.bound ?? 'exact') === (b.bound ?? 'exact') &&
  (a.each ?? false) === (b.each ?? false);

function toldOnce(statements: readonly Statement[]): Told[] {
  return byClaim(statements).flatMap((tellings) => {
    const with_ = tellings.flatMap((statement) => (statement.amount ? { statement, amount: statement.amount } : []));
    const [first] = with_;
    if (!first) return [];
    const differs = with_.some(
      ({ statement, amount }) =>
        !sameAmount(amount, first.amount) || modalityOf(statement) !== modalityOf(first.statement),
    );
    return [{ ...first, differs }];
  });
}

/** How often an amount counts; null where "each" may be meant of either end. */
function timesOf({ amount, statement: { from, to } }: Told): number | null {
  if (!amount.each) return 1;
  if (!to) return null;
  return to.length === 1 ? from.length : from.length === 1 ? to.length : null;
}

/**
 * Whether one of two may be part of the other: the same party to the same, or two different doings with the same party at their end, such
 * as what is announced for a project and what is paid into it.
 */
function mayOverlap({ statement: a }: Told, { statement: b }: Told): boolean {
  const [of, other] = [a.to ?? a.from, b.to ?? b.from];
  const meet = of.some((id) => other.includes(id));
  return meet && (a.relation !== b.relation || a.from.some((id) => b.from.includes(id)));
}

function reasonOf(told: readonly Told[], unit: string | null): NoSum | null {
  if (told.some(({ differs }) => differs)) return 'differ';
  if (told.some(({ amount }) => (amount.bound ?? 'exact') !== 'exact')) return 'range';
  if (unit == null) return 'unitless';
  if (unit === 'percent') return 'percent';
  if (told.some((its) => timesOf(its) == null)) return 'each';
  return told.some((a, i) => told.slice(i + 1).some((b) => mayOverlap(a, b))) ? 'overlap' : null;
}

/** A finite number as a whole number of `10 ** -decimals`. */
function scaled(value: number, decimals: number): bigint {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction) * 10n ** BigInt(decimals + Number(exponent) - fraction.length);
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** Decimal numbers added up without the error of binary ones: 0.1 + 0.2 is 0.3. */
export function addedUp(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const sum = values.reduce((all, value) => all + scaled(value, decimals), 0n);
  return Number(`${sum}e-${decimals}`);
}

/** One for each unit, in the order in which they come up, and each certainty; what is given as a fact first. */
export function sumsOf(statements: readonly Statement[]): AmountSum[] {
  const told = toldOnce(statements);
  const units = [...new Set(told.map(({ amount }) => amount.unit ?? null))];
  return units.flatMap((unit) =>
    MODALITIES.flatMap((modality) => {
      const own = told.filter((its) => (its.amount.unit ?? null) === unit && modalityOf(its.statement) === modality);
      const [first] = own;
      if (!first) return [];
      const reason = reasonOf(own, unit);
      const total = reason ? null : addedUp(own.map((its) => its.amount.value * (timesOf(its) ?? 1)));
      const only = own.length === 1 && !first.differs ? first.amount : null;
      return [{ unit, modality, claims: own.length, only, total, reason }];
    }),
  );
}

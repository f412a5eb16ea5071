/** An amount as a maker types it: "86 million", "1,5 Mrd. Euro", "£1.2m". It is read as the findings read a text's; what may be two numbers is none. */
import type { Amount } from '../../story/definition.js';
import { plainSumsIn, sumsIn } from '../../story/findings/amounts.js';
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import { once } from '../../story/once.js';
import { byText } from './passage/by-text.js';
import { langOf } from './records.js';
import type { Draft } from './types.js';

export type TypedAmount =
  | { readonly amount: Amount }
  /** It may be either of these. */
  | { readonly either: readonly [number, number] }
  /** It is no number with its currency, or more than that. */
  | { readonly unread: true };

interface Reading {
  readonly amount: Amount;
  /** All currencies that the sign or the name may mean. */
  readonly units: readonly string[];
  /** Of a number without a word of its magnitude: as its digits stand. */
  readonly digits: string | null;
}

const UNREAD: TypedAmount = { unread: true };
/** Both languages may be typed at either desk; where they differ those of the desk and of the source count. */
const LANGUAGES = ['de', 'en'] as const;

/** `langs`: of the desk's page, and of the source; `draft` tells which dollars are meant. */
export function typedAmount(draft: Draft, typed: string, langs: readonly string[]): TypedAmount {
  const text = typed.trim().replace(/(?<!\p{L})(?:eur|usd|gbp|chf)(?!\p{L})/giu, (code) => code.toUpperCase());
  const read = (lang: string) => {
    const lexicon = lexiconOf(lang);
    return lexicon && readWhole(text, lexicon);
  };
  const all = LANGUAGES.flatMap((lang) => read(lang) ?? []);
  const own = [...new Set(langs)].flatMap((lang) => read(lang) ?? []);
  const [its] = own.length > 0 ? own : all;
  if (!its) return UNREAD;
  // "Billion" is a thousand times as much in German, whoever types it.
  const other = (its.digits == null ? all : own).find((one) => one.amount.value !== its.amount.value);
  const either = other ? ([its.amount.value, other.amount.value] as const) : asGroup(its);
  if (either) return { either };
  const unit = unitMeant(draft, its.units);
  return { amount: { ...its.amount, ...(unit != null && { unit }) } };
}

/** "1.200" in English, "1,200" in German: three digits behind a decimal mark are hardly what is meant. */
function asGroup({ amount: { value }, digits }: Reading): readonly [number, number] | null {
  if (digits == null || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return null;
  const group = Number(digits.replace(/[.,]/, ''));
  return group === value ? null : [group, value];
}

/** A number, its currency, and a word for how exact it is; null where anything else stands there. */
function readWhole(text: string, lexicon: Lexicon): Reading | null {
  const [sum, ...others] = sumsIn(text, lexicon);
  if (!sum || others.length > 0) return null;
  const [head, tail] = [text.slice(0, sum.start), text.slice(sum.end)];
  const { before, after, bound } = aroundOf(lexicon.numbers);
  const bare = head.replace(before, '').trim();
  const isLess = /^[-−]$/.test(bare);
  const isUnit = UNIT.test(tail) || after.test(tail);
  if (!isUnit || !sum.units.every(isKnown) || (bare !== '' && !isLess && !bound.test(bare))) return null;
  const number = text.slice(sum.start, sum.end);
  const found = sum.bounds[0] ?? 'exact';
  const amount = { value: isLess ? -sum.value : sum.value, ...(found !== 'exact' && { bound: found }) };
  return { amount, units: sum.units, digits: /\p{L}/u.test(number) ? null : number };
}

const UNIT = /^\s*(?:[A-Z]{0,3}\p{Sc}|%|[A-Z]{3})?\.?$/u;
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** "86 MIO" has three capitals, too. */
const isKnown = (unit: string) => unit === 'percent' || unit === 'BTC' || CODES.has(unit);

const aroundOf = once(({ currencies, percent, bounds }: Lexicon['numbers']) => {
  const names = [...currencies.map(([name]) => name), ...percent].join('|');
  return {
    before: /(?:[A-Z]{0,3}\p{Sc}|(?<!\p{L})[A-Z]{3})\s*$/u,
    after: new RegExp(`^[\\s-]*(?:${names})\\.?$`, 'iu'),
    bound: new RegExp(`^(?:${Object.values(bounds).flat().join('|')})$`, 'iu'),
  };
});

/** Of those that it may mean the one that the draft has most; else the first. */
function unitMeant(draft: Draft, units: readonly string[]): string | null {
  return mostUsed(draft, (unit) => units.includes(unit)) ?? units[0] ?? null;
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

function mostUsed(draft: Draft, fits: (unit: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const { amount } of draft.story.statements) {
    const unit = amount?.unit;
    if (unit != null && fits(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return firstOfMost(counts);
}

function firstOfMost(counts: ReadonlyMap<string, number>): string | null {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The currency that an amount of that source most likely has: of the draft, else of the source's text, else by its language. */
export function likelyUnit(draft: Draft, source: string): string {
  const lang = langOf(draft, source);
  const found = unitsInText[lang.startsWith('de') ? 'de' : 'en'](draft.texts.get(source) ?? '');
  return mostUsed(draft, isCurrency) ?? found ?? unitByLanguage(lang);
}

const unitsInText: Readonly<Record<(typeof LANGUAGES)[number], (text: string) => string | null>> = {
  de: byText((text) => unitIn(text, 'de')),
  en: byText((text) => unitIn(text, 'en')),
};

function unitIn(text: string, lang: string): string | null {
  const lexicon = lexiconOf(lang);
  const counts = new Map<string, number>();
  for (const { units } of lexicon ? plainSumsIn(text, lexicon) : []) {
    const [unit] = units;
    if (unit != null && isCurrency(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return firstOfMost(counts);
}

const BY_LANGUAGE: Readonly<Record<string, string>> = { en: 'USD', 'en-GB': 'GBP', 'de-CH': 'CHF' };
const unitByLanguage = (lang: string) => BY_LANGUAGE[lang] ?? BY_LANGUAGE[lang.split('-')[0] ?? ''] ?? 'EUR';

/** How much, when and how sure by a passage's own words alone, as far as they name one amount, and one day for the deed itself. */
import { amountOf } from '../../../propose/attributes/amount.js';
import type { Passage, ProposedAmount, Reading } from '../../../propose/types.js';
import { type FoundSum, plainSumsIn } from '../../../story/findings/amounts.js';
import { type Day, daysIn } from '../../../story/findings/days.js';
import { has, type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import type { Form } from '../../../story/vocabulary.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan, TakeFields } from '../types.js';
import { amountToFill, isAtStake, MANY } from './amounts.js';
import { certaintyIn } from './certainty.js';

/** What they do not tell is missing. */
export function readByHand(
  draft: Draft,
  source: string,
  span: PassageSpan,
  form: Form,
): Pick<TakeFields, 'amount' | 'said' | 'modality'> {
  const modality = certaintyIn(draft, source, span, form);
  const [text, lang] = [draft.texts.get(source) ?? '', langOf(draft, source)];
  const lexicon = lexiconOf(lang);
  const words = text.slice(span.start, span.end);
  const days = lexicon ? daysIn(words, lexicon, [SOME_DAY]) : [];
  const only = lexicon && onlyAmount(words, form, days, lang, lexicon);
  const amount = only && amountToFill(text, span, only, lang);
  const said = lexicon && onlyDay(words, form, days, lexicon);
  const isToCome = form === 'reported' && modality === 'planned';
  return {
    ...(amount && { amount }),
    ...(said != null && !isToCome && { said }),
    // What is left out is a fact.
    ...(modality !== 'asserted' && { modality }),
  };
}

/** The one amount at stake, where the words have no other number beside it and no clause by the way tells it. */
function onlyAmount(words: string, form: Form, days: readonly Day[], lang: string, lexicon: Lexicon) {
  // Of the same length, so that places stay.
  const dayless = days.reduce(
    (its, { start, end }) => its.slice(0, start) + ' '.repeat(end - start) + its.slice(end),
    words,
  );
  const all = { start: 0, end: words.length, form };
  const its = amountOf({ text: dayless } as Reading, all as Passage, lang);
  if (!its || !isAtStake(its) || isByTheWay(words, its)) return null;
  const others = plainSumsIn(dayless, lexicon).filter((sum) => sum.value >= MANY && !isYear(sum));
  return others.every(({ value }) => value === its.value) ? its : null;
}

const isYear = ({ value, units }: FoundSum): boolean => units.length === 0 && value >= 1800 && value < 2100;

/** "…, der 2022 für 18 Millionen Euro eingestiegen war": a German clause that ends with its verb tells of somebody else. */
const BY_THE_WAY =
  /,\s(?:\p{Ll}+\s)?(?:der|die|das|dem|den|denen|deren|dessen)\s[^,.;:]*\s(?:ha(?:t|tten?|ben)|war(?:en)?|ist|sind|w(?:ird|erden|urden?)|\p{Ll}+te)$/u;

function isByTheWay(words: string, { text }: ProposedAmount): boolean {
  const end = words.indexOf(text) + text.length;
  const [rest = ''] = /^[^,.;:]*/u.exec(words.slice(end)) ?? [];
  return BY_THE_WAY.test(words.slice(0, end) + rest);
}

/** Stands in for the day of the text: only a day with its year is filled in. */
const SOME_DAY = '2000-01-01';
/** Right before a day on which something was said or done. */
const ON = /(?<!\p{L})(?:on|am)\s(?:\p{Lu}\p{Ll}+,?\s(?:(?:dem|den)\s)?)?$/iu;
/** What begins another clause, whose day it may be. */
const CLAUSE =
  /[,;:–—()“”„"«»]|(?<!\p{L})(?:to|that|which|who|whose|after|before|since|until|when|dass|zu|um|nachdem|bevor|seit|bis|als|wenn)(?!\p{L})/iu;

/** Of what is said it stands at the verb that says so, or before it at the beginning. */
function onlyDay(words: string, form: Form, days: readonly Day[], { saying }: Lexicon): string | null {
  const [its, ...others] = days;
  const [day, ...either] = its?.days ?? [];
  if (!its || form === 'direct' || others.length + either.length > 0) return null;
  const lead = ON.exec(words.slice(0, its.start));
  if (!lead || !/\p{N}{4}/u.test(words.slice(its.start, its.end))) return null;
  const before = words.slice(0, lead.index);
  if (CLAUSE.test(before)) return null;
  const [clause = ''] = words.slice(its.end).split(CLAUSE);
  const isAtVerb = has(saying, before.trim() === '' ? clause : (before.trim().split(/\s/).at(-1) ?? ''));
  return form === 'reported' || isAtVerb ? (day ?? null) : null;
}

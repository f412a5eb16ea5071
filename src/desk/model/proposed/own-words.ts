/** How much, when and how sure by a passage's own words alone, as far as they tell of one amount, and of one day for the deed itself. */
import { type Day, daysIn } from '../../../story/findings/days.js';
import { has, type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import type { Form } from '../../../story/vocabulary.js';
import { langOf } from '../records.js';
import type { Draft, PassageSpan, TakeFields } from '../types.js';
import { amountToFill } from './amounts/passing.js';
import { SOME_DAY } from './amounts/read.js';
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
  const amount = amountToFill(draft, { source, form }, span);
  const said = lexicon && onlyDay(words, form, days, lexicon);
  const isToCome = form === 'reported' && modality === 'planned';
  return {
    ...(amount && { amount }),
    ...(said != null && !isToCome && { said }),
    // What is left out is a fact.
    ...(modality !== 'asserted' && { modality }),
  };
}

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

/** Sentences that most likely hold a statement: they tell an amount, or what one of the parties does. */
import { plainSumsIn, withUnit } from '../../../story/findings/amounts.js';
import { clausesOf } from '../../../story/findings/clause/clauses.js';
import { type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { pairsIn } from '../../../story/findings/marks.js';
import type { NamedAt } from './likely.js';
import { deedIn } from './verbs/verbs.js';

/** Why a sentence most likely holds one, in its own words. */
export type LikelyTelling =
  | { readonly kind: 'amount'; readonly amount: string }
  | { readonly kind: 'deed'; readonly name: string; readonly verb: string };

/** What may stand before the subject of a sentence: an article, and what somebody is. */
const LEAD = /^(?:(?:the|an?|der|die|das|eine?)\s)?(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}.-]*\s){0,2}$/iu;
/** "Im Mai hat der Kreistag …", "Gestern wies die Stadt …": a German subject behind the first verb. */
const BEHIND_VERB =
  /^[^,;:„“"]{1,60}\s(?:hat|haben|hatten?|will|wollen|soll|sollen|wird|werden|\p{Ll}+(?:t|te|ten|ies|ieß|ab|oss|ahm|ach))\s(?:der|die|das|eine?)\s$/u;

/** Null where neither is told. `named`: who is named in the sentence, and where. */
export function tellingOf(words: string, lang: string, named: readonly NamedAt[]): LikelyTelling | null {
  const lexicon = lexiconOf(lang);
  const sum =
    lexicon && plainSumsIn(words, lexicon).find(({ units }) => units.length > 0 && !units.includes('percent'));
  if (sum) {
    const { start, end } = withUnit(words, sum);
    return { kind: 'amount', amount: words.slice(start, end) };
  }
  const [first, second] = named;
  if (!first || !isSubject(words, first, lang)) return null;
  // Behind another name an English verb is that one's; a German one may stand behind whom it is done to.
  const to = lexicon?.lang === 'en' ? second?.start : undefined;
  const own = ownPart(withoutQuotes(words).slice(0, to), first.end, lexicon);
  const verb = deedIn(first.start > 0 && BEHIND_VERB.test(words.slice(0, first.start)) ? own : own.slice(first.end));
  return verb == null ? null : { kind: 'deed', name: first.its.name, verb };
}

function isSubject(words: string, { start }: NamedAt, lang: string): boolean {
  const before = words.slice(0, start);
  return LEAD.test(before) || (lexiconOf(lang)?.lang === 'de' && BEHIND_VERB.test(before));
}

/** A dash, and in English what somebody says, without a comma: "denied that it had decided". */
const OWN_ENDS = /\s[–—-]\s|[;:]|(?<=\p{Ll}(?:ed|id|es|ys|ns|ld))\s(?:that|whether)\s/u;

/** As far as the subject's clause goes, without what only says more of somebody: "…, über die der Rat entscheidet". Places stay. */
function ownPart(words: string, from: number, lexicon: Lexicon | null): string {
  const cut = words.slice(from).search(OWN_ENDS);
  const own = cut < 0 ? words : words.slice(0, from + cut);
  if (!lexicon) return own;
  return clausesOf(own, { start: 0, end: own.length }, lexicon)
    .filter(({ kind, start }) => kind !== 'main' && start >= from)
    .reduce((rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end), own);
}

/** What somebody says in marks is no deed of who is named outside them; places stay. */
function withoutQuotes(words: string): string {
  let rest = words;
  for (const { open, close } of pairsIn(words))
    rest = rest.slice(0, open) + '_'.repeat(close + 1 - open) + rest.slice(close + 1);
  return rest;
}

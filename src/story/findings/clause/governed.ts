/**
 * "X is to run the ferry *and pay twelve million for it*": a clause without a finite verb of its own hangs on that of the clause before, and with
 * it on its "is to", "soll", "allegedly". It is told by the clause's own edges: in German by its last word, in English by its first verb.
 */
import { BEING, HELPING } from '../lexicon/german-verbs.js';
import type { Lexicon } from '../lexicon/index.js';
import { DONE } from '../no-plans.js';
import type { JudgedPassage } from '../passage.js';
import { isInfinitive } from '../plans.js';
import { type Clause, startsWith } from './clauses.js';

/** The first of the clauses that the one at `i` hangs on; `i` itself where it has a verb of its own. */
export function governing(frame: string, all: readonly Clause[], i: number, lexicon: Lexicon): number {
  let first = i;
  while (first > 0 && hangs(frame, all, first, lexicon)) first--;
  return first;
}

function hangs(frame: string, all: readonly Clause[], i: number, lexicon: Lexicon): boolean {
  const [clause, before] = [all[i], all[i - 1]];
  if (!clause || !before || clause.apart || clause.kind === 'content') return false;
  const words = frame.slice(clause.start, clause.end).replace(/[^\p{L}\p{N}]+$/u, '');
  const isJoined = startsWith(lexicon.coordinate, words);
  const own = isJoined ? words.replace(/^\p{L}+\s+/u, '') : words;
  return lexicon.lang === 'de'
    ? hangsInGerman(own, isJoined, frame.slice(before.start, before.end))
    : hangsInEnglish(own, isJoined, frame.slice(before.start, before.end));
}

/** What a finite verb stands behind, in the second place: whatever else a clause begins with here may be that verb. */
const NO_VERB =
  /^(?:\p{Lu}|\p{N}|(?:d(?:er|ie|as|en|em|es)|(?:k?ein|ihr|sein|unser)(?:e[nmrs]?)?|es|sie|ihn(?:en)?|ihm|sich|dort|hier|dann|danach|später|künftig|zudem|auch|nicht|nie|heimlich|jährlich|jedes|jeden|alle[ns]?|da\p{L}*(?:für|mit|zu|rin|ran|rauf|gegen|von|bei|durch)|an|am|ans|auf|aus|ab|bei|beim|bis|durch|für|gegen|im?|ins?|mit|nach|ohne|seit|über|um|unter|vo[nrm]|zu[mr]?|zusätzlich|anschließend|gleichzeitig|zwischen|hunderte|tausende|rund|etwa|mindestens|höchstens)(?!\p{L}))/u;
const VERB = `(?<!\\p{L})(?:${BEING}|${HELPING}|wurden?)(?!\\p{L})`;
const FINITE = new RegExp(VERB, 'u');
const FINITE_LAST = new RegExp(`${VERB}$`, 'u');
const PERFECT = new RegExp(`(?<!\\p{L})${DONE}(?: (?:haben|sein|worden sein|gewesen sein))?$`, 'iu');

function hangsInGerman(own: string, isJoined: boolean, before: string): boolean {
  const last = /\p{L}+$/u.exec(own)?.[0] ?? '';
  const perfect = PERFECT.exec(own);
  if (!isInfinitive(last) && !perfect) return false;
  // "Die es betreiben wollen und zahlen": behind a verb at its end nothing hangs.
  if (FINITE_LAST.test(before)) return false;
  const isBare = !/\s/.test(own);
  if (!isJoined) return isBare || /\szu\s\p{L}+$/u.test(own) || /\p{L}zu\p{Ll}+en$/u.test(last);
  return (
    isBare || (NO_VERB.test(own) && !FINITE.test(perfect ? own.slice(0, perfect.index) : own.slice(0, -last.length)))
  );
}

const ADVERBS = /^(?:(?:then|also|later|thus|not|never|even|again|together|instead|\p{Ll}+ly)\s+)+/u;
/** What no verb is, so that it is told of what stands before it; or a verb with an ending, or by a form, of its own. */
const OTHER =
  /^(?:an?|the|th(?:is|at|ese|ose)|it|he|she|they|we|you|i|his|her|its|their|our|my|who|which|what|when|where|if|as|at|by|for|from|in|of|on|to|with|without|is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must)$/u;
const PAST =
  /^(?:\p{Ll}+ed|paid|said|made|sold|bought|won|lost|cut|put|hit|met|led|read|ran|sat|got|shut|cost|built|brought|sent|spent|lent|kept|left|told|took|gave|went|came|became|found|held|saw|knew|thought|fought|sought|taught|caught|drew|grew|threw|wrote|broke|spoke|chose|began|felt|stood|understood|set|hid|rose|fell|struck|withdrew|overtook)$/u;
const MODAL =
  /(?<!\p{L})(?:to|will|would|shall|should|can|could|may|might|must)\s+(?:(?:not|also|\p{Ll}+ly)\s+)?(?!have\s)\p{Ll}+/u;

function hangsInEnglish(own: string, isJoined: boolean, before: string): boolean {
  if (!isJoined) return false;
  const [verb = ''] = /^\p{L}+/u.exec(own.replace(ADVERBS, '')) ?? [];
  if (verb === 'to') return MODAL.test(before);
  if (PAST.test(verb)) return /(?<!\p{L})(?:allegedly|reportedly|supposedly|purportedly)\s\p{Ll}+/u.test(before);
  return MODAL.test(before) && isBase(verb);
}

const isBase = (verb: string) => /^\p{Ll}{2,}$/u.test(verb) && !OTHER.test(verb) && !/(?:[^s]s|ing)$/u.test(verb);

/** "12 Millionen Euro zahlen", "(is to) pay 12 million": few words, but a verb among them that hangs on what stands before it. */
export function isVerbPhrase({ frame, start, end, statement, lexicon }: JudgedPassage): boolean {
  if (lexicon == null || statement.form === 'direct' || statement.form === 'partial') return false;
  const words = frame.slice(start, end);
  if (!/\s/.test(words)) return false;
  if (lexicon.lang === 'de') return isInfinitive(/\p{L}+$/u.exec(words)?.[0] ?? '') && !FINITE.test(words);
  const isBehind = /(?<!\p{L})(?:to|will|would|shall|and|or)\s+$/u.test(frame.slice(Math.max(0, start - 8), start));
  return isBehind && isBase(/^\p{L}+/u.exec(words.replace(ADVERBS, ''))?.[0] ?? '');
}

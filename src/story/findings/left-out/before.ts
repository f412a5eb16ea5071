/** A condition of an excerpt that stands before it in its sentence, or whose very clause it is taken from. */
import { startsWith } from '../clause/clauses.js';
import { find } from '../lexicon/index.js';
import type { Pair } from '../marks.js';
import type { Span } from '../sentences.js';
import { isInterruption } from './behind.js';
import { type CutPassage, type LeftOut, type Part, partsOf, wordCount, wordsIn } from './parts.js';
import { conditionAt, isAsked, isFill, isInserted, isReport, isVerbFirst } from './words.js';

/** "In May, if the county pays, …": so few words are no sentence of their own. */
const SHORT = 3;

type Frame = Pick<CutPassage, 'text' | 'lexicon'>;

export function limitBefore(its: CutPassage): LeftOut | null {
  const { text, start, end, sentence, around } = its;
  const parts = partsOf(text, { start: Math.min(sentence.start, start), end: start });
  const last = parts.at(-1);
  if (!last) return null;
  if (parts.length === 1 && last.start >= last.end) return around ? begunBefore(its, around) : null;
  const found = last.start < last.end ? touching(its, parts, last) : parted(its, parts.slice(0, -1), last.joint);
  return found && { ...found, whole: { start: found.start, end } };
}

/** No comma parts them: "If the bridge falls we will pay"; or the excerpt is the condition itself without its "if". */
function touching(its: Frame, parts: readonly Part[], last: Part): Span | null {
  const { text, lexicon } = its;
  const words = wordsIn(text, last);
  const direct = find(lexicon.limits.conditions, words).find((one) => one.end === words.length);
  if (direct && !isAsked(words.slice(0, direct.start), lexicon))
    return { start: last.start + direct.start, end: last.end };
  const at = beginningIn(its, parts, last);
  if (at == null) return null;
  const rest = text.slice(at, last.end);
  return isFill(rest.slice(conditionAt(rest, lexicon)), lexicon) ? { start: at, end: last.end } : null;
}

/** "If the bridge, which is old, falls, …", "Provided, the mayor said, that …"; `joint`: the one before the excerpt. */
function parted(its: CutPassage, parts: readonly Part[], joint: string): Span | null {
  const { text, lexicon, start, end } = its;
  if (/[;:]/.test(joint) || startsWith(lexicon.coordinate, text.slice(start, end))) return null;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Part;
    const at = beginningAt(its, parts, i) ?? verbFirstAt(its, parts, i);
    if (at != null) return { start: at, end: part.end };
    if (!isInserted(wordsIn(text, part), lexicon)) return null;
  }
  return null;
}

/** Of the condition that a part ends. */
function beginningAt(its: Frame, parts: readonly Part[], i: number): number | null {
  const { text, lexicon } = its;
  const from = (k: number) => (parts[k] ? beginningIn(its, parts, parts[k]) : null);
  const before = parts[i - 1];
  if (!before || from(i) != null) return from(i);
  if (conditionAt(text.slice(before.start), lexicon) >= before.end - before.start) return from(i - 1);
  return startsWith(lexicon.relative, wordsIn(text, before)) ? from(i - 2) : null;
}

/** "Zahlt der Kreis, bauen wir", at the sentence's beginning; a question hangs on nothing. */
function verbFirstAt({ text, lexicon, start, end, sentence }: CutPassage, parts: readonly Part[], i: number) {
  const [first] = parts;
  const isQuestion = /\?[\s"“”„»«’‘'‚›‹]*$/u.test(text.slice(sentence.start, sentence.end));
  if (i > 0 || !first || isQuestion) return null;
  return isVerbFirst(wordsIn(text, first), text.slice(start, end), lexicon) ? first.start : null;
}

/** Where a part begins a condition of what follows it; null where it is one of what stands before it: "We will sue if they refuse, and …". */
function beginningIn({ text, lexicon }: Frame, parts: readonly Part[], part: Part): number | null {
  const words = wordsIn(text, part);
  const led = [...leads(words, lexicon)].find((at) => conditionAt(words.slice(at), lexicon) > 0);
  if (led != null) return part.start + led;
  const i = parts.indexOf(part);
  const others = parts.slice(0, i);
  const own = others.slice(others.findLastIndex(({ joint }) => /[;:–—(]/.test(joint)) + 1);
  const isFirst = i === 0 || /[;:–—(]/.test(part.joint);
  const isFree =
    isFirst || own.every((one) => wordCount(wordsIn(text, one)) <= SHORT || isReport(wordsIn(text, one), lexicon));
  if (isFree && conditionAt(words, lexicon) > 0) return part.start;
  return isFirst && /^\p{Lu}/u.test(words) && startsWith(lexicon.limits.inverted, words) ? part.start : null;
}

/** Behind what only leads over to a clause: "and if", "Thorne said that if". */
function* leads(words: string, lexicon: CutPassage['lexicon']): Generator<number> {
  const { coordinate, content, saying } = lexicon;
  const first = /^\p{L}+\s+/u.exec(words)?.[0] ?? '';
  if (startsWith(coordinate, first.trim())) yield first.length;
  for (const { end } of [...find(content, words), ...find(saying, words)])
    if (!isAsked(words.slice(0, end), lexicon)) yield end + (/^\s+/.exec(words.slice(end))?.[0].length ?? 0);
}

/** “If the bridge falls,” Thorne said, “we will pay.” */
function begunBefore(its: CutPassage, around: Pair): LeftOut | null {
  const { text, lexicon, pairs } = its;
  const before = pairs.findLast(({ close }) => close < around.open);
  if (!before || !isInterruption(its, before, around)) return null;
  const inner = text.slice(before.open + 1, before.close);
  const from = [...inner.matchAll(/[.!?]\s+/g)].at(-1);
  const start = before.open + 1 + (from ? from.index + from[0].length : 0);
  const parts = partsOf(text, { start, end: before.close }).filter((one) => one.end > one.start);
  const last = parts.at(-1);
  const at = last ? beginningIn({ text, lexicon }, parts, last) : null;
  return last && at != null ? { start: at, end: last.end, whole: { start: before.open, end: around.close + 1 } } : null;
}

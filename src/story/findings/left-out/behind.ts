/** What limits an excerpt and stands behind it in its sentence. */
import { startsWith } from '../clause/clauses.js';
import type { Pair } from '../marks.js';
import type { Span } from '../sentences.js';
import { againstBehind, firstAgainst } from './against.js';
import { type CutPassage, type LeftOut, type Part, partsOf, wordsIn } from './parts.js';
import { isBare, isFill, isInserted, isNone, isReport, limitAt, unpartedIn, untilAt } from './words.js';

/** Before the place in question: enough for "asked the county if". */
const NEAR = 60;

type Frame = Pick<CutPassage, 'text' | 'lexicon' | 'around'>;

export function limitBehind(its: CutPassage): LeftOut | null {
  const { start, end, sentence, around } = its;
  const rest = { start: end, end: Math.max(end, sentence.end) };
  const found = limitIn(its, rest) ?? untilFrom(its, rest);
  if (found) return { ...found, whole: withMark(its, { start, end: found.end }) };
  const against = againstBehind(its, rest);
  if (against) return { ...against, whole: withMark(its, { start, end: against.end }), kind: 'against' };
  return around ? (goneOn(its, around) ?? addedBehind(its, around)) : null;
}

/** “We will build it,” Thorne said, but only if the county pays: as its writer tells the speaker's condition. */
function addedBehind({ text, lexicon, end }: CutPassage, around: Pair): LeftOut | null {
  if (!/^[\s,.–—-]*$/.test(text.slice(end, around.close))) return null;
  const from = around.close + 1;
  const stop = /[.!?;:„“«»"\n]|$/u.exec(text.slice(from))?.index ?? 0;
  const parts = partsOf(text, { start: from, end: from + stop });
  const [report, part, ...others] = parts.filter((one) => one.end > one.start);
  if (!report || !part || !isReport(wordsIn(text, report), lexicon)) return null;
  if (part.joint !== ',' || isBare(wordsIn(text, part), lexicon)) return null;
  const all = [part, ...others];
  if (limitAt(text.slice(part.start, all.at(-1)?.end), lexicon, false) === 0) return null;
  const found = { start: part.start, end: all.at(-1)?.end ?? part.end };
  return { ...found, whole: { start: around.open, end: found.end } };
}

function limitIn(its: Frame, rest: Span): Span | null {
  const { text, lexicon } = its;
  const parts = partsOf(text, rest);
  const [first, ...others] = parts;
  if (!first) return null;
  const joined = joinedFrom(its, parts, first);
  if (joined) return joined;
  const near = text.slice(Math.max(0, rest.start - NEAR), first.start);
  const found = unpartedIn(text.slice(first.start, rest.end), near, lexicon);
  const at = first.start + (found?.start ?? 0);
  if (found && at < first.end && isFill(text.slice(first.start, at), lexicon))
    return { start: at, end: lastPart(its, parts, first.start + found.end).end };
  if (!isFill(wordsIn(text, first), lexicon)) return null;
  for (const part of others) {
    const limit = limitFrom(its, parts, part);
    if (limit) return limit;
    if (/[;:]/.test(part.joint) || !isInserted(wordsIn(text, part), lexicon)) return null;
  }
  return null;
}

/** "… und das nur, wenn der Kreis zahlt": no comma parts it from what it limits. */
function joinedFrom(its: Frame, parts: readonly Part[], first: Part): Span | null {
  const { text, lexicon } = its;
  const words = text.slice(first.start, parts.at(-1)?.end);
  const isJoined = startsWith(lexicon.limits.but, words) && !isBare(words, lexicon);
  return isJoined ? limitFrom(its, parts, first) : null;
}

/** What stays as it is "until the county decides"; parted by a comma in German. */
function untilFrom(its: CutPassage, rest: Span): Span | null {
  const { text, lexicon, start, end } = its;
  const parts = partsOf(text, rest);
  const [first, next] = parts;
  const part = first && first.start < first.end ? first : next;
  if (!part || (part === first) === (lexicon.lang === 'de') || /[;:]/.test(part.joint)) return null;
  const length = untilAt(wordsIn(text, part), text.slice(start, end), lexicon);
  return length > 0 ? { start: part.start, end: lastPart(its, parts, part.start + length).end } : null;
}

/** The limit that a part begins with, to its clause's end; null where it is one of what follows it: "We are ready – if it rains, we start". */
function limitFrom(its: Frame, parts: readonly Part[], part: Part): Span | null {
  const { text, lexicon, around } = its;
  const words = text.slice(part.start, parts.at(-1)?.end);
  const length = limitAt(words, lexicon, around != null);
  if (length === 0) return null;
  const last = lastPart(its, parts.slice(parts.indexOf(part)), part.start + length);
  const after = parts.slice(parts.indexOf(last) + 1);
  const before = text.slice(Math.max(0, part.start - NEAR), part.start);
  const ends = after.every((one) => one.start >= one.end || isReport(wordsIn(text, one), lexicon));
  const isOther = /[;:]/.test(part.joint) || (/[–—-]/.test(part.joint) && !ends) || isNone(before, lexicon);
  if (isOther && isBare(words, lexicon)) return null;
  return { start: part.start, end: last.end };
}

/** The last part of a limit's clause: behind "es sei denn," the next one, and with a clause that says who or what is meant in it. */
function lastPart({ text, lexicon }: Frame, parts: readonly Part[], from: number): Part {
  const at = Math.max(
    0,
    parts.findIndex(({ end }) => end > from),
  );
  const [last, next, after] = parts.slice(at) as [Part, Part?, Part?];
  const words = next?.joint === ',' ? wordsIn(text, next) : '';
  if (!next || !(startsWith(lexicon.relative, words) || startsWith(lexicon.content, words))) return last;
  const rest = after?.joint === ',' ? wordsIn(text, after) : '';
  return !after || rest === '' || isReport(rest, lexicon) || startsWith(lexicon.coordinate, rest) ? next : after;
}

/** A mark that opens in the passage closes in it, where only a full stop stands between. */
function withMark({ text, pairs }: CutPassage, { start, end }: Span): Span {
  const open = pairs.find((one) => one.open >= start && one.open < end && one.close >= end);
  return open && /^[.!?…,]*$/.test(text.slice(end, open.close)) ? { start, end: open.close + 1 } : { start, end };
}

/** “We will build it,” Thorne said, “but only if the county pays.” */
function goneOn(its: CutPassage, around: Pair): LeftOut | null {
  const { text, lexicon, pairs, end } = its;
  const next = pairs.find(({ open }) => open > around.close);
  if (!next || !/^[\s,–—-]*$/.test(text.slice(end, around.close)) || !isInterruption(its, around, next)) return null;
  const stop = /[.!?]\s|$/.exec(text.slice(next.open + 1, next.close))?.index ?? 0;
  const [first, ...others] = partsOf(text, { start: next.open + 1, end: next.open + 1 + stop });
  // As after a dash: what follows the condition may be a sentence of its own.
  const part = first && { ...first, joint: '–' };
  const found = part && limitFrom({ text, lexicon, around: next }, [part, ...others], part);
  const whole = { start: around.open, end: next.close + 1 };
  if (found) return { ...found, whole };
  const against = part && firstAgainst(its, [part, ...others], text.slice(its.start, end));
  return against ? { ...against, whole, kind: 'against' } : null;
}

/** Between two pairs of marks stands who says it, and the sentence goes on in the second. */
export function isInterruption({ text, lexicon }: Frame, first: Pair, second: Pair): boolean {
  const between = text.slice(first.close + 1, second.open);
  const goesOn = /^\s*\p{Ll}/u.test(text.slice(second.open + 1, second.close));
  return goesOn && !/[!?;:\n]|\.\s*$/.test(between) && isReport(between, lexicon);
}

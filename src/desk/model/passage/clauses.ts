/** Passages by clauses: an edge goes in one step to where the sentence itself has a joint. */
import { enclosed } from '../../../story/verifying/marks.js';
import type { PassageSpan } from '../types.js';
import { sentencesIn } from './coverage.js';
import { lowerBound, readingOf, type TextReading } from './reading.js';
import { edgesIn, nextPlace, pairsNear, snapped } from './words.js';

const WORD = /[\p{L}\p{N}]/u;
/** Between two words; a hyphen joins and a range of years has no space beside its dash. */
const JOINT = /[,;:()[\]—]|(?<=\s)[–-](?=\s)/u;

/**
 * At an end, what only leads over to what was cut off: "…, but only", "“a disgrace” and". Some lead over wherever they stand, others only as all that
 * stands behind a joint: "Er sagte aber".
 */
const AND = 'and|or|nor|but|und|oder|sowie|sondern';
const LEADS = `(?:${AND}|though|although|because|unless|if|when|while|that|aber|doch|jedoch|allerdings|denn|weil|wenn|falls|sofern|dass|ob)`;
const FILLS = `(?:\\s+(?:only|even|then|also|that|if|when|nur|erst|auch|zwar|dann|das|dies|wenn|dass))*`;
const DANGLES = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${AND})|(?:^|[,;:()[\\]—“”„"«»]|\\s[–-])\\s*${LEADS})${FILLS}$`,
  'iu',
);
/** More than any of them is long. */
const TAIL = 60;

/**
 * The span with one edge moved to the next joint: a comma, semicolon, colon, dash, bracket or quotation mark, a sentence's end. A mark whose
 * partner is inside comes along. The very span where there is none, or no word would be left.
 */
export function movedByClause(text: string, span: PassageSpan, edge: 'start' | 'end', step: 1 | -1): PassageSpan {
  const reading = readingOf(text);
  const place = nextPlace(reading, span[edge], step, (from, to) => joints(reading, span, edge, from, to));
  if (place == null) return span;
  const its = { ...span, [edge]: place };
  return WORD.test(text.slice(its.start, its.end)) ? its : span;
}

/** Rising: where clauses begin or end between two places. */
function joints(
  reading: TextReading,
  span: PassageSpan,
  edge: 'start' | 'end',
  from: number,
  to: number,
): readonly number[] {
  const { text } = reading;
  const [starts, ends] = [edgesIn(reading, from, to, 'start'), edgesIn(reading, from, to, 'end')];
  const pairs = pairsNear(text, { start: from, end: to });
  const isJoint = (gap: PassageSpan) =>
    JOINT.test(text.slice(gap.start, gap.end)) ||
    pairs.some(({ open, close }) => isIn(open, gap) || isIn(close, gap)) ||
    beginsIn(text, gap);
  if (edge === 'end')
    return ends.flatMap((end) => {
      const next = starts[lowerBound(starts, end)] ?? (to === text.length ? to : null);
      if (next == null || (next < text.length && !isJoint({ start: end, end: next }))) return [];
      // Where the text itself ends, or the passage holds nothing else, there is nothing to lead over to.
      if (next < text.length && dangles(text, span, end)) return [];
      const own = pairs.filter(({ open, close }) => close >= end && close < next && open >= span.start);
      return [Math.max(end, ...own.map(({ close }) => close + 1))];
    });
  return starts.flatMap((start) => {
    const last = ends[lowerBound(ends, start + 1) - 1] ?? (from === 0 ? 0 : null);
    if (last == null || (last > 0 && !isJoint({ start: last, end: start }))) return [];
    const own = pairs.filter(({ open, close }) => open >= last && open < start && close < span.end);
    return [Math.min(start, ...own.map(({ open }) => open))];
  });
}

function dangles(text: string, { start }: PassageSpan, end: number): boolean {
  const found = DANGLES.exec(text.slice(Math.max(0, end - TAIL), end));
  return found != null && WORD.test(text.slice(start, Math.max(start, end - found[0].length)));
}

const isIn = (place: number, { start, end }: PassageSpan): boolean => place >= start && place < end;

/** Does a sentence begin there? */
function beginsIn(text: string, { start, end }: PassageSpan): boolean {
  return sentencesIn(text).some((its) => its.start > start && its.start <= end);
}

/** Of a passage that quotes once, what stands inside the marks; null where it quotes never or more than once. */
export function quotedIn(text: string, { start, end }: PassageSpan, lang: string): PassageSpan | null {
  const [run, ...others] = enclosed(text.slice(start, end), lang);
  return run && others.length === 0 ? snapped(text, { start: start + run.start + 1, end: start + run.end - 1 }) : null;
}

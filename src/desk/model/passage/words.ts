/** Passages by whole words: where one may begin and end, and how it grows and shrinks with a key. */
import { type Pair, pairsIn } from '../../../story/findings/marks.js';
import type { PassageSpan } from '../types.js';
import { cutsAt, readingOf, type TextReading } from './reading.js';

/** No word with its sign and unit is longer. */
const REACH = 300;
/** As far as a paragraph's marks are looked for to both sides. */
const FAR = 8000;
const WORD = /[\p{L}\p{N}]/u;
/** What no excerpt begins or ends with. */
const LEAD = /^(?:[\s,;:.!?…)\]}]|[–—-](?=\s))+/u;
const TRAIL = /(?:[\s,;:([{]|(?<=\s)[–—-])+$/u;

/** A selection as it is taken: without space and outer marks, to the edges of words; null where no word is in it. */
export function snapped(text: string, span: PassageSpan): PassageSpan | null {
  if (!WORD.test(text.slice(span.start, span.end))) return null;
  const reading = readingOf(text);
  const pairs = pairsNear(text, span);
  let its = trimmed(text, span);
  for (let last: PassageSpan | null = null; last !== its; ) {
    last = its;
    its = unmarked(text, its, pairs);
  }
  const start = whole(reading, its.start, -1);
  const end = whole(reading, its.end, 1);
  return WORD.test(text.slice(start, end)) ? { start, end } : null;
}

/** The place itself, or the next one in that direction at which nothing is cut. */
function whole(reading: TextReading, place: number, step: 1 | -1): number {
  let at = place;
  while (at > 0 && at < reading.text.length && cutsAt(reading, at)) at += step;
  return at;
}

function trimmed(text: string, { start, end }: PassageSpan): PassageSpan {
  const its = text.slice(start, end);
  const lead = LEAD.exec(its)?.[0].length ?? 0;
  const trail = TRAIL.exec(its.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}

/** Without a mark at an edge whose partner is at or beyond the other edge: it stands around the excerpt. */
function unmarked(text: string, span: PassageSpan, pairs: readonly Pair[]): PassageSpan {
  const opening = pairs.some(({ open, close }) => open === span.start && close + 1 >= span.end);
  const closing = pairs.some(({ open, close }) => close + 1 === span.end && open <= span.start);
  if (!opening && !closing) return span;
  const next = { start: span.start + (opening ? 1 : 0), end: span.end - (closing ? 1 : 0) };
  return WORD.test(text.slice(next.start, next.end)) ? trimmed(text, next) : span;
}

/** The pairs of quotation marks in the paragraphs that a span touches, by their places in the text. */
export function pairsNear(text: string, { start, end }: PassageSpan): Pair[] {
  const low = Math.max(0, start - FAR);
  const before = text.slice(low, start);
  const gap = [...before.matchAll(/\n\s*\n/g)].at(-1);
  const from = gap ? low + gap.index + gap[0].length : low;
  const after = /\n\s*\n/.exec(text.slice(end, end + FAR));
  const to = after ? end + after.index : end + FAR;
  return pairsIn(text.slice(from, to)).map(({ open, close }) => ({ open: open + from, close: close + from }));
}

/** The span with one edge moved by so many words (negative: to the left); it keeps at least one word and stops at the text's ends. */
export function moved(text: string, span: PassageSpan, edge: 'start' | 'end', words: number): PassageSpan {
  const reading = readingOf(text);
  let its = span;
  for (let i = 0; i < Math.abs(words); i++) {
    const place = nextPlace(reading, its[edge], words < 0 ? -1 : 1, (from, to) => edgesIn(reading, from, to, edge));
    if (place == null) return its;
    const wider = { ...its, [edge]: place };
    if (!WORD.test(text.slice(wider.start, wider.end))) return its;
    its = wider;
  }
  return its;
}

/** The next place in a direction, of those (rising) that are found between two others; null where there is none. */
export function nextPlace(
  { text }: TextReading,
  from: number,
  step: 1 | -1,
  placesIn: (low: number, high: number) => readonly number[],
): number | null {
  for (let far = REACH; ; far *= 4) {
    const [low, high] = step < 0 ? [from - far, from] : [from, from + far];
    const [a, b] = [Math.max(0, low - REACH), Math.min(text.length, high + REACH)];
    const places = placesIn(a, b).filter((place) => (step < 0 ? place < from : place > from));
    const found = step < 0 ? places.at(-1) : places[0];
    if (found != null) return found;
    if (step < 0 ? a === 0 : b === text.length) return null;
  }
}

/** Rising, each once: where words begin or end between two places, with a number's sign and unit. */
export function edgesIn(reading: TextReading, from: number, to: number, edge: 'start' | 'end'): number[] {
  // A window that begins inside a word would take its rest for one.
  const start = whole(reading, from, -1);
  const stretch = reading.text.slice(start, to);
  const places = new Set<number>();
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    stretch,
  )) {
    if (isWordLike !== true) continue;
    const at = start + index + (edge === 'start' ? 0 : segment.length);
    places.add(whole(reading, at, edge === 'start' ? -1 : 1));
  }
  return [...places].sort((a, b) => a - b);
}

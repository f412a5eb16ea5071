/**
 * The keys of the text: arrows walk by words and lines, with Shift they move the selection's end, with Alt and Shift its start; to the sides by a
 * word, up and down by a clause. Ctrl with arrows is the system's on a Mac, and Home and End are not on every keyboard.
 */
import { type EdgeStep, movedByClause, type PassageSpan, snapped, stepped } from '../../model/index.js';

/** A step that only the browser can make. */
export interface LineStep {
  readonly way: 'forward' | 'backward';
  readonly unit: 'line' | 'lineboundary';
}

/** How an edge of a selection goes a step. */
type Move = (span: PassageSpan, step: EdgeStep) => PassageSpan;

/** The selection after a key; null for keys that mean nothing here. `move`: by default as if it were the first step. */
export function walk(
  text: string,
  span: PassageSpan,
  event: KeyboardEvent,
  move: Move = (its, step) => stepped(text, its, step, []).span,
): PassageSpan | LineStep | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return null;
  const edge = altKey ? 'start' : 'end';
  const isCaret = span.start === span.end;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) {
    if (!shiftKey) return strolled(text, span, step);
    return isCaret ? wordAt(text, span) : move(span, { edge, by: 'word', step });
  }
  const line = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (line !== 0 && shiftKey)
    return isCaret ? clauseAt(text, span, line) : move(span, { edge, by: 'clause', step: line });
  if (altKey) return null;
  if (line !== 0) return { way: line > 0 ? 'forward' : 'backward', unit: 'line' };
  if (key === 'Home' || key === 'End') {
    if (shiftKey) return null;
    return { way: key === 'End' ? 'forward' : 'backward', unit: 'lineboundary' };
  }
  return null;
}

/** The caret at the beginning of the next word to either side. */
function strolled(text: string, { start, end }: PassageSpan, step: 1 | -1): PassageSpan {
  const from = step > 0 ? (start === end ? end : Math.max(start, end - 1)) : start;
  const place = step > 0 ? wordStartAfter(text, from) : wordStartBefore(text, from);
  return { start: place, end: place };
}

const REACH = 400;
const words = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike);

function wordStartAfter(text: string, from: number): number {
  for (let far = REACH; ; far *= 4) {
    const base = Math.max(0, from - REACH);
    const found = words(text.slice(base, from + far)).find(({ index }) => base + index > from);
    if (found) return base + found.index;
    if (from + far >= text.length) return text.length;
  }
}

function wordStartBefore(text: string, from: number): number {
  for (let far = REACH; ; far *= 4) {
    const base = Math.max(0, from - far);
    const found = words(text.slice(base, from)).findLast(
      ({ index }) => base + index < from && (base === 0 || index > 0),
    );
    if (found) return base + found.index;
    if (base === 0) return 0;
  }
}

/** From a mere caret the selection begins with the word at it. */
function wordAt(text: string, span: PassageSpan): PassageSpan {
  const next = wordEndAfter(text, span.start);
  const word = { start: Math.max(0, Math.min(span.start, next)), end: next };
  return snapped(text, word) ?? span;
}

function wordEndAfter(text: string, from: number): number {
  const base = Math.max(0, from - REACH);
  const found = words(text.slice(base, from + REACH * 4)).find(
    ({ index, segment }) => base + index + segment.length > from,
  );
  return found ? base + found.index + found.segment.length : from;
}

/** From a mere caret to the end of the clause that it stands in. */
function clauseAt(text: string, span: PassageSpan, step: 1 | -1): PassageSpan {
  const { start, end } = wordAt(text, span);
  return step > 0
    ? movedByClause(text, { start, end: start }, 'end', 1)
    : movedByClause(text, { start: end, end }, 'start', -1);
}

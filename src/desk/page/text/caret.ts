/**
 * The keys of the text: arrows walk by words and lines, with Shift they move the selection's end, with Alt and Shift its start; to the sides by a
 * word, up and down by a clause. Ctrl with arrows is the system's on a Mac, and Home and End are not on every keyboard.
 */
import { moved, movedByClause, type PassageSpan, snapped } from '../../model/index.js';

/** A step that only the browser can make. */
export interface LineStep {
  readonly way: 'forward' | 'backward';
  readonly unit: 'line' | 'lineboundary';
}

/** The selection after a key; null for keys that mean nothing here. */
export function walk(text: string, span: PassageSpan, event: KeyboardEvent): PassageSpan | LineStep | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return null;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return shiftKey ? stretched(text, span, altKey ? 'start' : 'end', step) : stepped(text, span, step);
  const line = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (line !== 0 && shiftKey) return clauseStretched(text, span, altKey ? 'start' : 'end', line);
  if (altKey) return null;
  if (line !== 0) return { way: line > 0 ? 'forward' : 'backward', unit: 'line' };
  if (key === 'Home' || key === 'End') {
    if (shiftKey) return null;
    return { way: key === 'End' ? 'forward' : 'backward', unit: 'lineboundary' };
  }
  return null;
}

/** The caret at the beginning of the next word to either side. */
function stepped(text: string, { start, end }: PassageSpan, step: 1 | -1): PassageSpan {
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
function stretched(text: string, span: PassageSpan, edge: 'start' | 'end', step: 1 | -1): PassageSpan {
  if (span.start < span.end) return moved(text, snapped(text, span) ?? span, edge, step);
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
function clauseStretched(text: string, span: PassageSpan, edge: 'start' | 'end', step: 1 | -1): PassageSpan {
  if (span.start < span.end) return movedByClause(text, snapped(text, span) ?? span, edge, step);
  const word = stretched(text, span, 'end', 1);
  const { start, end } = word;
  return step > 0
    ? movedByClause(text, { start, end: start }, 'end', 1)
    : movedByClause(text, { start: end, end }, 'start', -1);
}
